// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup_file.h"

#include "store/errors.h"
#include "store/paths.h"

#include <sqlite3.h>

#include <map>

namespace nape::store {

namespace fs = std::filesystem;

namespace {

long long numberOf(SQLite::Database& db, const std::string& sql)
{
    return db.execAndGet(sql).getInt64();
}

std::map<std::string, long long> countsByKind(SQLite::Database& db, const std::string& where)
{
    std::map<std::string, long long> counts;
    SQLite::Statement row{db, "SELECT kind, count(*) FROM fact " + where + "GROUP BY kind"};
    while (row.executeStep())
        counts.emplace(row.getColumn(0).getString(), row.getColumn(1).getInt64());
    return counts;
}

// A copy is one file: without this it would ask for a write-ahead log beside it whenever it is opened.
void closeIntoOneFile(const fs::path& file)
{
    SQLite::Database copy{file, SQLite::OPEN_READWRITE};
    copy.exec("PRAGMA journal_mode = DELETE");
}

void compare(Connection& connection, const fs::path& file)
{
    SQLite::Database copy{uriOf(file, "immutable=1"), SQLite::OPEN_READONLY | SQLite::OPEN_URI};
    if (const auto found = soundness(copy); found != "ok")
        throw StorageFailure{storageError(StorageProblem::damaged, connection.file(), found)};
    if (countsOf(copy) != countsOf(connection.db()))
        throw StorageFailure{storageError(StorageProblem::failed, file, "the copy holds other facts than the log")};
}

}  // namespace

const int PageCopy::kMore = SQLITE_OK;
const int PageCopy::kEnd = SQLITE_DONE;

void PageCopy::End::operator()(sqlite3_backup* backup) const
{
    sqlite3_backup_finish(backup);
}

PageCopy::PageCopy(SQLite::Database& to, const fs::path& file, SQLite::Database& from)
    : m_to(to)
    , m_file(file)
    , m_backup(sqlite3_backup_init(to.getHandle(), "main", from.getHandle(), "main"))
{
    if (m_backup == nullptr) fail(sqlite3_errcode(to.getHandle()));
}

void PageCopy::step(int pages, int expected)
{
    // SQLite::Backup would lose the code, and with it whether the disk is full or the log is busy.
    if (const int result = sqlite3_backup_step(m_backup.get(), pages); result != expected) fail(result);
}

void PageCopy::fail(int code)
{
    throw StorageFailure{storageError(SQLite::Exception{sqlite3_errstr(code), code}, m_to.getHandle(), m_file)};
}

fs::path writeBackup(Connection& connection, const fs::path& folder, const std::string& stem, Copy quality)
{
    auto file = makeFreshFile(folder, stem);
    try {
        Snapshot snapshot{connection};  // so that copy and counts are of the same moment
        if (quality == Copy::sound) static_cast<void>(numberOf(connection.db(), "SELECT count(*) FROM fact"));
        {
            SQLite::Database copy{file, SQLite::OPEN_READWRITE};
            PageCopy{copy, file, connection.db()}.finish();
        }
        if (quality == Copy::sound) {
            closeIntoOneFile(file);
            compare(connection, file);
        }
    } catch (...) {
        std::error_code ignored;
        for (const std::string_view suffix : {"", "-journal", "-wal", "-shm"})
            fs::remove(beside(file, suffix), ignored);
        throw;
    }
    return file;
}

std::string soundness(SQLite::Database& db)
{
    if (auto found = findings(db, "integrity_check"); found != "ok") return found;
    SQLite::Statement broken{db, "PRAGMA foreign_key_check"};
    if (broken.executeStep()) return "a row of " + broken.getColumn(0).getString() + " refers to nothing";
    std::string found = "ok";
    const auto rows = countsByKind(db, "");
    facts::forEachNoun([&]<class T>() {
        const std::string kind{T::kKind};
        const auto details = numberOf(db, "SELECT count(*) FROM \"" + kind + '"');
        const auto expected = rows.contains(kind) ? rows.at(kind) : 0;
        if (details != expected) {
            found = std::to_string(expected) + " facts of kind " + kind + ", but details of " + std::to_string(details);
        }
    });
    return found;
}

std::vector<std::pair<std::string, long long>> countsOf(SQLite::Database& db)
{
    const auto live = countsByKind(db, "WHERE current = 1 AND deleted = 0 ");
    std::vector<std::pair<std::string, long long>> counts;
    facts::forEachNoun([&]<class T>() {
        const std::string kind{T::kKind};
        counts.emplace_back(kind, live.contains(kind) ? live.at(kind) : 0);
    });
    counts.emplace_back("versions", numberOf(db, "SELECT count(*) FROM fact"));
    counts.emplace_back("operations", numberOf(db, "SELECT count(*) FROM operation"));
    return counts;
}

}  // namespace nape::store
