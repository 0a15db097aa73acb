// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"
#include "store/schema.h"
#include "store/state.h"

#include <algorithm>

namespace nape::store {
namespace {

// What stands under that id now.
struct Newest {
    long long sequence;
    int version;
    std::string kind;
    std::string person;
};

Newest newestOf(Connection& connection, const FactId& id)
{
    auto row = connection.query("SELECT sequence, version, kind, person FROM fact WHERE id = ? AND current = 1");
    row->bind(1, id.value);
    if (!row->executeStep()) throw std::runtime_error{"no fact " + id.value};
    return {row->getColumn(0).getInt64(), row->getColumn(1).getInt(), row->getColumn(2).getString(),
            row->getColumn(3).getString()};
}

void writeOperation(Connection& connection, std::string_view verb, Instant at, const std::vector<OperationItem>& items)
{
    {
        auto insert = connection.query("INSERT INTO operation (verb, at, undone) VALUES (?, ?, 0)");
        insert.bindAll(std::string{verb}, static_cast<std::int64_t>(at.time_since_epoch().count()));
        insert->exec();
    }
    const std::int64_t operation = connection.db().getLastInsertRowid();
    for (const auto& item : items) {
        auto insert = connection.query(
            "INSERT INTO operation_item (operation, fact, version_before, version_after) VALUES (?, ?, ?, ?)");
        insert.bindAll(operation, item.fact.value, item.versionBefore, item.versionAfter);
        insert->exec();
    }
}

}  // namespace

Result<Transaction> Store::begin(std::string_view verb, Instant at)
{
    if (m_state->inCommand) {
        return tl::unexpected(storageError(StorageProblem::failed, m_state->file, "a command inside a command"));
    }
    auto open = m_state->made();
    if (!open) return tl::unexpected(open.error());
    Connection& connection = **open;
    const auto begun = attempt(m_state->file, connection.handle(), [&] {
        if (connection.hasMoved()) {
            StorageError error{StorageProblem::failed,
                               {QT_TRANSLATE_NOOP("nape",
                                                  "The log was moved or removed while Nape had it open, so nothing was "
                                                  "saved: %1. Put it back, or start Nape again."),
                                {utf8(m_state->file)}},
                               "the open file is not the one at its path"};
            throw StorageFailure{std::move(error)};
        }
        connection.db().exec("BEGIN IMMEDIATE");
        if (const int version = pragma(connection.db(), "user_version"); version != kSchemaVersion) {
            connection.db().tryExec("ROLLBACK");
            throw StorageFailure{storageError(StorageProblem::newer, m_state->file,
                                              "another program changed it to schema " + std::to_string(version))};
        }
    });
    if (!begun) return tl::unexpected(begun.error());
    m_state->inCommand = true;
    return Transaction{std::make_unique<Transaction::State>(
        Transaction::State{m_state.get(), std::string{verb}, at, {}, true, true, {}})};
}

Transaction::Transaction(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Transaction::Transaction(Transaction&&) noexcept = default;

Transaction::~Transaction()
{
    if (m_state == nullptr || !m_state->open) return;
    m_state->store->connection->db().tryExec("ROLLBACK");
    m_state->store->inCommand = false;
}

Result<void> Transaction::append(Fact& fact)
{
    return m_state->write([&](Connection& connection) {
        fact.header.version = 1;
        fact.header.current = true;
        insertFact(connection, fact);
        m_state->items.push_back({fact.header.id, 0, 1});
    });
}

Result<void> Transaction::addVersion(Fact& fact)
{
    return m_state->write([&](Connection& connection) {
        const auto before = newestOf(connection, fact.header.id);
        if (before.kind != facts::kindOf(fact.noun) || before.person != fact.header.person.value)
            throw std::runtime_error{"a version of another kind or person: " + fact.header.id.value};
        {
            auto retire = connection.query("UPDATE fact SET current = 0 WHERE sequence = ?");
            retire->bind(1, static_cast<std::int64_t>(before.sequence));
            retire->exec();
        }
        fact.header.version = before.version + 1;
        fact.header.current = true;
        insertFact(connection, fact);
        // A fact that one command touches twice goes back to where it was before the command.
        const auto item = std::ranges::find(m_state->items, fact.header.id, &OperationItem::fact);
        if (item != m_state->items.end()) {
            item->versionAfter = fact.header.version;
        } else {
            m_state->items.push_back({fact.header.id, before.version, fact.header.version});
        }
    });
}

Result<void> Transaction::markUndone(long long operation)
{
    return m_state->write([&](Connection& connection) {
        auto mark = connection.query("UPDATE operation SET undone = 1 WHERE id = ?");
        mark->bind(1, static_cast<std::int64_t>(operation));
        if (mark->exec() != 1) throw std::runtime_error{"no operation " + std::to_string(operation)};
        m_state->undoable = false;
    });
}

void Transaction::notUndoable()
{
    m_state->undoable = false;
}

Result<void> Transaction::commit()
{
    auto done = m_state->write([&](Connection& connection) {
        if (m_state->undoable && !m_state->items.empty())
            writeOperation(connection, m_state->verb, m_state->at, m_state->items);
        connection.db().exec("COMMIT");
    });
    if (m_state->open) {
        m_state->open = false;
        m_state->store->inCommand = false;
        if (!done) m_state->store->connection->db().tryExec("ROLLBACK");
    }
    return done;
}

}  // namespace nape::store
