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
/// After a dose: not before this, since a tablet has to be swallowed, dissolved and taken up first, and up to that.
/// Nape's own choice; they say which scores are shown, and nothing about when a medicine does anything.
inline constexpr Duration kPainAfterDoseFrom = std::chrono::minutes{30};
inline constexpr Duration kPainAfterDoseUntil = std::chrono::minutes{120};

struct PainChange {
    Instant start;  ///< of what was done
    PainScore before, after;
};

/// What was done as one of `remedies` ("ice", "heat", a guide's id, "dose.PRODUCT"), with both scores; oldest first.
/// Before is the last score at or before the start, after the first one at or after the end, both of one episode and
/// within kPainCountsFor; after a dose the first one from kPainAfterDoseFrom to kPainAfterDoseUntil. What lacks either
/// is left out, and so is what had other ice, heat, guide or dose between its two scores: they would say nothing about
/// it. A guide and a dose have their moment as start and end. Scores while it was on count as neither; what still runs
/// at `now` has no after. By what stands: no deleted or superseded entry counts.
[[nodiscard]] std::vector<PainChange> painChanges(const CareLog& log, std::span<const std::string_view> remedies,
                                                  Instant now);

/// Whether a score of the open episode stands within kPainCountsFor before `now`: the pain before is known then. True
/// as well where no episode is open, which no score could belong to.
[[nodiscard]] bool isPainKnown(const CareLog& log, Instant now);

/// The newest dose that a score at `now` would be the first one after; null where there is none, or no open episode.
[[nodiscard]] const Entry<Dose>* doseToRateAfter(const CareLog& log, Instant now);

}  // namespace nape::facts
