// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedies/dose_limits.h"

#include <span>

// Which pain relievers keep their distance from each other. The only place that knows; what conflicts.h is for ice and
// heat.
namespace nape::remedies {

/// After the first of two products the other waits until the first has worn off: its upper interval.
struct DosePair {
    std::string_view rule;  ///< id
    bool (*isApart)(const Medicine& first, const Medicine& then, const Taker& who);
};

/// Every pair with a distance.
[[nodiscard]] std::span<const DosePair> dosePairs();

}  // namespace nape::remedies
