// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checked_log.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::test;

// Which check counts, and the tier over all that stands.
namespace {

using Q = Question;

class Standings : public testing::Test {
protected:
    CheckedLog m_log;
    std::string m_episode = m_log.episode(kStart);
};

TEST(StandingWithoutAnEpisode, IsEmpty)
{
    CheckedLog log;
    const auto s = log.at(kStart);
    EXPECT_FALSE(s.complete || s.tier || s.checkAgainAt || s.lockedSince || s.injuryLocksHeat || s.numbSkin);
    EXPECT_TRUE(s.rules.empty() && s.locks.empty() && s.referrals.empty());
}

TEST(StandingWithoutAnEpisode, IsEmptyEvenAfterAnEmergencyThatEnded)
{
    CheckedLog log;
    const auto episode = log.episode(kStart);
    log.check(episode, kStart, {Q::chest});
    log.end(episode, kStart + 1h);
    EXPECT_TRUE(log.at(kStart + 2h).locks.empty());
}

TEST_F(Standings, LockEverythingUntilTheFirstCheck)
{
    const auto s = m_log.at(kStart + 1h);
    EXPECT_FALSE(s.complete);
    EXPECT_EQ(s.tier, std::nullopt);
    EXPECT_EQ(s.locks, Ids{"L0"});
    EXPECT_EQ(s.checkAgainAt, std::nullopt);
}

TEST_F(Standings, AreFreeAfterACheckThatFindsNothing)
{
    const auto id = m_log.check(m_episode, kStart + 1h, {});
    const auto s = m_log.at(kStart + 2h);
    EXPECT_TRUE(s.complete);
    EXPECT_EQ(s.tier, Tier::selfCare);
    EXPECT_TRUE(s.rules.empty());
    EXPECT_TRUE(s.locks.empty());
    EXPECT_EQ(s.checkAgainAt, kStart + 25h);
    const auto log = m_log.log();
    ASSERT_NE(triage::standingOf(log, kStart + 2h).counting, nullptr);
    EXPECT_EQ(triage::standingOf(log, kStart + 2h).counting->header.id.value, id);
}

TEST_F(Standings, TakeTheLatestCompleteCheckWhereNoLockStands)
{
    m_log.check(m_episode, kStart + 1h, {Q::sleep});
    m_log.check(m_episode, kStart + 2h, {Q::activity, Q::grinding});
    const auto s = m_log.at(kStart + 3h);
    EXPECT_EQ(s.rules, Ids{"D6"});
    EXPECT_EQ(s.tier, Tier::doctorSoon);
    EXPECT_EQ(s.referrals, Ids{"DENTIST"});
    EXPECT_EQ(s.checkAgainAt, kStart + 26h);
}

TEST_F(Standings, TakeTheOneWrittenLastOfTheSameSecond)
{
    m_log.check(m_episode, kStart + 1h, {Q::sleep});
    m_log.check(m_episode, kStart + 1h, {});
    EXPECT_EQ(m_log.at(kStart + 1h).tier, Tier::selfCare);
}

TEST_F(Standings, AddWhatALaterIncompleteCheckHasFiredSoFar)
{
    m_log.check(m_episode, kStart + 1h, {Q::sleep});
    m_log.unfinishedCheck(m_episode, kStart + 2h, {Q::fever});
    const auto s = m_log.at(kStart + 3h);
    EXPECT_TRUE(s.complete);
    EXPECT_EQ(s.tier, Tier::doctorToday);
    EXPECT_EQ(s.rules, (Ids{"D5", "U11"}));
    EXPECT_EQ(s.locks, Ids{"L6"});
}

TEST_F(Standings, ForgetAnIncompleteCheckThatACompleteOneFollowed)
{
    m_log.unfinishedCheck(m_episode, kStart + 1h, {Q::fever});
    EXPECT_EQ(m_log.at(kStart + 1h).tier, Tier::doctorToday);
    EXPECT_EQ(m_log.at(kStart + 1h).locks, (Ids{"L0", "L6"}));
    m_log.check(m_episode, kStart + 2h, {});
    EXPECT_EQ(m_log.at(kStart + 2h).tier, Tier::selfCare);
}

TEST_F(Standings, HaveNoTierWhileAnIncompleteCheckHasFiredNothing)
{
    m_log.unfinishedCheck(m_episode, kStart + 1h, {Q::stiff});
    EXPECT_EQ(m_log.at(kStart + 2h).tier, std::nullopt);
    EXPECT_EQ(m_log.at(kStart + 2h).locks, Ids{"L0"});
}

TEST_F(Standings, JoinTheRulesInTheOrderOfTheTable)
{
    m_log.check(m_episode, kStart + 1h, {Q::chest, Q::sleep});
    m_log.check(m_episode, kStart + 2h, {Q::stiff, Q::fever});
    const auto s = m_log.at(kStart + 3h);
    EXPECT_EQ(s.rules, (Ids{"E3", "D5", "U6", "U11"}));
    EXPECT_EQ(s.tier, Tier::emergencyNow);
    EXPECT_EQ(s.lockedSince, kStart + 1h);
}

TEST_F(Standings, SayTheWeekAtItsVerySecond)
{
    m_log.check(m_episode, kStart + 150h, {});
    EXPECT_EQ(m_log.at(kStart + 168h - 1s).tier, Tier::selfCare);
    const auto s = m_log.at(kStart + 168h);
    EXPECT_EQ(s.tier, Tier::doctorSoon);
    EXPECT_EQ(s.rules, Ids{"D7"});
    EXPECT_TRUE(s.locks.empty());
}

TEST_F(Standings, SayTheWeekEvenWithoutACheck)
{
    const auto s = m_log.at(kStart + 168h);
    EXPECT_EQ(s.tier, Tier::doctorSoon);
    EXPECT_FALSE(s.complete);
    EXPECT_EQ(s.locks, Ids{"L0"});
}

TEST_F(Standings, TakeTheWeekFromTheLogNotFromTheCheckThatShowedIt)
{
    m_log.rate(m_episode, 6, kStart);
    m_log.check(m_episode, kStart + 169h, {});
    EXPECT_EQ(m_log.at(kStart + 170h).rules, Ids{"D7"});
    m_log.better(m_episode, kStart + 171h);
    const auto s = m_log.at(kStart + 172h);
    EXPECT_EQ(s.tier, Tier::selfCare);
    EXPECT_TRUE(s.rules.empty());
    EXPECT_EQ(m_log.at(kStart + 195h).rules, Ids{"D7"});
}

TEST_F(Standings, ForgetTheWeekOfAnUnfinishedCheckThatOnlyTheLogSaid)
{
    m_log.rate(m_episode, 6, kStart);
    m_log.unfinishedCheck(m_episode, kStart + 169h, {Q::stiff});
    EXPECT_EQ(m_log.at(kStart + 170h).tier, Tier::doctorSoon);
    m_log.better(m_episode, kStart + 171h);
    EXPECT_EQ(m_log.at(kStart + 172h).tier, std::nullopt);
}

TEST_F(Standings, KeepTheWeekThatWasGivenAsAnAnswer)
{
    m_log.check(m_episode, kStart + 1h, {Q::weekNotBetter});
    EXPECT_EQ(m_log.at(kStart + 2h).rules, Ids{"D7"});
}

TEST_F(Standings, TakeASleepNoteFromTheLogForADay)
{
    m_log.add(facts::SleepNote{.keptAwake = true, .position = {}, .note = {}}, kStart);
    m_log.check(m_episode, kStart + 1h, {});
    EXPECT_EQ(m_log.at(kStart + 24h - 1s).rules, Ids{"D5"});
    const auto s = m_log.at(kStart + 24h);
    EXPECT_EQ(s.tier, Tier::selfCare);
    EXPECT_TRUE(s.rules.empty());
}

TEST_F(Standings, KeepTheRestOfACheckThatTheLogAlsoSpokeIn)
{
    m_log.add(facts::SleepNote{.keptAwake = true, .position = {}, .note = {}}, kStart);
    m_log.check(m_episode, kStart + 1h, {Q::activity});
    EXPECT_EQ(m_log.at(kStart + 2h).rules, (Ids{"D5", "D6"}));
    EXPECT_EQ(m_log.at(kStart + 25h).rules, Ids{"D6"});
    EXPECT_EQ(m_log.at(kStart + 25h).tier, Tier::doctorSoon);
}

TEST_F(Standings, FollowEditsAndDeletionsOfTheLogAtOnce)
{
    m_log.rate(m_episode, 6, kStart);
    const auto better = m_log.rate(m_episode, 3, kStart + 168h);
    m_log.check(m_episode, kStart + 168h, {});
    EXPECT_EQ(m_log.at(kStart + 169h).tier, Tier::selfCare);
    m_log.erase<facts::PainRating>(better);
    EXPECT_EQ(m_log.at(kStart + 169h).rules, Ids{"D7"});
}

TEST_F(Standings, SayThatItCameBack)
{
    CheckedLog log;
    const auto before = log.episode(kStart - 800h);
    log.end(before, kStart - 720h);
    const auto episode = log.episode(kStart);
    log.check(episode, kStart + 1h, {});
    EXPECT_EQ(log.at(kStart + 2h).rules, Ids{"D8"});
    EXPECT_EQ(log.at(kStart + 2000h).rules, (Ids{"D7", "D8"}));
    log.end(before, kStart - 720h - 1s);
    EXPECT_TRUE(log.at(kStart + 2h).rules.empty());
}

TEST_F(Standings, CountDaysOfDosesInTheZoneThatIsNamed)
{
    for (int i = 0; i < 10; ++i)
        m_log.add(facts::Dose{}, kStart - 24h * i);
    m_log.add(facts::Dose{}, kStart + 11h);
    m_log.check(m_episode, kStart + 11h, {});
    const auto log = m_log.log();
    EXPECT_TRUE(triage::standingOf(log, kStart + 11h).rules.empty());
    EXPECT_EQ(triage::standingOf(log, kStart + 11h, clock::FixedZone{2h}).rules, Ids{"U17b"});
}

TEST_F(Standings, NoteNumbSkinAsLongAsItsLockStands)
{
    EXPECT_FALSE(m_log.at(kStart + 1h).numbSkin);
    m_log.unfinishedCheck(m_episode, kStart + 1h, {Q::numb});
    EXPECT_TRUE(m_log.at(kStart + 1h).numbSkin);
    m_log.check(m_episode, kStart + 2h, {});
    EXPECT_TRUE(m_log.at(kStart + 2h).numbSkin);
    m_log.clear(kStart + 3h);
    m_log.check(m_episode, kStart + 4h, {});
    EXPECT_FALSE(m_log.at(kStart + 4h).numbSkin);
}

TEST_F(Standings, NeverLowerTheTierAsTimePasses)
{
    m_log.check(m_episode, kStart + 1h, {Q::fever});
    std::optional<Tier> before;
    for (clock::Instant now = kStart + 1h; now < kStart + 900h; now += 97min) {
        const auto after = m_log.at(now).tier;
        EXPECT_GE(after, before);
        before = after;
    }
}

TEST_F(Standings, AreNotLoweredByALoggedDoseSessionOrStretch)
{
    m_log.check(m_episode, kStart + 1h, {Q::fever});
    m_log.add(facts::Dose{}, kStart + 2h);
    m_log.add(facts::Session{}, kStart + 2h);
    m_log.add(facts::GuideDone{}, kStart + 2h);
    EXPECT_EQ(m_log.at(kStart + 3h).tier, Tier::doctorToday);
    EXPECT_EQ(m_log.at(kStart + 3h).locks, Ids{"L6"});
}

}  // namespace
