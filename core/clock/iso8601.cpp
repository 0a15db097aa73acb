// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/iso8601.h"

#include <charconv>

namespace nape::clock {

using namespace std::chrono;

namespace {

constexpr int kFirstYear = 1800;

// Takes exactly `width` digits from the front of `text`.
std::optional<int> digits(std::string_view& text, std::size_t width)
{
    if (text.size() < width) return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < width; ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(width);
    return value;
}

bool take(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Day> takeDay(std::string_view& text)
{
    const auto y = digits(text, 4);
    if (!y || !take(text, '-')) return std::nullopt;
    const auto m = digits(text, 2);
    if (!m || !take(text, '-')) return std::nullopt;
    const auto d = digits(text, 2);
    if (!d) return std::nullopt;
    const Day day{year{*y}, month{static_cast<unsigned>(*m)}, std::chrono::day{static_cast<unsigned>(*d)}};
    if (!day.ok() || *y < kFirstYear) return std::nullopt;
    return day;
}

std::optional<Duration> takeClock(std::string_view& text)
{
    const auto h = digits(text, 2);
    if (!h || *h > 23 || !take(text, ':')) return std::nullopt;
    const auto m = digits(text, 2);
    if (!m || *m > 59) return std::nullopt;
    int s = 0;
    if (take(text, ':')) {
        const auto read = digits(text, 2);
        if (!read || *read > 59) return std::nullopt;
        s = *read;
        if (take(text, '.') || take(text, ',')) {
            if (!digits(text, 1)) return std::nullopt;
            while (digits(text, 1)) { }
        }
    }
    return hours{*h} + minutes{*m} + seconds{s};
}

std::optional<Duration> takeOffset(std::string_view& text)
{
    if (take(text, 'Z') || take(text, 'z')) return Duration{0};
    const bool east = take(text, '+');
    if (!east && !take(text, '-')) return std::nullopt;
    const auto h = digits(text, 2);
    if (!h || *h > 18) return std::nullopt;
    take(text, ':');
    const auto m = text.empty() ? std::optional<int>{0} : digits(text, 2);
    if (!m || *m > 59) return std::nullopt;
    const Duration offset = hours{*h} + minutes{*m};
    return east ? offset : -offset;
}

// The number in decimal, with zeros in front up to `width`.
std::string padded(long long value, std::size_t width)
{
    const auto text = std::to_string(value);
    return std::string(text.size() < width ? width - text.size() : 0, '0') + text;
}

}  // namespace

std::optional<Day> parseDay(std::string_view text)
{
    const auto day = takeDay(text);
    return text.empty() ? day : std::nullopt;
}

std::optional<WrittenTime> parseTime(std::string_view text, const Zone& zone)
{
    const auto day = takeDay(text);
    if (!day) return std::nullopt;
    if (text.empty()) {
        const Instant at = zone.instantOf({*day, Duration{0}});
        if (at < sys_days{year{kFirstYear} / 1 / 1}) return std::nullopt;
        return WrittenTime{at, zone.offsetAt(at), true};
    }
    if (!take(text, 'T') && !take(text, 't') && !take(text, ' ')) return std::nullopt;
    const auto clock = takeClock(text);
    if (!clock) return std::nullopt;
    const auto offset = takeOffset(text);
    if (!offset || !text.empty()) return std::nullopt;
    // In UTC too, so that the moment can be read back however it is written.
    const Instant at = sys_days{*day} + *clock - *offset;
    if (at < sys_days{year{kFirstYear} / 1 / 1}) return std::nullopt;
    return WrittenTime{at, *offset, false};
}

std::optional<Duration> parseDuration(std::string_view text)
{
    const bool back = take(text, '-');
    if (!back) take(text, '+');
    if (text.empty()) return std::nullopt;
    long long total = 0;
    while (!text.empty()) {
        long long n = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), n);
        if (read.ec != std::errc{} || n < 0 || n > 10'000'000) return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
        if (text.empty()) return std::nullopt;
        switch (text.front()) {
        case 's': break;
        case 'm': n *= 60; break;
        case 'h': n *= 3600; break;
        case 'd': n *= 86400; break;
        default: return std::nullopt;
        }
        text.remove_prefix(1);
        total += n;
    }
    return Duration{back ? -total : total};
}

std::string formatDay(Day day)
{
    return padded(static_cast<int>(day.year()), 4) + '-' + padded(static_cast<unsigned>(day.month()), 2) + '-'
        + padded(static_cast<unsigned>(day.day()), 2);
}

std::string formatClock(Duration sinceMidnight)
{
    const auto m = sinceMidnight.count() / 60;
    return padded(m / 60, 2) + ':' + padded(m % 60, 2);
}

std::string formatTime(Instant at, Duration offset)
{
    const auto wall = FixedZone{offset}.wallAt(at);
    const auto o = (offset < Duration{0} ? -offset : offset).count() / 60;
    return formatDay(wall.day) + 'T' + formatClock(wall.sinceMidnight) + ':'
        + padded(wall.sinceMidnight.count() % 60, 2) + (offset < Duration{0} ? '-' : '+') + padded(o / 60, 2) + ':'
        + padded(o % 60, 2);
}

std::string formatTime(Instant at, const Zone& zone)
{
    return formatTime(at, zone.offsetAt(at));
}

std::string formatDuration(Duration length)
{
    auto s = length.count();
    std::string out = s < 0 ? "-" : "";
    if (s < 0) s = -s;
    if (s == 0) return "0s";
    if (s >= 3600) out += std::to_string(s / 3600) + "h";
    if (s / 60 % 60 != 0) out += std::to_string(s / 60 % 60) + "m";
    if (s % 60 != 0) out += std::to_string(s % 60) + "s";
    return out;
}

}  // namespace nape::clock
