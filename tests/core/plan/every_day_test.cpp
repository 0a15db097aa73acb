// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/every_day.h"

#include "core/clock/table_zone.h"
#include "planned.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using facts::ReminderAct;
using plan::DueState;

// kMorning is 08:00 of 1 June, a day without quiet hours around it but those by default, 22:00 to 07:00.
const Instant kMidnight = kMorning - 8h;
const Instant kNextDay = kMidnight + 24h;

LogBuilder sore(Instant onset = kMidnight - 2h)
{
    LogBuilder log;
    log.episode(onset);
    log.check(onset);
    return log;
}

TEST(MorningQuestion, ComesAsQuietHoursEndAndGoesAtNoon)
{
    const auto log = sore();
    EXPECT_EQ(Planned(log, kMidnight + 7h - 1s).due("sleep.ask")->state, DueState::upcoming);
    EXPECT_TRUE(Planned(log, kMidnight + 7h).isDue("sleep.ask"));
    const Planned last{log, kMidnight + 12h - 1s};
    EXPECT_TRUE(last.isDue("sleep.ask"));
    EXPECT_EQ(last.due("sleep.ask")->at, kMidnight + 7h) << "it stays one and the same";
    EXPECT_EQ(last.plan.nextChange, kMidnight + 12h);
    EXPECT_FALSE(last.due("sleep.ask")->alarm);
    EXPECT_EQ(Planned(log, kMidnight + 12h).due("sleep.ask")->at, kNextDay + 7h);
}

TEST(MorningQuestion, IsForTheNightsOfAnEpisode)
{
    EXPECT_EQ(Planned(LogBuilder{}, kMorning).due("sleep.ask"), nullptr);
    EXPECT_TRUE(Planned(sore(kMidnight + 7h), kMorning).isDue("sleep.ask"));
    EXPECT_EQ(Planned(sore(kMidnight + 7h + 1s), kMorning).due("sleep.ask")->at, kNextDay + 7h)
        << "the night before it is over and done";
    auto log = sore();
    log.addVersion(facts::FactId{log.episodeId().value}, facts::Episode{.painEnd = kMidnight + 6h}, kMidnight + 6h);
    EXPECT_EQ(Planned(log, kMorning).due("sleep.ask"), nullptr);
}

TEST(MorningQuestion, CanBeAskedEveryDayOrNever)
{
    LogBuilder log;
    log.set("morning_question", "on", kMidnight + 7h + 1s);
    EXPECT_EQ(Planned(log, kMorning).due("sleep.ask")->at, kNextDay + 7h) << "not for the morning that it was set in";
    EXPECT_TRUE(Planned(log, kNextDay + 7h).isDue("sleep.ask"));
    auto never = sore();
    never.set("morning_question", "off", kMidnight);
    EXPECT_EQ(Planned(never, kMorning).due("sleep.ask"), nullptr);
    never.set("morning_question", "episode", kMidnight + 1h);
    EXPECT_TRUE(Planned(never, kMorning).isDue("sleep.ask"));
}

TEST(MorningQuestion, IsGoneOnceAnsweredOrPutAside)
{
    auto noted = sore();
    noted.add(facts::SleepNote{}, kMidnight + 7h + 5min);
    EXPECT_EQ(Planned(noted, kMorning).due("sleep.ask")->at, kNextDay + 7h);
    auto before = sore();
    before.add(facts::SleepNote{}, kMidnight - 1s);
    EXPECT_TRUE(Planned(before, kMorning).isDue("sleep.ask")) << "that was yesterday's";
    for (const auto act : {ReminderAct::done, ReminderAct::dismissed}) {
        auto answered = sore();
        answered.add(facts::ReminderEvent{"sleep.ask", act, kMidnight + 7h, {}, {}}, kMidnight + 7h + 5min);
        EXPECT_EQ(Planned(answered, kMorning).due("sleep.ask")->at, kNextDay + 7h);
    }
}

TEST(MorningQuestion, GoesByTheQuietHoursOfThePerson)
{
    const auto askedAt = [](const char* quiet) {
        auto log = sore();
        log.set("quiet_hours", quiet, kMidnight - 1h);
        return Planned(log, kMidnight).due("sleep.ask")->at - kMidnight;
    };
    EXPECT_EQ(askedAt("23:00-09:30"), 9h + 30min);
    EXPECT_EQ(askedAt("00:30-05:00"), 5h);
    EXPECT_EQ(askedAt("off"), 7h);
    EXPECT_EQ(askedAt("13:00-14:00"), 7h) << "a rest at noon is no night";
    auto late = sore();
    late.set("quiet_hours", "03:00-12:00", kMidnight - 1h);
    EXPECT_EQ(Planned(late, kMidnight).due("sleep.ask"), nullptr) << "at noon it is forgotten";
}

TEST(MorningQuestion, KeepsToTheWallOnTheDaysThatTheClockChanges)
{
    const auto& zone = zoneOf2026("Europe/Berlin");
    for (const auto& change : zone.changes()) {
        const auto day = zone.dayOf(change.at);
        const auto seven = zone.instantOf({day, 7h});
        LogBuilder log;
        log.episode(change.at - 12h);
        const Planned before{log, seven - 1s, {}, zone};
        ASSERT_NE(before.due("sleep.ask"), nullptr);
        EXPECT_EQ(before.due("sleep.ask")->at, seven);
        EXPECT_EQ(before.due("sleep.ask")->state, DueState::upcoming);
        EXPECT_TRUE(Planned(log, seven, {}, zone).isDue("sleep.ask"));
        const auto noon = zone.instantOf({day, 12h});
        EXPECT_TRUE(Planned(log, noon - 1s, {}, zone).isDue("sleep.ask"));
        EXPECT_FALSE(Planned(log, noon, {}, zone).isDue("sleep.ask"));
    }
}

TEST(MorningQuestion, WaitsWhileAnEmergencyStands)
{
    LogBuilder log;
    log.episode(kMidnight - 2h);
    log.check(kMidnight - 2h, {{"chest", facts::Answer::yes}});
    EXPECT_EQ(Planned(log, kMorning).due("sleep.ask"), nullptr);
}

TEST(Bedtime, IsToldAtItsTimeAndOnlyOnRequest)
{
    EXPECT_EQ(Planned(sore(), kMorning).due("night.bedtime"), nullptr);
    LogBuilder log;
    log.set("bedtime_reminder", "21:30", kMorning);
    const auto at = kMidnight + 21h + 30min;
    EXPECT_EQ(Planned(log, at - 1s).due("night.bedtime")->at, at);
    EXPECT_FALSE(Planned(log, at - 1s).isDue("night.bedtime"));
    EXPECT_TRUE(Planned(log, at).isDue("night.bedtime"));
    EXPECT_TRUE(Planned(log, kMidnight + 22h - 1s).isDue("night.bedtime"));
    EXPECT_EQ(Planned(log, at).plan.nextChange, kMidnight + 22h);
    EXPECT_EQ(Planned(log, kMidnight + 22h).due("night.bedtime")->at, at + 24h) << "quiet hours have begun";
    log.set("bedtime_reminder", "off", kMorning + 1h);
    EXPECT_EQ(Planned(log, at).due("night.bedtime"), nullptr);
}

TEST(Bedtime, MayComeAsQuietHoursBegin)
{
    LogBuilder log;
    log.set("bedtime_reminder", "22:00", kMorning);
    EXPECT_FALSE(Planned(log, kMidnight + 22h - 1s).isDue("night.bedtime"));
    EXPECT_TRUE(Planned(log, kMidnight + 22h).isDue("night.bedtime"));
    EXPECT_FALSE(Planned(log, kMidnight + 22h + 15min).isDue("night.bedtime")) << "nobody is woken for it";
}

TEST(Bedtime, ComesAsQuietHoursBeginWhereTheyHaveSwallowedIt)
{
    LogBuilder log;
    log.set("bedtime_reminder", "21:30", kMorning);
    log.set("quiet_hours", "20:00-06:00", kMorning + 1min);
    EXPECT_EQ(Planned(log, kMorning + 2min).due("night.bedtime")->at, kMidnight + 20h);
}

TEST(Bedtime, IsNotToldForATimeThatWasOverWhenItWasSet)
{
    LogBuilder log;
    log.set("bedtime_reminder", "21:30", kMidnight + 21h + 31min);
    EXPECT_EQ(Planned(log, kMidnight + 21h + 32min).due("night.bedtime")->at, kMidnight + 45h + 30min);
}

TEST(Bedtime, AfterMidnightIsStillToldInTime)
{
    LogBuilder log;
    log.set("quiet_hours", "01:30-09:00", kMorning);
    log.set("bedtime_reminder", "01:00", kMorning);
    EXPECT_FALSE(Planned(log, kNextDay + 1h - 1s).isDue("night.bedtime"));
    EXPECT_TRUE(Planned(log, kNextDay + 1h).isDue("night.bedtime"));
    log.set("bedtime_reminder", "23:30", kMorning);
    EXPECT_TRUE(Planned(log, kNextDay + 15min).isDue("night.bedtime")) << "of the evening before";
}

TEST(Bedtime, KeepsToTheWallOnTheDaysThatTheClockChanges)
{
    const auto& zone = zoneOf2026("Europe/Berlin");
    for (const auto& change : zone.changes()) {
        const auto at = zone.instantOf({zone.dayOf(change.at), 21h});
        LogBuilder log;
        log.set("bedtime_reminder", "21:00", change.at - 48h);
        EXPECT_FALSE(Planned(log, at - 1s, {}, zone).isDue("night.bedtime"));
        EXPECT_TRUE(Planned(log, at, {}, zone).isDue("night.bedtime"));
    }
}

TEST(EveryDay, KnowsItsWordsAlone)
{
    EXPECT_FALSE(plan::parseMorningQuestion(""));
    EXPECT_FALSE(plan::parseMorningQuestion("On"));
    EXPECT_EQ(plan::parseNudge("off"), Duration{0});
    EXPECT_EQ(plan::parseNudge("4h"), Duration{4h});
    for (const char* text : {"", "0h", "5h", "1m", "1", "01h"})
        EXPECT_FALSE(plan::parseNudge(text)) << text;
}

}  // namespace
}  // namespace nape::test
