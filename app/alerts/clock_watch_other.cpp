// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/clock_watch.h"

namespace nape::app {
namespace {

class NoClockWatch final : public ClockWatch {
public:
    void aimAt(std::optional<clock::Instant>) override { }
};

}  // namespace

std::unique_ptr<ClockWatch> makeClockWatch()
{
    return std::make_unique<NoClockWatch>();
}

}  // namespace nape::app
