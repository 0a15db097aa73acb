// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/medicines.h"
#include "facts/care_log.h"

// When the doses that were logged let the next one be: M1, M2, M3, M4, M10, with the person's own package (M8). Of the
// person it knows what it is told; it knows no lock. All of it counts elapsed instants.
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
/// The product where one reading of its package is stricter.
[[nodiscard]] Medicine stricterBy(const facts::PackageRead& read, Medicine medicine);
/// The product with the stricter of catalogue and own package (M8). Nothing for an unknown id.
[[nodiscard]] std::optional<Medicine> limitsFor(const facts::CareLog& log, std::string_view product);

/// Every version of every dose of a known product. A correction of the clock that moves a dose earlier counts at most
/// from the correction on: like ice, the wait cannot be cut short by it.
[[nodiscard]] std::vector<DoseVersion> dosesOf(const facts::CareLog& log);

/// Whose doses they are, as far as two products beside each other ask.
struct Taker {
    int youngestMonths = 0;  ///< that the person may be
    std::string_view country;  ///< empty = unknown; lives as long as the log
};

/// What a rule that holds a dose back goes by. Of two that end at one moment the later of these is the one to tell.
enum class HoldKind {
    spacing,  ///< the wait after the dose before
    atOnce,  ///< too many tablets
    interval,  ///< too many within the upper interval
    day,  ///< too many within 24 h
    shared,  ///< too much acetaminophen within 24 h, all products together
    pair,  ///< another product that it does not go with
};
/// A rule that holds a dose back. Without `until` no time opens it.
struct DoseHold {
    std::string_view rule;
    std::optional<Instant> until;
    HoldKind kind = HoldKind::spacing;
    std::optional<DoseVersion> by = std::nullopt;  ///< the version of a dose that `until` is counted from
};
/// What holds `tablets` of `wanted` at `at`, by the doses up to that moment. Each rule at most once.
[[nodiscard]] std::vector<DoseHold> doseHolds(const std::vector<DoseVersion>& doses, const Medicine& wanted,
                                              int tablets, Instant at, const Taker& who);
/// The one that ends last, or that does not end; null when there is none.
[[nodiscard]] const DoseHold* decidingHold(const std::vector<DoseHold>& holds);
/// What a dose that was taken at `at` would have broken for the doses after it.
[[nodiscard]] std::vector<std::string_view> brokenByLater(const std::vector<DoseVersion>& doses, const Medicine& taken,
                                                          int tablets, Instant at, const Taker& who);
/// Milligrams of that ingredient within the `window` before `at`, each dose once, as its strictest version.
[[nodiscard]] long long milligramsAt(const std::vector<DoseVersion>& doses, catalogue::Ingredient ingredient,
                                     Instant at, Duration window = kDoseDay);
/// The lowest maximum of 24 h, in milligrams, among the products of that ingredient that were logged in them (M2). Of
/// several the strictest counts, for the next dose and for what was logged alike. Nothing when none was.
[[nodiscard]] std::optional<long long> lowestMaximumAt(const std::vector<DoseVersion>& doses,
                                                       catalogue::Ingredient ingredient, Instant at);

}  // namespace nape::remedies
