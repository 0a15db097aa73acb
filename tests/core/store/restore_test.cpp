// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace nape::test {

namespace fs = std::filesystem;
using namespace facts;
using store::StorageProblem;
using store::Store;

namespace {

// A log with one fact, its backup, and one fact more.
struct BackedUp : PersonalStore {
    Fact kept = saved(Clearance{"kept"}, noon());
    fs::path file = valueOf(store->backup(store->backupFolder(), noon()));
    Fact later = saved(GoodDay{}, noon(std::chrono::hours{1}));
};

void damage(const fs::path& file, std::streamoff at, std::size_t bytes)
{
    std::fstream out{file, std::ios::binary | std::ios::in | std::ios::out};
    out.seekp(at);
    out << std::string(bytes, '\x5a');
}

// Expects that the backup is refused and that the log is the one of before.
void expectRefused(BackedUp& my, StorageProblem problem)
{
    const auto backups = contentOf(my.store->backupFolder());
    const auto refused = my.store->restore(my.file, noon());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem, problem) << refused.error().detail;
    EXPECT_EQ(contentOf(my.store->backupFolder()), backups);
    EXPECT_TRUE(valueOf(my.store->find(my.later.header.id)));
}

}  // namespace

TEST(Restore, BringsTheBackupBackAndKeepsWhatItReplaced)
{
    BackedUp my;
    const auto safety = valueOf(my.store->restore(my.file, noon(std::chrono::hours{2}))).safetyCopy;
    EXPECT_EQ(safety, my.store->backupFolder() / "nape-20260329T140000Z.db");
    EXPECT_TRUE(valueOf(my.store->find(my.kept.header.id)));
    EXPECT_FALSE(valueOf(my.store->find(my.later.header.id)));
    EXPECT_TRUE(valueOf(my.store->verify()).ok());

    static_cast<void>(valueOf(my.store->restore(safety, noon(std::chrono::hours{3}))));
    EXPECT_TRUE(valueOf(my.store->find(my.later.header.id)));
}

TEST(Restore, LeavesALogOfNapeThatGoesOn)
{
    BackedUp my;
    static_cast<void>(valueOf(my.store->restore(my.file, noon())));
    const auto fact = my.saved(GoodDay{}, noon());
    my.store.reset();
    const auto store = openStore(my.folder.data());
    EXPECT_TRUE(valueOf(store->find(fact.header.id)));
    SQLite::Database db{my.folder.database(), SQLite::OPEN_READONLY};
    EXPECT_EQ(db.execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(db.execAndGet("PRAGMA application_id").getInt(), 1315008613);
    EXPECT_EQ(db.execAndGet("PRAGMA user_version").getInt(), store::kSchemaVersion);
}

TEST(Restore, IsSeenByOtherProgramsThatHaveTheLogOpen)
{
    BackedUp my;
    const auto other = openStore(my.folder.data());
    ASSERT_TRUE(valueOf(other->find(my.later.header.id)));
    const auto before = valueOf(other->dataVersion());
    static_cast<void>(valueOf(my.store->restore(my.file, noon())));
    EXPECT_NE(valueOf(other->dataVersion()), before);
    EXPECT_FALSE(valueOf(other->find(my.later.header.id)));
    auto fact = newFact(GoodDay{}, my.id, noon());
    save(*other, fact);
    EXPECT_TRUE(valueOf(my.store->find(fact.header.id)));
}

TEST(Restore, TakesACopyOfTheLogItselfWithItsWriteAheadLog)
{
    BackedUp my;
    const auto place = my.folder.root() / "copied";
    fs::create_directory(place);
    fs::copy_file(my.folder.database(), place / "nape.db");
    fs::copy_file(my.folder.data() / "nape.db-wal", place / "nape.db-wal");
    static_cast<void>(valueOf(my.store->restore(my.file, noon())));
    ASSERT_FALSE(valueOf(my.store->find(my.later.header.id)));
    static_cast<void>(valueOf(my.store->restore(place / "nape.db", noon())));
    EXPECT_TRUE(valueOf(my.store->find(my.later.header.id)));
}

TEST(Restore, RefusesABackupWithPagesOfAnotherSize)
{
    BackedUp my;
    {
        SQLite::Database copy{my.file, SQLite::OPEN_READWRITE};
        copy.exec("PRAGMA page_size = 8192");
        copy.exec("VACUUM");
    }
    expectRefused(my, StorageProblem::failed);
}

TEST(Restore, MakesTheLogWhereThereIsNone)
{
    BackedUp my;
    const auto place = my.folder.root() / "fresh";
    const auto store = openStore(place, Store::Missing::leave);
    static_cast<void>(valueOf(store->restore(my.file, noon())));
    EXPECT_TRUE(valueOf(store->find(my.kept.header.id)));
}

TEST(Restore, RefusesANewerBackup)
{
    BackedUp my;
    SQLite::Database{my.file, SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 9");
    expectRefused(my, StorageProblem::newer);
}

TEST(Restore, RefusesAnotherProgramsFile)
{
    BackedUp my;
    SQLite::Database{my.file, SQLite::OPEN_READWRITE}.exec("PRAGMA application_id = 0");
    expectRefused(my, StorageProblem::foreign);
}

TEST(Restore, RefusesATruncatedBackup)
{
    BackedUp my;
    fs::resize_file(my.file, 5000);
    expectRefused(my, StorageProblem::damaged);
}

TEST(Restore, RefusesABackupWithADamagedPage)
{
    BackedUp my;
    damage(my.file, 20 * 4096, 4096);
    expectRefused(my, StorageProblem::damaged);
}

TEST(Restore, RefusesWhatIsNotThere)
{
    BackedUp my;
    my.file = my.folder.root() / "none.db";
    expectRefused(my, StorageProblem::failed);
}

TEST(Restore, RefusesTheLogItself)
{
    BackedUp my;
    my.file = my.folder.database();
    expectRefused(my, StorageProblem::failed);
}

TEST(Restore, OfADamagedLogKeepsWhatIsLeftOfIt)
{
    BackedUp my;
    my.store.reset();
    damage(my.folder.database(), 20 * 4096, 4096);
    const auto store = openStore(my.folder.data());
    ASSERT_NE(valueOf(store->quickCheck()), "ok");
    const auto safety = valueOf(store->restore(my.file, noon(std::chrono::hours{2}))).safetyCopy;
    EXPECT_TRUE(fs::exists(safety));
    EXPECT_TRUE(valueOf(store->verify()).ok());
    EXPECT_TRUE(valueOf(store->find(my.kept.header.id)));
}

TEST(RestoreInto, SetsAsideALogThatCannotBeOpened)
{
    BackedUp my;
    my.store.reset();
    damage(my.folder.database(), 100, 3000);
    const auto damaged = bytesOf(my.folder.database());
    ASSERT_FALSE(Store::open(my.folder.data(), Store::Missing::create));
    const auto aside = valueOf(store::restoreInto(my.folder.data(), my.file, noon(std::chrono::hours{2}))).safetyCopy;
    EXPECT_EQ(bytesOf(aside), damaged);
    const auto store = openStore(my.folder.data());
    EXPECT_TRUE(valueOf(store->find(my.kept.header.id)));
}

TEST(RestoreInto, LeavesADamagedLogWhereItIsWhenTheBackupIsNoGood)
{
    BackedUp my;
    my.store.reset();
    damage(my.folder.database(), 100, 3000);
    damage(my.file, 20 * 4096, 4096);
    const auto before = contentOf(my.folder.data());
    const auto refused = store::restoreInto(my.folder.data(), my.file, noon());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem, StorageProblem::damaged);
    EXPECT_EQ(contentOf(my.folder.data()), before);
}

TEST(RestoreInto, NeverReplacesANewerLog)
{
    BackedUp my;
    my.store.reset();
    SQLite::Database{my.folder.database(), SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 9");
    const auto before = contentOf(my.folder.data());
    const auto refused = store::restoreInto(my.folder.data(), my.file, noon());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem, StorageProblem::newer);
    EXPECT_EQ(contentOf(my.folder.data()), before);
}

}  // namespace nape::test
