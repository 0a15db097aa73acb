// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/store.h"

namespace nape::store {

/// What stands where the database should be.
enum class Found {
    nothing,  ///< no file, or an empty one: a new log may be made there
    blank,  ///< an SQLite file without a table and without an owner: likewise
    log,  ///< a log of Nape in a schema that this Nape knows
};

/// Looks at the file without changing a byte of it, of its write-ahead log or of anything beside it: no lock is taken,
/// nothing is recovered, nothing created. Newer, foreign and damaged files are the error.
[[nodiscard]] Result<Found> inspect(const std::filesystem::path& file);

/// The same questions asked inside, of a connection that was just opened: recovered changes count, and the file may
/// have changed since inspect(). Throws StorageFailure, SQLite::Exception.
[[nodiscard]] Found inspectInside(SQLite::Database& db, const std::filesystem::path& file);

}  // namespace nape::store
