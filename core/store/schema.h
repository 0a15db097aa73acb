// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <span>

// The shape of the file and how an older shape becomes the newest. Numbered, append-only.
namespace nape::store {

/// "Nape" in the header of the file: what tells a log of Nape from any other SQLite file.
inline constexpr int kApplicationId = 0x4E617065;
inline constexpr int kPageSize = 4096;  ///< the same in every file, so that a backup can be copied into a live one

/// One step of the schema. Statements stand one by one: text is never split at a semicolon.
struct Migration {
    int version;  ///< the schema version afterwards
    const char* reason;
    std::span<const char* const> statements;
};

/// Each in its own file, migration_1.cpp and on.
extern const Migration kMigration1;
extern const Migration kMigration2;

/// Every migration there is, oldest first; the last one leads to kSchemaVersion.
[[nodiscard]] std::span<const Migration> migrations();

enum class MigrationOutcome {
    created,  ///< the file was empty
    current,  ///< nothing to do
    migrated,  ///< it was older, and a verified copy of it was made before
    newer,  ///< it is newer than the last migration: left alone
};

/// Brings `db` to the last of `steps`. Each step is one transaction together with its version number, so that a kill
/// leaves the step before or the step after. `beforeChange` is called once, before the first step on a file that is
/// not empty, with the version it has; it makes the backup and throws when it cannot. Throws SQLite::Exception.
[[nodiscard]] MigrationOutcome migrate(SQLite::Database& db, std::span<const Migration> steps,
                                       const std::function<void(int version)>& beforeChange);

/// A pragma's one number.
[[nodiscard]] int pragma(SQLite::Database& db, const char* name);

}  // namespace nape::store
