// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <string>
#include <unordered_map>

namespace nape::store {

/// A prepared statement for as long as it is used; reset at the end, so that no read stays open behind it.
class Query {
public:
    explicit Query(SQLite::Statement& statement)
        : m_statement(statement)
    {
    }
    ~Query() { m_statement.tryReset(); }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    template <class... Values> Query& bindAll(const Values&... values)
    {
        int index = 0;
        (m_statement.bind(++index, values), ...);
        return *this;
    }
    SQLite::Statement* operator->() { return &m_statement; }
    SQLite::Statement& operator*() { return m_statement; }

private:
    SQLite::Statement& m_statement;
};

/// One open database file with the settings that Nape relies on, and its prepared statements. Does not know what
/// stands in it. Throws SQLite::Exception.
class Connection {
public:
    /// Opens for reading and writing; the file exists. Until trust() nothing is written, not even on closing.
    explicit Connection(const std::filesystem::path& file);
    /// Takes over a database in memory.
    explicit Connection(SQLite::Database db);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] SQLite::Database& db() { return m_db; }
    [[nodiscard]] sqlite3* handle() const { return m_db.getHandle(); }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

    /// The file is ours: from now on closing it may move the log of changes into it.
    void trust();
    /// Write-ahead log on, whatever it was.
    void useWriteAheadLog();
    /// The prepared statement of these words, made at the first use. Not to be asked for again while it is used.
    [[nodiscard]] Query query(const std::string& sql);
    [[nodiscard]] bool inTransaction() const;
    /// Whether the open file is no longer the one at its path: what is written then would be lost.
    [[nodiscard]] bool hasMoved() const;

private:
    std::filesystem::path m_file;
    SQLite::Database m_db;
    std::unordered_map<std::string, SQLite::Statement> m_statements;  // after the database: closed before it
};

/// One moment of the file for several reads: what other programs write in between is not seen.
class Snapshot {
public:
    explicit Snapshot(Connection& connection)
        : m_connection(connection)
        , m_own(!connection.inTransaction())
    {
        if (m_own) m_connection.db().exec("BEGIN");
    }
    ~Snapshot()
    {
        if (m_own) m_connection.db().tryExec("ROLLBACK");
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Connection& m_connection;
    bool m_own;
};

/// The address of `file` for SQLite with parameters: "immutable=1", "mode=ro".
[[nodiscard]] std::string uriOf(const std::filesystem::path& file, std::string_view parameters);
/// SQLite's findings over the whole file: `check` is "quick_check" or "integrity_check"; "ok", or one finding a line.
[[nodiscard]] std::string findings(SQLite::Database& db, const std::string& check);

}  // namespace nape::store
