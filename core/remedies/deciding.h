// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedies/remedies.h"

namespace nape::remedies {

/// The one rule that the moment hangs on at which ice or heat may be again.
struct Deciding {
    std::string_view rule;
    bool isOfDay = false;  ///< it is the limit of the day, not the distance to something that was on
};
/// Of the waits of "ice" or "heat" the one that ends at `until`, by the log as of `now`; nothing when none does.
[[nodiscard]] std::optional<Deciding> decidingOf(const facts::CareLog& log, std::string_view remedy, Instant until,
                                                 Instant now, const clock::Zone& zone);

}  // namespace nape::remedies
