// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

// Time as Nape means it. Elapsed rules (the hour between two ice sessions, the gap between two doses) compare Instants;
// calendar rules (quiet hours, three times a day) go through a Zone. The two never mix.
namespace nape::clock {

/// A length of time, in whole seconds: the finest step any rule knows.
using Duration = std::chrono::seconds;

/// A point in time: UTC, whole seconds. What happened within a second counts as having happened at its start.
using Instant = std::chrono::sys_seconds;

/// A calendar day in the zone that the reader of it names.
using Day = std::chrono::year_month_day;

/// What the clock on the wall showed.
struct WallTime {
    Day day;
    Duration sinceMidnight{};  ///< 0 to 86,399 s

    friend bool operator==(const WallTime&, const WallTime&) = default;
};

/// Where a machine keeps its time zone. An interface, so that a plan can be asked for any zone and any clock change.
class Zone {
public:
    virtual ~Zone() = default;

    /// Seconds east of UTC that are in force at `at`.
    [[nodiscard]] virtual Duration offsetAt(Instant at) const = 0;

    /// The wall time at `at`.
    [[nodiscard]] WallTime wallAt(Instant at) const;
    /// The day that the calendar on the wall shows at `at`.
    [[nodiscard]] Day dayOf(Instant at) const { return wallAt(at).day; }
    /// The instant that shows as `wall`. A time that the clock skips gives the moment of the jump; a time that it
    /// shows twice gives the first of the two.
    [[nodiscard]] Instant instantOf(WallTime wall) const;
};

/// A zone whose clock never changes; `offset` is seconds east of UTC.
class FixedZone final : public Zone {
public:
    explicit FixedZone(Duration offset)
        : m_offset(offset)
    {
    }
    [[nodiscard]] Duration offsetAt(Instant) const override { return m_offset; }

private:
    Duration m_offset;
};

/// The wall clock of the machine. Nothing in core asks the time in any other way, and no default argument calls it.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

}  // namespace nape::clock
