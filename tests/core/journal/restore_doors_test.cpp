// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"
#include "support/test_medicine.h"

#include <fstream>

// What bringing a backup back must not do: bring a start forward, or lift a lock.
namespace nape::test {
namespace {

using Why = std::vector<std::string>;

std::filesystem::path backupOf(TestJournal& journal)
{
    auto copy = journal->backup({});
    EXPECT_TRUE(copy);
    return *copy;
}

journal::Restored restore(TestJournal& journal, const std::filesystem::path& file)
{
    const auto restored = journal::Journal::restore(journal.folder(), file, journal.time);
    if (!restored) ADD_FAILURE() << journal::messageOf(restored.error()).source;
    journal.reopen();
    EXPECT_TRUE(journal->verify()->ok);
    return restored.value_or(journal::Restored{});
}

void damage(const std::filesystem::path& file, std::streamoff from)
{
    std::fstream out{file, std::ios::binary | std::ios::in | std::ios::out};
    out.seekp(from);
    out << std::string(3000, '\x5a');
}

TEST(Restore, DoesNotMakeIceForgotten)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto file = backupOf(journal);
    journal.time.advance(2min);
    const auto id = TestJournal::required(journal.startIce()).id;
    const auto started = journal.time.now();
    journal.time.advance(1min);
    const auto restored = restore(journal, file);
    EXPECT_EQ(restored.sessions, 1);
    EXPECT_EQ(restored.checks, 0);  // the backup holds that one
    EXPECT_TRUE(restored.wasReadable);
    EXPECT_EQ(journal.remedy("ice").until, started + 10min);  // it is on
    ASSERT_TRUE(journal->stopIce({}));
    journal.time.set(started + 1h - 1s);
    EXPECT_EQ(whyOf(journal.startIce()), Why{"I3"});
    EXPECT_EQ(journal->history({.kind = "session"})->front().header.id, id);
    journal.time.set(started + 1h);
    EXPECT_TRUE(journal.startIce());
}

TEST(Restore, KeepsEveryVersionAndEveryTombstoneOfASession)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto id = TestJournal::required(journal.startIce()).id;
    const auto file = backupOf(journal);
    journal.time.advance(25min);
    ASSERT_TRUE(journal->stopIce({}));  // late
    ASSERT_TRUE(journal->remove(id));
    journal.time.advance(40min);
    EXPECT_EQ(restore(journal, file).sessions, 1);
    EXPECT_EQ(whyOf(journal.startIce()), Why{"I3"});  // 50 minutes after the late end
    EXPECT_TRUE((*journal->find(id))->header.deleted);
    EXPECT_EQ((*journal->find(id))->header.version, 3);
}

TEST(Restore, DoesNotMakeAnEmergencyForgotten)
{
    TestJournal journal;
    journal.episode();
    const auto file = backupOf(journal);
    journal.check({{"chest", facts::Answer::yes}});
    journal.time.advance(29 * 24h);
    EXPECT_EQ(restore(journal, file).checks, 1);
    EXPECT_TRUE(journal.isLocked("ice", "L1"));
    ASSERT_TRUE(journal->recordClearance({}, {}));
    journal.check();
    EXPECT_FALSE(journal.isLocked("ice", "L1"));
}

TEST(Restore, KeepsAClearanceThatWasSaidSince)
{
    TestJournal journal;
    journal.episode();
    journal.check({{"chest", facts::Answer::yes}});
    const auto file = backupOf(journal);
    journal.time.advance(1h);
    ASSERT_TRUE(journal->recordClearance({}, {}));
    EXPECT_EQ(restore(journal, file).clearances, 1);
    EXPECT_FALSE(journal.isLocked("ice", "L1"));
    EXPECT_TRUE(journal.isLocked("ice", "L0"));
}

TEST(Restore, BringsTheEpisodeAndThePersonOfACheckAlong)
{
    TestJournal journal;
    const facts::PersonId anna{TestJournal::required(journal->addPerson("anna", {})).id.value};
    const auto file = backupOf(journal);
    const facts::PersonId bob{TestJournal::required(journal->addPerson("bob", {})).id.value};
    const auto episode = TestJournal::required(journal->logEpisode(bob, {.pain = {5}})).id;
    journal::NewCheck check;
    check.others = facts::Answer::unknown;
    ASSERT_TRUE(journal->recordCheck(bob, check));
    restore(journal, file);
    EXPECT_EQ(*journal->personNamed("bob"), bob);
    EXPECT_EQ(*journal->personNamed("anna"), anna);
    const auto plan = journal->plan(bob);
    EXPECT_EQ(plan->episode, episode);
    EXPECT_EQ(plan->tier, rules::Tier::emergencyNow);
}

TEST(Restore, LeavesOneEpisodeOpen)
{
    TestJournal journal;
    const auto first = journal.episode();
    const auto file = backupOf(journal);
    journal.time.advance(1h);
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(25h);
    const auto second = journal.episode();
    journal.check({{"numb", facts::Answer::yes}});
    restore(journal, file);
    EXPECT_EQ(journal.plan().episode, first);
    EXPECT_TRUE(std::get<facts::Episode>((*journal->find(second))->noun).painEnd);
    journal.check();
    EXPECT_TRUE(journal.isLocked("massage", "L2"));  // of the check that came along
}

TEST(Restore, KeepsACorrectionOfTheClockAndItsHour)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto file = backupOf(journal);
    const auto real = journal.time.now();
    journal.time.advance(5h);
    ASSERT_TRUE(journal.startIce());
    journal.time.set(real + 5min);
    ASSERT_TRUE(journal->fixClock({}, real + 4h, real + 6h, -5h));
    restore(journal, file);
    EXPECT_FALSE(journal.plan().clockBack);
    EXPECT_EQ(journal.remedy("ice").until, real + 10min);
    journal.time.set(real + 11min);
    EXPECT_EQ(journal.remedy("ice").until, real + 65min);
}

TEST(Restore, OverALogThatCannotBeReadCostsAFullHourAndANewCheck)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto file = backupOf(journal);
    ASSERT_TRUE(journal.startIce());
    ASSERT_TRUE(journal->backup({}));  // brings what is in the write-ahead log into sight; not restored
    damage(journal->databasePath(), 100);
    const auto at = journal.time.now();
    EXPECT_FALSE(restore(journal, file).wasReadable);
    // Nobody knows whether heat was on either.
    EXPECT_EQ(whyOf(journal.startIce()), (Why{"L0", "I3", "H6"}));
    journal.check();
    journal.time.set(at + 1h - 1s);
    EXPECT_EQ(whyOf(journal.startIce()), Why{"I3"});
    journal.time.set(at + 1h);
    EXPECT_TRUE(journal.startIce());
}

TEST(Restore, WhereNothingWasCostsNothing)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto file = backupOf(journal);
    TestJournal elsewhere;
    EXPECT_TRUE(restore(elsewhere, file).wasReadable);
    EXPECT_TRUE(elsewhere.startIce());
}

TEST(Restore, LiftsNoLockThatCameSince)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto file = backupOf(journal);
    journal.time.advance(1min);
    ASSERT_TRUE(journal->recordTemperature({}, {390, facts::Unit::celsius, facts::Site::mouth}));
    ASSERT_TRUE(journal->recordWorse({}, "heat"));
    ASSERT_TRUE(journal.isLocked("ice", "L0")) << "a fever asks the check again";
    restore(journal, file);
    EXPECT_TRUE(journal.isLocked("ice", "L0"));
    EXPECT_TRUE(journal.isLocked("heat", "L5"));
}

TEST(Restore, KeepsWhatWasSaidOfOnesHealth)
{
    TestJournal journal;
    journal.episode();
    prepareForMedicines(journal);
    journal.check();
    const auto file = backupOf(journal);
    journal.time.advance(1min);
    const facts::PersonId me{journal->persons()->front().header.id.value};
    TestJournal::required(journal->editPerson(me, {.profile = {{"kidney", "yes"}}}));
    ASSERT_TRUE(journal.isLocked("dose.ibuprofen-200", "M5"));
    restore(journal, file);
    EXPECT_TRUE(journal.isLocked("dose.ibuprofen-200", "M5"));
}

TEST(Restore, AsksTheCheckOfAnEpisodeThatWasOpenedAgainSince)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto file = backupOf(journal);
    journal.time.advance(1h);
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.episode();
    ASSERT_FALSE(journal.plan().complete);
    restore(journal, file);
    EXPECT_FALSE(journal.plan().complete);
}

}  // namespace
}  // namespace nape::test
