// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/iso8601.h"
#include "support/test_journal.h"

// Correcting, deleting, undoing; people, settings, reminders; the file.
namespace nape::test {
namespace {

using Why = std::vector<std::string>;

TEST(Edit, ChangesAFieldAndKeepsTheRest)
{
    TestJournal journal;
    const auto id = journal.episode(2h);
    ASSERT_TRUE(journal->edit(id, {{"note", "after the gym"}, {"triggers", "exercise_strain,stress"}}));
    const auto fact = **journal->find(id);
    EXPECT_EQ(std::get<facts::Episode>(fact.noun).note, "after the gym");
    EXPECT_EQ(std::get<facts::Episode>(fact.noun).triggers, (facts::Ids{"exercise_strain", "stress"}));
    EXPECT_EQ(fact.header.at, journal.time.now() - 2h);
}

TEST(Edit, RefusesWhatCannotBe)
{
    TestJournal journal;
    const auto id = journal.episode(2h);
    EXPECT_TRUE(isBadInput(journal->edit(id, {{"colour", "red"}})));
    EXPECT_TRUE(isBadInput(journal->edit(id, {{"reopened", ""}})));
    EXPECT_TRUE(isBadInput(journal->edit(id, {{"at", "2099-01-01"}})));
    EXPECT_TRUE(
        isBadInput(journal->edit(id, {{"pain_end", clock::formatTime(journal.time.now() - 3h, journal.zone)}})));
    EXPECT_TRUE(isBadInput(journal->edit({facts::newUuid()}, {{"note", "x"}})));
    EXPECT_EQ(std::get<facts::Episode>((*journal->find(id))->noun).note, "");
}

TEST(Edit, OfASessionStaysWithinTheLimit)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto id = TestJournal::required(journal.startIce()).id;
    EXPECT_EQ(whyOf(journal->edit(id, {{"planned", "11m"}})), Why{"I1"});
    EXPECT_TRUE(journal->edit(id, {{"planned", "5m"}}));
}

TEST(Undo, WalksBackThroughEveryCommand)
{
    TestJournal journal;
    const auto id = journal.episode();
    ASSERT_TRUE(journal->ratePain({}, {3}));
    ASSERT_TRUE(journal->edit(id, {{"note", "one"}}));
    ASSERT_TRUE(journal->edit(id, {{"note", "two"}}));
    ASSERT_TRUE(journal->remove(id));
    EXPECT_FALSE(journal.plan().episode);
    ASSERT_TRUE(journal->undo());
    EXPECT_TRUE(journal.plan().episode);
    EXPECT_EQ(journal->history({.kind = "rating"})->size(), 2U);
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(std::get<facts::Episode>((*journal->find(id))->noun).note, "one");
    ASSERT_TRUE(journal->undo());
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(journal->history({.kind = "rating"})->size(), 1U);
    ASSERT_TRUE(journal->undo());
    EXPECT_FALSE(journal.plan().episode);
    EXPECT_EQ(whyOf(journal->undo()), Why{"nothing"});
}

TEST(Trash, HoldsAnEpisodeWithEverythingThatBelongsToIt)
{
    TestJournal journal;
    const auto id = journal.episode();
    journal.check();
    ASSERT_TRUE(journal->remove(id));
    EXPECT_EQ(journal->trash()->size(), 3U);
    EXPECT_EQ(whyOf(journal->remove(id)), Why{"deleted"});
}

TEST(People, AreNamedOnceAndNeverMadeFromATypingError)
{
    TestJournal journal;
    journal.episode();
    EXPECT_TRUE(isBadInput(journal->addPerson("me", {})));
    EXPECT_TRUE(isBadInput(journal->addPerson("  ", {})));
    ASSERT_TRUE(journal->addPerson("Tom", {.country = "gb"}));
    EXPECT_EQ((*journal->persons())[1].value.country, "GB");
    EXPECT_TRUE(isBadInput(journal->personNamed("Tmo")));
    EXPECT_TRUE(isBadInput(journal->personNamed({})));
    EXPECT_TRUE(isBadInput(journal->ratePain({}, {1})));
}

TEST(People, ProfileAnswersAreChecked)
{
    TestJournal journal;
    EXPECT_TRUE(isBadInput(journal->addPerson("A", {.profile = {{"kidney", "perhaps"}}})));
    EXPECT_TRUE(isBadInput(journal->addPerson("A", {.profile = {{"kidny", "yes"}}})));
    EXPECT_TRUE(journal->addPerson("A", {.profile = {{"kidney", "yes"}, {"pregnancy_weeks", "24"}}}));
}

TEST(Settings, AreAllSavedOrNone)
{
    TestJournal journal;
    EXPECT_TRUE(isBadInput(journal->setSettings({}, {{"ice_every", "2h"}, {"quiet_hours", "late"}})));
    EXPECT_TRUE(journal->history({.kind = "setting"})->empty());
    EXPECT_TRUE(journal->setSettings({}, {{"ice_every", "2h"}, {"quiet_hours", "23:00-06:30"}}));
    EXPECT_EQ(journal->history({.kind = "setting"})->size(), 2U);
}

TEST(Reminders, AreAnsweredByKeyAndAlarmsCannotWait)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    ASSERT_TRUE(journal.startIce());
    EXPECT_TRUE(isBadInput(journal->answerReminder({}, facts::ReminderAct::done, "ice.of", {})));
    EXPECT_EQ(whyOf(journal->answerReminder({}, facts::ReminderAct::done, "temperature.again", {})), Why{"not_due"});
    EXPECT_EQ(whyOf(journal->answerReminder({}, facts::ReminderAct::done, "ice.off", {})), Why{"not_due"});
    journal.time.advance(10min);
    EXPECT_EQ(whyOf(journal->answerReminder({}, facts::ReminderAct::snoozed, "ice.off", 5min)), Why{"I1"});
    EXPECT_TRUE(journal->answerReminder({}, facts::ReminderAct::done, "ice.off", {}));
    EXPECT_EQ(whyOf(journal->answerReminder({}, facts::ReminderAct::done, "ice.off", {})), Why{"not_due"});
}

TEST(Reminders, ThatItCameBackCanBeAnswered)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    journal.time.advance(1h);
    ASSERT_TRUE(journal->ratePain({}, {0}));
    journal.time.advance(24h);
    ASSERT_TRUE(journal->ratePain({}, {0}));
    EXPECT_EQ(whyOf(journal->answerReminder({}, facts::ReminderAct::done, "check.returned", {})), Why{"not_due"});
    journal.time.advance(2h);
    ASSERT_TRUE(journal->ratePain({}, {3}));
    EXPECT_TRUE(journal->answerReminder({}, facts::ReminderAct::done, "check.returned", {}));
}

TEST(Reminders, CanBeAnsweredWhateverIsDue)
{
    TestJournal journal;
    journal.episode(200h);
    journal.check();
    for (const auto step : {1h, 24h, 30h}) {
        journal.time.advance(step);
        for (const auto& due : journal.plan().due) {
            const auto answer = journal->answerReminder({}, facts::ReminderAct::done, due.key, {});
            EXPECT_FALSE(isBadInput(answer)) << due.key;
        }
    }
}

TEST(Reminders, ArePostedOncePerMoment)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    ASSERT_TRUE(journal.startIce());
    journal.time.advance(10min);
    const auto due = journal->reminders();
    ASSERT_TRUE(due);
    const auto& off = due->front();
    EXPECT_EQ(off.due.key, "ice.off");
    const auto first = TestJournal::required(journal->reminderPosted(off.person, off.due, "test")).id;
    EXPECT_EQ(TestJournal::required(journal->reminderPosted(off.person, off.due, "test")).id, first);
}

TEST(Reminders, OfEveryoneAreCalledWhoeverIsShown)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    ASSERT_TRUE(journal.startIce());
    ASSERT_TRUE(journal->addPerson("Tom", {}));
    journal.time.advance(10min);
    ASSERT_FALSE(journal->reminders()->empty());
    EXPECT_EQ(journal->reminders()->front().name, "me");
}

TEST(GoodDay, IsNoneOnADayThatHadPain)
{
    TestJournal journal;
    journal.episode();
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    EXPECT_FALSE(journal->goodDay({}));
    journal.time.advance(24h);
    EXPECT_TRUE(journal->goodDay({}));
}

TEST(GoodDay, IsOnePerDayAndNotWhileItHurts)
{
    TestJournal journal;
    const auto first = TestJournal::required(journal->goodDay({})).id;
    journal.time.advance(5h);
    EXPECT_EQ(TestJournal::required(journal->goodDay({})).id, first);
    journal.time.advance(24h);
    EXPECT_NE(TestJournal::required(journal->goodDay({})).id, first);
    journal.episode();
    EXPECT_EQ(whyOf(journal->goodDay({})), Why{"episode_open"});
}

TEST(File, ABackupComesBackAndWhatWasThereIsKept)
{
    TestJournal journal;
    journal.episode();
    const auto copy = journal->backup({});
    ASSERT_TRUE(copy);
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    const auto kept = journal::Journal::restore(journal.folder(), *copy, journal.time);
    ASSERT_TRUE(kept);
    journal.reopen();
    EXPECT_TRUE(journal.plan().episode);
    EXPECT_TRUE(std::filesystem::exists(kept->safetyCopy));
    EXPECT_TRUE(journal->verify()->ok);
}

TEST(File, AnArchiveIsTheSameForTheSameFacts)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto once = journal->archive({});
    journal.reopen();
    ASSERT_TRUE(once);
    EXPECT_EQ(*once, *journal->archive({}));
}

}  // namespace
}  // namespace nape::test
