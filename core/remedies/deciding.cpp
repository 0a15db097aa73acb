// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/deciding.h"

#include "remedies/conflicts.h"
#include "remedies/locks.h"

namespace nape::remedies {

std::optional<Deciding> decidingOf(const facts::CareLog& log, std::string_view remedy, Instant until, Instant now,
                                   const clock::Zone& zone)
{
    if (worseUntil(log, remedy, zone) == until) return Deciding{"L5"};
    for (const auto& wait : waitsOf(log, remedy, now)) {
        if (wait.until == until) return Deciding{wait.why};
    }
    // Of the limits of a day heat alone has one.
    if (remedy == "heat" && until == nextDay(now, zone)) return Deciding{"H5", true};
    return std::nullopt;
}

}  // namespace nape::remedies
