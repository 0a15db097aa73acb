// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/counted_at.h"

#include <algorithm>
#include <functional>

namespace nape::facts {

LatestTimes::LatestTimes(std::vector<Entry<ClockCorrection>> asWritten)
    : m_fixes(std::move(asWritten))
{
    // When a correction was said may itself have been moved, by those written after it only: the last one comes first.
    std::map<long long, Instant, std::greater<>> recorded;
    for (const auto& fix : m_fixes)
        recorded.emplace(fix.header.sequence, fix.header.recorded);
    for (const auto& [sequence, at] : recorded)
        m_said.emplace(sequence, latest(at, at, sequence));
}

Instant LatestTimes::of(const Header& written) const
{
    return latest(written.at, written.recorded, written.sequence);
}

// Of every correction that moved it, the time before it, as far as that had come when the correction was said.
Instant LatestTimes::latest(Instant at, Instant recorded, long long sequence) const
{
    auto moved = at;
    std::optional<Instant> until;
    for (const auto& fix : m_fixes) {
        const auto& [from, to, shift] = fix.value;
        const auto isIn = [&](Instant t) { return t >= from && t <= to; };
        if (fix.header.sequence <= sequence || !isIn(recorded)) continue;
        if (isIn(moved)) {
            const auto before = std::min(moved, m_said.at(fix.header.sequence));
            until = std::max(until.value_or(before), before);
            moved += shift;
        }
        recorded += shift;
    }
    return until ? std::max(*until, moved) : moved;
}

}  // namespace nape::facts
