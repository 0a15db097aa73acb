// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedies/remedies.h"

#include <span>

// Which remedies keep their distance from each other, and from themselves. The only place that knows; every remedy
// that is put on asks it.
namespace nape::remedies {

/// After `first`, `then` waits: so long after its real end, and so long after its start, whichever is later. An overrun
/// pushes both out.
struct Conflict {
    std::string_view first, then;  ///< remedy ids
    Duration afterEnd;
    Duration afterStart;  ///< 0: the start does not matter
    Duration afterClockFix;  ///< counted from a correction of the clock too, so that none shortens the wait
    std::string_view why;  ///< rule id
};

/// Every pair with a distance. A pair that is not here may follow each other at once.
[[nodiscard]] std::span<const Conflict> conflicts();

/// Something that was on the neck, as one version of it says.
struct Span {
    std::string_view remedy;
    Instant start;
    Instant end;
    const facts::Header* version = nullptr;  ///< lives as long as the log
};
/// One reason to wait.
struct Wait {
    std::string_view why;
    Instant until;  ///< may have been reached already
    std::optional<Span> by;  ///< that is waited for the longest; nothing where only a correction of the clock is
};
/// What `remedy` waits for, over every session and every version of it as known at `now`.
[[nodiscard]] std::vector<Wait> waitsOf(const facts::CareLog& log, std::string_view remedy, Instant now);
/// The first moment at which no distance holds `remedy` back; nothing when nothing ever did.
[[nodiscard]] std::optional<Instant> clearFrom(const facts::CareLog& log, std::string_view remedy, Instant now);

/// The remedy that a session is one of: "ice" or "heat".
[[nodiscard]] std::string_view remedyOf(const facts::Session& session);

}  // namespace nape::remedies
