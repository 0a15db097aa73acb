// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/time.h"

namespace nape::clock {

using namespace std::chrono;

WallTime Zone::wallAt(Instant at) const
{
    const auto shifted = at + offsetAt(at);
    const auto midnight = floor<days>(shifted);
    return {Day{midnight}, shifted - midnight};
}

Instant Zone::instantOf(WallTime wall) const
{
    const Instant asUtc = sys_days{wall.day} + wall.sinceMidnight;
    // The offsets a day earlier and later enclose any change of the clock near the wanted time.
    const Duration before = offsetAt(asUtc - hours{24});
    const Duration after = offsetAt(asUtc + hours{24});
    const Instant first = asUtc - std::max(before, after);
    const Instant second = asUtc - std::min(before, after);
    if (wallAt(first) == wall) return first;
    if (wallAt(second) == wall) return second;
    // Skipped: search for the second at which the offset changes.
    Instant low = first;
    Instant high = second;
    while (high - low > seconds{1}) {
        const Instant middle = low + (high - low) / 2;
        (offsetAt(middle) == offsetAt(low) ? low : high) = middle;
    }
    return high;
}

}  // namespace nape::clock
