// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checked_log.h"
#include "triage/answers_behind.h"

#include <gtest/gtest.h>

// What the log carries from one check into the next: a fever that was measured, an answer that it came back.
namespace nape::test {
namespace {

using Q = Question;

class CarriedOn : public testing::Test {
protected:
    CarriedOn() { m_episode = m_log.episode(kStart); }
    CheckedLog m_log;
    std::string m_episode;
};

TEST_F(CarriedOn, AFeverMeasuredSinceTheCheckCountsInTheNextOne)
{
    m_log.check(m_episode, kStart, {Q::stiff});
    EXPECT_EQ(m_log.at(kStart).tier, Tier::selfCare);
    m_log.measure(386, kStart + 1h);
    m_log.check(m_episode, kStart + 2h, {Q::stiff});
    EXPECT_EQ(m_log.at(kStart + 2h).tier, Tier::emergencyDept);
    EXPECT_EQ(m_log.at(kStart + 2h).rules, (Ids{"E3", "U11"}));
}

TEST_F(CarriedOn, ATemperatureUnderTheLimitCountsForNothing)
{
    m_log.measure(377, kStart);
    m_log.check(m_episode, kStart + 1h, {Q::stiff});
    EXPECT_EQ(m_log.at(kStart + 1h).tier, Tier::selfCare);
}

TEST_F(CarriedOn, AFeverOfBeforeTheLastCheckIsNotCountedTwice)
{
    m_log.measure(386, kStart);
    m_log.check(m_episode, kStart + 1h, {});
    const auto found = triage::findingsOf(m_log.log(), kStart + 2h, clock::FixedZone{0s});
    EXPECT_FALSE(found.feverMeasured);
}

TEST_F(CarriedOn, OnlyAFinishedCheckThatStandsHasReckonedWithAFever)
{
    m_log.measure(386, kStart);
    const auto found = [&] { return triage::findingsOf(m_log.log(), kStart + 3h, clock::FixedZone{0s}).feverMeasured; };
    m_log.unfinishedCheck(m_episode, kStart + 1h, {Q::chest});
    EXPECT_TRUE(found());
    const auto check = m_log.check(m_episode, kStart + 2h, {});
    EXPECT_FALSE(found());
    m_log.erase<facts::Check>(check);
    EXPECT_TRUE(found());
}

TEST_F(CarriedOn, AFeverCountsForADayToTheSecond)
{
    m_log.measure(386, kStart);
    const auto found = [&](clock::Duration later) {
        return triage::findingsOf(m_log.log(), kStart + later, clock::FixedZone{0s}).feverMeasured;
    };
    EXPECT_TRUE(found(0s));
    EXPECT_TRUE(found(24h - 1s));
    EXPECT_FALSE(found(24h));
}

TEST_F(CarriedOn, OnlyThirtyEightAndMoreIsTheFeverOfAYoungBaby)
{
    m_log.measure(379, kStart);
    EXPECT_FALSE(triage::findingsOf(m_log.log(), kStart, clock::FixedZone{0s}).youngBabyFeverMeasured);
    m_log.measure(380, kStart);
    EXPECT_TRUE(triage::findingsOf(m_log.log(), kStart, clock::FixedZone{0s}).youngBabyFeverMeasured);
}

TEST_F(CarriedOn, AnUnfinishedCheckLeavesTheQuestionWhetherItCameBack)
{
    const auto asks = [&] { return triage::findingsOf(m_log.log(), kStart + 1h, clock::FixedZone{0s}).asksRecurred; };
    EXPECT_TRUE(asks());
    m_log.unfinishedCheck(m_episode, kStart, {Q::chest});
    EXPECT_TRUE(asks());
    m_log.check(m_episode, kStart, {});
    EXPECT_FALSE(asks());
}

TEST_F(CarriedOn, ThatItCameBackHoldsForTheEpisode)
{
    m_log.check(m_episode, kStart, {Q::recurred});
    EXPECT_EQ(m_log.at(kStart).rules, Ids{"D8"});
    m_log.check(m_episode, kStart + 25h, {});
    EXPECT_EQ(m_log.at(kStart + 25h).rules, Ids{"D8"});
    EXPECT_EQ(m_log.at(kStart + 25h).tier, Tier::doctorSoon);
}

TEST_F(CarriedOn, ThatItCameBackEndsWhereAClinicianKnows)
{
    m_log.check(m_episode, kStart, {Q::recurred});
    m_log.clear(kStart + 1h);
    m_log.check(m_episode, kStart + 2h, {});
    EXPECT_EQ(m_log.at(kStart + 2h).tier, Tier::selfCare);
}

TEST_F(CarriedOn, AReferralOfAnUnfinishedCheckStands)
{
    m_log.check(m_episode, kStart, {});
    m_log.unfinishedCheck(m_episode, kStart + 1h, {Q::grinding});
    EXPECT_EQ(m_log.at(kStart + 2h).referrals, Ids{"DENTIST"});
}

TEST_F(CarriedOn, NumbSkinOfAnUnfinishedCheckIsNoted)
{
    m_log.check(m_episode, kStart, {});
    EXPECT_FALSE(m_log.at(kStart).numbSkin);
    m_log.unfinishedCheck(m_episode, kStart + 1h, {Q::numb});
    EXPECT_TRUE(m_log.at(kStart + 2h).numbSkin);
}

class Gravest : public CarriedOn {
protected:
    [[nodiscard]] std::string emergency(clock::Instant at) const
    {
        const auto log = m_log.log().asOf(at);
        const auto standing = triage::standingOf(log, at);
        return standing.emergency == nullptr ? std::string() : standing.emergency->header.id.value;
    }
};

TEST_F(Gravest, IsWhatIsShownNotTheLatest)
{
    EXPECT_EQ(emergency(kStart), "");
    const auto now = m_log.check(m_episode, kStart, {Q::chest});
    m_log.check(m_episode, kStart + 1h, {Q::bladderBowel});
    EXPECT_EQ(emergency(kStart + 2h), now);
    const auto later = m_log.check(m_episode, kStart + 3h, {Q::airway});
    EXPECT_EQ(emergency(kStart + 4h), later);
}

TEST_F(Gravest, IsOfAnEarlierEpisodeWhereItsLockIsInherited)
{
    const auto old = m_log.check(m_episode, kStart, {Q::chest});
    m_log.end(m_episode, kStart + 1h);
    const auto next = m_log.episode(kStart + 26h);
    m_log.check(next, kStart + 27h, {});
    EXPECT_EQ(m_log.at(kStart + 27h).tier, Tier::emergencyNow);
    EXPECT_EQ(emergency(kStart + 27h), old);
}

TEST_F(Gravest, IsADeletedOneToo)
{
    const auto gone = m_log.check(m_episode, kStart, {Q::chest});
    m_log.erase<facts::Check>(gone);
    m_log.check(m_episode, kStart + 1h, {});
    EXPECT_EQ(emergency(kStart + 1h), gone);
}

TEST(DecisiveAnswers, AreThoseThatMadeTheTierAndNoOthers)
{
    const auto decided = [](std::initializer_list<Q> yes) {
        auto input = whole(yesTo(yes), facts::ageFromYears(34));
        return triage::decisiveAnswers(triage::toFact({}, input, triage::assess(input)));
    };
    EXPECT_EQ(decided({Q::sleep, Q::worried, Q::grinding, Q::bleedingSigns}), std::vector<Q>{Q::bleedingSigns});
    EXPECT_EQ(decided({Q::sleep, Q::stiff, Q::fever}), (std::vector<Q>{Q::stiff, Q::fever}));
    EXPECT_EQ(decided({Q::injury, Q::numb, Q::sleep}), (std::vector<Q>{Q::injury, Q::numb}));
    EXPECT_TRUE(decided({}).empty());
}

}  // namespace
}  // namespace nape::test
