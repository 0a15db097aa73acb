// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "medicated.h"
#include "remedies/session_state.h"

#include <gtest/gtest.h>

// A correction of the clock never makes a lock shorter: what was done counts by the later of both clocks.
namespace nape::test {
namespace {

using facts::ClockCorrection;
using remedies::State;

const Instant kMidnight = kMorning + 16h;

TEST(WrongClockPlan, ACorrectionDoesNotLiftItMadeItWorse)
{
    auto log = checkedInTheMorning();
    log.worse("massage", kMorning + 1h);
    log.worse("ice", kMorning + 1h);
    log.add(ClockCorrection{kMorning + 30min, kMorning + 90min, -72h}, kMorning + 2h);
    for (const auto* id : {"massage", "ice"}) {
        EXPECT_EQ(Planned(log, kMorning + 5h).remedy(id).why, Why{"L5"}) << id;
        EXPECT_EQ(Planned(log, kMorning + 5h).remedy(id).until, kMidnight) << id;
        EXPECT_EQ(Planned(log, kMidnight - 1s).state(id), State::locked) << id;
        EXPECT_EQ(Planned(log, kMidnight).state(id), State::available) << id;
    }
}

TEST(WrongClockPlan, WhatAClockThatRanAheadWroteHoldsForTheDayOfTheCorrectionAndNoLonger)
{
    auto log = checkedInTheMorning();
    log.worse("massage", kMorning + 24h * 365);
    log.add(ClockCorrection{kMorning + 24h * 364, kMorning + 24h * 366, -24h * 365 + 1h}, kMorning + 2h);
    EXPECT_EQ(Planned(log, kMorning + 3h).remedy("massage").until, kMidnight);
}

TEST(WrongClockPlan, TwoCorrectionsLiftNoMoreThanOne)
{
    auto log = checkedInTheMorning();
    log.worse("ice", kMorning + 1h);
    log.add(ClockCorrection{kMorning + 30min, kMorning + 90min, -24h}, kMorning + 2h);
    log.add(ClockCorrection{kMorning - 48h, kMorning + 3h, -72h}, kMorning + 4h);
    EXPECT_EQ(Planned(log, kMorning + 5h).remedy("ice").until, kMidnight);
}

TEST(WrongClockPlan, ACorrectionForwardHoldsByTheLaterTime)
{
    auto log = checkedInTheMorning();
    log.worse("ice", kMorning + 1h);
    log.add(ClockCorrection{kMorning + 30min, kMorning + 90min, 20h}, kMidnight + 9h);
    EXPECT_EQ(Planned(log, kMidnight + 9h).remedy("ice").until, kMidnight + 24h);
}

TEST(WrongClockPlan, WhatWasTakenOffBecauseItMadeItWorseStaysOff)
{
    auto log = checkedInTheMorning();
    log.heat(kMorning + 1h);
    log.worse("heat", kMorning + 1h + 2min);
    log.add(ClockCorrection{kMorning + 1h + 1min, kMorning + 1h + 3min, -24h}, kMorning + 1h + 4min);
    EXPECT_EQ(Planned(log, kMorning + 1h + 5min).state("heat"), State::locked);
    EXPECT_TRUE(Planned(log, kMorning + 1h + 5min).isDue("heat.off"));
}

TEST(WrongClockPlan, ACorrectionGivesNoFourthRoundOfStretches)
{
    auto log = checkedInTheMorning();
    for (int i = 1; i <= 3; ++i)
        log.did("stretch_simple", kMorning + 1h * i);
    log.add(ClockCorrection{kMorning + 30min, kMorning + 3h + 30min, -24h}, kMorning + 4h);
    EXPECT_EQ(Planned(log, kMorning + 5h).remedy("stretch_levator").why, Why{"G1"});
    EXPECT_EQ(Planned(log, kMidnight - 1s).state("stretch_levator"), State::done);
    EXPECT_EQ(Planned(log, kMidnight).state("stretch_levator"), State::available);
}

TEST(WrongClockPlan, ACorrectionGivesNoFourthHeat)
{
    auto log = checkedInTheMorning();
    for (int i = 0; i < 3; ++i)
        log.heat(kMorning + 1h + 2h * i + 20min * i);
    log.add(ClockCorrection{kMorning + 30min, kMorning + 6h, -24h}, kMorning + 6h);
    EXPECT_EQ(Planned(log, kMorning + 9h).state("heat"), State::done);
    EXPECT_EQ(Planned(log, kMorning + 9h).remedy("heat").until, kMidnight);
    EXPECT_EQ(Planned(log, kMidnight).state("heat"), State::available);
}

TEST(WrongClockPlan, ACorrectionTakesNoDayOffTheTen)
{
    const Instant today = kMorning + 24h * 13;
    for (const Duration shift : {Duration{-24h * 20}, Duration{24h}}) {
        Medicated me;
        for (int i = 10; i >= 1; --i)
            me.dose("ibuprofen-200", 1, today - 24h * i);
        me.check(today);
        const auto day = shift < 0s ? today - 24h * 10 : today - 24h * 5;  // all of them, or one onto another
        me.add(ClockCorrection{day - 1h, shift < 0s ? today - 1h : day + 1h, shift}, today + 1h);
        EXPECT_EQ(me.ask("acetaminophen-500", 1, today + 2h).why, Why{"M6"}) << shift.count();
    }
}

TEST(WrongClockPlan, NoDayIsTakenOffTheTenAtMomentsBeforeTheCorrectionEither)
{
    Medicated me;
    for (int i = 0; i < 10; ++i)
        me.dose("ibuprofen-200", 1, kMorning + 24h * i);
    const Instant tenth = kMorning + 24h * 9;
    me.add(ClockCorrection{tenth - 1h, tenth + 1h, -24h}, tenth + 48h);
    const Instant past = tenth + 24h;
    EXPECT_EQ(plan::doseWarningsFor(me.log(), past, kUtc, "acetaminophen-500", 1), Why{"M6"});
}

TEST(WrongClockPlan, WhatIsStillToComeOffIsCalledForAnHourFromTheCorrection)
{
    auto log = checkedInTheMorning();
    log.ice(kMorning + 3h);
    log.add(ClockCorrection{kMorning + 2h, kMorning + 4h, -2h - 50min}, kMorning + 30min);
    EXPECT_TRUE(Planned(log, kMorning + 31min).isDue("ice.off"));
    EXPECT_TRUE(Planned(log, kMorning + 90min - 1s).isDue("ice.off")) << "though it began 80 minutes ago by that clock";
    EXPECT_FALSE(Planned(log, kMorning + 90min).isDue("ice.off"));
    EXPECT_NE(remedies::stoppableSession(log.log(), "ice", kMorning + 90min), nullptr);
    EXPECT_EQ(remedies::stoppableSession(log.log(), "ice", kMorning + 90min + 1s), nullptr);
    EXPECT_EQ(Planned(log, kMorning + 90min - 1s).plan.nextChange, kMorning + 90min);
    EXPECT_EQ(Planned(log, kMorning + 90min).plan.nextChange, kMorning + 90min + 1s);
}

TEST(WrongClockPlan, ADoseOfAClockThatRanAheadIsOneDay)
{
    Medicated me;
    for (int i = 0; i < 8; ++i)
        me.dose("ibuprofen-200", 1, kMorning + 24h * i);
    const Instant day = kMorning + 24h * 8;
    me.dose("ibuprofen-200", 1, day + 24h * 300);
    me.add(ClockCorrection{day + 24h * 299, day + 24h * 301, -24h * 300}, day + 1h);
    me.check(day + 2h);
    EXPECT_TRUE(me.mayHave("ibuprofen-200", 1, day + 8h)) << "nine days";
}

TEST(WrongClockPlan, WhatWasMovedHoldsAtMomentsBeforeTheCorrectionToo)
{
    Medicated me;
    me.dose("ibuprofen-200", 2, kMorning + 26h);
    me.worse("massage", kMorning + 26h);
    me.add(ClockCorrection{kMorning + 25h, kMorning + 27h, -24h}, kMorning + 27h);
    const Instant past = kMorning + 3h;  // an hour after both, as they are told now
    EXPECT_EQ(me.ask("ibuprofen-200", 1, past).why, Why{"M1"});
    EXPECT_EQ(plan::doseWarningsFor(me.log(), past, kUtc, "ibuprofen-200", 1), Why{"M1"});
    EXPECT_EQ(Planned(me, past).remedy("massage").until, kMidnight);
}

TEST(WrongClockPlan, ManyCorrectionsOfTheSameTimesAreCountedOnceEach)
{
    auto log = checkedInTheMorning();
    log.worse("ice", kMorning + 1h);
    constexpr int kMany = 200;  // to count each within each other would take for ever
    for (int i = 0; i < kMany; ++i)
        log.add(ClockCorrection{kMorning - 24h * 400, kMorning + 24h * 400, -1h}, kMorning + 2h + 1s * i);
    EXPECT_EQ(Planned(log, kMorning + 5h).remedy("ice").until, kMidnight);
}

TEST(WrongClockPlan, WhatAnEarlierClockWroteAheadTakesNothingOffThatIsBegunLater)
{
    auto log = checkedInTheMorning();
    log.worse("ice", kMorning + 24h + 5min);
    log.add(ClockCorrection{kMorning + 24h, kMorning + 25h, -23h}, kMorning + 2h);
    log.ice(kMorning + 24h);
    EXPECT_EQ(Planned(log, kMorning + 24h + 1min).state("ice"), State::running);
}

}  // namespace
}  // namespace nape::test
