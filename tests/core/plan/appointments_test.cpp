// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planned.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using plan::DueState;

// kMorning is 08:00.
const Instant kMidnight = kMorning - 8h;
const Instant kNextDay = kMidnight + 24h;

LogBuilder noted(Instant when, Instant at = kMorning)
{
    LogBuilder log;
    log.add(facts::Appointment{"Dr Green", when, {}}, at);
    return log;
}

TEST(AppointmentReminder, ComesTheEveningBeforeAndTwoHoursBefore)
{
    const auto log = noted(kNextDay + 10h + 30min);
    const Planned early{log, kMorning};
    ASSERT_NE(early.due("appointment.ahead"), nullptr);
    EXPECT_EQ(early.due("appointment.ahead")->at, kMidnight + 18h);
    EXPECT_EQ(early.due("appointment.ahead")->state, DueState::upcoming);
    EXPECT_EQ(early.due("appointment.soon")->at, kNextDay + 8h + 30min);
    EXPECT_TRUE(Planned(log, kMidnight + 18h).isDue("appointment.ahead"));
    EXPECT_FALSE(Planned(log, kMidnight + 18h).isDue("appointment.soon"));
}

TEST(AppointmentReminder, IsOneAtATimeOnceItIsNear)
{
    const auto log = noted(kNextDay + 10h + 30min);
    const Planned near{log, kNextDay + 8h + 30min};
    EXPECT_EQ(near.due("appointment.ahead"), nullptr);
    EXPECT_TRUE(near.isDue("appointment.soon"));
}

TEST(AppointmentReminder, IsOverWithTheAppointment)
{
    const auto when = kNextDay + 10h + 30min;
    const auto log = noted(when);
    EXPECT_TRUE(Planned(log, when - 1s).isDue("appointment.soon"));
    EXPECT_EQ(Planned(log, when - 1s).plan.nextChange, when);
    EXPECT_EQ(Planned(log, when).due("appointment.soon"), nullptr);
}

TEST(AppointmentReminder, OfTheEveningGoesWhenTheNearOneHasItsMomentAnsweredOrNot)
{
    const auto when = kNextDay + 10h + 30min;
    auto log = noted(when);
    log.add(facts::ReminderEvent{"appointment.soon", facts::ReminderAct::dismissed, when - 2h, {}}, kMorning);
    EXPECT_EQ(Planned(log, when - 2h - 1s).plan.nextChange, when - 2h);
    EXPECT_TRUE(Planned(log, when - 2h - 1s).isDue("appointment.ahead"));
    EXPECT_EQ(Planned(log, when - 2h).due("appointment.ahead"), nullptr);
}

TEST(AppointmentReminder, WakesNobody)
{
    auto log = noted(kNextDay + 8h + 30min);
    EXPECT_EQ(Planned(log, kMorning).due("appointment.soon")->at, kNextDay + 7h) << "06:30 is quiet";
    log.add(facts::SettingChange{"quiet_hours", "17:00-09:00"}, kMorning);
    EXPECT_EQ(Planned(log, kMorning).due("appointment.soon"), nullptr) << "afterwards it is of no use";
    EXPECT_EQ(Planned(log, kMorning).due("appointment.ahead"), nullptr);
}

TEST(AppointmentReminder, DoesNotCallForWhatWasNotedJustNow)
{
    const auto log = noted(kMidnight + 20h, kMidnight + 19h);
    EXPECT_EQ(Planned(log, kMidnight + 19h).due("appointment.ahead"), nullptr);
    EXPECT_EQ(Planned(log, kMidnight + 19h).due("appointment.soon"), nullptr);
}

TEST(AppointmentReminder, GoesByTheDayOfTheZone)
{
    const clock::FixedZone zone{-5h};
    const auto when = kNextDay + 2h;  // 21:00 there, on the day before
    const auto log = noted(when, kMorning - 24h);
    EXPECT_EQ(Planned(log, kMorning - 24h, {}, zone).due("appointment.ahead")->at, kMidnight - 24h + 18h + 5h);
}

TEST(AppointmentReminder, SaysHowManyThereAreOfOneDay)
{
    auto log = noted(kNextDay + 14h);
    log.add(facts::Appointment{"Dr Molar", kNextDay + 10h, {}}, kMorning);
    const Planned now{log, kMidnight + 18h};
    ASSERT_TRUE(now.isDue("appointment.ahead"));
    EXPECT_EQ(text::english(now.due("appointment.ahead")->text, kNextDay, kUtc),
              "2 appointments. The first, with Dr Molar: 10:00.");
    EXPECT_EQ(std::ranges::count(now.plan.due, "appointment.ahead", &plan::Due::key), 1);
}

TEST(AppointmentReminder, IsAnsweredForItsOwnMoment)
{
    auto log = noted(kNextDay + 10h);
    log.add(facts::Appointment{"Dr Molar", kNextDay + 34h, {}}, kMorning);
    log.add(facts::ReminderEvent{"appointment.ahead", facts::ReminderAct::done, kMidnight + 18h, {}, {}},
            kMidnight + 18h + 1min);
    const Planned now{log, kMidnight + 19h};
    ASSERT_NE(now.due("appointment.ahead"), nullptr) << "the next day's is still to come";
    EXPECT_EQ(now.due("appointment.ahead")->at, kNextDay + 18h);
}

TEST(AppointmentReminder, WaitsWhileAnEmergencyStands)
{
    LogBuilder log;
    log.episode(kMorning);
    log.check(kMorning, {{"chest", facts::Answer::yes}});
    log.add(facts::Appointment{"Dr Green", kNextDay + 10h, {}}, kMorning);
    EXPECT_EQ(Planned(log, kMidnight + 18h).due("appointment.ahead"), nullptr);
}

TEST(AppointmentReminder, UnlocksNothing)
{
    LogBuilder without;
    without.episode(kMorning);
    without.check(kMorning);
    auto with = without;
    with.add(facts::Appointment{"Dr Green", kNextDay + 10h, {}}, kMorning);
    const Planned a{without, kMorning + 1h};
    const Planned b{with, kMorning + 1h};
    ASSERT_EQ(a.plan.remedies.size(), b.plan.remedies.size());
    EXPECT_EQ(a.plan.now, b.plan.now) << "its day moves no clock";
    for (std::size_t i = 0; i < a.plan.remedies.size(); ++i)
        EXPECT_EQ(a.plan.remedies[i].why, b.plan.remedies[i].why);
}

}  // namespace
}  // namespace nape::test
