// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"

#include <string>
#include <string_view>

// The written forms of time at Nape's edges: command line, archive, messages.
namespace nape::clock {

/// A time that someone wrote down.
struct WrittenTime {
    Instant at;
    Duration offset{};  ///< seconds east of UTC that were written, or the zone's where none was
    bool dateOnly = false;  ///< only a day was given; `at` is 00:00 of it, the earliest it can mean
};

/// Reads `2026-03-29T14:05:30+02:00`, `…Z`, without seconds, with fractions (cut off), with a blank for the T, or a
/// date alone (00:00 in `zone`). A time without offset is none: it would mean two things on the day of a clock change.
[[nodiscard]] std::optional<WrittenTime> parseTime(std::string_view text, const Zone& zone);

/// Reads `YYYY-MM-DD`; nothing for a day that no calendar has.
[[nodiscard]] std::optional<Day> parseDay(std::string_view text);

/// Reads `15m`, `2h`, `90s`, `7d`, `1h30m`, with a minus before it for backwards. A bare number is none.
[[nodiscard]] std::optional<Duration> parseDuration(std::string_view text);

/// `2026-03-29T14:05:30+02:00`, with the offset given.
[[nodiscard]] std::string formatTime(Instant at, Duration offset);
/// The same in the offset that `zone` has at that moment.
[[nodiscard]] std::string formatTime(Instant at, const Zone& zone);
/// `YYYY-MM-DD`.
[[nodiscard]] std::string formatDay(Day day);
/// `14:05`.
[[nodiscard]] std::string formatClock(Duration sinceMidnight);
/// The shortest form that parseDuration() reads back: `1h30m`, `90s` as `1m30s`.
[[nodiscard]] std::string formatDuration(Duration length);

}  // namespace nape::clock
