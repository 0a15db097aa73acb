// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/effective_now.h"

namespace nape::facts {

EffectiveNow effectiveNow(Instant wall, std::optional<Instant> newestOwnStamp)
{
    if (!newestOwnStamp || *newestOwnStamp <= wall) return {wall, false};
    return {*newestOwnStamp, *newestOwnStamp - wall > kIgnoredStepBack};
}

}  // namespace nape::facts
