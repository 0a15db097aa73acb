// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"

namespace nape::test {

/// A zone one hour east of UTC whose clock jumps forward on 2026-03-29 and back on 2026-10-25, both at 01:00 UTC.
class SummerTimeZone final : public clock::Zone {
public:
    [[nodiscard]] clock::Duration offsetAt(clock::Instant at) const override
    {
        using namespace std::chrono;
        const clock::Instant forward = sys_days{2026y / 3 / 29} + hours{1};
        const clock::Instant back = sys_days{2026y / 10 / 25} + hours{1};
        return at >= forward && at < back ? hours{2} : hours{1};
    }
};

}  // namespace nape::test
