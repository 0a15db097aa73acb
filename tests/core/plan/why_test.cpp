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

std::vector<std::string> idsOf(const std::vector<plan::Reason>& reasons)
{
    std::vector<std::string> ids;
    for (const auto& reason : reasons)
        ids.push_back(reason.id);
    return ids;
}

TEST(Why, WhatMayBeDoneSaysWhatGoesWithIt)
{
    auto log = checked();
    EXPECT_EQ(idsOf(reasons(log, "ice", kMorning + 10min)), (Lines{"H7"}));
    EXPECT_EQ(facts(log, "heat", "H7", kMorning + 10min), (Lines{"It began at 08:00."}));
    EXPECT_TRUE(reasons(log, "ice", kMorning + 48h).empty()) << "no longer first";
    EXPECT_TRUE(reasons(log, "activity", kMorning + 10min).empty());
    log.add(facts::ProfileAnswer{"raynaud", "yes"}, kMorning);
    EXPECT_EQ(idsOf(reasons(log, "ice", kMorning + 10min)), (Lines{"I7", "H7"}));
    log.age(facts::AgeBand::from1to11, kMorning + 1min);
    EXPECT_EQ(idsOf(reasons(log, "heat", kMorning + 10min)), (Lines{"H7", "H8"}));
    EXPECT_EQ(idsOf(reasons(log, "massage", kMorning + 10min)), (Lines{"G2"}));
}

TEST(Why, AMedicineThatIsAskedForFirstSaysBecauseOfWhat)
{
    Medicated log;
    EXPECT_TRUE(reasons(log, "dose.acetaminophen-500", kMorning).empty());
    log.answer("blood_thinner", "yes");
    log.answer("pregnancy_weeks", "12");
    EXPECT_EQ(idsOf(reasons(log, "dose.acetaminophen-500", kMorning)), (Lines{"M5"}));
    EXPECT_EQ(facts(log, "dose.acetaminophen-500", "M5", kMorning),
              (Lines{"By your answers: pregnant, in week 12.", "By your answers: a blood thinner."}));
}

TEST(Why, AMedicineThatIsHeldNamesWhatItGoesBy)
{
    Medicated teen{kMorning, "US", 2010};
    teen.answer("kidney", "yes");
    EXPECT_EQ(facts(teen, "dose.acetaminophen-650er", "M5", kMorning), (Lines{"By its package from 18 years on."}));
    EXPECT_EQ(facts(teen, "dose.ibuprofen-200", "M5", kMorning), (Lines{"By your answers: a kidney disease."}));
    EXPECT_EQ(facts(checked(), "dose.ibuprofen-200", "M0", kMorning + 10min),
              (Lines{"That you have read this package is not in the log yet."}));
    Medicated often;
    for (int i = 0; i < 10; ++i)
        often.dose("ibuprofen-200", 1, kMorning + 24h * i);
    const Instant eleventh = kMorning + 24h * 10;
    often.check(eleventh);
    EXPECT_EQ(facts(often, "dose.ibuprofen-200", "M6", eleventh),
              (Lines{"Days of the last fourteen with a pain reliever: 10."}));
}

TEST(Why, TheSharedMaximumAndTheOneOfTwelveHoursSayTheirSums)
{
    Medicated log;
    log.dose("acetaminophen-650er", 6, kMorning);
    EXPECT_EQ(
        facts(log, "dose.acetaminophen-650er", "M4", kMorning + 9h),
        (Lines{"In the log of the last 24 hours: 3900 mg of acetaminophen (paracetamol). All together at most 4000 "
               "mg."}));
    EXPECT_EQ(facts(log, "dose.acetaminophen-500", "M2", kMorning + 9h),
              (Lines{"In the log of the last 24 hours: 3900 mg. The package allows 3000 mg."}));
    Medicated other;
    other.dose("naproxen-220", 1, kMorning);
    const auto state = other.ask("naproxen-220", 2, kMorning + 9h);
    const auto two = plan::reasonsFor(other.log(), state, kMorning + 9h, kUtc, 2);
    ASSERT_EQ(two.size(), 1U);
    ASSERT_EQ(two[0].facts.size(), 1U);
    EXPECT_EQ(text::english(two[0].facts[0], kMorning, kUtc),
              "In the log of the last 12 h: 220 mg. The package allows 440 mg in them.");
}

TEST(Why, ACorrectedEntryIsToldAsItWasWhereThatIsWaitedFor)
{
    Medicated log;
    const auto id = log.dose("ibuprofen-200", 2, kMorning + 1h);
    log.addVersion(id, facts::Dose{"ibuprofen-200", 1, false}, kMorning);
    EXPECT_EQ(facts(log, "dose.ibuprofen-200", "M1", kMorning + 5h),
              (Lines{"In the log: ibuprofen 200 mg at 09:00, 2 tablets.",
                     "That is as first entered. It was corrected since; the longer wait stays."}));
    auto iced = checked();
    const auto ice = iced.ice(kMorning + 20min);
    facts::Session session;
    session.planned = 10min;
    session.wrapped = true;
    iced.addVersion(ice, session, kMorning + 10min);
    EXPECT_EQ(facts(iced, "ice", "I3", kMorning + 30min),
              (Lines{"Ice was on from 08:20 to 08:30, for 10 min.",
                     "That is as first entered. It was corrected since; the longer wait stays."}));
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

TEST(Why, ALengthIsThatOfTheTimesThatStandBesideIt)
{
    auto log = checked();
    log.ice(kMorning + 10min + 5s, 10min, kMorning + 13min + 29s);
    EXPECT_EQ(facts(log, "ice", "I3", kMorning + 30min), (Lines{"Ice was on from 08:10 to 08:13, for 3 min."}));
    auto brief = checked();
    brief.ice(kMorning + 10min, 10min, kMorning + 10min + 40s);
    EXPECT_EQ(facts(brief, "ice", "I3", kMorning + 30min), (Lines{"Ice was on from 08:10 to 08:10, for 40 s."}));
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

TEST(Why, AnEmergencyIsToldBeforeTheCheckThatItInterrupted)
{
    LogBuilder log;
    log.episode(kMorning);
    triage::Input input;
    input.age = facts::ageFromYears(34);
    input.answers.set(triage::Question::chest, facts::Answer::yes);
    log.add(triage::toFact(log.episodeId(), input, triage::assess(input)), kMorning + 1h);
    EXPECT_EQ(idsOf(reasons(log, "ice", kMorning + 2h)), (Lines{"L1", "L0"}));
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
