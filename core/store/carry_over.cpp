// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/carry_over.h"

#include "store/clock_fixes.h"
#include "store/codec.h"

#include <algorithm>
#include <set>

namespace nape::store {

using namespace facts;

namespace {

constexpr Duration kSpacing = std::chrono::hours{48};  // no wait and no daily limit reaches farther
constexpr Duration kLocks = std::chrono::hours{24 * 30};  // nor does a lock, into another episode
const std::string kWaited = "'session', 'dose', 'guide', 'worse'";
const std::string kLocked = "'check', 'clearance', 'temperature'";
const std::string kAlways = "'clock_correction', 'profile', 'package', 'screening'";

std::int64_t secondsOf(Instant at)
{
    return at.time_since_epoch().count();
}

std::set<std::string> recentIds(Connection& from, Instant at)
{
    // A stamp of a clock that was wrong says nothing about how recent it is.
    std::string wrong;
    const ClockFixes fixes{from};
    for (const auto& fix : fixes.all()) {
        wrong += " OR (kind IN (" + kWaited + ", " + kLocked + ") AND recorded BETWEEN "
            + std::to_string(secondsOf(fix.value.from)) + " AND " + std::to_string(secondsOf(fix.value.to)) + ')';
    }
    auto row =
        from.query("SELECT id FROM fact WHERE kind IN (" + kAlways + ") OR (kind IN (" + kWaited
                   + ") AND max(at, recorded) >= ?) OR (kind IN (" + kLocked + ") AND max(at, recorded) >= ?)" + wrong);
    row.bindAll(secondsOf(at - kSpacing), secondsOf(at - kLocks));
    std::set<std::string> ids;
    while (row->executeStep())
        ids.insert(row->getColumn(0).getString());
    return ids;
}

void addVersions(std::vector<Fact>& facts, Connection& from, const std::set<std::string>& ids)
{
    for (const auto& id : ids) {
        std::vector<std::pair<std::int64_t, std::string>> rows;
        auto row = from.query("SELECT sequence, kind FROM fact WHERE id = ?");
        row->bind(1, id);
        while (row->executeStep())
            rows.emplace_back(row->getColumn(0).getInt64(), row->getColumn(1).getString());
        for (const auto& [sequence, kind] : rows)
            facts.push_back(loadFact(from, sequence, kind));
    }
}

bool isThere(Connection& to, const FactId& id)
{
    auto row = to.query("SELECT 1 FROM fact WHERE id = ?");
    row->bind(1, id.value);
    return row->executeStep();
}

bool holdsVersion(Connection& to, const Header& header)
{
    auto row = to.query("SELECT 1 FROM fact WHERE id = ? AND version = ? AND at = ? AND recorded = ? AND deleted = ?");
    row.bindAll(header.id.value, header.version, secondsOf(header.at), secondsOf(header.recorded),
                header.deleted ? 1 : 0);
    return row->executeStep();
}

// The newest of all versions is the one that was here last.
void addNewest(Connection& to, Fact fact)
{
    int version = 0;
    {
        auto row = to.query("SELECT coalesce(max(version), 0) FROM fact WHERE id = ?");
        row->bind(1, fact.header.id.value);
        if (row->executeStep()) version = row->getColumn(0).getInt();
    }
    {
        auto retire = to.query("UPDATE fact SET current = 0 WHERE id = ? AND current = 1");
        retire->bind(1, fact.header.id.value);
        retire->exec();
    }
    fact.header.version = version + 1;
    fact.header.current = true;
    insertFact(to, fact);
}

bool isNameTaken(Connection& to, const std::string& name)
{
    auto row = to.query("SELECT 1 FROM person d JOIN fact f ON f.sequence = d.sequence"
                        " WHERE f.current = 1 AND f.deleted = 0 AND d.name = ?");
    row->bind(1, name);
    return row->executeStep();
}

bool hasAnotherOpenEpisode(Connection& to, const Header& header)
{
    auto row = to.query("SELECT 1 FROM episode d JOIN fact f ON f.sequence = d.sequence"
                        " WHERE f.current = 1 AND f.deleted = 0 AND d.pain_end IS NULL AND f.person = ? AND f.id <> ?");
    row.bindAll(header.person.value, header.id.value);
    return row->executeStep();
}

// It was ended and opened again since: the check is asked again in the backup's version of it, too.
void carryReopening(Connection& to, const Header& header, const Episode& said)
{
    if (!header.current || !said.reopened) return;
    std::optional<std::int64_t> sequence;
    {
        auto row = to.query("SELECT sequence FROM fact WHERE id = ? AND current = 1");
        row->bind(1, header.id.value);
        if (row->executeStep()) sequence = row->getColumn(0).getInt64();
    }
    if (!sequence) return;
    Fact there = loadFact(to, *sequence, std::string{Episode::kKind});
    auto* episode = std::get_if<Episode>(&there.noun);
    if (episode == nullptr || (episode->reopened && *episode->reopened >= *said.reopened)) return;
    episode->reopened = said.reopened;
    there.header.recorded = std::max(there.header.recorded, header.recorded);
    addNewest(to, std::move(there));
}

}  // namespace

std::vector<Fact> worthCarrying(Connection& from, Instant at)
{
    Snapshot snapshot{from};
    std::vector<Fact> facts;
    addVersions(facts, from, recentIds(from, at));
    std::set<std::string> bases;
    for (const auto& fact : facts) {
        bases.insert(fact.header.person.value);
        std::visit(
            [&](const auto& noun) {
                if constexpr (requires { noun.episode.value; }) bases.insert(noun.episode.value);
            },
            fact.noun);
    }
    addVersions(facts, from, bases);
    std::ranges::sort(facts, {}, [](const Fact& f) { return f.header.sequence; });
    return facts;
}

CarriedOver carryOver(const std::vector<Fact>& facts, Connection& to, Instant at)
{
    CarriedOver carried;
    std::set<FactId> missing, counted;
    for (const auto& fact : facts) {
        const bool isBase = std::holds_alternative<Person>(fact.noun) || std::holds_alternative<Episode>(fact.noun);
        if (isBase && !isThere(to, fact.header.id)) missing.insert(fact.header.id);
    }
    const auto count = [&](const Fact& fact, int& number) {
        if (counted.insert(fact.header.id).second) ++number;
    };
    for (auto fact : facts) {
        const auto id = fact.header.id;
        if (auto* person = std::get_if<Person>(&fact.noun)) {
            if (!missing.contains(id)) continue;
            while (isNameTaken(to, person->name) && !person->name.empty())
                person->name += " 2";
        } else if (const auto* said = std::get_if<Episode>(&fact.noun)) {
            if (!missing.contains(id)) {
                carryReopening(to, fact.header, *said);
                continue;
            }
        } else if (holdsVersion(to, fact.header)) {
            continue;
        }
        if (std::holds_alternative<Session>(fact.noun)) count(fact, carried.sessions);
        if (std::holds_alternative<Dose>(fact.noun)) count(fact, carried.doses);
        if (std::holds_alternative<Check>(fact.noun)) count(fact, carried.checks);
        if (std::holds_alternative<Clearance>(fact.noun)) count(fact, carried.clearances);
        addNewest(to, fact);
        auto* episode = std::get_if<Episode>(&fact.noun);
        if (episode == nullptr || !fact.header.current || fact.header.deleted || episode->painEnd) continue;
        if (!hasAnotherOpenEpisode(to, fact.header)) continue;
        episode->painEnd = std::max(at, fact.header.at);
        fact.header.recorded = at;
        addNewest(to, fact);
    }
    return carried;
}

void markLost(Connection& to, Instant at)
{
    Fact fact{{}, ClockCorrection{at, at, kUnknownBefore}};
    fact.header.id = {newUuid()};
    fact.header.at = fact.header.recorded = std::max(at, newestOwnStamp(to).value_or(at));
    {
        auto row = to.query("SELECT person FROM fact WHERE kind = 'person' AND current = 1 ORDER BY sequence");
        fact.header.person = {row->executeStep() ? row->getColumn(0).getString() : newUuid()};
    }
    addNewest(to, std::move(fact));
}

}  // namespace nape::store
