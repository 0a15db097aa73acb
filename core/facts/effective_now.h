// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"

namespace nape::facts {

/// The moment that elapsed rules count with.
struct EffectiveNow {
    Instant at{};  ///< never before the newest time that this copy of Nape stamped itself
    bool clockBack = false;  ///< the wall clock is more than 5 s behind it: no ice or heat may start
};

/// A step back that is no more than a clock being trimmed.
inline constexpr Duration kIgnoredStepBack{5};

/// A clock set back never unlocks: the later of the wall clock and of the newest own stamp stands. Imported times and
/// appointment dates are no stamps.
[[nodiscard]] EffectiveNow effectiveNow(Instant wall, std::optional<Instant> newestOwnStamp);

}  // namespace nape::facts
