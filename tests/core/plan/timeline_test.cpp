// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/timeline.h"

#include "core/clock/fake_zone.h"
#include "core/plan/medicated.h"
#include "core/plan/planned.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using plan::TimelineEntry;
using Stage = TimelineEntry::Stage;
using What = TimelineEntry::What;

std::vector<TimelineEntry> timeline(const LogBuilder& builder, Instant now, const clock::Zone& zone = kUtc)
{
    return plan::timelineOf(builder.log(), plan::planFor(builder.log(), now, {}, zone), zone);
}

std::vector<TimelineEntry> those(const std::vector<TimelineEntry>& all, Stage stage)
{
    std::vector<TimelineEntry> some;
    std::ranges::copy_if(all, std::back_inserter(some), [&](const auto& e) { return e.stage == stage; });
    return some;
}

LogBuilder checked(Instant onset = kMorning)
{
    LogBuilder log;
    log.episode(onset, 7);
    log.check(onset + 1min);
    return log;
}

TEST(Timeline, TellsTheDayInItsOrder)
{
    auto log = checked();
    log.ice(kMorning + 10min, 10min, kMorning + 20min);
    log.rate(5, kMorning + 22min);
    log.did("stretch_simple", kMorning + 25min);
    log.worse("stretch_simple", kMorning + 30min);
    const auto all = timeline(log, kMorning + 40min);
    const std::vector<TimelineEntry> expected{{Stage::past, What::pain, kMorning, {}, "", 7},
                                              {Stage::past, What::ice, kMorning + 10min, kMorning + 20min, "ice"},
                                              {Stage::past, What::pain, kMorning + 22min, {}, "", 5},
                                              {Stage::past, What::guide, kMorning + 25min, {}, "stretch_simple"},
                                              {Stage::past, What::worse, kMorning + 30min, {}, "stretch_simple"},
                                              {Stage::next, What::heat, kMorning + 50min, {}, "heat"},
                                              {Stage::next, What::ice, kMorning + 70min, {}, "ice"}};
    EXPECT_EQ(all, expected);
}

TEST(Timeline, WhatRunsSaysWhenItComesOffAndMovesTheOther)
{
    auto log = checked();
    log.ice(kMorning + 10min);
    const auto all = timeline(log, kMorning + 13min);
    const auto running = those(all, Stage::running);
    ASSERT_EQ(running.size(), 1U);
    EXPECT_EQ(running[0].until, kMorning + 20min);
    EXPECT_EQ(running[0].what, What::ice);
    // At the very second of its end it is past.
    EXPECT_TRUE(those(timeline(log, kMorning + 20min), Stage::running).empty());
}

TEST(Timeline, WhatMayBeNowIsNotAhead)
{
    auto log = checked();
    log.ice(kMorning + 10min);
    EXPECT_TRUE(those(timeline(log, kMorning + 70min), Stage::next).empty());
    const auto before = those(timeline(log, kMorning + 70min - 1s), Stage::next);
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(before[0].at, kMorning + 70min);
}

TEST(Timeline, ADeletedIceIsGoneButStillPushesTheNextOneOut)
{
    auto log = checked();
    const auto id = log.ice(kMorning + 10min);
    facts::Session session;
    session.planned = 10min;
    log.addVersion(id, session, kMorning + 10min, true);
    const auto all = timeline(log, kMorning + 40min);
    EXPECT_TRUE(std::ranges::none_of(all, [](const auto& e) { return e.what == What::ice && e.stage != Stage::next; }));
    EXPECT_EQ(those(all, Stage::next).back().at, kMorning + 70min);
}

TEST(Timeline, NothingComesWhileACheckOrAnEmergencyHoldsEverything)
{
    LogBuilder unchecked;
    unchecked.episode(kMorning);
    unchecked.ice(kMorning + 10min);
    EXPECT_TRUE(those(timeline(unchecked, kMorning + 30min), Stage::next).empty());
    auto urgent = checked();
    urgent.ice(kMorning + 10min);
    urgent.check(kMorning + 12min, {{"chest", facts::Answer::yes}});
    const auto all = timeline(urgent, kMorning + 13min);
    EXPECT_TRUE(those(all, Stage::next).empty());
    EXPECT_TRUE(those(all, Stage::running).empty()) << "it comes off";
    EXPECT_EQ(those(all, Stage::past).back().until, kMorning + 13min);
}

TEST(Timeline, ADayThatRestsHasNoMoment)
{
    auto log = checked();
    log.ice(kMorning + 10min);
    log.worse("ice", kMorning + 21min);
    for (const auto& next : those(timeline(log, kMorning + 30min), Stage::next))
        EXPECT_NE(next.what, What::ice);
}

TEST(Timeline, OnlyAMedicineThatWasLoggedComesNext)
{
    Medicated log;
    log.dose("ibuprofen-200", 1, kMorning);
    const auto all = timeline(log, kMorning + 1h);
    const auto next = those(all, Stage::next);
    ASSERT_EQ(next.size(), 1U) << "aspirin waits too, and nobody asked for it";
    EXPECT_EQ(next[0].id, "dose.ibuprofen-200");
    EXPECT_EQ(next[0].at, kMorning + 4h);
    EXPECT_TRUE(std::ranges::any_of(
        all, [](const auto& e) { return e.stage == Stage::past && e.id == "dose.ibuprofen-200" && e.amount == 1; }));
}

TEST(Timeline, BeginsAtMidnightAndKeepsWhatReachesOverIt)
{
    const auto midnight = kMorning + 16h;
    auto log = checked();
    log.ice(kMorning + 10min);
    log.ice(midnight - 5min, 10min, midnight + 5min);
    const auto all = timeline(log, midnight + 1h);
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all[0].at, midnight - 5min);
    EXPECT_EQ(those(all, Stage::past).size(), 1U);
}

TEST(Timeline, ADayOfACorrectedClockIsCutAtItsOwnMidnight)
{
    const SummerTimeZone zone;
    // 2026-03-29 begins at 23:00 UTC and has 23 hours.
    const Instant midnight = std::chrono::sys_days{std::chrono::year{2026} / 3 / 28} + 23h;
    auto log = checked(midnight - 1h);
    log.rate(5, midnight);
    log.rate(4, midnight + 22h);
    EXPECT_EQ(timeline(log, midnight + 23h - 1s, zone)[0].at, midnight);
    const auto next = timeline(log, midnight + 23h, zone);
    EXPECT_TRUE(those(next, Stage::past).empty()) << "the new day has begun";
}

TEST(Timeline, TheWaitOverAChangeOfClocksIsElapsedTime)
{
    const SummerTimeZone zone;
    const Instant jump = std::chrono::sys_days{std::chrono::year{2026} / 3 / 29} + 1h;
    auto log = checked(jump - 3h);
    log.ice(jump - 30min);
    const auto all = timeline(log, jump - 10min, zone);
    EXPECT_EQ(all.back().at, jump + 30min) << "an hour after the start, whatever the wall shows";
}

TEST(Timeline, TheHoursOfADayOnWhichTheClockChanges)
{
    const SummerTimeZone zone;
    const Instant spring = std::chrono::sys_days{std::chrono::year{2026} / 3 / 28} + 23h;
    EXPECT_EQ(plan::hoursIn({spring, spring + 23h}, zone).size(), 24U);
    std::vector<long long> shown;
    for (const auto at : plan::hoursIn({spring, spring + 4h}, zone))
        shown.push_back(std::chrono::floor<std::chrono::hours>(zone.wallAt(at).sinceMidnight).count());
    EXPECT_EQ(shown, (std::vector<long long>{0, 1, 3, 4, 5}));
    const Instant autumn = std::chrono::sys_days{std::chrono::year{2026} / 10 / 24} + 22h;
    shown.clear();
    for (const auto at : plan::hoursIn({autumn, autumn + 5h}, zone))
        shown.push_back(std::chrono::floor<std::chrono::hours>(zone.wallAt(at).sinceMidnight).count());
    EXPECT_EQ(shown, (std::vector<long long>{0, 1, 2, 2, 3, 4}));
}

TEST(Timeline, TheSpanEndsOnWholeHoursOfTheWall)
{
    const clock::FixedZone india{5h + 30min};
    auto log = checked();
    const auto now = kMorning + 20min;
    const auto span = plan::wholeDay(timeline(log, now, india), now, india);
    EXPECT_EQ(span.from, kMorning - 30min);
    EXPECT_EQ(span.to, kMorning + 7h + 30min);
    for (const auto at : plan::hoursIn(span, india))
        EXPECT_EQ(india.wallAt(at).sinceMidnight % 1h, 0s);
    const auto around = plan::hoursAround(now, india);
    EXPECT_EQ(around.to - around.from, 8h);
    EXPECT_LE(around.from, now - 4h);
}

TEST(Timeline, QuietHoursReachOverMidnight)
{
    LogBuilder log;
    const Instant day = std::chrono::floor<std::chrono::days>(kMorning);
    const auto quiet = plan::quietIn({day + 5h, day + 23h}, log.log(), kUtc);
    EXPECT_EQ(quiet, (std::vector<plan::Span>{{day + 5h, day + 7h}, {day + 22h, day + 23h}}));
    log.set("quiet_hours", "off", kMorning);
    EXPECT_TRUE(plan::quietIn({day, day + 24h}, log.log(), kUtc).empty());
}

}  // namespace
}  // namespace nape::test
