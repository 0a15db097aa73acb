// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/log_rules.h"

// The days with a pain reliever (M6, U17b). A dose is one day, however often its time was corrected.
namespace nape::triage {

/// How many calendar days of the last 14, today counted, had a dose.
[[nodiscard]] int painRelieverDays(const facts::CareLog& log, clock::Instant now, const clock::Zone& zone);
/// M6: whether one more dose, at `at`, would make it more than 10 of them.
[[nodiscard]] bool wouldUsePainRelieversOver10Days(const facts::CareLog& log, clock::Instant at,
                                                   const clock::Zone& zone);

}  // namespace nape::triage
