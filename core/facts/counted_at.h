// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"

#include <map>
#include <vector>

// What waits go by where a correction of the clock moved an entry. Moves nothing itself: that is CareLog's.
namespace nape::facts {

/// The moment that waits, locks and the counts of a day go by: `at`, or later where a clock correction moved the entry
/// earlier. How much time has really passed nobody knows then, so what it holds never ends earlier than by either
/// clock: it counts from the time that was written. A clock that had run ahead wrote a time that has not come yet, and
/// there it counts at most from the correction on, which is a whole wait after everything that was before it. In a log
/// as of a moment before that it counts from `at`: the entry held then too.
[[nodiscard]] inline Instant countedAt(const Header& header)
{
    return header.countedAt.value_or(header.at);
}

/// By the corrections of one log, with the times at which they were said.
class LatestTimes {
public:
    /// `asWritten`: the corrections that move anything, in the order in which they are applied, none of them moved.
    explicit LatestTimes(std::vector<Entry<ClockCorrection>> asWritten);
    /// The latest that the time of something may be which was written with that header.
    [[nodiscard]] Instant of(const Header& written) const;

private:
    [[nodiscard]] Instant latest(Instant at, Instant recorded, long long sequence) const;
    std::vector<Entry<ClockCorrection>> m_fixes;
    std::map<long long, Instant> m_said;  ///< by sequence: the latest at which each of them was said
};

}  // namespace nape::facts
