// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"

#include "clock/iso8601.h"
#include "store/errors.h"

#include <charconv>
#include <limits>

namespace nape::store {

using namespace facts;

namespace {

// ---- one field to a column, one column to a field ------------------------------------------------------------------
// Every type that a field may have stands here once; a field of another type does not compile.

std::string joined(const Ids& ids)
{
    std::string text;
    for (const auto& id : ids)
        text += (text.empty() ? "" : "\n") + id;
    return text;
}

// Calls `line` for each line of the text; an empty text has none.
template <class Line> void forEachLine(std::string_view text, Line&& line)
{
    while (!text.empty()) {
        const auto end = text.find('\n');
        line(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
}

template <Named E> E wordOf(std::string_view word)
{
    if (const auto value = fromId<E>(word)) return *value;
    throw Unreadable{"unknown word in the file: " + std::string{word}};
}

void put(SQLite::Statement& row, int column, const std::string& value)
{
    row.bind(column, value);
}
void put(SQLite::Statement& row, int column, bool value)
{
    row.bind(column, value ? 1 : 0);
}
void put(SQLite::Statement& row, int column, int value)
{
    row.bind(column, value);
}
void put(SQLite::Statement& row, int column, Instant value)
{
    row.bind(column, static_cast<std::int64_t>(value.time_since_epoch().count()));
}
void put(SQLite::Statement& row, int column, Duration value)
{
    row.bind(column, static_cast<std::int64_t>(value.count()));
}
void put(SQLite::Statement& row, int column, Day value)
{
    row.bind(column, clock::formatDay(value));
}
void put(SQLite::Statement& row, int column, PainScore value)
{
    row.bind(column, value.value);
}
void put(SQLite::Statement& row, int column, const Ids& value)
{
    row.bind(column, joined(value));
}
template <Named E> void put(SQLite::Statement& row, int column, E value)
{
    row.bind(column, std::string{toId(value)});
}
template <class Tag> void put(SQLite::Statement& row, int column, const Id<Tag>& value)
{
    row.bind(column, value.value);
}
void put(SQLite::Statement& row, int column, const Reading& value)
{
    row.bind(column,
             std::to_string(value.tenths) + ' ' + std::string{toId(value.unit)} + ' ' + std::string{toId(value.site)});
}
void put(SQLite::Statement& row, int column, const AnswerMap& value)
{
    std::string text;
    for (const auto& [question, answer] : value)
        text += (text.empty() ? "" : "\n") + question + '=' + std::string{toId(answer)};
    row.bind(column, text);
}
template <class T> void put(SQLite::Statement& row, int column, const std::optional<T>& value)
{
    if (value) {
        put(row, column, *value);
    } else {
        row.bind(column);
    }
}

int toInt(std::int64_t value)
{
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        throw Unreadable{"number out of range"};
    return static_cast<int>(value);
}

void take(const SQLite::Column& column, std::string& value)
{
    value = column.getString();
}
void take(const SQLite::Column& column, bool& value)
{
    value = column.getInt() != 0;
}
void take(const SQLite::Column& column, int& value)
{
    value = toInt(column.getInt64());
}
void take(const SQLite::Column& column, Instant& value)
{
    value = Instant{Duration{column.getInt64()}};
}
void take(const SQLite::Column& column, Duration& value)
{
    value = Duration{column.getInt64()};
}
void take(const SQLite::Column& column, Day& value)
{
    const auto day = clock::parseDay(column.getString());
    if (!day) throw Unreadable{"no such day: " + column.getString()};
    value = *day;
}
void take(const SQLite::Column& column, PainScore& value)
{
    const auto score = PainScore::of(column.getInt64());
    if (!score) throw Unreadable{"pain outside 0 to 10"};
    value = *score;
}
void take(const SQLite::Column& column, Ids& value)
{
    forEachLine(column.getString(), [&](std::string_view id) { value.emplace_back(id); });
}
template <Named E> void take(const SQLite::Column& column, E& value)
{
    value = wordOf<E>(column.getString());
}
template <class Tag> void take(const SQLite::Column& column, Id<Tag>& value)
{
    value.value = column.getString();
}
void take(const SQLite::Column& column, Reading& value)
{
    const std::string text = column.getString();
    const auto unit = text.find(' ');
    const auto site = text.find(' ', unit + 1);
    if (unit == std::string::npos || site == std::string::npos
        || std::from_chars(text.data(), text.data() + unit, value.tenths).ec != std::errc{})
        throw Unreadable{"no reading: " + text};
    value.unit = wordOf<Unit>(std::string_view{text}.substr(unit + 1, site - unit - 1));
    value.site = wordOf<Site>(std::string_view{text}.substr(site + 1));
}
void take(const SQLite::Column& column, AnswerMap& value)
{
    forEachLine(column.getString(), [&](std::string_view line) {
        const auto equals = line.find('=');
        if (equals == std::string_view::npos) throw Unreadable{"no answer: " + std::string{line}};
        value.emplace(line.substr(0, equals), wordOf<Answer>(line.substr(equals + 1)));
    });
}
template <class T> void take(const SQLite::Column& column, std::optional<T>& value)
{
    if (column.isNull()) return;
    take(column, value.emplace());
}

// ---- statements, made once per kind ---------------------------------------------------------------------------------

constexpr const char* kHeaderColumns = "f.sequence, f.id, f.version, f.current, f.deleted, f.imported, f.flagged, "
                                       "f.person, f.at, f.utc_offset, f.recorded";
constexpr int kHeaderCount = 11;

template <class T> void forEachName(auto&& call)
{
    T empty;
    T::fields(empty, [&](std::string_view name, auto&, FieldUse) { call(std::string{name}); });
}

template <class T> std::string makeInsert()
{
    std::string names = "sequence";
    std::string marks = "?";
    forEachName<T>([&](const std::string& name) {
        names += ", \"" + name + '"';
        marks += ", ?";
    });
    return "INSERT INTO \"" + std::string{T::kKind} + "\" (" + names + ") VALUES (" + marks + ')';
}

template <class T> std::string makeSelect()
{
    std::string names = kHeaderColumns;
    forEachName<T>([&](const std::string& name) { names += ", d.\"" + name + '"'; });
    // CROSS: from the details to the common row. The planner cannot know how few details of a kind there are.
    return "SELECT " + names + " FROM \"" + std::string{T::kKind}
    + "\" d CROSS JOIN fact f ON f.sequence = d.sequence ";
}

template <class T> void insertDetails(Connection& connection, const Header& header, const T& noun)
{
    static const std::string sql = makeInsert<T>();
    auto insert = connection.query(sql);
    int column = 1;
    insert->bind(column, static_cast<std::int64_t>(header.sequence));
    T::fields(noun, [&](std::string_view, const auto& field, FieldUse) { put(*insert, ++column, field); });
    insert->exec();
}

Header readHeader(SQLite::Statement& row)
{
    Header header;
    header.sequence = row.getColumn(0).getInt64();
    take(row.getColumn(1), header.id);
    take(row.getColumn(2), header.version);
    take(row.getColumn(3), header.current);
    take(row.getColumn(4), header.deleted);
    take(row.getColumn(5), header.imported);
    take(row.getColumn(6), header.flagged);
    take(row.getColumn(7), header.person);
    take(row.getColumn(8), header.at);
    take(row.getColumn(9), header.offset);
    take(row.getColumn(10), header.recorded);
    return header;
}

template <class T> Entry<T> readEntry(SQLite::Statement& row)
{
    Entry<T> entry{readHeader(row), T{}};
    int column = kHeaderCount;
    T::fields(entry.value, [&](std::string_view, auto& field, FieldUse) { take(row.getColumn(column++), field); });
    return entry;
}

}  // namespace

void insertFact(Connection& connection, Fact& fact)
{
    static const std::string sql = "INSERT INTO fact (id, version, current, deleted, imported, flagged, person, kind, "
                                   "at, utc_offset, recorded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    auto& header = fact.header;
    {
        auto insert = connection.query(sql);
        int column = 0;
        put(*insert, ++column, header.id);
        put(*insert, ++column, header.version);
        put(*insert, ++column, header.current);
        put(*insert, ++column, header.deleted);
        put(*insert, ++column, header.imported);
        put(*insert, ++column, header.flagged);
        put(*insert, ++column, header.person);
        put(*insert, ++column, std::string{kindOf(fact.noun)});
        put(*insert, ++column, header.at);
        put(*insert, ++column, header.offset);
        put(*insert, ++column, header.recorded);
        insert->exec();
    }
    header.sequence = connection.db().getLastInsertRowid();
    std::visit([&](const auto& noun) { insertDetails(connection, header, noun); }, fact.noun);
}

Fact loadFact(Connection& connection, long long sequence, std::string_view kind)
{
    std::optional<Fact> fact;
    forEachNoun([&]<class T>() {
        if (T::kKind != kind) return;
        static const std::string sql = makeSelect<T>() + "WHERE d.sequence = ?";
        auto row = connection.query(sql);
        row->bind(1, static_cast<std::int64_t>(sequence));
        if (!row->executeStep()) throw Unreadable{"a fact without its details: " + std::to_string(sequence)};
        auto entry = readEntry<T>(*row);
        fact = Fact{std::move(entry.header), std::move(entry.value)};
    });
    if (!fact) throw Unreadable{"unknown kind of fact: " + std::string{kind}};
    return *std::move(fact);
}

void readInto(CareLog& log, Connection& connection, std::string_view kind, const std::string& where,
              std::span<const Value> values)
{
    forEachNoun([&]<class T>() {
        if (T::kKind != kind) return;
        static const std::string select = makeSelect<T>() + "WHERE ";
        auto row = connection.query(select + where);
        int index = 0;
        for (const auto& value : values)
            std::visit([&](const auto& v) { row->bind(++index, v); }, value);
        while (row->executeStep())
            log.add(readEntry<T>(*row));
    });
}

}  // namespace nape::store
