// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace nape::app {

/// How fast time passes, for what is led through step by step: no correction of the wall clock moves it. Says nothing
/// about when; no fact and no rule knows it.
class SteadyClock {
public:
    virtual ~SteadyClock() = default;
    /// Since some moment of its own.
    [[nodiscard]] virtual std::chrono::milliseconds now() const = 0;
};

/// The machine's own.
class MachineSteadyClock final : public SteadyClock {
public:
    [[nodiscard]] std::chrono::milliseconds now() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
};

}  // namespace nape::app
