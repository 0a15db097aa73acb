// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/symptoms.h"
#include "triage/triage.h"

namespace nape::triage {

/// D7 at `now` (S95, A6): 168:00:00 and more after the onset and not better in the last 24 h.
[[nodiscard]] bool isWeekNotBetter(const facts::CareLog& log, const facts::Entry<facts::Episode>& episode,
                                   clock::Instant now);
/// D8 (S96, A7): symptoms came back after a symptom-free span of at least 24 h whose end lies within 30 days before.
[[nodiscard]] bool isRecurred(const facts::CareLog& log, const facts::Entry<facts::Episode>& episode);

/// D5: until when a night that was noted as "kept awake" speaks for itself: a day from the note on. Nothing when none
/// does at `now`.
[[nodiscard]] std::optional<clock::Instant> keptAwakeUntil(const facts::CareLog& log, clock::Instant now);

/// A12: when the last of the doses that may hide a fever at `at` has worn off, each after its product's upper interval.
/// Every version of a dose counts, the deleted ones too. Nothing when no dose hides anything.
[[nodiscard]] std::optional<clock::Instant> feverHiddenUntil(const facts::CareLog& log, clock::Instant at);
/// U17b: doses on more than 10 distinct calendar days of the last 14, today counted. M6: see dose_days.h.
[[nodiscard]] bool usedPainRelieversOver10Days(const facts::CareLog& log, clock::Instant now, const clock::Zone& zone);

/// What the log says to a check of the open episode (or of none) made at `now`.
[[nodiscard]] LogFindings findingsOf(const facts::CareLog& log, clock::Instant now, const clock::Zone& zone);

/// What stands for the person's open episode at `now`: which check counts, the tier over all that still stands, and
/// the locks. Everything a plan needs of triage, and all that washing an answer away would have to get past.
struct Standing {
    bool complete = false;  ///< a complete check of this episode counts (no L0)
    std::optional<rules::Tier> tier;  ///< nothing when no check counts and nothing fired
    std::vector<std::string> rules;  ///< ids of fired rules that stand, in the order of the table
    std::vector<std::string> referrals;  ///< ids
    std::vector<std::string> locks;  ///< L0, L1, L2, L3, L6 that hold, in this order
    bool injuryLocksHeat = false;  ///< L2 stands because of an injury
    const facts::Entry<facts::Check>* counting = nullptr;  ///< the latest complete check, or null
    std::optional<clock::Instant> checkAgainAt;  ///< when L3 will want the check again
    std::optional<clock::Instant> lockedSince;  ///< when the tier first reached 40 among what stands (L1)
    /// The check that makes the emergency: the gravest one, of those the latest; of an earlier episode or deleted, too.
    /// Null while no check does.
    const facts::Entry<facts::Check>* emergency = nullptr;
    bool numbSkin = false;  ///< numb yes or unknown: note on ice and heat
};
/// `log` must be as of `now`. Without an open episode everything is empty and L0 is not named; only L1 holds on as long
/// as a session may still have to come off.
[[nodiscard]] Standing standingOf(const facts::CareLog& log, clock::Instant now, const clock::Zone& zone);
/// The same, with the days of doses (U17b) counted in the zone where the last one was entered.
[[nodiscard]] Standing standingOf(const facts::CareLog& log, clock::Instant now);

}  // namespace nape::triage
