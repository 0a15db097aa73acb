// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/why.h"

#include "core/plan/medicated.h"
#include "core/plan/planned.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using Lines = std::vector<std::string>;

std::vector<plan::Reason> reasons(const LogBuilder& log, std::string_view remedy, Instant now)
{
    const Planned planned{log, now};
    return plan::reasonsFor(log.log(), planned.remedy(remedy), now, kUtc);
}

/// The facts that `rule` names, in English.
Lines facts(const LogBuilder& log, std::string_view remedy, std::string_view rule, Instant now)
{
    Lines lines;
    for (const auto& reason : reasons(log, remedy, now)) {
        if (reason.id != rule) continue;
        for (const auto& fact : reason.facts)
            lines.push_back(text::english(fact, now, kUtc));
    }
    return lines;
}

LogBuilder checked()
{
    LogBuilder log;
    log.episode(kMorning);
    log.check(kMorning + 5min);
    return log;
}

TEST(Why, NothingThatMayBeDoneHasAReason)
{
    EXPECT_TRUE(reasons(checked(), "ice", kMorning + 10min).empty());
}

TEST(Why, EveryRuleOfThePlanHasItsSentenceAndItsRow)
{
    auto log = checked();
    log.ice(kMorning + 10min);
    log.worse("heat", kMorning + 15min);
    const auto all = reasons(log, "heat", kMorning + 30min);
    const Planned planned{log, kMorning + 30min};
    ASSERT_EQ(all.size(), planned.remedy("heat").why.size());
    for (const auto& reason : all) {
        EXPECT_FALSE(reason.text.empty()) << reason.id;
        EXPECT_NE(reason.rule, nullptr) << reason.id;
        EXPECT_FALSE(reason.facts.empty()) << reason.id;
    }
}

TEST(Why, IceSaysWhenItWasOn)
{
    auto log = checked();
    log.ice(kMorning + 10min, 10min, kMorning + 18min);
    EXPECT_EQ(facts(log, "ice", "I3", kMorning + 30min), (Lines{"Ice was on from 08:10 to 08:18, for 8 min."}));
    EXPECT_EQ(facts(log, "heat", "H6", kMorning + 30min), (Lines{"Ice was on from 08:10 to 08:18, for 8 min."}));
}

TEST(Why, ADeletedIceStillExplainsTheWait)
{
    auto log = checked();
    const auto id = log.ice(kMorning + 10min);
    facts::Session session;
    session.planned = 10min;
    log.addVersion(id, session, kMorning + 10min, true);
    EXPECT_EQ(facts(log, "ice", "I3", kMorning + 30min),
              (Lines{"Ice was on from 08:10 to 08:20, for 10 min.", "That entry was deleted. The wait stays."}));
}

TEST(Why, HeatCountsTheDay)
{
    auto log = checked();
    for (const auto hour : {1h, 4h, 7h})
        log.heat(kMorning + hour, 15min, kMorning + hour + 15min);
    EXPECT_EQ(facts(log, "heat", "H5", kMorning + 10h),
              (Lines{"Times heat was on today: 3.", "Heat was on from 15:00 to 15:15, for 15 min."}));
}

TEST(Why, TheCheckSaysWhetherItIsMissingUnfinishedOrOld)
{
    LogBuilder none;
    none.episode(kMorning);
    EXPECT_EQ(facts(none, "ice", "L0", kMorning + 1h), (Lines{"No safety check has been answered since it began."}));
    EXPECT_EQ(facts(checked(), "massage", "L3", kMorning + 25h),
              (Lines{"The last safety check was at Mon 1 Jun 08:05."}));
    auto urgent = checked();
    urgent.check(kMorning + 1h, {{"chest", facts::Answer::yes}});
    EXPECT_EQ(facts(urgent, "ice", "L1", kMorning + 2h), (Lines{"It has been so since 09:00."}));
}

TEST(Why, WhatMadeItWorseAndTheRoundsOfTheDay)
{
    auto log = checked();
    log.worse("massage", kMorning + 30min);
    EXPECT_EQ(facts(log, "massage", "L5", kMorning + 1h), (Lines{"You said so at 08:30."}));
    for (const auto after : {10min, 20min, 30min})
        log.did("stretch_simple", kMorning + after);
    EXPECT_EQ(facts(log, "stretch_scalene", "G1", kMorning + 1h), (Lines{"Rounds of stretches noted today: 3."}));
}

TEST(Why, ADoseNamesTheDoseThatIsWaitedFor)
{
    Medicated log;
    log.dose("ibuprofen-200", 2, kMorning);
    EXPECT_EQ(facts(log, "dose.ibuprofen-200", "M1", kMorning + 1h),
              (Lines{"In the log: ibuprofen 200 mg at 08:00, 2 tablets."}));
    EXPECT_EQ(facts(log, "dose.aspirin-325", "M3", kMorning + 1h),
              (Lines{"In the log: ibuprofen 200 mg at 08:00, 2 tablets."}));
}

TEST(Why, TheMaximumSaysHowMuchWasLogged)
{
    Medicated log;
    for (const auto hour : {0h, 4h, 8h})
        log.dose("ibuprofen-200", 2, kMorning + hour);
    EXPECT_EQ(facts(log, "dose.ibuprofen-200", "M2", kMorning + 15h),
              (Lines{"In the log of the last 24 hours: 1200 mg. The package allows 1200 mg."}));
}

TEST(Why, AChildIsToldNoNumber)
{
    Medicated log{kMorning, "US", 2018};
    log.dose("acetaminophen-500", 1, kMorning);
    const auto all = reasons(log, "dose.acetaminophen-500", kMorning + 1h);
    ASSERT_FALSE(all.empty());
    for (const auto& reason : all) {
        EXPECT_TRUE(!reason.id.starts_with('M') || reason.id == "M7") << reason.id;
        for (const auto& fact : reason.facts)
            EXPECT_EQ(text::english(fact, kMorning + 1h, kUtc).find_first_of("0123456789"), std::string::npos);
    }
}

TEST(Why, WithoutAnEpisodeItSaysThat)
{
    const auto all = reasons(LogBuilder{}, "ice", kMorning);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].id, "no_episode");
    EXPECT_EQ(all[0].rule, nullptr);
    EXPECT_FALSE(all[0].text.empty());
}

}  // namespace
}  // namespace nape::test
