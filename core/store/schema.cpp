// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/errors.h"

#include <array>

namespace nape::store {

std::span<const Migration> migrations()
{
    static const std::array steps{kMigration1, kMigration2};
    return steps;
}

int pragma(SQLite::Database& db, const char* name)
{
    return db.execAndGet(std::string{"PRAGMA "} + name).getInt();
}

namespace {

// False when another program made the step in the meantime.
bool takeStep(SQLite::Database& db, const Migration& step, int from)
{
    // Exclusive from the first word on: two programs that start together must not both make the tables.
    SQLite::Transaction transaction{db, SQLite::TransactionBehavior::EXCLUSIVE};
    if (pragma(db, "user_version") != from) return false;
    for (const char* statement : step.statements)
        db.exec(statement);
    if (SQLite::Statement broken{db, "PRAGMA foreign_key_check"}; broken.executeStep()) {
        throw SQLite::Exception{"migration " + std::to_string(step.version) + " leaves rows without their fact", -1};
    }
    db.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    db.exec("PRAGMA user_version = " + std::to_string(step.version));
    transaction.commit();
    return true;
}

}  // namespace

MigrationOutcome migrate(SQLite::Database& db, std::span<const Migration> steps,
                         const std::function<void(int version)>& beforeChange)
{
    const int found = pragma(db, "user_version");
    const int last = steps.back().version;
    if (found > last) return MigrationOutcome::newer;
    if (found == last) return MigrationOutcome::current;
    if (found > 0) beforeChange(found);

    // Rebuilding a table that others refer to needs them off, and inside a transaction they cannot be switched.
    const bool keys = pragma(db, "foreign_keys") != 0;
    db.exec("PRAGMA foreign_keys = OFF");
    int version = found;
    for (const auto& step : steps) {
        if (step.version <= version) continue;
        version = takeStep(db, step, version) ? step.version : pragma(db, "user_version");
    }
    if (keys) db.exec("PRAGMA foreign_keys = ON");
    return found == 0 ? MigrationOutcome::created : MigrationOutcome::migrated;
}

}  // namespace nape::store
