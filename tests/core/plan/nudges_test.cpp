// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/every_day.h"

#include "core/clock/table_zone.h"
#include "planned.h"

#include <gtest/gtest.h>

#include <random>

namespace nape::test {
namespace {

using facts::ReminderAct;
using plan::DueState;

const Instant kMidnight = kMorning - 8h;
const Instant kNextDay = kMidnight + 24h;

LogBuilder nudged(const char* every = "2h", Instant since = kMidnight)
{
    LogBuilder log;
    log.set("posture_nudge", every, since);
    return log;
}

LogBuilder sore(LogBuilder log, const std::map<std::string, facts::Answer>& answers = {})
{
    log.episode(kMidnight);
    log.check(kMidnight, answers);
    return log;
}

TEST(Nudge, ComesOnlyOnRequest)
{
    LogBuilder log;
    EXPECT_EQ(Planned(log, kMorning).due("posture.nudge"), nullptr);
    EXPECT_EQ(Planned(log, kMorning).due("drink.nudge"), nullptr);
    log.set("drink_nudge", "1h", kMidnight);
    EXPECT_TRUE(Planned(log, kMorning).isDue("drink.nudge"));
    EXPECT_EQ(Planned(log, kMorning).due("posture.nudge"), nullptr);
    log.set("drink_nudge", "off", kMorning);
    EXPECT_EQ(Planned(log, kMorning).due("drink.nudge"), nullptr);
}

TEST(Nudge, ComesEverySoOftenFromTheMorningOn)
{
    for (const auto& [word, every] :
         {std::pair{"1h", 1h}, std::pair{"2h", 2h}, std::pair{"3h", 3h}, std::pair{"4h", 4h}}) {
        const auto log = nudged(word);
        const auto first = kMidnight + 7h + every;
        EXPECT_EQ(Planned(log, kMidnight).due("posture.nudge")->at, first) << word;
        EXPECT_FALSE(Planned(log, first - 1s).isDue("posture.nudge")) << word;
        EXPECT_TRUE(Planned(log, first).isDue("posture.nudge")) << word;
        EXPECT_TRUE(Planned(log, first + 15min - 1s).isDue("posture.nudge")) << word;
        EXPECT_EQ(Planned(log, first).plan.nextChange, first + 15min) << word;
        EXPECT_EQ(Planned(log, first + 15min).due("posture.nudge")->at, first + every) << word;
    }
}

TEST(Nudge, EndsWithTheDay)
{
    const auto log = nudged("4h");  // 11:00, 15:00, 19:00
    EXPECT_EQ(Planned(log, kMidnight + 19h + 15min).due("posture.nudge")->at, kNextDay + 11h);
    const auto hourly = nudged("1h");
    EXPECT_TRUE(Planned(hourly, kMidnight + 21h).isDue("posture.nudge"));
    EXPECT_EQ(Planned(hourly, kMidnight + 22h - 1s).due("posture.nudge")->at, kNextDay + 8h);
}

TEST(Nudge, IsNotToldForWhatWasBeforeItWasSet)
{
    const auto log = nudged("1h", kMidnight + 9h + 1s);
    EXPECT_EQ(Planned(log, kMidnight + 9h + 2s).due("posture.nudge")->at, kMidnight + 10h);
}

TEST(Nudge, WaitsForItsNextTimeOnceAnswered)
{
    auto log = nudged("1h");
    log.add(facts::ReminderEvent{"posture.nudge", ReminderAct::done, kMorning, {}, {}}, kMorning + 1min);
    EXPECT_EQ(Planned(log, kMorning + 2min).due("posture.nudge")->at, kMorning + 1h);
}

TEST(Nudge, HoldsItsTongueWhileSomethingIsOnTheNeck)
{
    auto ice = sore(nudged("1h"));
    ice.ice(kMorning - 5min);
    EXPECT_FALSE(Planned(ice, kMorning).isDue("posture.nudge"));
    EXPECT_FALSE(Planned(ice, kMorning + 6min).isDue("posture.nudge")) << "it has to come off first";
    auto off = sore(nudged("1h"));
    off.ice(kMorning - 5min, 10min, kMorning + 5min);
    EXPECT_FALSE(Planned(off, kMorning + 5min - 1s).isDue("posture.nudge"));
    EXPECT_TRUE(Planned(off, kMorning + 5min).isDue("posture.nudge"));
    auto heat = sore(nudged("1h"));
    heat.heat(kMorning - 1min);
    EXPECT_FALSE(Planned(heat, kMorning).isDue("posture.nudge"));
}

TEST(Nudge, MovesNobodyBeforeTheCheckOrBeforeAClinicianHasLooked)
{
    using facts::Answer;
    EXPECT_TRUE(Planned(sore(nudged("1h")), kMorning).isDue("posture.nudge"));
    auto unchecked = nudged("1h");
    unchecked.episode(kMidnight);
    EXPECT_EQ(Planned(unchecked, kMorning).due("posture.nudge"), nullptr);
    for (const char* question : {"injury", "numb", "chest", "fever"}) {
        EXPECT_EQ(Planned(sore(nudged("1h"), {{question, Answer::yes}}), kMorning).due("posture.nudge"), nullptr)
            << question;
    }
}

// Whatever the log holds: one at most, by day, never in quiet hours, never beside an alarm, never older than a quarter
// of an hour; and the plan says itself when it will say something else.
TEST(Nudge, KeepsItsPromisesInAnyLog)
{
    std::mt19937 random{20260601};
    const auto pick = [&](auto&& list) { return std::data(list)[random() % std::size(list)]; };
    const std::array quiets{"22:00-07:00", "off", "00:30-05:00", "13:00-14:30", "20:00-10:00"};
    const std::array nudges{"1h", "2h", "3h", "4h"};
    for (int round = 0; round < 100; ++round) {
        const auto& zone = zonesOf2026()[random() % zonesOf2026().size()];
        const auto begin = zone.changes().empty() ? kMidnight : zone.changes()[random() % 2].at - 30h;
        LogBuilder log;
        const auto quietText = pick(quiets);
        log.set("quiet_hours", quietText, begin);
        log.set("posture_nudge", pick(nudges), begin + 1s * (random() % 7200));
        log.set("drink_nudge", pick(nudges), begin + 1s * (random() % 7200));
        log.episode(begin);
        log.check(begin);
        std::vector<Instant> starts;
        for (int i = 0; i < 6; ++i) {
            starts.push_back(begin + 1min * (random() % 4000));
            log.ice(starts.back(), 10min, std::nullopt);
        }
        const auto quiet = *remedies::parseQuietHours(quietText);
        auto now = begin;
        for (int step = 0; step < 40; ++step) {
            now += 1s * (random() % 7200);
            const Planned here{log, now, {}, zone};
            const bool rings = std::ranges::any_of(here.plan.due, &plan::Due::alarm);
            for (const auto* key : {"posture.nudge", "drink.nudge"}) {
                EXPECT_LE(std::ranges::count(here.plan.due, key, &plan::Due::key), 1);
                if (!here.isDue(key)) continue;
                const auto at = here.due(key)->at;
                EXPECT_FALSE(rings);
                EXPECT_LT(now - at, 15min);
                EXPECT_FALSE(remedies::isQuiet(zone.wallAt(now).sinceMidnight, quiet));
                EXPECT_FALSE(remedies::isQuiet(zone.wallAt(at).sinceMidnight, quiet));
            }
            // What has not happened yet is no fact: the plan cannot know of it.
            const auto next = here.plan.nextChange;
            if (!next || std::ranges::any_of(starts, [&](Instant at) { return at > now && at < *next; })) continue;
            const Planned justBefore{log, *next - 1s, {}, zone};
            for (const auto* key : {"posture.nudge", "drink.nudge", "sleep.ask"})
                EXPECT_EQ(justBefore.isDue(key), here.isDue(key)) << key;
        }
    }
}

}  // namespace
}  // namespace nape::test
