// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/counted_at.h"

namespace nape::facts {
namespace {

/// A correction with the time at which it was said, in the order in which they are applied.
struct Fix {
    const Entry<ClockCorrection>* entry;
    Header written;
};

std::vector<Fix> fixesOf(const CareLog& log)
{
    std::vector<Fix> fixes;
    for (const auto& fix : log.live<ClockCorrection>()) {
        if (fix.header.imported || fix.value.shift == kUnknownBefore) continue;
        fixes.push_back({&fix, log.asWritten(fix).header});
    }
    std::ranges::sort(fixes, {}, [](const Fix& f) { return std::pair{f.written.at, f.written.sequence}; });
    return fixes;
}

// The latest that `at` may be, of something that was recorded then: of every correction that moved it, the time before
// it, as far as that had come when the correction was said. That moment may itself have been moved since.
Instant latest(const std::vector<Fix>& fixes, Instant at, Instant recorded, long long sequence)
{
    auto moved = at;
    std::optional<Instant> until;
    for (const auto& fix : fixes) {
        const auto& [from, to, shift] = fix.entry->value;
        const auto isIn = [&](Instant t) { return t >= from && t <= to; };
        if (fix.written.sequence <= sequence || !isIn(recorded)) continue;
        if (isIn(moved)) {
            const auto said = latest(fixes, fix.written.recorded, fix.written.recorded, fix.written.sequence);
            const auto before = std::min(moved, said);
            until = std::max(until.value_or(before), before);
            moved += shift;
        }
        recorded += shift;
    }
    return until ? std::max(*until, moved) : moved;
}

}  // namespace

Instant countedAt(const CareLog& log, const Header& corrected, const Header& written)
{
    return std::max(corrected.at, latest(fixesOf(log), written.at, written.recorded, written.sequence));
}

}  // namespace nape::facts
