// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"

#include <memory>

namespace nape::clock {

/// The machine's own wall clock, cut to whole seconds. Does not say how fast time passes: no rule may depend on that.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

/// The zone that this machine is set to: TZ where it is set, else the system's setting, else UTC (also for a TZ that
/// names no zone of the database). The zone data is read at the first question, so that a start that shows no time does
/// not pay for it.
[[nodiscard]] std::unique_ptr<Zone> systemZone();

}  // namespace nape::clock
