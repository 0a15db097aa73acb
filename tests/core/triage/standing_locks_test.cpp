// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checked_log.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::test;

// When each lock goes on, and what takes it off.
namespace {

using Q = Question;

class StandingLocks : public testing::Test {
protected:
    CheckedLog m_log;
    std::string m_episode = m_log.episode(kStart);
};

TEST_F(StandingLocks, L3ComesAfterMoreThanADay)
{
    m_log.check(m_episode, kStart, {});
    EXPECT_TRUE(m_log.at(kStart + 24h).locks.empty());
    const auto s = m_log.at(kStart + 24h + 1s);
    EXPECT_EQ(s.locks, Ids{"L3"});
    EXPECT_TRUE(s.complete);
    m_log.check(m_episode, kStart + 25h, {});
    EXPECT_TRUE(m_log.at(kStart + 25h).locks.empty());
}

TEST_F(StandingLocks, L3ComesForACheckOfOlderRules)
{
    const auto id = m_log.check(m_episode, kStart, {});
    m_log.edit<facts::Check>(id, [](facts::Header&, facts::Check& c) { c.ruleVersion = rules::kRuleVersion - 1; });
    EXPECT_EQ(m_log.at(kStart + 1h).locks, Ids{"L3"});
    EXPECT_EQ(m_log.at(kStart + 1h).tier, Tier::selfCare);  // never scored again silently
}

TEST_F(StandingLocks, L1HoldsForEveryEmergency)
{
    m_log.check(m_episode, kStart, {Q::purple});
    const auto s = m_log.at(kStart + 1h);
    EXPECT_EQ(s.locks, Ids{"L1"});
    EXPECT_EQ(s.lockedSince, kStart);
    EXPECT_EQ(m_log.at(kStart + 25h).locks, (Ids{"L1", "L3"}));
}

TEST_F(StandingLocks, L1HoldsForAnUnfinishedCheckToo)
{
    m_log.unfinishedCheck(m_episode, kStart, {Q::chest});
    EXPECT_EQ(m_log.at(kStart + 1h).locks, (Ids{"L0", "L1"}));
    EXPECT_EQ(m_log.at(kStart + 1h).tier, Tier::emergencyNow);
}

TEST_F(StandingLocks, L2SaysWhetherAnInjuryLocksHeatToo)
{
    m_log.check(m_episode, kStart, {Q::tingling});
    EXPECT_EQ(m_log.at(kStart + 1h).locks, Ids{"L2"});
    EXPECT_FALSE(m_log.at(kStart + 1h).injuryLocksHeat);
    m_log.check(m_episode, kStart + 2h, {Q::injury});
    EXPECT_EQ(m_log.at(kStart + 3h).locks, Ids{"L2"});
    EXPECT_TRUE(m_log.at(kStart + 3h).injuryLocksHeat);
}

TEST_F(StandingLocks, L6HoldsForDoctorToday)
{
    m_log.check(m_episode, kStart, {Q::severeUncontrolled});
    EXPECT_EQ(m_log.at(kStart + 1h).locks, Ids{"L6"});
    EXPECT_EQ(m_log.at(kStart + 1h).lockedSince, std::nullopt);
}

TEST_F(StandingLocks, StandInOrder)
{
    m_log.check(m_episode, kStart, {Q::severeUncontrolled});
    m_log.check(m_episode, kStart + 1h, {Q::limbTrouble});
    EXPECT_EQ(m_log.at(kStart + 26h).locks, (Ids{"L1", "L2", "L3", "L6"}));
    m_log.measure(390, kStart + 2h);
    EXPECT_EQ(m_log.at(kStart + 26h).locks, (Ids{"L0", "L1", "L2", "L6"}));
}

TEST_F(StandingLocks, L0ReturnsWithATemperatureOverTheLimit)
{
    m_log.check(m_episode, kStart, {Q::sleep});
    m_log.measure(377, kStart + 1h);
    EXPECT_TRUE(m_log.at(kStart + 2h).locks.empty());
    const auto fever = m_log.measure(378, kStart + 2h);
    const auto s = m_log.at(kStart + 3h);
    EXPECT_EQ(s.locks, Ids{"L0"});
    EXPECT_FALSE(s.complete);
    EXPECT_EQ(s.tier, Tier::doctorSoon);  // what the check found still stands
    // Taking the reading back does not take the question back: one more check, rather than a missed fever.
    m_log.erase<facts::Temperature>(fever);
    EXPECT_EQ(m_log.at(kStart + 3h).locks, Ids{"L0"});
}

TEST_F(StandingLocks, AClearanceOfTheSameSecondCountsByWhichWasWrittenLater)
{
    m_log.check(m_episode, kStart, {Q::numb});
    m_log.clear(kStart);
    EXPECT_EQ(m_log.at(kStart).locks, Ids{"L0"});
    m_log.check(m_episode, kStart, {});
    EXPECT_TRUE(m_log.at(kStart).locks.empty());
}

TEST_F(StandingLocks, L0GoesOffWithACheckAfterTheTemperature)
{
    m_log.measure(390, kStart);
    m_log.check(m_episode, kStart, {});  // the same second, written later; the fever counts in it
    EXPECT_EQ(m_log.at(kStart).locks, Ids{"L6"});
    m_log.measure(390, kStart);
    EXPECT_EQ(m_log.at(kStart).locks, (Ids{"L0", "L6"}));
    m_log.check(m_episode, kStart + 1s, {});
    EXPECT_EQ(m_log.at(kStart + 1s).locks, Ids{"L6"});
}

TEST_F(StandingLocks, AClearanceEndsAllThatStoodBeforeItAndAsksAnew)
{
    m_log.check(m_episode, kStart, {Q::severeUncontrolled});
    m_log.check(m_episode, kStart + 1h, {Q::injury, Q::chest});
    m_log.clear(kStart + 2h);
    const auto s = m_log.at(kStart + 3h);
    EXPECT_EQ(s.tier, std::nullopt);
    EXPECT_TRUE(s.rules.empty());
    EXPECT_EQ(s.locks, Ids{"L0"});
    EXPECT_FALSE(s.injuryLocksHeat);
    EXPECT_EQ(s.lockedSince, std::nullopt);
    m_log.check(m_episode, kStart + 4h, {});
    EXPECT_TRUE(m_log.at(kStart + 4h).locks.empty());
}

TEST_F(StandingLocks, AClearanceDoesNotEndWhatTheLogSays)
{
    m_log.check(m_episode, kStart + 168h, {});
    m_log.clear(kStart + 169h);
    EXPECT_EQ(m_log.at(kStart + 170h).rules, Ids{"D7"});
    EXPECT_EQ(m_log.at(kStart + 170h).tier, Tier::doctorSoon);
}

TEST_F(StandingLocks, AClearanceNeverReachesACheckOfItsOwnSecondOrLater)
{
    m_log.clear(kStart + 1h);
    m_log.check(m_episode, kStart + 1h, {Q::chest});
    EXPECT_EQ(m_log.at(kStart + 1h).locks, Ids{"L1"});
    m_log.clear(kStart + 1h + 1s);
    EXPECT_EQ(m_log.at(kStart + 2h).locks, Ids{"L0"});
}

TEST_F(StandingLocks, ADeletedClearanceClearsNothing)
{
    m_log.check(m_episode, kStart, {Q::chest});
    const auto clearance = m_log.clear(kStart + 1h);
    m_log.erase<facts::Clearance>(clearance);
    EXPECT_EQ(m_log.at(kStart + 2h).locks, Ids{"L1"});
}

TEST_F(StandingLocks, ReferralsOutliveAClearance)
{
    m_log.check(m_episode, kStart, {Q::grinding, Q::fever});
    m_log.clear(kStart + 1h);
    EXPECT_EQ(m_log.at(kStart + 2h).referrals, Ids{"DENTIST"});
}

TEST_F(StandingLocks, L0ReturnsWhereAnEpisodeIsEndedAndOpenedAgainTwiceInOneSecond)
{
    m_log.end(m_episode, kStart + 1h);
    m_log.reopen(m_episode, kStart + 1h);
    m_log.check(m_episode, kStart + 1h, {});
    EXPECT_TRUE(m_log.at(kStart + 2h).locks.empty());
    m_log.end(m_episode, kStart + 1h);
    m_log.reopen(m_episode, kStart + 1h);
    EXPECT_EQ(m_log.at(kStart + 2h).locks, Ids{"L0"});
}

TEST_F(StandingLocks, TheLaterOfTwoEmergenciesIsTheOneThatIsShownAlsoWhereItWasWrittenFirst)
{
    const auto first = m_log.check(m_episode, kStart, {Q::chest});
    const auto second = m_log.check(m_episode, kStart + 1h, {Q::chest});
    const auto shown = [&] {
        const auto log = m_log.log().asOf(kStart + 5h);
        return triage::standingOf(log, kStart + 5h).emergency->header.id.value;
    };
    EXPECT_EQ(shown(), second);
    m_log.move<facts::Check>(first, kStart + 2h);
    EXPECT_EQ(shown(), first);
}

}  // namespace
