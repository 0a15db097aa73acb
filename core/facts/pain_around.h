// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"

#include <span>

// How strong the pain was before something was done about it and after. Two numbers that the person gave, never a claim
// that the one came from the other, and never compared between remedies.
namespace nape::facts {

/// A score counts as "before" up to so long before the start, as "after" up to so long after the real end.
inline constexpr Duration kPainCountsFor = std::chrono::minutes{60};

struct PainChange {
    Instant start;  ///< of what was done
    PainScore before, after;
};

/// What was done as one of `remedies` ("ice", "heat", or a guide's id), with both scores; oldest first. Before is the
/// last score at or before the start, after the first one at or after the end, both of one episode and within
/// kPainCountsFor. What lacks either is left out, and so is what had other ice, heat, guide or dose between its two
/// scores: they would say nothing about it. A guide has its moment as start and end. Scores while it was on count as
/// neither; what still runs at `now` has no after. By what stands: no deleted or superseded entry counts.
[[nodiscard]] std::vector<PainChange> painChanges(const CareLog& log, std::span<const std::string_view> remedies,
                                                  Instant now);

}  // namespace nape::facts
