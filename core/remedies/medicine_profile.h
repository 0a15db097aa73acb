// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedies/dose_limits.h"
#include "text/message.h"

#include <string>

// Whom a pain reliever is for (C3, M5, M7): age, pregnancy and what the person answered about their health. Knows no
// dose and no time of day.
namespace nape::remedies {

/// What the person is, as far as one product asks.
struct MedicineProfile {
    bool isChild = false;  ///< may be under 12, or the age is unknown: no number at all (M7)
    bool noAspirin = false;  ///< aspirin, and the person may be under 19 (C3)
    bool isHeld = false;  ///< too young for the label, 20 weeks pregnant, an ulcer … (M5): a professional decides
    bool asksFirst = false;  ///< the package says to ask a health professional before use (M5)
    std::vector<std::string_view> unanswered;  ///< profile keys to be answered before the first dose (M5)
    std::vector<text::Message> because;  ///< of what isHeld and asksFirst: the age, the weeks, what was answered
};
[[nodiscard]] MedicineProfile medicineProfile(const facts::CareLog& log, const catalogue::Medicine& medicine,
                                              clock::Instant now, const clock::Zone& zone);

/// As much of it as two products beside each other ask.
[[nodiscard]] Taker takerOf(const facts::CareLog& log, clock::Instant now, const clock::Zone& zone);

/// Weeks of pregnancy at `now`, counted on by calendar days from the day of the answer; 0 = not pregnant. Nothing when
/// it was never answered, or so long ago that the pregnancy is over or a "not pregnant" may no longer be true. What is
/// no number of weeks is no answer.
[[nodiscard]] std::optional<int> pregnancyWeeks(const facts::CareLog& log, clock::Instant now, const clock::Zone& zone);
/// When the weeks will next be one more, or "not pregnant" is asked again; nothing when neither.
[[nodiscard]] std::optional<clock::Instant> nextPregnancyWeek(const facts::CareLog& log, clock::Instant now,
                                                              const clock::Zone& zone);

}  // namespace nape::remedies
