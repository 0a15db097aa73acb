// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace nape::test {

namespace fs = std::filesystem;
using namespace facts;

TEST(Backup, IsOneFileNamedByItsTimeThatHoldsEverything)
{
    PersonalStore my;
    const auto fact = my.saved(Clearance{"fine"}, noon());
    const auto file = valueOf(my.store->backup(my.store->backupFolder(), noon(std::chrono::seconds{5})));
    EXPECT_EQ(file, my.folder.data() / "backups" / "nape-20260329T120005Z.db");
    EXPECT_EQ(contentOf(my.store->backupFolder()).size(), 1U) << "nothing beside it";
    SQLite::Database copy{file, SQLite::OPEN_READONLY};
    EXPECT_EQ(copy.execAndGet("PRAGMA integrity_check").getString(), "ok");
    EXPECT_EQ(copy.execAndGet("SELECT count(*) FROM fact").getInt(), 2);
    EXPECT_EQ(copy.execAndGet("PRAGMA journal_mode").getString(), "delete");
}

TEST(Backup, NeverWritesOverAnotherOne)
{
    PersonalStore my;
    const auto first = valueOf(my.store->backup(my.store->backupFolder(), noon()));
    my.saved(Clearance{"fine"}, noon());
    const auto before = bytesOf(first);
    EXPECT_EQ(valueOf(my.store->backup(my.store->backupFolder(), noon())).filename(), "nape-20260329T120000Z-2.db");
    EXPECT_EQ(valueOf(my.store->backup(my.store->backupFolder(), noon())).filename(), "nape-20260329T120000Z-3.db");
    EXPECT_EQ(bytesOf(first), before);
}

TEST(Backup, GoesWhereItIsAskedTo)
{
    PersonalStore my;
    const auto place = my.folder.root() / "disk %20?#" / "Nape";
    const auto file = valueOf(my.store->backup(place, noon()));
    EXPECT_EQ(file.parent_path(), place);
    EXPECT_TRUE(fs::exists(file));
}

TEST(Backup, HoldsWhatStillWaitsInTheWriteAheadLog)
{
    PersonalStore my;
    my.saved(Clearance{"only in the write-ahead log"}, noon());
    ASSERT_GT(fs::file_size(my.folder.data() / "nape.db-wal"), 0U);
    const auto file = valueOf(my.store->backup(my.store->backupFolder(), noon()));
    SQLite::Database copy{file, SQLite::OPEN_READONLY};
    EXPECT_EQ(copy.execAndGet("SELECT count(*) FROM clearance").getInt(), 1);
}

TEST(Backup, OpensAsALogOfItsOwn)
{
    PersonalStore my;
    const auto fact = my.saved(Clearance{"fine"}, noon());
    const auto file = valueOf(my.store->backup(my.store->backupFolder(), noon()));
    const auto other = my.folder.root() / "other";
    fs::create_directory(other);
    fs::copy_file(file, other / "nape.db");
    const auto store = openStore(other);
    EXPECT_TRUE(valueOf(store->find(fact.header.id)));
    EXPECT_TRUE(valueOf(store->verify()).ok());
}

}  // namespace nape::test
