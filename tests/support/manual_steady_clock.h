// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/steady_clock.h"

namespace nape::test {

/// A steady clock that stands where the test puts it.
class ManualSteadyClock final : public app::SteadyClock {
public:
    [[nodiscard]] std::chrono::milliseconds now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    std::chrono::milliseconds m_now{500'000};
};

}  // namespace nape::test
