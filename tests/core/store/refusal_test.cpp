// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace nape::test {

namespace fs = std::filesystem;
using store::StorageProblem;
using store::Store;

namespace {

// A log with some facts in it, closed.
void makeLog(const StoreFolder& folder, int facts = 200)
{
    const auto store = openStore(folder.data());
    auto person = newPerson("me", noon());
    save(*store, person);
    auto command = valueOf(store->begin("log", noon()));
    for (int i = 0; i < facts; ++i) {
        facts::Clearance cleared{"note " + std::to_string(i) + std::string(200, 'x')};
        auto fact = newFact(cleared, {person.header.id.value}, noon(std::chrono::seconds{i}));
        ASSERT_TRUE(command.append(fact));
    }
    ASSERT_TRUE(command.commit());
}

// Runs SQL on the file and closes it so that the changes stay in the write-ahead log, as after a power cut.
void changeInWal(const fs::path& file, const std::string& sql)
{
    SQLite::Database db{file, SQLite::OPEN_READWRITE};
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    db.exec(sql);
}

void overwrite(const fs::path& file, std::streamoff at, const std::string& bytes)
{
    std::fstream out{file, std::ios::binary | std::ios::in | std::ios::out};
    out.seekp(at);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

// Opens both ways, and expects a refusal that changed no byte and no name.
void expectRefused(const StoreFolder& folder, StorageProblem problem)
{
    const auto before = contentOf(folder.data());
    for (const auto missing : {Store::Missing::create, Store::Missing::leave}) {
        const auto opened = Store::open(folder.data(), missing);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().problem, problem) << opened.error().detail;
        EXPECT_FALSE(opened.error().message.empty());
        EXPECT_EQ(contentOf(folder.data()), before);
    }
}

}  // namespace

TEST(Refusing, ANewerLogStaysAsItIs)
{
    const StoreFolder folder;
    makeLog(folder);
    SQLite::Database{folder.database(), SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 9");
    expectRefused(folder, StorageProblem::newer);
}

TEST(Refusing, ALogThatIsNewerInItsWriteAheadLogStaysAsItIs)
{
    const StoreFolder folder;
    makeLog(folder);
    changeInWal(folder.database(), "PRAGMA user_version = 9");
    ASSERT_GT(fs::file_size(folder.data() / "nape.db-wal"), 0U);
    expectRefused(folder, StorageProblem::newer);
}

TEST(Refusing, ANewerLogWithoutTheIndexOfItsWriteAheadLogStaysAsItIs)
{
    const StoreFolder folder;
    makeLog(folder);
    changeInWal(folder.database(), "PRAGMA user_version = 9");
    fs::remove(folder.data() / "nape.db-shm");
    expectRefused(folder, StorageProblem::newer);
}

TEST(Refusing, AnotherProgramsDatabaseStaysAsItIs)
{
    const StoreFolder folder;
    fs::create_directory(folder.data());
    {
        SQLite::Database db{folder.database(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
        db.exec("CREATE TABLE bookmarks (url TEXT)");
    }
    expectRefused(folder, StorageProblem::foreign);
}

TEST(Refusing, AnotherProgramsDatabaseInItsWriteAheadLogStaysAsItIs)
{
    const StoreFolder folder;
    fs::create_directory(folder.data());
    {
        SQLite::Database db{folder.database(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
        db.exec("PRAGMA journal_mode = WAL");
    }
    changeInWal(folder.database(), "CREATE TABLE bookmarks (url TEXT)");
    expectRefused(folder, StorageProblem::foreign);
}

TEST(Refusing, ADatabaseWithAnotherNameInItStaysAsItIs)
{
    const StoreFolder folder;
    makeLog(folder);
    changeInWal(folder.database(), "PRAGMA application_id = 7");
    expectRefused(folder, StorageProblem::foreign);
}

TEST(Refusing, AFileThatIsNoDatabaseStaysAsItIs)
{
    const StoreFolder folder;
    fs::create_directory(folder.data());
    std::ofstream{folder.database()} << "Dear diary";
    expectRefused(folder, StorageProblem::foreign);
}

TEST(Refusing, AFolderInPlaceOfTheFileStaysAsItIs)
{
    const StoreFolder folder;
    fs::create_directories(folder.database());
    expectRefused(folder, StorageProblem::foreign);
}

TEST(Refusing, ATruncatedLogStaysAsItIs)
{
    const StoreFolder folder;
    makeLog(folder);
    fs::resize_file(folder.database(), fs::file_size(folder.database()) / 2);
    expectRefused(folder, StorageProblem::damaged);
}

TEST(Refusing, ALogWhoseTablesCannotBeReadStaysAsItIs)
{
    const StoreFolder folder;
    makeLog(folder);
    overwrite(folder.database(), 100, std::string(3000, '\x5a'));
    expectRefused(folder, StorageProblem::damaged);
}

TEST(Refusing, ALogWhoseBeginningIsGarbageStaysAsItIs)
{
    const StoreFolder folder;
    makeLog(folder);
    overwrite(folder.database(), 0, std::string(4096, '\x5a'));
    expectRefused(folder, StorageProblem::foreign);
}

TEST(Refusing, ADamagedLogWithChangesInItsWriteAheadLogKeepsBoth)
{
    const StoreFolder folder;
    makeLog(folder);
    changeInWal(folder.database(), "UPDATE operation SET undone = 1");
    overwrite(folder.database(), 100, std::string(3000, '\x5a'));
    const auto file = bytesOf(folder.database());
    const auto wal = bytesOf(folder.data() / "nape.db-wal");
    const auto opened = Store::open(folder.data(), Store::Missing::create);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().problem, StorageProblem::damaged) << opened.error().detail;
    EXPECT_EQ(bytesOf(folder.database()), file);
    EXPECT_EQ(bytesOf(folder.data() / "nape.db-wal"), wal);
}

TEST(Refusing, AWriteAheadLogWithoutItsFileIsNotThrownAway)
{
    const StoreFolder folder;
    makeLog(folder);
    changeInWal(folder.database(), "UPDATE operation SET undone = 1");
    fs::resize_file(folder.database(), 0);
    expectRefused(folder, StorageProblem::damaged);
    fs::remove(folder.database());
    expectRefused(folder, StorageProblem::damaged);
}

TEST(Refusing, ChangesThatWaitInTheWriteAheadLogAreKeptWhenTheLogIsOurs)
{
    const StoreFolder folder;
    makeLog(folder);
    changeInWal(folder.database(), "UPDATE operation SET verb = 'waiting'");
    const auto store = openStore(folder.data());
    EXPECT_EQ(valueOf(store->lastUndoable())->verb, "waiting");
}

TEST(Refusing, ATornEndOfTheWriteAheadLogCostsOnlyWhatWasNeverAcknowledged)
{
    const StoreFolder folder;
    makeLog(folder);
    changeInWal(folder.database(), "UPDATE operation SET verb = 'waiting'");
    {
        std::ofstream wal{folder.data() / "nape.db-wal", std::ios::binary | std::ios::app};
        wal << std::string(2500, 'q');
    }
    EXPECT_EQ(valueOf(openStore(folder.data())->lastUndoable())->verb, "waiting");
}

}  // namespace nape::test
