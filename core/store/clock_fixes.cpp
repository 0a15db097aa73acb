// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/clock_fixes.h"

#include "store/codec.h"

#include <array>

namespace nape::store {

using namespace facts;

ClockFixes::ClockFixes(Connection& connection)
    : m_connection(connection)
{
    CareLog log;
    readInto(log, connection, ClockCorrection::kKind, "f.current = 1 AND f.deleted = 0 AND f.imported = 0", {});
    log.sort();
    m_fixes = log.all<ClockCorrection>();
}

CareLog ClockFixes::corrected(CareLog log) const
{
    // Everyone's stay in the log, because the hour after a correction is everyone's.
    for (const auto& fix : m_fixes) {
        if (fix.header.person != log.person()) log.add(fix);
    }
    log.sort();
    log.applyClockCorrections();
    return log;
}

Fact ClockFixes::corrected(Fact fact) const
{
    if (empty()) return fact;
    const auto sequence = fact.header.sequence;
    CareLog log{fact.header.person};
    for (const auto& fix : m_fixes) {
        if (fix.header.sequence != sequence) log.add(fix);
    }
    if (fact.header.version > 1 && !fact.header.imported) {
        // What came with it from elsewhere tells which of its times this computer never showed.
        readInto(log, m_connection, kindOf(fact.noun), "f.id = ?1 AND f.imported = 1",
                 std::array<Value, 1>{fact.header.id.value});
    }
    log.add(fact);
    log.sort();
    log.applyClockCorrections();
    CareLog::forEachEntry(log, [&](auto& entry) {
        if (entry.header.sequence == sequence) fact = Fact{std::move(entry.header), std::move(entry.value)};
    });
    return fact;
}

Instant ClockFixes::corrected(Instant recorded, long long sequence) const
{
    for (const auto& fix : m_fixes) {
        const bool wrong = recorded >= fix.value.from && recorded <= fix.value.to;
        if (wrong && sequence < fix.header.sequence) recorded += fix.value.shift;
    }
    return recorded;
}

std::optional<Instant> newestOwnStamp(Connection& connection)
{
    const ClockFixes fixes{connection};
    if (fixes.empty()) {
        auto row = connection.query("SELECT max(recorded) FROM fact WHERE imported = 0");
        if (!row->executeStep() || row->isColumnNull(0)) return std::nullopt;
        return Instant{Duration{row->getColumn(0).getInt64()}};
    }
    std::optional<Instant> newest;
    auto row = connection.query("SELECT recorded, sequence FROM fact WHERE imported = 0");
    while (row->executeStep()) {
        const Instant recorded{Duration{row->getColumn(0).getInt64()}};
        newest = std::max(newest.value_or(Instant::min()), fixes.corrected(recorded, row->getColumn(1).getInt64()));
    }
    return newest;
}

}  // namespace nape::store
