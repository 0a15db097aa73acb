// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock/fake_zone.h"
#include "planned.h"

#include "remedies/heat.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using facts::Answer;
using remedies::State;
using Why = std::vector<std::string>;

// An episode since 07:00 with a complete check at 08:00, nothing answered yes.
LogBuilder checked(std::map<std::string, Answer> answers = {})
{
    LogBuilder log;
    log.episode(kMorning - 1h);
    log.check(kMorning, answers);
    return log;
}

TEST(Heat, RunsToThePlannedEndAndNoSecondLonger)
{
    auto log = checked();
    log.heat(kMorning, 15min);
    EXPECT_EQ(Planned(log, kMorning + 15min - 1s).state("heat"), State::running);
    EXPECT_EQ(Planned(log, kMorning + 15min - 1s).remedy("heat").until, kMorning + 15min);
    EXPECT_EQ(Planned(log, kMorning + 15min).state("heat"), State::locked);
}

TEST(Heat, ComesOffAfterTwentyMinutesWhateverWasPlanned)
{
    auto log = checked();
    log.heat(kMorning, 40min);
    EXPECT_EQ(Planned(log, kMorning + 20min - 1s).state("heat"), State::running);
    EXPECT_EQ(Planned(log, kMorning + 20min).state("heat"), State::locked);
    EXPECT_TRUE(Planned(log, kMorning + 20min).isDue("heat.off"));
}

TEST(Heat, IsAllowedAgainTwoHoursAfterItsEndAndNotASecondEarlier)
{
    auto log = checked();
    log.heat(kMorning);
    const Instant again = kMorning + 15min + 2h;
    EXPECT_EQ(Planned(log, again - 1s).remedy("heat").why, Why{"H5"});
    EXPECT_EQ(Planned(log, again - 1s).remedy("heat").until, again);
    EXPECT_EQ(Planned(log, again).state("heat"), State::available);
}

TEST(Heat, OfThreeSessionsADayIsDoneUntilMidnight)
{
    auto log = checked();
    for (const auto at : {kMorning, kMorning + 4h, kMorning + 8h}) {
        EXPECT_EQ(Planned(log, at).state("heat"), State::available);
        log.heat(at);
    }
    const Instant midnight = kMorning + 16h;
    EXPECT_EQ(Planned(log, midnight - 1s).state("heat"), State::done);
    EXPECT_EQ(Planned(log, midnight - 1s).remedy("heat").why, Why{"H5"});
    EXPECT_EQ(Planned(log, midnight - 1s).remedy("heat").until, midnight);
    EXPECT_EQ(Planned(log, midnight).state("heat"), State::available);
}

TEST(Heat, CountsItsDayByTheClockOnTheWallAlsoWhereThatChanges)
{
    const SummerTimeZone zone;  // forward at 01:00 UTC: this day has 23 hours, its midnight lies at 22:00 UTC
    const Instant morning = std::chrono::sys_days{std::chrono::year{2026} / 3 / 29} + 8h;
    LogBuilder log;
    log.episode(morning - 1h);
    log.check(morning);
    const Instant before = morning - 9h + 1s;  // 00:00:01 on the wall
    log.heat(before);
    log.heat(morning);
    log.heat(morning + 4h);
    const Instant midnight = morning + 14h;
    EXPECT_EQ(Planned(log, midnight - 1s, {}, zone).state("heat"), State::done);
    EXPECT_EQ(Planned(log, midnight - 1s, {}, zone).remedy("heat").until, midnight);
    EXPECT_EQ(Planned(log, midnight, {}, zone).state("heat"), State::available);
}

TEST(Heat, CountsItsDayInTheZoneThatThePersonIsInNow)
{
    auto log = checked();
    for (const auto at : {kMorning - 3h, kMorning + 2h, kMorning + 6h})  // 05:00, 10:00, 14:00 UTC
        log.heat(at);
    EXPECT_EQ(Planned(log, kMorning + 10h).state("heat"), State::done);
    const clock::FixedZone west{-6h};  // the first was yesterday, 23:00
    EXPECT_EQ(Planned(log, kMorning + 10h, {}, west).state("heat"), State::available);
    const clock::FixedZone east{6h};
    EXPECT_EQ(Planned(log, kMorning + 10h, {}, east).state("heat"), State::available);  // it is tomorrow there
    EXPECT_EQ(Planned(log, kMorning + 10h - 1s, {}, east).state("heat"), State::done);
}

TEST(Heat, SpacingCountsElapsedTimeOverAChangeOfTheClock)
{
    const SummerTimeZone zone;
    const Instant start = std::chrono::sys_days{std::chrono::year{2026} / 10 / 25} + 30min;  // 02:30, an hour twice
    LogBuilder log;
    log.episode(start - 1h);
    log.check(start - 1h);
    log.heat(start);
    EXPECT_EQ(Planned(log, start + 135min - 1s, {}, zone).state("heat"), State::locked);
    EXPECT_EQ(Planned(log, start + 135min, {}, zone).state("heat"), State::available);
}

TEST(Heat, ADeletedOrMovedSessionStillCountsForSpacingAndForTheDay)
{
    auto log = checked();
    const auto first = log.heat(kMorning - 6h);
    const auto second = log.heat(kMorning - 3h);
    const auto third = log.heat(kMorning);
    log.addVersion(first, facts::Session{facts::Modality::pad, 15min}, kMorning - 6h, true);
    log.addVersion(second, facts::Session{facts::Modality::pad, 15min}, kMorning - 30h);
    log.addVersion(third, facts::Session{facts::Modality::pad, 1min}, kMorning - 1h);
    EXPECT_EQ(Planned(log, kMorning + 1h).state("heat"), State::done);
    EXPECT_EQ(Planned(log, kMorning + 30min).remedy("ice").until, kMorning + 45min);
}

TEST(Heat, IsLockedForInfantsAndNeedsAnAdultUnder18)
{
    struct Case {
        facts::AgeBand band;
        State state;
        bool adult;
    };
    for (const auto& c :
         {Case{facts::AgeBand::under1, State::locked, true}, Case{facts::AgeBand::from1to11, State::available, true},
          Case{facts::AgeBand::from12to17, State::available, true},
          Case{facts::AgeBand::from18to64, State::available, false},
          Case{facts::AgeBand::from65, State::available, false}}) {
        auto log = checked();
        log.age(c.band, kMorning);
        const Planned now{log, kMorning};
        EXPECT_EQ(now.state("heat"), c.state);
        EXPECT_EQ(now.has("heat_with_adult"), c.adult);
        if (c.state == State::locked) {
            EXPECT_EQ(now.remedy("heat").why, Why{"H8"});
            EXPECT_FALSE(now.remedy("heat").until);
        }
    }
}

TEST(Heat, IsOpenToAChildFromTheFirstBirthday)
{
    auto log = checked();
    facts::Person person;
    person.name = "me";
    person.birth = clock::Day{std::chrono::year{2025} / 6 / 2};
    log.add(person, kMorning);
    EXPECT_EQ(Planned(log, kMorning).remedy("heat").why, Why{"H8"});
    person.birth = clock::Day{std::chrono::year{2025} / 6 / 1};
    log.add(person, kMorning + 1s);
    EXPECT_EQ(Planned(log, kMorning + 1s).state("heat"), State::available);
}

TEST(Heat, IsLockedAfterAnInjuryAndNotAfterNumbness)
{
    EXPECT_EQ(Planned(checked({{"numb", Answer::yes}}), kMorning).state("heat"), State::available);
    EXPECT_TRUE(Planned(checked({{"numb", Answer::yes}}), kMorning).has("numb_skin"));
    EXPECT_EQ(Planned(checked({{"injury", Answer::yes}}), kMorning).remedy("heat").why, Why{"L2"});
}

TEST(Heat, StaysOpenUnderADoctorTodayAndWithACheckOfADay)
{
    EXPECT_EQ(Planned(checked({{"fever", Answer::yes}}), kMorning).state("heat"), State::available);
    EXPECT_EQ(Planned(checked(), kMorning + 25h).state("heat"), State::available);
}

TEST(Heat, ComesOffAtOnceInAnEmergency)
{
    auto log = checked();
    log.heat(kMorning);
    log.check(kMorning + 3min, {{"chest", Answer::yes}});
    const Planned now{log, kMorning + 3min};
    EXPECT_EQ(now.state("heat"), State::locked);
    ASSERT_TRUE(now.isDue("heat.off"));
    EXPECT_EQ(now.due("heat.off")->why, Why{"L1"});
    EXPECT_EQ(now.plan.due.size(), 1U);
}

TEST(Heat, ComesOffAtOnceWhenItMakesItWorse)
{
    auto log = checked();
    log.heat(kMorning);
    log.worse("heat", kMorning + 2min);
    const Planned now{log, kMorning + 2min};
    EXPECT_EQ(now.state("heat"), State::locked);
    EXPECT_EQ(now.due("heat.off")->at, kMorning + 2min);
    EXPECT_EQ(now.due("heat.off")->why, Why{"L5"});
    EXPECT_EQ(now.due("heat.awake"), nullptr);
}

TEST(Heat, AheadOfAClockSetBackComesOffAndCannotStart)
{
    auto log = checked();
    log.heat(kMorning);
    const Planned back{log, kMorning - 1h, kMorning};
    EXPECT_EQ(back.state("heat"), State::locked);
    EXPECT_EQ(back.remedy("heat").why.front(), "clock_back");
    EXPECT_TRUE(back.isDue("heat.off"));
    EXPECT_EQ(back.due("heat.awake"), nullptr);
}

TEST(Heat, AClockCorrectionCostsTheFullWait)
{
    auto log = checked();
    log.heat(kMorning + 5h);
    log.add(facts::ClockCorrection{kMorning + 4h, kMorning + 6h, -5h}, kMorning + 10min);
    EXPECT_EQ(Planned(log, kMorning + 20min).remedy("heat").until, kMorning + 10min + 2h + 5min);
    EXPECT_EQ(Planned(log, kMorning + 20min).remedy("ice").until, kMorning + 45min);
}

TEST(HeatOff, IsDueUntilStoppedAcknowledgedOrAnHourAfterTheStart)
{
    auto log = checked();
    log.heat(kMorning);
    EXPECT_EQ(Planned(log, kMorning + 15min - 1s).due("heat.off")->state, plan::DueState::upcoming);
    EXPECT_TRUE(Planned(log, kMorning + 15min).isDue("heat.off"));
    EXPECT_TRUE(Planned(log, kMorning + 15min).due("heat.off")->alarm);
    EXPECT_TRUE(Planned(log, kMorning + 1h - 1s).isDue("heat.off"));
    EXPECT_EQ(Planned(log, kMorning + 1h).due("heat.off"), nullptr);
    log.add(facts::ReminderEvent{"heat.off", facts::ReminderAct::done, kMorning + 15min, {}, {}}, kMorning + 16min);
    EXPECT_EQ(Planned(log, kMorning + 17min).due("heat.off"), nullptr);
}

TEST(HeatAwake, AsksEveryFiveMinutesAndNeverAtTheEnd)
{
    auto log = checked();
    log.heat(kMorning, 15min, {}, 0);
    EXPECT_EQ(Planned(log, kMorning + 5min - 1s).due("heat.awake")->state, plan::DueState::upcoming);
    ASSERT_TRUE(Planned(log, kMorning + 5min).isDue("heat.awake"));
    EXPECT_TRUE(Planned(log, kMorning + 5min).due("heat.awake")->alarm);
    const auto asked = [](int answered, Duration planned) {
        auto later = checked();
        later.heat(kMorning, planned, {}, answered);
        const auto* due = Planned(later, kMorning + 1s).due("heat.awake");
        return due == nullptr ? Duration{0} : due->at - kMorning;
    };
    EXPECT_EQ(asked(0, 5min), 0min);
    EXPECT_EQ(asked(0, 5min + 1s), 5min);
}

TEST(HeatAwake, AnsweredTheNextOneComesFiveMinutesAfterIt)
{
    const auto next = [](int answered, Duration after) {
        auto log = checked();
        log.heat(kMorning, 20min, {}, answered);
        const Planned now{log, kMorning + after};
        return now.due("heat.awake") == nullptr ? Duration{0} : now.due("heat.awake")->at - kMorning;
    };
    EXPECT_EQ(next(1, 6min), 10min);
    EXPECT_EQ(next(2, 11min), 15min);
    EXPECT_EQ(next(3, 16min), 0min);  // 20 min is the end
}

TEST(HeatAwake, UnansweredForAMinuteEndsTheSessionAtThatInstant)
{
    auto log = checked();
    log.heat(kMorning, 15min, {}, 0);
    EXPECT_EQ(Planned(log, kMorning + 6min - 1s).state("heat"), State::running);
    EXPECT_EQ(Planned(log, kMorning + 6min - 1s).remedy("ice").until, kMorning + 45min) << "it may still be answered";
    const Planned over{log, kMorning + 6min};
    EXPECT_EQ(over.state("heat"), State::locked);
    EXPECT_EQ(over.remedy("heat").until, kMorning + 6min + 2h);
    EXPECT_EQ(over.remedy("ice").until, kMorning + 36min);
    EXPECT_EQ(over.due("heat.awake"), nullptr);
    ASSERT_TRUE(over.isDue("heat.off"));
    EXPECT_EQ(over.due("heat.off")->at, kMorning + 6min);
    EXPECT_EQ(over.due("heat.off")->why, Why{"H3"});
}

TEST(HeatAwake, AStopAfterAnUnansweredOneTellsTheTrueEnd)
{
    auto log = checked();
    log.heat(kMorning, 15min, kMorning + 40min, 0);
    EXPECT_EQ(Planned(log, kMorning + 41min).remedy("heat").until, kMorning + 40min + 2h);
}

TEST(HeatAwake, TurnsThePlanAtItsMomentAndAMinuteLater)
{
    auto log = checked();
    log.heat(kMorning, 15min, {}, 0);
    EXPECT_EQ(Planned(log, kMorning + 1min).plan.nextChange, kMorning + 5min);
    EXPECT_EQ(Planned(log, kMorning + 5min).plan.nextChange, kMorning + 6min);
}

TEST(HeatAwake, OfAnEarlierMomentKnowsOnlyTheAnswersGivenByThen)
{
    auto log = checked();
    log.heat(kMorning, 20min, {}, 3);
    EXPECT_EQ(Planned(log, kMorning + 7min).due("heat.awake")->at, kMorning + 10min);
    EXPECT_EQ(Planned(log, kMorning + 7min).state("heat"), State::running);
}

TEST(HeatTicks, NameEveryRuleThatIsNotTicked)
{
    using facts::Modality;
    for (const auto with : {Modality::shower, Modality::cloth, Modality::bottle, Modality::pad}) {
        const bool onSkin = with == Modality::bottle || with == Modality::pad;
        EXPECT_EQ(remedies::missingTicks({with}),
                  (onSkin ? Why{"H1", "H2", "H3", "H6", "H9"} : Why{"H1", "H3", "H6", "H9"}));
        EXPECT_EQ(remedies::missingTicks({with, true, true, true, true, true}), Why{});
        EXPECT_EQ(remedies::missingTicks({with, false, true, true, true, true}), Why{"H1"});
        EXPECT_EQ(remedies::missingTicks({with, true, false, true, true, true}), (onSkin ? Why{"H2"} : Why{}));
        EXPECT_EQ(remedies::missingTicks({with, true, true, false, true, true}), Why{"H3"});
        EXPECT_EQ(remedies::missingTicks({with, true, true, true, false, true}), Why{"H3"});
        EXPECT_EQ(remedies::missingTicks({with, true, true, true, true, false}), (Why{"H6", "H9"}));
    }
}

}  // namespace
}  // namespace nape::test
