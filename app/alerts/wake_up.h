// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/clock_watch.h"

#include <QTimer>

#include <chrono>

namespace nape::app {

/// Tells when the next moment of the plan has come by the wall clock. A timer's remaining time is only a hint, since
/// it stands still while the machine sleeps and knows nothing of a clock that is set: each time it ends the clock is
/// read, and it is armed again until the moment has come. Runs no timer while there is nothing to wait for; looks at
/// the clock once a minute while something is due within a day. Knows no plan; owned by the window's desk.
class WakeUp : public QObject {
    Q_OBJECT
public:
    WakeUp(const clock::Clock& clock, std::unique_ptr<ClockWatch> watch, QObject* parent = nullptr);

    /// The next moment to tell of, or nothing. Replaces the one before.
    void aimAt(std::optional<clock::Instant> moment);
    /// How long until the timer looks at the clock again; nothing while no timer runs.
    [[nodiscard]] std::optional<std::chrono::milliseconds> looksAgainIn() const;

Q_SIGNALS:
    void momentCame();
    /// The wall clock moved by itself: set by someone, or the machine slept.
    void clockMoved();

private:
    void look();
    void arm();

    const clock::Clock& m_clock;
    std::unique_ptr<ClockWatch> m_watch;
    QTimer m_timer;
    std::optional<clock::Instant> m_moment;
    std::optional<clock::Instant> m_told;  ///< never told of twice in a row
    clock::Instant m_wallAtArm{};
    std::chrono::steady_clock::time_point m_steadyAtArm;
};

}  // namespace nape::app
