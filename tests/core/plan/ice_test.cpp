// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planned.h"

#include "remedies/ice.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using remedies::State;
using Why = std::vector<std::string>;

TEST(Ice, IsLockedUntilTheCheckIsComplete)
{
    LogBuilder log;
    log.episode(kMorning);
    const Planned now{log, kMorning};
    EXPECT_EQ(now.ice().state, State::locked);
    EXPECT_EQ(now.ice().why, Why{"L0"});
    EXPECT_FALSE(now.ice().until);
    EXPECT_FALSE(now.plan.tier);
}

TEST(Ice, IsFirstAndAvailableAfterACleanCheck)
{
    const Planned now{checkedInTheMorning(), kMorning};
    EXPECT_EQ(now.ice().state, State::available);
    EXPECT_EQ(now.ice().rank, 1);
    EXPECT_EQ(now.remedy("heat").rank, 2);
    EXPECT_EQ(now.plan.tier, rules::Tier::selfCare);
}

TEST(Ice, RunsToThePlannedEndAndNoSecondLonger)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning, 8min);
    EXPECT_EQ(Planned(log, kMorning + 8min - 1s).ice().state, State::running);
    EXPECT_EQ(Planned(log, kMorning + 8min - 1s).ice().until, kMorning + 8min);
    EXPECT_EQ(Planned(log, kMorning + 8min).ice().state, State::locked);
}

TEST(Ice, IsAllowedAgainAtExactlyOneHourAndNotASecondEarlier)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning);
    const Planned early{log, kMorning + 1h - 1s};
    EXPECT_EQ(early.ice().state, State::locked);
    EXPECT_EQ(early.ice().why, Why{"I3"});
    EXPECT_EQ(early.ice().until, kMorning + 1h);
    EXPECT_EQ(Planned(log, kMorning + 1h).ice().state, State::available);
}

TEST(Ice, IsPushedOutByAnOverrun)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning, 10min, kMorning + 20min);
    EXPECT_EQ(Planned(log, kMorning + 30min).ice().until, kMorning + 70min);
    EXPECT_EQ(Planned(log, kMorning + 70min - 1s).ice().state, State::locked);
    EXPECT_EQ(Planned(log, kMorning + 70min).ice().state, State::available);
}

TEST(Ice, AnEarlyStopDoesNotBringTheNextStartForward)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning, 10min, kMorning + 2min);
    EXPECT_EQ(Planned(log, kMorning + 1h - 1s).ice().state, State::locked);
    EXPECT_EQ(Planned(log, kMorning + 1h).ice().state, State::available);
}

TEST(Ice, ADeletedSessionStillCountsForSpacing)
{
    auto log = checkedInTheMorning();
    const auto id = log.ice(kMorning);
    facts::Session same;
    same.planned = 10min;
    log.addVersion(id, same, kMorning, true);
    EXPECT_EQ(Planned(log, kMorning + 59min).ice().why, Why{"I3"});
}

TEST(Ice, AnEditedSessionCountsInEveryVersion)
{
    auto log = checkedInTheMorning();
    const auto id = log.ice(kMorning);
    facts::Session moved;
    moved.planned = 10min;
    log.addVersion(id, moved, kMorning - 50min);
    EXPECT_EQ(Planned(log, kMorning + 30min).ice().until, kMorning + 1h);
}

TEST(Ice, SpacingHoldsAfterTheEpisodeEnded)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning);
    facts::Episode ended;
    ended.painEnd = kMorning + 20min;
    log.addVersion({log.episodeId().value}, ended, kMorning - 1h);
    const Planned now{log, kMorning + 30min};
    EXPECT_TRUE(now.has("no_episode"));
    EXPECT_EQ(now.ice().why, Why{"I3"});
    EXPECT_EQ(now.ice().until, kMorning + 1h);
}

TEST(Ice, AClockSetBackUnlocksNothingAndRefusesAStart)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning);
    log.rate(4, kMorning + 55min);
    const Planned back{log, kMorning - 2h, kMorning + 55min};
    EXPECT_TRUE(back.has("clock_back"));
    EXPECT_EQ(back.plan.now, kMorning + 55min);
    EXPECT_EQ(back.ice().why, (Why{"clock_back", "I3"}));
    EXPECT_FALSE(back.ice().until);
}

TEST(Ice, AStepBackOfFiveSecondsIsNoClockSetBack)
{
    auto log = checkedInTheMorning();
    EXPECT_FALSE(Planned(log, kMorning - 5s, kMorning).has("clock_back"));
    EXPECT_TRUE(Planned(log, kMorning - 6s, kMorning).has("clock_back"));
}

TEST(Ice, ASessionAheadOfTheClockComesOffAtOnce)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning);
    const Planned back{log, kMorning - 1h, kMorning};
    EXPECT_NE(back.ice().state, State::running);
    EXPECT_TRUE(back.isDue("ice.off"));
}

TEST(Ice, AClockCorrectionCostsAFullHour)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning + 5h);
    log.add(facts::ClockCorrection{kMorning + 4h, kMorning + 6h, -5h}, kMorning + 10min);
    EXPECT_EQ(Planned(log, kMorning + 65min).ice().until, kMorning + 70min);
    EXPECT_EQ(Planned(log, kMorning + 70min).ice().state, State::available);
}

TEST(Ice, AnEmergencyEndsTheSessionAndSaysTakeItOffFirst)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning);
    log.check(kMorning + 3min, {{"chest", facts::Answer::yes}});
    const Planned now{log, kMorning + 3min};
    EXPECT_EQ(now.ice().state, State::locked);
    EXPECT_TRUE(now.isDue("ice.off"));
    EXPECT_EQ(now.plan.due.size(), 1U);
    for (const auto& remedy : now.plan.remedies)
        EXPECT_EQ(remedy.state, State::locked) << remedy.id;
}

TEST(Ice, GivesWayToHeatFromFortyEightHoursUnlessKept)
{
    LogBuilder log;
    log.episode(kMorning);
    log.check(kMorning + 47h);
    EXPECT_EQ(Planned(log, kMorning + 48h - 1s).ice().rank, 1);
    EXPECT_EQ(Planned(log, kMorning + 48h).ice().rank, 2);
    log.add(facts::IceWindowChoice{log.episodeId(), true}, kMorning + 47h);
    EXPECT_EQ(Planned(log, kMorning + 48h).ice().rank, 1);
    EXPECT_EQ(Planned(log, kMorning + 72h).ice().rank, 2);
    EXPECT_TRUE(Planned(log, kMorning + 72h).has("ice_late"));
}

TEST(Ice, AsksFirstWhenTheSkinOrCirculationIsInDoubt)
{
    auto log = checkedInTheMorning();
    facts::Screening screening{facts::Answer::no, facts::Answer::unknown, facts::Answer::no, facts::Answer::no};
    log.add(screening, kMorning);
    const Planned now{log, kMorning};
    EXPECT_EQ(now.ice().state, State::available);
    EXPECT_TRUE(now.has("ask_first"));
}

TEST(Ice, AsksFirstWhenTheProfileSaysSo)
{
    auto log = checkedInTheMorning();
    log.add(facts::ProfileAnswer{"cold_allergy", "yes"}, kMorning);
    EXPECT_TRUE(Planned(log, kMorning).has("ask_first"));
    log.add(facts::ProfileAnswer{"cold_allergy", "no"}, kMorning + 1min);
    EXPECT_FALSE(Planned(log, kMorning + 1min).has("ask_first"));
    EXPECT_EQ(remedies::iceScreening(log.log()), remedies::IceScreening::unanswered);
    for (const char* key : {"raynaud", "numb_skin", "nerve_damage"}) {
        log.add(facts::ProfileAnswer{key, "no"}, kMorning + 1min);
    }
    EXPECT_EQ(remedies::iceScreening(log.log()), remedies::IceScreening::clear);
}

TEST(Ice, HeatWaitsHalfAnHourForTheSkin)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning, 10min, kMorning + 10min);
    EXPECT_EQ(Planned(log, kMorning + 39min).remedy("heat").why, Why{"H6"});
    EXPECT_EQ(Planned(log, kMorning + 40min).remedy("heat").state, State::available);
}

TEST(Ice, RunsOnWhenTheClockWasOnlyTrimmed)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning);
    const Planned trimmed{log, kMorning - 3s, kMorning};
    EXPECT_FALSE(trimmed.plan.clockBack);
    EXPECT_EQ(trimmed.ice().state, State::running);
    EXPECT_EQ(trimmed.ice().until, kMorning + 10min);
    EXPECT_EQ(Planned(log, kMorning - 6s, kMorning).ice().state, State::locked);  // set back: off at once
}

TEST(Plan, IsTheSameForTheSameFacts)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning);
    const auto a = Planned(log, kMorning + 20min).plan;
    const auto b = Planned(log, kMorning + 20min).plan;
    ASSERT_EQ(a.due.size(), b.due.size());
    for (std::size_t i = 0; i < a.due.size(); ++i) {
        EXPECT_EQ(a.due[i].key, b.due[i].key);
        EXPECT_EQ(a.due[i].at, b.due[i].at);
    }
    EXPECT_EQ(a.nextChange, b.nextChange);
}

TEST(Plan, OfAnotherMomentKnowsOnlyWhatHadHappened)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning, 10min, kMorning + 4min);
    EXPECT_EQ(Planned(log, kMorning - 1min).ice().why, Why{"L0"});
    EXPECT_EQ(Planned(log, kMorning + 2min).ice().state, State::running);
}

TEST(IceAgain, IsNotOfferedWhileTheClockIsSetBack)
{
    LogBuilder log;
    log.episode(kMorning - 1h);
    log.check(kMorning);
    log.ice(kMorning);
    const Instant stamp = kMorning + 2h;
    EXPECT_TRUE(Planned(log, stamp, stamp).isDue("ice.again"));
    EXPECT_EQ(Planned(log, stamp - 10min, stamp).due("ice.again"), nullptr);
    EXPECT_TRUE(Planned(log, stamp - 5s, stamp).isDue("ice.again")) << "trimmed, no more";
}

}  // namespace
}  // namespace nape::test
