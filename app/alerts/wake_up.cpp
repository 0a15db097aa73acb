// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/wake_up.h"

#include <QDateTime>

#include <algorithm>

namespace nape::app {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds kLookEvery = 60s;  // bounds how late a moment is noticed after a suspend
constexpr auto kSoon = 24h;
constexpr auto kTrimmed = 5s;  // a clock being trimmed is not a clock being set

// The wall clock is cut to whole seconds, so the part of this second that is over is left out of the wait. Only how
// long to wait hangs on it, never what has come.
milliseconds overOfThisSecond()
{
    return milliseconds{QDateTime::currentMSecsSinceEpoch() % 1000};
}

}  // namespace

WakeUp::WakeUp(const clock::Clock& clock, std::unique_ptr<ClockWatch> watch, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_watch(std::move(watch))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);  // a coarse one may end before its time
    connect(&m_timer, &QTimer::timeout, this, &WakeUp::look);
    connect(m_watch.get(), &ClockWatch::momentPassed, this, &WakeUp::look);
    connect(m_watch.get(), &ClockWatch::clockWasSet, this, [this] {
        arm();
        Q_EMIT clockMoved();
    });
}

void WakeUp::aimAt(std::optional<clock::Instant> moment)
{
    if (moment && moment == m_told && m_clock.now() >= *moment) return;
    m_moment = moment;
    m_told.reset();
    m_watch->aimAt(moment);
    arm();
}

std::optional<milliseconds> WakeUp::looksAgainIn() const
{
    if (!m_timer.isActive()) return std::nullopt;
    return m_timer.remainingTimeAsDuration();
}

void WakeUp::look()
{
    if (!m_moment) return;
    const auto wall = m_clock.now();
    if (wall >= *m_moment) {
        m_timer.stop();
        m_told = std::exchange(m_moment, std::nullopt);
        Q_EMIT momentCame();
        return;
    }
    const auto passed = std::chrono::steady_clock::now() - m_steadyAtArm;
    const auto shown = wall - m_wallAtArm;
    const bool moved = shown > passed + kTrimmed || shown < passed - kTrimmed;
    arm();
    if (moved) Q_EMIT clockMoved();
}

void WakeUp::arm()
{
    m_timer.stop();
    if (!m_moment) return;
    m_wallAtArm = m_clock.now();
    m_steadyAtArm = std::chrono::steady_clock::now();
    const auto left = *m_moment - m_wallAtArm;
    if (left <= 0s) {
        m_timer.start(0ms);
        return;
    }
    // Further off than a day: one look when it is a day off.
    const milliseconds wait = left > kSoon
        ? milliseconds{std::min<clock::Duration>(left - kSoon, kSoon)}
        : std::min<milliseconds>(milliseconds{left} - overOfThisSecond(), kLookEvery);
    m_timer.start(std::max<milliseconds>(wait, 1ms));
}

}  // namespace nape::app
