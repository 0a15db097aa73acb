// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/message.h"

#include "clock/iso8601.h"

#include <array>

namespace nape::text {

using namespace std::chrono;

std::string englishMoment(clock::Instant at, clock::Instant now, const clock::Zone& zone)
{
    const auto wall = zone.wallAt(at);
    const auto time = clock::formatClock(wall.sinceMidnight);
    const auto today = zone.dayOf(now);
    if (wall.day == today) return time;
    static constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::string day = std::string{kDays[weekday{sys_days{wall.day}}.c_encoding()]} + ' '
        + std::to_string(static_cast<unsigned>(wall.day.day())) + ' '
        + kMonths[static_cast<unsigned>(wall.day.month()) - 1];
    if (wall.day.year() != today.year()) day += ' ' + std::to_string(static_cast<int>(wall.day.year()));
    return day + ' ' + time;
}

std::string englishLength(clock::Duration length)
{
    const auto s = length.count();
    if (s < 60) return std::to_string(s < 0 ? 0 : s) + " s";
    const auto m = (s + 59) / 60;
    if (m < 60) return std::to_string(m) + " min";
    const auto h = (s + 3599) / 3600;
    if (m < 24 * 60) {
        return m % 60 == 0 ? std::to_string(m / 60) + " h"
                           : std::to_string(m / 60) + " h " + std::to_string(m % 60) + " min";
    }
    if (h < 48) return std::to_string(h) + " h";
    return std::to_string((s + 86399) / 86400) + " days";
}

std::string english(const Message& message, clock::Instant now, const clock::Zone& zone)
{
    std::string out;
    for (const char* p = message.source; *p != '\0'; ++p) {
        if (*p != '%' || p[1] < '1' || p[1] > '9') {
            out += *p;
            continue;
        }
        const auto index = static_cast<std::size_t>(*++p - '1');
        if (index >= message.arguments.size()) continue;
        std::visit(
            [&](const auto& value) {
                using T = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<T, Moment>) {
                    out += englishMoment(value.at, now, zone);
                } else if constexpr (std::is_same_v<T, Length>) {
                    out += englishLength(value.length);
                } else if constexpr (std::is_same_v<T, long long>) {
                    out += std::to_string(value);
                } else {
                    out += value;
                }
            },
            message.arguments[index]);
    }
    return out;
}

}  // namespace nape::text
