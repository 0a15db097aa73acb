// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/medicines.h"
#include "facts/care_log.h"

// When the doses that were logged let the next one be: M1, M2, M3, M4, with the person's own package (M8). Knows
// neither the person nor any lock. All of it counts elapsed instants.
namespace nape::remedies {

using catalogue::Medicine;
using clock::Duration;
using clock::Instant;

inline constexpr Duration kDoseDay = std::chrono::hours{24};  // M2: a dose exactly this old no longer counts

/// One version of one dose. An edited or deleted dose has several; each of them counts.
struct DoseVersion {
    std::string_view dose;  ///< id of the dose; lives as long as the log
    Medicine medicine;  ///< under the rules of the person's country and of the own package
    int tablets = 0;
    bool stands = true;  ///< newest version and not deleted
    Instant at;  ///< never moved earlier than a clock correction may move it, see dosesOf()
};

/// The country of the person, empty = unknown.
[[nodiscard]] std::string_view countryOf(const facts::CareLog& log);
/// The newest reading of that product's package, or null.
[[nodiscard]] const facts::Entry<facts::PackageRead>* packageRead(const facts::CareLog& log, std::string_view product);
/// The product with the stricter of catalogue and own package (M8). Nothing for an unknown id.
[[nodiscard]] std::optional<Medicine> limitsFor(const facts::CareLog& log, std::string_view product);

/// Every version of every dose of a known product. A correction of the clock that moves a dose earlier counts at most
/// from the correction on: like ice, the wait cannot be cut short by it.
[[nodiscard]] std::vector<DoseVersion> dosesOf(const facts::CareLog& log);

/// A rule that holds a dose back. Without `until` no time opens it.
struct DoseHold {
    std::string_view rule;
    std::optional<Instant> until;
};
/// What holds `tablets` of `wanted` at `at`, by the doses up to that moment. Each rule at most once.
[[nodiscard]] std::vector<DoseHold> doseHolds(const std::vector<DoseVersion>& doses, const Medicine& wanted,
                                              int tablets, Instant at);
/// What a dose that was taken at `at` would have broken for the doses after it.
[[nodiscard]] std::vector<std::string_view> brokenByLater(const std::vector<DoseVersion>& doses, const Medicine& taken,
                                                          int tablets, Instant at);
/// Milligrams of that ingredient within the 24 h before `at`, each dose once, as its strictest version.
[[nodiscard]] long long milligramsAt(const std::vector<DoseVersion>& doses, catalogue::Ingredient ingredient,
                                     Instant at);

}  // namespace nape::remedies
