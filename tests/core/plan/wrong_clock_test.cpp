// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "medicated.h"

#include <gtest/gtest.h>

// A correction of the clock never makes a lock shorter: what was done counts by the later of both clocks.
namespace nape::test {
namespace {

using facts::ClockCorrection;
using remedies::State;

const Instant kMidnight = kMorning + 16h;

LogBuilder checked()
{
    LogBuilder log;
    log.episode(kMorning - 1h);
    log.check(kMorning);
    return log;
}

TEST(WrongClockPlan, ACorrectionDoesNotLiftItMadeItWorse)
{
    auto log = checked();
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
    auto log = checked();
    log.worse("massage", kMorning + 24h * 365);
    log.add(ClockCorrection{kMorning + 24h * 364, kMorning + 24h * 366, -24h * 365 + 1h}, kMorning + 2h);
    EXPECT_EQ(Planned(log, kMorning + 3h).remedy("massage").until, kMidnight);
}

TEST(WrongClockPlan, TwoCorrectionsLiftNoMoreThanOne)
{
    auto log = checked();
    log.worse("ice", kMorning + 1h);
    log.add(ClockCorrection{kMorning + 30min, kMorning + 90min, -24h}, kMorning + 2h);
    log.add(ClockCorrection{kMorning - 48h, kMorning + 3h, -72h}, kMorning + 4h);
    EXPECT_EQ(Planned(log, kMorning + 5h).remedy("ice").until, kMidnight);
}

TEST(WrongClockPlan, ACorrectionForwardHoldsByTheLaterTime)
{
    auto log = checked();
    log.worse("ice", kMorning + 1h);
    log.add(ClockCorrection{kMorning + 30min, kMorning + 90min, 20h}, kMidnight + 9h);
    EXPECT_EQ(Planned(log, kMidnight + 9h).remedy("ice").until, kMidnight + 24h);
}

TEST(WrongClockPlan, WhatWasTakenOffBecauseItMadeItWorseStaysOff)
{
    auto log = checked();
    log.heat(kMorning + 1h);
    log.worse("heat", kMorning + 1h + 2min);
    log.add(ClockCorrection{kMorning + 1h + 1min, kMorning + 1h + 3min, -24h}, kMorning + 1h + 4min);
    EXPECT_EQ(Planned(log, kMorning + 1h + 5min).state("heat"), State::locked);
    EXPECT_TRUE(Planned(log, kMorning + 1h + 5min).isDue("heat.off"));
}

TEST(WrongClockPlan, ACorrectionGivesNoFourthRoundOfStretches)
{
    auto log = checked();
    for (int i = 1; i <= 3; ++i)
        log.did("stretch_simple", kMorning + 1h * i);
    log.add(ClockCorrection{kMorning + 30min, kMorning + 3h + 30min, -24h}, kMorning + 4h);
    EXPECT_EQ(Planned(log, kMorning + 5h).remedy("stretch_levator").why, Why{"G1"});
    EXPECT_EQ(Planned(log, kMidnight - 1s).state("stretch_levator"), State::done);
    EXPECT_EQ(Planned(log, kMidnight).state("stretch_levator"), State::available);
}

TEST(WrongClockPlan, ACorrectionGivesNoFourthHeat)
{
    auto log = checked();
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

}  // namespace
}  // namespace nape::test
