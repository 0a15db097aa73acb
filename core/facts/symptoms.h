// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"

namespace nape::facts {

/// The open episode, or null. At most one is open; should an import bring more, the one that began last.
[[nodiscard]] const Entry<Episode>* openEpisode(const CareLog& log);

/// The live episode whose pain ended last, or null.
[[nodiscard]] const Entry<Episode>* lastEndedEpisode(const CareLog& log);

/// Until when (exclusive) the episode counts as better: 24 h from the newest rating that is 0 or at least 2 below the
/// first one, or from the newest "better" (A6). Nothing when there was none.
[[nodiscard]] std::optional<Instant> betterUntil(const CareLog& log, const Entry<Episode>& episode);

/// A stretch without symptoms that came to an end.
struct SymptomFreeSpan {
    Instant from;  ///< the end that was said, or the first of an unbroken run of 0 ratings
    Instant lastFree;  ///< the last moment that was said to be free: the end mark or the last 0
    Instant returned;  ///< the onset, or the rating, that ended it
};

/// How long a dip must last to be a return of symptoms, and not the same episode (A7).
inline constexpr Duration kShortestSymptomFreeSpan = std::chrono::hours{24};

/// The spans of at least 24 h that end with the episode's onset or inside it, oldest first.
[[nodiscard]] std::vector<SymptomFreeSpan> symptomFreeSpans(const CareLog& log, const Entry<Episode>& episode);

}  // namespace nape::facts
