// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/store.h"

struct sqlite3_backup;

namespace nape::store {

/// How good a copy must be.
enum class Copy {
    sound,  ///< passes every check and holds as much as the log, or it is no copy
    asItIs,  ///< page by page: all that can still be had of a damaged log
};

/// Copies one database over another, page by page, as one change of the other. Throws StorageFailure; unless it came to
/// the end, the other one is as it was.
class PageCopy {
public:
    /// `file` is where `to` stands, for what there is to report.
    PageCopy(SQLite::Database& to, const std::filesystem::path& file, SQLite::Database& from);
    /// Copies nothing yet, but from now on nobody else can write there.
    void hold() { step(0, kMore); }
    void finish() { step(-1, kEnd); }

private:
    static const int kMore, kEnd;
    void step(int pages, int expected);
    [[noreturn]] void fail(int code);

    struct End {
        void operator()(sqlite3_backup* backup) const;
    };
    SQLite::Database& m_to;
    std::filesystem::path m_file;
    std::unique_ptr<sqlite3_backup, End> m_backup;
};

/// Copies the log into a fresh file `stem`.db in `folder`, opens the copy again and compares. Throws StorageFailure,
/// SQLite::Exception, std::filesystem::filesystem_error; then no file stays behind.
[[nodiscard]] std::filesystem::path writeBackup(Connection& connection, const std::filesystem::path& folder,
                                                const std::string& stem, Copy quality);

/// SQLite's integrity check, then whether every row has what it refers to and every fact its details; "ok" or findings.
[[nodiscard]] std::string soundness(SQLite::Database& db);
/// Live facts per kind in the order of the nouns, then "versions" and "operations".
[[nodiscard]] std::vector<std::pair<std::string, long long>> countsOf(SQLite::Database& db);

}  // namespace nape::store
