// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"
#include "facts/names.h"

#include <optional>

namespace nape::facts {

/// What a person may say instead of a birth date.
enum class AgeBand { under1, from1to11, from12to17, from18to64, from65 };

template <> struct Names<AgeBand> {
    static constexpr NameTable<AgeBand, 5> table{{{AgeBand::under1, "0"},
                                                  {AgeBand::from1to11, "1-11"},
                                                  {AgeBand::from12to17, "12-17"},
                                                  {AgeBand::from18to64, "18-64"},
                                                  {AgeBand::from65, "65+"}}};
};

/// The ages, in completed months, that a person may have. Each rule takes the most careful of them: a band may be a
/// child to one rule and over 65 to another.
struct AgeRange {
    int minMonths = 0;
    int maxMonths = 0;

    /// Under 18, the strictest reading of a child (H7).
    [[nodiscard]] bool mayBeChild() const { return minMonths < 18 * 12; }
    [[nodiscard]] bool mayBe65() const { return maxMonths >= 65 * 12; }
    [[nodiscard]] bool mayBeUnder12Months() const { return minMonths < 12; }
    [[nodiscard]] bool mayBeUnder3Months() const { return minMonths < 3; }

    friend bool operator==(const AgeRange&, const AgeRange&) = default;
};

[[nodiscard]] AgeRange ageFromYears(int years);  ///< completed years, 0 to 130
[[nodiscard]] AgeRange ageFromMonths(int months);  ///< completed months, 0 to 1,560
/// Whether somebody can have it: 0 to 1,560 months, the lower end first.
[[nodiscard]] bool isAge(const AgeRange& age);
/// Completed months on `today`; nothing when the birth lies after it.
[[nodiscard]] std::optional<AgeRange> ageFromBirth(clock::Day birth, clock::Day today);
/// The band as it was when answered, wider by the time gone since: a band is asked again after a year.
[[nodiscard]] AgeRange ageFromBand(AgeBand band, clock::Duration sinceAnswered);
/// How long after the answer the upper end of a band turns next, later than `sinceAnswered`: after a year, then every
/// 30 days. The oldest band has none.
[[nodiscard]] clock::Duration nextTurnOfBand(clock::Duration sinceAnswered);
/// The band that holds that many completed years.
[[nodiscard]] AgeBand bandOfYears(int years);

}  // namespace nape::facts
