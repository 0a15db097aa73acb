// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/chime.h"
#include "alerts/clock_watch.h"
#include "alerts/notifier.h"
#include "clock/time.h"

#include <vector>

namespace nape::test {

/// Writes down what was shown and taken back, and when.
class FakeNotifier final : public app::Notifier {
public:
    struct Event {
        clock::Instant at;
        std::string what;  ///< "show" or "withdraw"
        app::Notice notice;
    };
    explicit FakeNotifier(const clock::Clock& clock)
        : m_clock(clock)
    {
    }
    void show(const app::Notice& notice) override
    {
        events.push_back({m_clock.now(), "show", notice});
        Q_EMIT delivered(notice.tag, channel);
    }
    void withdraw(const QString& tag) override { events.push_back({m_clock.now(), "withdraw", {tag, {}, {}, false}}); }
    [[nodiscard]] int count(const std::string& what) const
    {
        return static_cast<int>(
            std::count_if(events.begin(), events.end(), [&](const Event& event) { return event.what == what; }));
    }

    std::vector<Event> events;
    QString channel = QStringLiteral("notification");

private:
    const clock::Clock& m_clock;
};

/// Counts what would have been heard.
class FakeChime final : public app::Chime {
public:
    void play(Sound sound) override { ++(sound == Sound::alarm ? alarms : softs); }
    void mark(Sound sound) override { marks.push_back(sound); }
    void prepare() override { ++prepared; }
    int alarms = 0;
    int softs = 0;
    int prepared = 0;
    std::vector<Sound> marks;
};

/// A system clock watch in the test's hands.
class FakeClockWatch final : public app::ClockWatch {
public:
    void aimAt(std::optional<clock::Instant> moment) override { aimed = moment; }
    std::optional<clock::Instant> aimed;
};

}  // namespace nape::test
