// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checked_log.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::test;

// What stands of checks of other episodes, of no episode, and of checks that another version of Nape wrote.
namespace {

using Q = Question;
using clock::Instant;

class Carrying : public testing::Test {
protected:
    CheckedLog m_log;
    std::string m_episode = m_log.episode(kStart - 30h);
};

// After the end what may still be on the neck has to come off, as long as an emergency stands.
class WithoutAnEpisode : public Carrying {
protected:
    void end(std::initializer_list<Question> yes, Instant checked = kStart)
    {
        m_log.check(m_episode, checked, yes);
        m_log.end(m_episode, checked + 1min);
    }
    std::string ice(Instant at) { return m_log.add(facts::Session{}, at); }
};

TEST_F(WithoutAnEpisode, AnEmergencyHoldsForTheHourInWhichIceMayBeOn)
{
    end({Q::chest});
    EXPECT_TRUE(m_log.at(kStart + 2h).locks.empty());
    const Instant on = kStart + 2h;
    const auto session = ice(on);
    for (const Instant now : {on, on + 1s, on + 1h}) {
        EXPECT_EQ(m_log.at(now).locks, Ids{"L1"});
        EXPECT_EQ(m_log.at(now).lockedSince, kStart);
        EXPECT_EQ(m_log.at(now).tier, std::nullopt);
    }
    EXPECT_TRUE(m_log.at(on + 1h + 1s).locks.empty());
    m_log.edit<facts::Session>(session, [&](facts::Header&, facts::Session& s) { s.stopped = on + 5min; });
    EXPECT_TRUE(m_log.at(on + 30min).locks.empty());
}

TEST_F(WithoutAnEpisode, NothingHoldsWhereThereWasNoEmergencyOrItWasCleared)
{
    end({Q::severeUncontrolled, Q::numb});
    ice(kStart + 1h);
    EXPECT_TRUE(m_log.at(kStart + 1h).locks.empty());

    CheckedLog cleared;
    const auto episode = cleared.episode(kStart - 1h);
    cleared.check(episode, kStart, {Q::chest});
    cleared.end(episode, kStart + 1min);
    cleared.add(facts::Session{}, kStart + 1h);
    EXPECT_EQ(cleared.at(kStart + 1h).locks, Ids{"L1"});
    cleared.clear(kStart + 1h);
    EXPECT_TRUE(cleared.at(kStart + 1h).locks.empty());
}

TEST_F(WithoutAnEpisode, AnEmergencyIsOverAfterThirtyDaysToTheSecond)
{
    end({Q::chest});
    ice(kStart + 720h - 30min);
    EXPECT_EQ(m_log.at(kStart + 720h - 1s).locks, Ids{"L1"});
    EXPECT_TRUE(m_log.at(kStart + 720h).locks.empty());
}

TEST_F(WithoutAnEpisode, ItIsTheFirstEmergencyThatSaysSinceWhen)
{
    m_log.check(m_episode, kStart, {Q::chest});
    end({Q::airway}, kStart + 2h);
    ice(kStart + 3h);
    EXPECT_EQ(m_log.at(kStart + 3h).lockedSince, kStart);
}

TEST_F(Carrying, AnotherEpisodesFindingsAreNoNewsOfThisOne)
{
    m_log.check(m_episode, kStart, {});
    m_log.end(m_episode, kStart + 1h);
    const auto next = m_log.episode(kStart + 10h);
    m_log.check(next, kStart + 11h, {});
    m_log.unfinishedCheck(m_episode, kStart + 12h, {Q::sleep});
    EXPECT_TRUE(m_log.at(kStart + 13h).rules.empty());
    EXPECT_EQ(m_log.at(kStart + 13h).tier, Tier::selfCare);
}

TEST_F(Carrying, AnEmergencyIsOneByItsTierOrByItsLock)
{
    const auto check = m_log.check(m_episode, kStart, {});
    m_log.edit<facts::Check>(check, [](facts::Header&, facts::Check& c) {
        c.tier = "EMERGENCY_DEPT";
        c.rules = {"E4"};
    });
    EXPECT_EQ(m_log.at(kStart + 1h).lockedSince, kStart);
    EXPECT_EQ(m_log.at(kStart + 1h).locks, Ids{"L1"});
    m_log.edit<facts::Check>(check, [](facts::Header&, facts::Check& c) {
        c.tier = "A_TIER_OF_LATER";
        c.locks = {"L1"};
    });
    EXPECT_EQ(m_log.at(kStart + 1h).lockedSince, kStart);
}

TEST_F(Carrying, UnknownCountsAsYesForSkinAndForHeat)
{
    const auto check = m_log.check(m_episode, kStart, {Q::numb, Q::injury});
    for (const auto answer : {kYes, kUnknown, kNo}) {
        m_log.edit<facts::Check>(check, [&](facts::Header&, facts::Check& c) {
            c.answers["numb"] = answer;
            c.answers["injury"] = answer;
        });
        EXPECT_EQ(m_log.at(kStart + 1h).numbSkin, answer != kNo);
        EXPECT_EQ(m_log.at(kStart + 1h).injuryLocksHeat, answer != kNo);
    }
    m_log.edit<facts::Check>(check, [](facts::Header&, facts::Check& c) { c.answers.clear(); });
    EXPECT_FALSE(m_log.at(kStart + 1h).numbSkin || m_log.at(kStart + 1h).injuryLocksHeat);
}

}  // namespace
