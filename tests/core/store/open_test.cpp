// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace nape::test {

namespace fs = std::filesystem;
using store::Store;

namespace {

fs::perms modeOf(const fs::path& path)
{
    return fs::status(path).permissions() & (fs::perms::all | fs::perms::sticky_bit);
}

constexpr auto kPrivateFile = fs::perms::owner_read | fs::perms::owner_write;

std::string pragmaOf(const fs::path& file, const std::string& name)
{
    SQLite::Database db{file, SQLite::OPEN_READONLY};
    return db.execAndGet("PRAGMA " + name).getString();
}

}  // namespace

TEST(Opening, MakesALogThatIsEmptyAndSound)
{
    const StoreFolder folder;
    const auto store = openStore(folder.data());
    EXPECT_TRUE(valueOf(store->persons()).empty());
    EXPECT_TRUE(valueOf(store->history({})).empty());
    EXPECT_FALSE(valueOf(store->newestOwnStamp()));
    EXPECT_EQ(valueOf(store->quickCheck()), "ok");
    const auto found = valueOf(store->verify());
    EXPECT_TRUE(found.ok()) << found.integrity;
    EXPECT_EQ(found.schema, store::kSchemaVersion);
    EXPECT_EQ(found.counts.size(), std::variant_size_v<facts::Noun> + 2);
    EXPECT_EQ(store->databasePath(), folder.database());
}

TEST(Opening, PutsNapesNameAndSchemaIntoTheFileAndUsesAWriteAheadLog)
{
    const StoreFolder folder;
    static_cast<void>(openStore(folder.data()));
    EXPECT_EQ(pragmaOf(folder.database(), "application_id"), "1315008613");
    EXPECT_EQ(pragmaOf(folder.database(), "user_version"), std::to_string(store::kSchemaVersion));
    EXPECT_EQ(pragmaOf(folder.database(), "journal_mode"), "wal");
}

TEST(Opening, AnEmptyFileIsANewLog)
{
    const StoreFolder folder;
    fs::create_directory(folder.data());
    std::ofstream{folder.database()}.close();
    const auto store = openStore(folder.data());
    EXPECT_TRUE(valueOf(store->verify()).ok());
}

TEST(Opening, AnSqliteFileWithoutTablesAndOwnerIsANewLog)
{
    const StoreFolder folder;
    fs::create_directory(folder.data());
    {
        SQLite::Database db{folder.database(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
        db.exec("CREATE TABLE t (x)");
        db.exec("DROP TABLE t");
    }
    ASSERT_GT(fs::file_size(folder.database()), 0U);
    EXPECT_TRUE(valueOf(openStore(folder.data())->verify()).ok());
}

TEST(Opening, ToLookOnlyCreatesNothing)
{
    const StoreFolder folder;
    const auto store = openStore(folder.data(), Store::Missing::leave);
    EXPECT_TRUE(valueOf(store->persons()).empty());
    EXPECT_TRUE(valueOf(store->read({facts::newUuid()}, noon())).all<facts::Episode>().empty());
    EXPECT_FALSE(valueOf(store->newestOwnStamp()));
    EXPECT_FALSE(valueOf(store->lastUndoable()));
    EXPECT_FALSE(valueOf(store->find({facts::newUuid()})));
    EXPECT_EQ(valueOf(store->quickCheck()), "ok");
    EXPECT_TRUE(valueOf(store->verify()).ok());
    EXPECT_FALSE(store->backup(store->backupFolder(), noon()));
    EXPECT_FALSE(fs::exists(folder.data()));
}

TEST(Opening, ToLookOnlyMakesTheLogAtTheFirstCommand)
{
    const StoreFolder folder;
    const auto store = openStore(folder.data(), Store::Missing::leave);
    auto person = newPerson("me", noon());
    save(*store, person);
    EXPECT_EQ(valueOf(store->persons()).size(), 1U);
}

TEST(Opening, ToLookOnlySeesALogThatAnotherProgramMakesLater)
{
    const StoreFolder folder;
    const auto store = openStore(folder.data(), Store::Missing::leave);
    const auto before = valueOf(store->dataVersion());
    auto person = newPerson("me", noon());
    save(*openStore(folder.data()), person);
    EXPECT_NE(valueOf(store->dataVersion()), before);
    EXPECT_EQ(valueOf(store->persons()).size(), 1U);
}

TEST(Opening, ALogIsStillThereTheNextTime)
{
    const StoreFolder folder;
    auto person = newPerson("me", noon());
    save(*openStore(folder.data()), person);
    EXPECT_EQ(valueOf(openStore(folder.data())->persons()).at(0).value.name, "me");
}

#ifndef _WIN32

TEST(Privacy, FolderAndFilesAreTheUsersAlone)
{
    const StoreFolder folder;
    const auto store = openStore(folder.data());
    auto person = newPerson("me", noon());
    save(*store, person);
    EXPECT_EQ(modeOf(folder.data()), fs::perms::owner_all);
    EXPECT_EQ(modeOf(folder.database()), kPrivateFile);
    EXPECT_EQ(modeOf(folder.data() / "nape.db-wal"), kPrivateFile);
    EXPECT_EQ(modeOf(folder.data() / "nape.db-shm"), kPrivateFile);
    const auto copy = valueOf(store->backup(store->backupFolder(), noon()));
    EXPECT_EQ(modeOf(copy), kPrivateFile);
    EXPECT_EQ(modeOf(copy.parent_path()), fs::perms::owner_all);
}

TEST(Privacy, AnEmptyFolderIsNarrowed)
{
    const StoreFolder folder;
    fs::create_directory(folder.data());
    fs::permissions(folder.data(), fs::perms::all);
    static_cast<void>(openStore(folder.data()));
    EXPECT_EQ(modeOf(folder.data()), fs::perms::owner_all);
}

TEST(Privacy, AFolderWithOtherFilesIsLeftAsItIs)
{
    const StoreFolder folder;
    fs::create_directory(folder.data());
    std::ofstream{folder.data() / "letter.txt"} << "mine";
    fs::permissions(folder.data(), fs::perms::owner_all | fs::perms::group_all);
    static_cast<void>(openStore(folder.data()));
    EXPECT_EQ(modeOf(folder.data()), fs::perms::owner_all | fs::perms::group_all);
    EXPECT_EQ(modeOf(folder.database()), kPrivateFile);
}

TEST(Privacy, AFolderAndALogThatWereOpenedWideAreNarrowed)
{
    const StoreFolder folder;
    static_cast<void>(openStore(folder.data()));
    fs::permissions(folder.data(), fs::perms::all);
    fs::permissions(folder.database(), fs::perms::all);
    static_cast<void>(openStore(folder.data(), Store::Missing::leave));
    EXPECT_EQ(modeOf(folder.data()), fs::perms::owner_all);
    EXPECT_EQ(modeOf(folder.database()), kPrivateFile);
}

#endif

}  // namespace nape::test
