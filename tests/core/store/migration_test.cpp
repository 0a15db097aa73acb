// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/store.h"
#include "support/store_folder.h"

namespace nape::test {

using store::migrate;
using store::Migration;
using store::MigrationOutcome;

namespace {

SQLite::Database inMemory()
{
    return SQLite::Database{":memory:", SQLite::OPEN_READWRITE};
}

int versionOf(SQLite::Database& db)
{
    return store::pragma(db, "user_version");
}

std::string schemaOf(SQLite::Database& db)
{
    std::string schema;
    SQLite::Statement row{db, "SELECT sql FROM sqlite_schema WHERE sql NOT NULL ORDER BY name"};
    while (row.executeStep())
        schema += row.getColumn(0).getString() + '\n';
    return schema;
}

constexpr const char* kFirst[] = {"CREATE TABLE a (x TEXT)", "INSERT INTO a VALUES ('one; two')"};
constexpr const char* kSecond[] = {"ALTER TABLE a ADD COLUMN y TEXT"};
constexpr const char* kBroken[] = {"CREATE TABLE b (x)", "CREATE TABLE b (x)"};
constexpr Migration kOne{1, "first", kFirst};
constexpr Migration kTwo{2, "second", kSecond};
constexpr Migration kThreeBroken{3, "does not work", kBroken};

void noBackup(int version)
{
    ADD_FAILURE() << "asked for a backup of version " << version;
}

}  // namespace

TEST(Migrations, LeadFromNothingToTheSchemaOfToday)
{
    auto db = inMemory();
    EXPECT_EQ(migrate(db, store::migrations(), noBackup), MigrationOutcome::created);
    EXPECT_EQ(versionOf(db), store::kSchemaVersion);
    EXPECT_EQ(store::pragma(db, "application_id"), store::kApplicationId);
    EXPECT_EQ(migrate(db, store::migrations(), noBackup), MigrationOutcome::current);
}

TEST(Migrations, AreNumberedWithoutAGapAndSayWhy)
{
    int expected = 0;
    for (const auto& step : store::migrations()) {
        EXPECT_EQ(step.version, ++expected);
        EXPECT_NE(std::string{step.reason}, "");
    }
    EXPECT_EQ(expected, store::kSchemaVersion);
}

TEST(Migrations, KeepTextWithASemicolonWhole)
{
    auto db = inMemory();
    static_cast<void>(migrate(db, std::array{kOne}, noBackup));
    EXPECT_EQ(db.execAndGet("SELECT x FROM a").getString(), "one; two");
}

TEST(Migrations, AskForABackupOnceBeforeAnExistingFileIsChanged)
{
    auto db = inMemory();
    static_cast<void>(migrate(db, std::array{kOne}, noBackup));
    std::vector<int> asked;
    EXPECT_EQ(migrate(db, std::array{kOne, kTwo},
                      [&](int version) {
                          asked.push_back(version);
                          EXPECT_EQ(versionOf(db), 1);
                      }),
              MigrationOutcome::migrated);
    EXPECT_EQ(asked, std::vector<int>{1});
    EXPECT_EQ(versionOf(db), 2);
}

TEST(Migrations, ChangeNothingWhenTheBackupFails)
{
    auto db = inMemory();
    static_cast<void>(migrate(db, std::array{kOne}, noBackup));
    const auto before = schemaOf(db);
    EXPECT_ANY_THROW(
        static_cast<void>(migrate(db, std::array{kOne, kTwo}, [](int) { throw std::runtime_error{"disk full"}; })));
    EXPECT_EQ(schemaOf(db), before);
    EXPECT_EQ(versionOf(db), 1);
}

TEST(Migrations, AStepThatFailsLeavesTheStepBefore)
{
    auto db = inMemory();
    EXPECT_THROW(static_cast<void>(migrate(db, std::array{kOne, kTwo, kThreeBroken}, noBackup)), SQLite::Exception);
    EXPECT_EQ(versionOf(db), 2);
    EXPECT_FALSE(db.tableExists("b"));
}

TEST(Migrations, StepByStepGivesTheSameAsAllAtOnce)
{
    auto slow = inMemory();
    static_cast<void>(migrate(slow, std::array{kOne}, noBackup));
    static_cast<void>(migrate(slow, std::array{kOne, kTwo}, [](int) { }));
    auto fast = inMemory();
    static_cast<void>(migrate(fast, std::array{kOne, kTwo}, noBackup));
    EXPECT_EQ(schemaOf(slow), schemaOf(fast));
}

TEST(Migrations, LeaveANewerFileAlone)
{
    auto db = inMemory();
    static_cast<void>(migrate(db, std::array{kOne, kTwo}, noBackup));
    EXPECT_EQ(migrate(db, std::array{kOne}, noBackup), MigrationOutcome::newer);
    EXPECT_EQ(versionOf(db), 2);
}

}  // namespace nape::test
