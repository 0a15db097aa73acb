// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checked_log.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::test;

// Every way to wash an answer away that we could think of, and that none of them works.
namespace {

using Q = Question;

class Washing : public testing::Test {
protected:
    CheckedLog m_log;
    std::string m_episode = m_log.episode(kStart);
    std::string m_emergency = m_log.check(m_episode, kStart, {Q::injury, Q::chest});  // L1, L2
};

TEST_F(Washing, ByAnsweringAgainFreesNobody)
{
    m_log.check(m_episode, kStart + 1h, {});
    const auto s = m_log.at(kStart + 2h);
    EXPECT_TRUE(s.complete);
    EXPECT_EQ(s.tier, Tier::emergencyNow);
    EXPECT_EQ(s.rules, (Ids{"D1", "U6"}));
    EXPECT_EQ(s.locks, (Ids{"L1", "L2"}));
    EXPECT_TRUE(s.injuryLocksHeat);
    EXPECT_EQ(s.lockedSince, kStart);
}

TEST_F(Washing, OfDoctorTodayByAnsweringAgainFreesNobody)
{
    CheckedLog log;
    const auto episode = log.episode(kStart);
    log.check(episode, kStart, {Q::fever});
    log.check(episode, kStart + 1h, {});
    EXPECT_EQ(log.at(kStart + 2h).tier, Tier::doctorToday);
    EXPECT_EQ(log.at(kStart + 2h).rules, Ids{"U11"});
    EXPECT_EQ(log.at(kStart + 2h).locks, Ids{"L6"});
}

TEST_F(Washing, ByDeletingTheCheckLeavesItsLocksAndAsksAnew)
{
    m_log.erase<facts::Check>(m_emergency);
    const auto s = m_log.at(kStart + 1h);
    EXPECT_EQ(s.tier, Tier::emergencyNow);
    EXPECT_EQ(s.locks, (Ids{"L0", "L1", "L2"}));
    EXPECT_TRUE(s.injuryLocksHeat);
    m_log.check(m_episode, kStart + 2h, {});
    EXPECT_EQ(m_log.at(kStart + 2h).locks, (Ids{"L1", "L2"}));
}

TEST_F(Washing, ByEndingAndLoggingWithinADayAsksAnewAndKeepsTheLocks)
{
    m_log.end(m_episode, kStart + 1h);
    m_log.reopen(m_episode, kStart + 2h);
    EXPECT_EQ(m_log.at(kStart + 3h).locks, (Ids{"L0", "L1", "L2"}));
    EXPECT_EQ(m_log.at(kStart + 3h).tier, Tier::emergencyNow);
    m_log.check(m_episode, kStart + 4h, {});
    EXPECT_EQ(m_log.at(kStart + 4h).locks, (Ids{"L1", "L2"}));
}

TEST_F(Washing, AReopenedEpisodeAsksAnewEvenWhereNothingWasFound)
{
    CheckedLog log;
    const auto episode = log.episode(kStart);
    const auto before = log.check(episode, kStart, {Q::sleep});
    log.end(episode, kStart + 1h);
    log.reopen(episode, kStart + 2h);
    EXPECT_EQ(log.at(kStart + 3h).locks, Ids{"L0"});
    EXPECT_EQ(log.at(kStart + 3h).tier, Tier::doctorSoon);
    // A correction of the old check is no new one, whatever time it is given.
    log.editAnswers(before, {});
    log.move<facts::Check>(before, kStart + 150min);
    EXPECT_EQ(log.at(kStart + 3h).locks, Ids{"L0"});
    // Nor does an edit of the episode afterwards put the re-opening behind a check.
    log.check(episode, kStart + 2h, {});
    log.edit<facts::Episode>(episode, [](facts::Header&, facts::Episode& e) { e.note = "still sore"; });
    EXPECT_TRUE(log.at(kStart + 3h).locks.empty());
}

TEST_F(Washing, ACheckOfTheSecondOfReopeningCountsOnlyWhenWrittenAfterIt)
{
    CheckedLog log;
    const auto episode = log.episode(kStart);
    log.end(episode, kStart + 1h);
    const auto before = log.check(episode, kStart + 2h, {});
    log.reopen(episode, kStart + 2h);
    EXPECT_EQ(log.at(kStart + 2h).locks, Ids{"L0"});
    log.editAnswers(before, {});
    EXPECT_EQ(log.at(kStart + 2h).locks, Ids{"L0"});
    log.check(episode, kStart + 2h - 1s, {});  // written after it, but about before
    EXPECT_EQ(log.at(kStart + 2h).locks, Ids{"L0"});
    log.check(episode, kStart + 2h, {});
    EXPECT_TRUE(log.at(kStart + 2h).locks.empty());
}

TEST_F(Washing, ByANewEpisodeInheritsForThirtyDays)
{
    for (const auto& [gap, inherits] : {std::pair{720h - 1s, true}, {std::chrono::seconds{720h}, false}}) {
        CheckedLog log;
        const auto before = log.episode(kStart);
        log.check(before, kStart, {Q::injury, Q::chest});
        log.end(before, kStart + 1h);
        const auto next = log.episode(kStart + gap);
        log.check(next, kStart + gap, {});
        const auto s = log.at(kStart + gap);
        EXPECT_EQ(s.locks, inherits ? (Ids{"L1", "L2"}) : Ids{}) << gap.count();
        EXPECT_EQ(s.injuryLocksHeat, inherits);
        EXPECT_EQ(s.tier >= Tier::emergencyDept, inherits);
    }
}

TEST_F(Washing, ByWaitingOutTheThirtyDaysInsideAnEpisodeDoesNotHelp)
{
    m_log.check(m_episode, kStart + 2000h, {});
    EXPECT_EQ(m_log.at(kStart + 2000h).locks, (Ids{"L1", "L2"}));
}

TEST_F(Washing, ByANewEpisodeInheritsL6Too)
{
    CheckedLog log;
    const auto before = log.episode(kStart);
    log.check(before, kStart, {Q::fever});
    log.end(before, kStart + 1h);
    const auto next = log.episode(kStart + 100h);
    log.check(next, kStart + 100h, {});
    EXPECT_EQ(log.at(kStart + 100h).locks, Ids{"L6"});
    EXPECT_EQ(log.at(kStart + 100h).tier, Tier::doctorToday);
}

TEST_F(Washing, ByANewEpisodeDoesNotBringBackWhatHadNoLock)
{
    CheckedLog log;
    const auto before = log.episode(kStart);
    log.check(before, kStart, {Q::activity});
    log.end(before, kStart + 1h);
    const auto next = log.episode(kStart + 20h);
    log.check(next, kStart + 20h, {});
    EXPECT_EQ(log.at(kStart + 20h).tier, Tier::selfCare);
}

TEST_F(Washing, ByDeletingTheEpisodeInheritsAllTheSame)
{
    m_log.erase<facts::Episode>(m_episode);
    const auto next = m_log.episode(kStart + 1h);
    m_log.check(next, kStart + 1h, {});
    EXPECT_EQ(m_log.at(kStart + 2h).locks, (Ids{"L1", "L2"}));
}

TEST_F(Washing, ByMovingTheOnsetOutOfTheThirtyDaysDoesNotHelp)
{
    m_log.end(m_episode, kStart + 1h);
    const auto next = m_log.episode(kStart + 700h);
    m_log.move<facts::Episode>(next, kStart + 740h);
    m_log.check(next, kStart + 741h, {});
    EXPECT_EQ(m_log.at(kStart + 742h).locks, (Ids{"L1", "L2"}));
}

TEST_F(Washing, ByMovingTheCheckBeforeTheClearanceDoesNotClearIt)
{
    m_log.clear(kStart - 1h);
    m_log.move<facts::Check>(m_emergency, kStart - 2h);
    EXPECT_EQ(m_log.at(kStart + 1h).locks, (Ids{"L1", "L2"}));
}

TEST_F(Washing, ByMovingTheCheckOutOfTheThirtyDaysDoesNotHelp)
{
    m_log.move<facts::Check>(m_emergency, kStart - 2000h);
    m_log.end(m_episode, kStart + 1h);
    const auto next = m_log.episode(kStart + 700h);
    m_log.check(next, kStart + 700h, {});
    EXPECT_EQ(m_log.at(kStart + 700h).locks, (Ids{"L1", "L2"}));
}

TEST_F(Washing, ByMovingACheckForwardDoesNotMakeItFresher)
{
    CheckedLog log;
    const auto episode = log.episode(kStart);
    const auto check = log.check(episode, kStart, {});
    log.move<facts::Check>(check, kStart + 20h);
    EXPECT_EQ(log.at(kStart + 21h).checkAgainAt, kStart + 24h);
    EXPECT_EQ(log.at(kStart + 25h).locks, Ids{"L3"});
    log.measure(390, kStart + 10h);
    EXPECT_EQ(log.at(kStart + 21h).locks, Ids{"L0"});
}

TEST_F(Washing, ByEditingTheAnswersIsACorrectionAndReplacesTheCheck)
{
    m_log.editAnswers(m_emergency, {Q::sleep});
    const auto s = m_log.at(kStart + 1h);
    EXPECT_EQ(s.tier, Tier::doctorSoon);
    EXPECT_EQ(s.rules, Ids{"D5"});
    EXPECT_TRUE(s.locks.empty());
}

TEST_F(Washing, ByAnImportedVersionFromTheFutureLeavesTheOneBefore)
{
    m_log.editAnswers(m_emergency, {Q::injury, Q::airway});
    m_log.edit<facts::Check>(m_emergency, [](facts::Header& h, facts::Check& c) {
        h.imported = true;
        h.at = kStart + 500h;
        c = facts::Check{};
    });
    EXPECT_EQ(m_log.at(kStart + 1h).rules, (Ids{"D1", "U9"}));
    EXPECT_EQ(m_log.at(kStart + 1h).locks, (Ids{"L0", "L1", "L2"}));
}

TEST_F(Washing, ByACheckOfAnotherEpisodeDoesNotOpenThisOne)
{
    m_log.end(m_episode, kStart + 1h);
    m_log.episode(kStart + 800h);
    m_log.check(m_episode, kStart + 801h, {});
    EXPECT_EQ(m_log.at(kStart + 802h).locks, Ids{"L0"});
}

}  // namespace
