// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedies/dose_limits.h"
#include "remedies/medicine_profile.h"
#include "remedies/remedies.h"

// Pain relievers as remedies (S32 to S39; M0 to M9, C3): what holds a dose back, and until when. Every door asks here,
// the button, the command line and the reminder alike. Nape never tells anyone to use a medicine.
namespace nape::remedies {

/// "dose.ibuprofen-200".
[[nodiscard]] std::string doseKey(std::string_view product);
/// The product of such a key; empty for any other text.
[[nodiscard]] std::string_view productOf(std::string_view doseKey);

/// The products that a person is shown: those of their country, and any other that was logged lately.
[[nodiscard]] std::vector<Medicine> shownMedicines(const facts::CareLog& log);

/// Whether `tablets` of a known product may be now: available, locked, or done when only the day's maximum holds.
/// Names every rule that holds; no number for a child.
[[nodiscard]] RemedyState doseState(const Situation& situation, std::string_view product, int tablets);
/// The same for one tablet of every shown product, in the order of the catalogue.
[[nodiscard]] std::vector<RemedyState> doseStates(const Situation& situation);

/// The rules that a dose breaks which was taken at the situation's moment; `whole` is the log with what came after it.
[[nodiscard]] std::vector<std::string> doseWarnings(const Situation& then, const facts::CareLog& whole,
                                                    std::string_view product, int tablets);

/// Of rules that a dose meets those that may be told: under M7 none that would name an amount.
[[nodiscard]] std::vector<std::string> rulesToTell(std::vector<std::string> rules);

/// What the doses of `log` hold back, for those who explain it; `log` as of `now`. Decides nothing.
[[nodiscard]] std::vector<DoseHold> dosesThatHold(const facts::CareLog& log, std::string_view product, int tablets,
                                                  Instant now, const clock::Zone& zone);

/// When one tablet of a product may be again, for those with a dose in the last 24 h that nothing but time holds back.
struct DoseAgain {
    Medicine medicine;
    Instant from;
    std::vector<std::string> why;
};
[[nodiscard]] std::vector<DoseAgain> dosesAgain(const Situation& situation);

/// What the plan says of medicines beside their states.
struct MedicineNotes {
    bool asksPharmacist = false;  ///< M3, M4, M5 or M10 holds
    bool asksFirst = false;  ///< a product may be used after asking a health professional (M5)
    bool hasQuestions = false;  ///< a package was read, and questions of the profile are open
    bool isOverMaximum = false;  ///< more than a maximum was logged within 24 h
};
[[nodiscard]] MedicineNotes medicineNotes(const Situation& situation, const std::vector<RemedyState>& states);

/// The next moment after now at which any of this changes by itself, besides the `until` of the states.
[[nodiscard]] std::optional<Instant> nextMedicineChange(const Situation& situation);

}  // namespace nape::remedies
