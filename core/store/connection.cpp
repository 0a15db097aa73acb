// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/errors.h"

#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace nape::store {
namespace {

constexpr int kBusyMilliseconds = 5000;

constexpr const char* kSettings[] = {
    "PRAGMA synchronous = FULL",  // a commit that was acknowledged survives a power cut
    "PRAGMA fullfsync = ON",  // macOS: to the disk, not to the drive's cache; a no-op elsewhere
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  // health data is overwritten, not only unlinked
    "PRAGMA trusted_schema = OFF",  // nothing in the file may call functions
    "PRAGMA cache_size = -8000",  // kilobytes: the log of some years stays in memory
    "PRAGMA cell_size_check = ON",  // a damaged page is found when it is read, before it is written
};

void holdBackCheckpoint(sqlite3* db, bool hold)
{
    sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, hold ? 1 : 0, nullptr);
}

}  // namespace

Connection::Connection(const std::filesystem::path& file)
    : m_file(file)
    , m_db(file, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, kBusyMilliseconds)  // one thread a connection
{
    holdBackCheckpoint(handle(), true);
    sqlite3_extended_result_codes(handle(), 1);
    for (const char* setting : kSettings)
        m_db.exec(setting);
}

Connection::Connection(SQLite::Database db)
    : m_db(std::move(db))
{
}

void Connection::trust()
{
    holdBackCheckpoint(handle(), false);
}

void Connection::useWriteAheadLog()
{
    // The switch needs the file for itself and does not always wait by itself: another program may be starting too.
    constexpr int kPause = 20;  // milliseconds
    for (int waited = 0;; waited += kPause) {
        try {
            const std::string mode = m_db.execAndGet("PRAGMA journal_mode = WAL").getString();
            if (mode == "wal") return;
            throw SQLite::Exception{"no write-ahead log here: " + mode, SQLITE_CANTOPEN};
        } catch (const SQLite::Exception& error) {
            if (error.getErrorCode() != SQLITE_BUSY || waited >= kBusyMilliseconds) throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{kPause});
    }
}

Query Connection::query(const std::string& sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) found = m_statements.emplace(sql, SQLite::Statement{m_db, sql}).first;
    return Query{found->second};
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

bool Connection::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

std::string uriOf(const std::filesystem::path& file, std::string_view parameters)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    const auto path = std::filesystem::absolute(file).generic_u8string();
    std::string uri = path.starts_with(u8'/') ? "file:" : "file:///";
    for (const char8_t c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
            || byte == '/' || byte == '.' || byte == '-' || byte == '_' || byte == ':';
        if (plain) {
            uri += static_cast<char>(byte);
        } else {
            uri += '%';
            uri += kHex[byte >> 4];
            uri += kHex[byte & 0xF];
        }
    }
    return uri + '?' + std::string{parameters};
}

std::string findings(SQLite::Database& db, const std::string& check)
{
    std::string found;
    const auto add = [&](const std::string& finding) {
        if (!found.empty()) found += '\n';
        found += finding;
    };
    try {
        SQLite::Statement rows{db, "PRAGMA " + check};
        while (rows.executeStep())
            add(rows.getColumn(0).getString());
    } catch (const SQLite::Exception& error) {
        // Damage can be such that the check itself stops.
        const int code = error.getErrorCode();
        if (code != SQLITE_CORRUPT && code != SQLITE_NOTADB) throw;
        add(error.what());
    }
    return found;
}

}  // namespace nape::store
