// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

#include "clock/iso8601.h"

#include <algorithm>

namespace nape::test {
namespace {

class Appointments : public testing::Test {
protected:
    facts::FactId note(const std::string& with, Duration ahead)
    {
        return TestJournal::required(journal->noteAppointment({}, {with, journal.time.now() + ahead, {}})).id;
    }
    facts::Appointment one(const facts::FactId& id) { return std::get<facts::Appointment>((*journal->find(id))->noun); }
    bool isDue(std::string_view key)
    {
        const auto plan = journal.plan();
        const auto it = std::ranges::find(plan.due, key, &plan::Due::key);
        return it != plan.due.end() && it->state == plan::DueState::due;
    }
    TestJournal journal;  // 08:00
};

TEST_F(Appointments, AreNotedWithWhomAndWhen)
{
    const auto id = note("  Dr Green ", 26h);
    EXPECT_EQ(one(id).with, "Dr Green");
    EXPECT_EQ(one(id).when, journal.time.now() + 26h);
}

TEST_F(Appointments, LieAheadAndAreWithSomebody)
{
    const auto now = journal.time.now();
    EXPECT_TRUE(isBadInput(journal->noteAppointment({}, {"Dr Green", now, {}})));
    EXPECT_TRUE(isBadInput(journal->noteAppointment({}, {" ", now + 1h, {}})));
    EXPECT_TRUE(isBadInput(journal->noteAppointment({}, {"A\nB", now + 1h, {}})));
    EXPECT_TRUE(isBadInput(journal->noteAppointment({}, {std::string(81, 'x'), now + 1h, {}})));
    EXPECT_TRUE(journal->persons()->empty()) << "nothing was saved";
}

TEST_F(Appointments, MoveNoClock)
{
    note("Dr Green", 24h * 30);
    EXPECT_EQ(journal->now()->at, journal.time.now());
    EXPECT_FALSE(journal.plan().clockBack);
}

TEST_F(Appointments, AreChangedDeletedAndBroughtBack)
{
    const auto id = note("Dr Green", 26h);
    const auto when = journal.time.now() + 50h;
    ASSERT_TRUE(journal->edit(id, {{"with", "Dr Molar"}, {"when", clock::formatTime(when, journal.zone)}}));
    EXPECT_EQ(one(id).with, "Dr Molar");
    EXPECT_EQ(one(id).when, when);
    EXPECT_TRUE(isBadInput(journal->edit(id, {{"when", ""}})));
    EXPECT_TRUE(isBadInput(journal->edit(id, {{"with", ""}})));
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(one(id).with, "Dr Green");
    ASSERT_TRUE(journal->remove(id));
    ASSERT_TRUE(journal->undo());
    EXPECT_FALSE((*journal->find(id))->header.deleted);
}

TEST_F(Appointments, AreNotMovedToATimeThatIsOver)
{
    const auto id = note("Dr Green", 26h);
    const auto when = one(id).when;
    const auto at = [&](Instant time) { return clock::formatTime(time, journal.zone); };
    EXPECT_TRUE(isBadInput(journal->edit(id, {{"when", at(journal.time.now() - 1h)}})));
    EXPECT_TRUE(isBadInput(journal->edit(id, {{"when", at(journal.time.now())}})));
    EXPECT_EQ(one(id).when, when);
    journal.time.advance(27h);
    EXPECT_TRUE(journal->edit(id, {{"with", "Dr Molar"}, {"when", at(*when)}})) << "with whom it was may be corrected";
    EXPECT_TRUE(isBadInput(journal->edit(id, {{"when", at(*when + 10min)}})));
    EXPECT_TRUE(journal->edit(id, {{"when", at(journal.time.now() + 1h)}}));
}

TEST_F(Appointments, RemindUntilItIsRead)
{
    note("Dr Green", 26h);
    journal.time.advance(10h);
    ASSERT_TRUE(isDue("appointment.ahead"));
    ASSERT_TRUE(journal->answerReminder({}, facts::ReminderAct::done, "appointment.ahead", {}));
    EXPECT_FALSE(isDue("appointment.ahead"));
    journal.time.advance(14h);
    EXPECT_TRUE(isDue("appointment.soon"));
}

TEST_F(Appointments, AreKnownHoweverLongAgoTheyWereNoted)
{
    note("Dr Green", 24h * 100 + 6h);
    journal.time.advance(24h * 99 + 10h);
    EXPECT_TRUE(isDue("appointment.ahead"));
}

TEST_F(Appointments, KeepTheirDayWhenTheClockWasWrong)
{
    const auto from = journal.time.now();
    const auto id = note("Dr Green", 26h);
    journal.time.advance(27h);
    ASSERT_TRUE(journal->fixClock({}, from, from + 26h, 1h));
    EXPECT_EQ(one(id).when, from + 26h);
}

TEST_F(Appointments, GoAlongToAnotherMachine)
{
    const auto id = note("Dr Green", 26h);
    const auto file = journal.folder() / "out.json";
    ASSERT_TRUE(journal->exportJson(file, {}));
    TestJournal there;
    ASSERT_TRUE(there->importJson(file, journal::ImportMode::save));
    EXPECT_EQ(std::get<facts::Appointment>((*there->find(id))->noun).when, one(id).when);
    EXPECT_FALSE((*there->find(id))->header.flagged);
}

}  // namespace
}  // namespace nape::test
