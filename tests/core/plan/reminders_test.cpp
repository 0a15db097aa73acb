// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planned.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using facts::ReminderAct;
using plan::DueState;

LogBuilder iced(Instant onset, Instant iceAt)
{
    LogBuilder log;
    log.episode(onset);
    log.check(iceAt - 1min);
    log.ice(iceAt, 10min, iceAt + 10min);
    return log;
}

TEST(TakeItOff, IsDueFromThePlannedEndForAnHourAfterTheStart)
{
    LogBuilder log;
    log.episode(kMorning);
    log.check(kMorning);
    log.ice(kMorning);
    EXPECT_EQ(Planned(log, kMorning + 9min).due("ice.off")->state, DueState::upcoming);
    EXPECT_TRUE(Planned(log, kMorning + 10min).isDue("ice.off"));
    EXPECT_TRUE(Planned(log, kMorning + 10min).due("ice.off")->alarm);
    EXPECT_TRUE(Planned(log, kMorning + 1h - 1s).isDue("ice.off"));
    EXPECT_EQ(Planned(log, kMorning + 1h).due("ice.off"), nullptr);
}

TEST(TakeItOff, IsOverOnceAcknowledged)
{
    LogBuilder log;
    log.episode(kMorning);
    log.check(kMorning);
    log.ice(kMorning);
    log.add(facts::ReminderEvent{"ice.off", ReminderAct::done, kMorning + 10min, {}, {}}, kMorning + 11min);
    EXPECT_EQ(Planned(log, kMorning + 12min).due("ice.off"), nullptr);
}

TEST(TakeItOff, RingsInQuietHoursToo)
{
    const Instant night = kMorning + 15h;  // 23:00
    LogBuilder log;
    log.episode(kMorning);
    log.check(night);
    log.ice(night);
    EXPECT_EQ(Planned(log, night + 10min).due("ice.off")->at, night + 10min);
}

TEST(IceAgain, ComesOneHourAfterTheStart)
{
    const auto log = iced(kMorning, kMorning + 1h);
    const Planned now{log, kMorning + 90min};
    ASSERT_NE(now.due("ice.again"), nullptr);
    EXPECT_EQ(now.due("ice.again")->at, kMorning + 2h);
    EXPECT_EQ(now.due("ice.again")->state, DueState::upcoming);
    EXPECT_TRUE(Planned(log, kMorning + 2h).isDue("ice.again"));
}

TEST(IceAgain, IsLengthenedByTheGentlerPresetAndTheRuleIsNot)
{
    auto log = iced(kMorning, kMorning + 1h);
    log.set("ice_every", "2h", kMorning);
    EXPECT_EQ(Planned(log, kMorning + 90min).due("ice.again")->at, kMorning + 3h);
    EXPECT_EQ(Planned(log, kMorning + 2h).ice().state, remedies::State::available);
}

TEST(IceAgain, IsNotCalledForInTheNight)
{
    // Ice at 21:30: the hour is over at 22:30, inside quiet hours; the call comes at 07:00.
    const auto log = iced(kMorning, kMorning + 13h + 30min);
    EXPECT_EQ(Planned(log, kMorning + 14h).due("ice.again")->at, kMorning + 23h);
}

TEST(IceAgain, QuietHoursBeginWithTheirFirstSecondAndEndBeforeTheirLast)
{
    const auto at = [](Instant iceAt) { return Planned(iced(kMorning, iceAt), iceAt + 20min).due("ice.again")->at; };
    EXPECT_EQ(at(kMorning + 13h - 1s), kMorning + 14h - 1s);
    EXPECT_EQ(at(kMorning + 13h), kMorning + 23h);
    EXPECT_EQ(at(kMorning + 22h), kMorning + 23h);
}

TEST(IceAgain, DoesNotExistAtFortyEightHoursSharpUnlessKept)
{
    const auto onset = kMorning;
    auto log = iced(onset, onset + 47h);
    EXPECT_EQ(Planned(log, onset + 47h + 30min).due("ice.again"), nullptr);
    EXPECT_EQ(Planned(iced(onset, onset + 47h - 1s), onset + 47h + 30min).due("ice.again")->at, onset + 48h - 1s);
    log.add(facts::IceWindowChoice{log.episodeId(), true}, onset + 47h + 20min);
    EXPECT_EQ(Planned(log, onset + 47h + 30min).due("ice.again")->at, onset + 48h);
}

TEST(IceAgain, DoesNotExistAtSeventyTwoHoursSharp)
{
    const auto onset = kMorning;
    const auto kept = [&](Instant iceAt) {
        auto log = iced(onset, iceAt);
        log.add(facts::IceWindowChoice{log.episodeId(), true}, onset + 47h);
        return Planned(log, iceAt + 20min).due("ice.again");
    };
    EXPECT_EQ(kept(onset + 71h), nullptr);
    EXPECT_NE(kept(onset + 71h - 1s), nullptr);
}

TEST(IceAgain, StaysOneLineWithItsFirstMomentUntilAnswered)
{
    auto log = iced(kMorning, kMorning + 1h);
    EXPECT_EQ(Planned(log, kMorning + 9h).due("ice.again")->at, kMorning + 2h);
    log.add(facts::ReminderEvent{"ice.again", ReminderAct::dismissed, kMorning + 2h, {}, {}}, kMorning + 9h);
    EXPECT_EQ(Planned(log, kMorning + 9h).due("ice.again"), nullptr);
}

TEST(IceAgain, CanBeSnoozed)
{
    auto log = iced(kMorning, kMorning + 1h);
    log.add(facts::ReminderEvent{"ice.again", ReminderAct::snoozed, kMorning + 2h, kMorning + 3h, {}}, kMorning + 2h);
    EXPECT_EQ(Planned(log, kMorning + 3h - 1s).due("ice.again")->state, DueState::snoozed);
    EXPECT_TRUE(Planned(log, kMorning + 3h).isDue("ice.again"));
}

TEST(IceAgain, IsOffWhenTheScreeningSaysAskFirst)
{
    auto log = iced(kMorning, kMorning + 1h);
    log.add(facts::Screening{facts::Answer::yes, facts::Answer::no, facts::Answer::no, facts::Answer::no}, kMorning);
    EXPECT_EQ(Planned(log, kMorning + 2h).due("ice.again"), nullptr);
    EXPECT_EQ(Planned(log, kMorning + 2h).due("ice.window"), nullptr);
}

TEST(IceWindow, AsksFromFortySevenHoursUntilAnswered)
{
    auto log = iced(kMorning, kMorning + 1h);
    EXPECT_FALSE(Planned(log, kMorning + 47h - 1s).isDue("ice.window"));
    EXPECT_TRUE(Planned(log, kMorning + 47h).isDue("ice.window"));
    EXPECT_EQ(Planned(log, kMorning + 72h).due("ice.window"), nullptr);
    log.add(facts::IceWindowChoice{log.episodeId(), false}, kMorning + 48h);
    EXPECT_EQ(Planned(log, kMorning + 49h).due("ice.window"), nullptr);
}

TEST(CheckAgain, IsCalledForADayAfterTheCheck)
{
    LogBuilder log;
    log.episode(kMorning);
    log.check(kMorning);
    EXPECT_EQ(Planned(log, kMorning + 1h).due("check.again")->at, kMorning + 24h);
    EXPECT_TRUE(Planned(log, kMorning + 24h).isDue("check.again"));
    EXPECT_EQ(Planned(log, kMorning + 24h + 1s).remedy("massage").why, std::vector<std::string>{"L3"});
    EXPECT_EQ(Planned(log, kMorning + 24h + 1s).ice().state, remedies::State::available);
}

TEST(CheckAgain, WaitsForTheMorning)
{
    LogBuilder log;
    log.episode(kMorning);
    log.check(kMorning + 15h);  // 23:00
    EXPECT_EQ(Planned(log, kMorning + 16h).due("check.again")->at, kMorning + 47h);
}

TEST(CheckAgain, IsDueAtOnceWhereTheRulesHaveGrown)
{
    LogBuilder log;
    log.episode(kMorning);
    triage::Input input;
    input.age = facts::ageFromYears(34);
    triage::fillOthers(input.answers, facts::Answer::no, input.age, input.log);
    auto check = triage::toFact(log.episodeId(), input, triage::assess(input));
    check.ruleVersion = rules::kRuleVersion - 1;
    log.add(check, kMorning);
    EXPECT_TRUE(Planned(log, kMorning + 1h).isDue("check.again"));
}

TEST(ItCameBack, IsToldOnceAfterADayWithoutPain)
{
    LogBuilder log;
    log.episode(kMorning);
    log.check(kMorning);
    log.rate(0, kMorning + 1h);
    log.rate(0, kMorning + 25h);
    EXPECT_EQ(Planned(log, kMorning + 26h).due("check.returned"), nullptr);
    log.rate(2, kMorning + 27h);
    ASSERT_TRUE(Planned(log, kMorning + 27h).isDue("check.returned"));
    EXPECT_EQ(Planned(log, kMorning + 27h).due("check.returned")->why, std::vector<std::string>{"D8"});
    log.check(kMorning + 28h);
    EXPECT_EQ(Planned(log, kMorning + 28h).due("check.returned"), nullptr);
}

TEST(DaySeven, IsNotToldAgainWhereACheckOfThatNightHasSaidIt)
{
    LogBuilder log;
    log.episode(kMorning - 5h);  // 03:00
    log.check(kMorning + 168h - 4h);  // 04:00, within the quiet hours
    EXPECT_EQ(Planned(log, kMorning + 168h).due("check.day7")->at, kMorning - 1h + 336h);
}

TEST(DaySeven, IsScheduledWithTheOnsetAndToldAgainEveryWeek)
{
    LogBuilder log;
    log.episode(kMorning);
    log.check(kMorning);
    EXPECT_EQ(Planned(log, kMorning).due("check.day7")->at, kMorning + 168h);
    EXPECT_TRUE(Planned(log, kMorning + 168h).isDue("check.day7"));
    EXPECT_EQ(Planned(log, kMorning + 168h).plan.tier, rules::Tier::doctorSoon);
    log.add(facts::ReminderEvent{"check.day7", ReminderAct::done, kMorning + 168h, {}, {}}, kMorning + 169h);
    EXPECT_EQ(Planned(log, kMorning + 170h).due("check.day7")->at, kMorning + 336h);
    EXPECT_TRUE(Planned(log, kMorning + 336h).isDue("check.day7"));
}

TEST(DaySeven, WaitsWhileItIsBetter)
{
    LogBuilder log;
    log.episode(kMorning, 7);
    log.check(kMorning);
    log.rate(5, kMorning + 167h);
    EXPECT_FALSE(Planned(log, kMorning + 168h).isDue("check.day7"));
    EXPECT_EQ(Planned(log, kMorning + 168h).due("check.day7")->at, kMorning + 191h);
    EXPECT_TRUE(Planned(log, kMorning + 191h).isDue("check.day7"));
}

TEST(TemperatureAgain, IsCalledForAnHourAfterAReadingJustUnderTheLimit)
{
    LogBuilder log;
    log.episode(kMorning);
    log.check(kMorning, {{"stiff", facts::Answer::yes}}, facts::Reading{377, facts::Unit::celsius, facts::Site::mouth});
    const Planned now{log, kMorning};
    EXPECT_EQ(now.plan.tier, rules::Tier::selfCare);
    ASSERT_NE(now.due("temperature.again"), nullptr);
    EXPECT_EQ(now.due("temperature.again")->at, kMorning + 1h);
    EXPECT_TRUE(now.has("just_under_fever"));
    log.add(facts::Temperature{{368, facts::Unit::celsius, facts::Site::mouth}}, kMorning + 1h);
    EXPECT_EQ(Planned(log, kMorning + 1h).due("temperature.again"), nullptr);
}

TEST(NextChange, IsTheNextMomentAtWhichThePlanTurns)
{
    LogBuilder log;
    log.episode(kMorning);
    log.check(kMorning);
    log.ice(kMorning);
    EXPECT_EQ(Planned(log, kMorning + 1min).plan.nextChange, kMorning + 10min);
    EXPECT_EQ(Planned(log, kMorning + 10min).plan.nextChange, kMorning + 40min);  // heat may follow (H6)
}

TEST(NextChange, IsAlsoWhereOneOfSeveralReasonsEnds)
{
    LogBuilder log;
    log.episode(kMorning);  // no check: L0 holds everything, and no time opens it
    const Instant midnight = kMorning + 16h;
    log.add(facts::Worse{{"e"}, "ice"}, kMorning + 1h);
    EXPECT_EQ(Planned(log, midnight - 1s).ice().why, (std::vector<std::string>{"L0", "L5"}));
    EXPECT_EQ(Planned(log, midnight).ice().why, std::vector<std::string>{"L0"});
    EXPECT_EQ(Planned(log, midnight - 1s).plan.nextChange, midnight);
    log.ice(midnight, 10min, midnight + 10min);
    EXPECT_EQ(Planned(log, midnight + 11min).plan.nextChange, midnight + 40min) << "H6 beside L0";
    log.add(facts::Dose{"ibuprofen-200", 1}, midnight + 12h);
    EXPECT_EQ(Planned(log, midnight + 12h).plan.nextChange, midnight + 12h + 30min) << "the pain is asked after it";
    EXPECT_EQ(Planned(log, midnight + 12h + 30min).plan.nextChange, midnight + 14h + 1s) << "and no longer";
    EXPECT_EQ(Planned(log, midnight + 14h + 1s).plan.nextChange, midnight + 18h) << "M1 beside L0";
}

TEST(NextChange, IsEveryWeekWithoutGettingBetter)
{
    LogBuilder log;
    log.set("morning_question", "off", kMorning - 1h);
    log.episode(kMorning);
    log.check(kMorning);
    for (const int week : {1, 2, 5}) {
        const Instant told = kMorning + week * 168h;
        ASSERT_TRUE(Planned(log, told).isDue("check.day7"));
        EXPECT_EQ(Planned(log, told + 30h).due("check.day7")->at, told);
        EXPECT_EQ(Planned(log, told + 30h).plan.nextChange, told + 168h) << "told again, though it still stands";
    }
}

TEST(Snoozed, WaitsForTheMorningWhereItWouldComeBackInQuietHours)
{
    const Instant evening = kMorning + 13h;  // 21:00
    auto log = iced(kMorning, evening - 30min);  // again at 21:30
    const Instant again = evening + 30min;
    ASSERT_TRUE(Planned(log, again).isDue("ice.again"));
    log.add(facts::ReminderEvent{"ice.again", ReminderAct::snoozed, again, again + 1h, {}}, again + 1min);
    const Instant morning = kMorning + 23h;  // 07:00
    const Planned late(log, again + 2h);
    EXPECT_EQ(late.due("ice.again")->state, DueState::snoozed);
    EXPECT_EQ(late.due("ice.again")->snoozedUntil, morning);
    EXPECT_EQ(Planned(log, morning - 1s).due("ice.again")->state, DueState::snoozed);
    EXPECT_TRUE(Planned(log, morning).isDue("ice.again"));
}

TEST(Snoozed, ThermometerComesBackAtNight)
{
    LogBuilder log;
    const Instant evening = kMorning + 13h;
    log.episode(kMorning);
    log.check(evening, {{"stiff", facts::Answer::yes}}, facts::Reading{377, facts::Unit::celsius, facts::Site::mouth});
    const Instant again = evening + 1h;
    ASSERT_TRUE(Planned(log, again).isDue("temperature.again"));
    log.add(facts::ReminderEvent{"temperature.again", ReminderAct::snoozed, again, again + 30min, {}}, again);
    EXPECT_TRUE(Planned(log, again + 30min).isDue("temperature.again"));
}

}  // namespace
}  // namespace nape::test
