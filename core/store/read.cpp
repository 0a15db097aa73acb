// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/clock_fixes.h"
#include "store/codec.h"
#include "store/state.h"

#include <algorithm>
#include <array>

namespace nape::store {

using namespace facts;

namespace {

std::int64_t secondsOf(Instant at)
{
    return at.time_since_epoch().count();
}

// What holds whenever it was said: read whole, however old.
template <class T> constexpr bool kHasNoAge = false;
template <> constexpr bool kHasNoAge<Person> = true;
template <> constexpr bool kHasNoAge<ProfileAnswer> = true;
template <> constexpr bool kHasNoAge<SettingChange> = true;
template <> constexpr bool kHasNoAge<Screening> = true;
template <> constexpr bool kHasNoAge<Clearance> = true;
template <> constexpr bool kHasNoAge<PackageRead> = true;
template <> constexpr bool kHasNoAge<CustomTerm> = true;
template <> constexpr bool kHasNoAge<ClockCorrection> = true;
template <> constexpr bool kHasNoAge<Appointment> = true;  // noted long ago, it may still lie ahead

template <class T>
concept OfEpisode = requires(T noun) { noun.episode; };

// Which of a person's facts a plan needs.
struct Window {
    std::int64_t from;  ///< the asked start, or the first onset of an episode that reaches into the window
    std::string episodes = "[]";  ///< ids of those episodes, as JSON for json_each()
    std::vector<std::string> wrongStamps;  ///< more conditions: stamps of a wrong clock, which only look old
};

Window windowOf(Connection& connection, const PersonId& person, Instant from, const ClockFixes& fixes)
{
    Window window{secondsOf(from), "[]", {}};
    auto row = connection.query(
        R"sql(SELECT json_group_array(DISTINCT f.id), min(f.at) FROM fact f WHERE f.id IN (
                  SELECT e.id FROM fact e JOIN episode d ON d.sequence = e.sequence
                  WHERE e.person = ? AND e.kind = 'episode' AND e.current = 1 AND e.deleted = 0
                      AND (d.pain_end IS NULL OR d.pain_end >= ?)))sql");
    row.bindAll(person.value, window.from);
    if (row->executeStep() && !row->isColumnNull(1)) {
        window.episodes = row->getColumn(0).getString();
        window.from = std::min(window.from, row->getColumn(1).getInt64());
    }
    for (const auto& fix : fixes.all()) {
        window.wrongStamps.push_back("recorded BETWEEN " + std::to_string(secondsOf(fix.value.from)) + " AND "
                                     + std::to_string(secondsOf(fix.value.to)));
    }
    return window;
}

template <class T> void readKind(CareLog& log, Connection& connection, const PersonId& person, const Window& window)
{
    static const std::string kind = '\'' + std::string{T::kKind} + '\'';
    if constexpr (kHasNoAge<T>) {
        readInto(log, connection, T::kKind, "f.person = ?1 AND f.kind = " + kind, std::array<Value, 1>{person.value});
    } else {
        // Each part by its own index, in which the sequence stands: no row of fact is read that is not wanted.
        static const std::string ofKind = "SELECT sequence FROM fact WHERE person = ?1 AND kind = " + kind + " AND ";
        static const std::string inWindow =
            "f.person = ?1 AND d.sequence IN (" + ofKind + "at >= ?2 UNION " + ofKind + "recorded >= ?2";
        std::string where = inWindow;
        std::vector<Value> values{person.value, window.from};
        if constexpr (OfEpisode<T>) {
            where += " UNION SELECT sequence FROM \"" + std::string{T::kKind}
                + "\" WHERE episode IN (SELECT value FROM json_each(?3))";
            values.emplace_back(window.episodes);
        }
        for (const auto& stamps : window.wrongStamps)
            where += " UNION " + ofKind + stamps;
        readInto(log, connection, T::kKind, where + ')', values);
    }
}

std::optional<Fact> findRow(Connection& connection, const std::string& condition, const FactId& id, int version)
{
    std::int64_t sequence = 0;
    std::string kind;
    {
        auto row = connection.query("SELECT sequence, kind FROM fact WHERE id = ?1 AND " + condition);
        row.bindAll(id.value, version);
        if (!row->executeStep()) return std::nullopt;
        sequence = row->getColumn(0).getInt64();
        kind = row->getColumn(1).getString();
    }
    return ClockFixes{connection}.corrected(loadFact(connection, sequence, kind));
}

// The rows of a history; without its times and its limit where corrections decide about both afterwards.
std::vector<std::pair<std::int64_t, std::string>> rowsOf(Connection& connection, const HistoryQuery& query, bool byTime)
{
    std::string sql = "SELECT sequence, kind FROM fact WHERE current = 1 AND deleted = ?1";
    std::vector<Value> values{std::int64_t{query.deleted}};
    const auto condition = [&](const char* words, Value value) {
        values.push_back(std::move(value));
        sql += words + std::to_string(values.size());
    };
    if (query.person) condition(" AND person = ?", query.person->value);
    if (query.kind) condition(" AND kind = ?", *query.kind);
    if (byTime && query.from) condition(" AND at >= ?", secondsOf(*query.from));
    if (byTime && query.to) condition(" AND at < ?", secondsOf(*query.to));
    sql += " ORDER BY at DESC, sequence DESC";
    if (byTime && query.limit > 0) condition(" LIMIT ?", std::int64_t{query.limit});

    std::vector<std::pair<std::int64_t, std::string>> rows;
    auto row = connection.query(sql);
    int index = 0;
    for (const auto& value : values)
        std::visit([&](const auto& v) { row->bind(++index, v); }, value);
    while (row->executeStep())
        rows.emplace_back(row->getColumn(0).getInt64(), row->getColumn(1).getString());
    return rows;
}

std::vector<Fact> historyOf(Connection& connection, const HistoryQuery& query)
{
    Snapshot snapshot{connection};
    const ClockFixes fixes{connection};
    std::vector<Fact> facts;
    for (const auto& [sequence, kind] : rowsOf(connection, query, fixes.empty()))
        facts.push_back(fixes.corrected(loadFact(connection, sequence, kind)));
    if (fixes.empty()) return facts;

    std::erase_if(facts, [&](const Fact& f) {
        return (query.from && f.header.at < *query.from) || (query.to && f.header.at >= *query.to);
    });
    std::ranges::sort(facts, std::greater{}, [](const Fact& f) { return std::pair{f.header.at, f.header.sequence}; });
    if (query.limit > 0 && facts.size() > static_cast<std::size_t>(query.limit)) {
        facts.erase(facts.begin() + query.limit, facts.end());
    }
    return facts;
}

}  // namespace

Result<std::vector<Entry<Person>>> Store::persons()
{
    return m_state->reading<std::vector<Entry<Person>>>([](Connection& connection) {
        CareLog log;
        readInto(log, connection, Person::kKind, "f.current = 1 AND f.deleted = 0", {});
        log.sort();
        return log.all<Person>();
    });
}

Result<CareLog> Store::read(const PersonId& person, Instant from)
{
    auto log = m_state->reading<CareLog>([&](Connection& connection) {
        Snapshot snapshot{connection};
        const ClockFixes fixes{connection};
        const auto window = windowOf(connection, person, from, fixes);
        CareLog read{person};
        forEachNoun([&]<class T>() { readKind<T>(read, connection, person, window); });
        return fixes.corrected(std::move(read));
    });
    if (log && log->person() != person) return CareLog{person};  // no file yet
    return log;
}

Result<std::optional<Instant>> Store::newestOwnStamp()
{
    return m_state->reading<std::optional<Instant>>([](Connection& connection) {
        Snapshot snapshot{connection};
        return store::newestOwnStamp(connection);
    });
}

Result<std::optional<Fact>> Store::find(const FactId& id)
{
    return m_state->reading<std::optional<Fact>>(
        [&](Connection& connection) { return findRow(connection, "current = 1 AND ?2 = 0", id, 0); });
}

Result<std::optional<Fact>> Store::find(const FactId& id, int version)
{
    return m_state->reading<std::optional<Fact>>(
        [&](Connection& connection) { return findRow(connection, "version = ?2", id, version); });
}

Result<std::vector<Fact>> Store::history(const HistoryQuery& query)
{
    return m_state->reading<std::vector<Fact>>([&](Connection& connection) { return historyOf(connection, query); });
}

Result<std::vector<Fact>> Store::everything()
{
    return m_state->reading<std::vector<Fact>>([](Connection& connection) {
        Snapshot snapshot{connection};
        const ClockFixes fixes{connection};
        std::vector<Fact> facts;
        auto row = connection.query("SELECT sequence, kind FROM fact ORDER BY sequence");
        while (row->executeStep())
            facts.push_back(
                fixes.corrected(loadFact(connection, row->getColumn(0).getInt64(), row->getColumn(1).getString())));
        return facts;
    });
}

Result<std::optional<Operation>> Store::lastUndoable(const std::optional<PersonId>& person)
{
    return m_state->reading<std::optional<Operation>>([&](Connection& connection) {
        Snapshot snapshot{connection};
        std::optional<Operation> operation;
        auto newest = connection.query(
            R"sql(SELECT o.id, o.verb, f.person FROM operation o
                  JOIN operation_item i ON i.operation = o.id
                  JOIN fact f ON f.id = i.fact AND f.version = i.version_after
                  WHERE o.undone = 0 AND (?1 = '' OR f.person = ?1) ORDER BY o.id DESC LIMIT 1)sql");
        newest->bind(1, person ? person->value : std::string{});
        if (!newest->executeStep()) return operation;
        operation = Operation{
            newest->getColumn(0).getInt64(), {newest->getColumn(2).getString()}, newest->getColumn(1).getString(), {}};
        auto item = connection.query(R"sql(SELECT i.fact, i.version_before, i.version_after FROM operation_item i
                                   JOIN fact f ON f.id = i.fact AND f.version = i.version_after
                                   WHERE i.operation = ? ORDER BY f.sequence)sql");
        item->bind(1, static_cast<std::int64_t>(operation->id));
        while (item->executeStep()) {
            operation->items.push_back(
                {{item->getColumn(0).getString()}, item->getColumn(1).getInt(), item->getColumn(2).getInt()});
        }
        return operation;
    });
}

}  // namespace nape::store
