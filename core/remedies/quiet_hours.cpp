// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/quiet_hours.h"

#include <charconv>

namespace nape::remedies {

using namespace std::chrono;
using clock::Duration;

std::optional<Duration> parseTimeOfDay(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    int h = 0;
    int m = 0;
    // Digits alone: "-0" is a number, and no hour.
    const auto number = [](std::string_view two, int& out) {
        return two[0] != '-' && std::from_chars(two.data(), two.data() + 2, out).ptr == two.data() + 2;
    };
    if (!number(text.substr(0, 2), h) || !number(text.substr(3, 2), m) || h > 23 || m > 59) return std::nullopt;
    return hours{h} + minutes{m};
}

std::optional<QuietHours> parseQuietHours(std::string_view text)
{
    if (text == "off") return QuietHours{Duration{0}, Duration{0}};
    if (text.size() != 11 || text[5] != '-') return std::nullopt;
    const auto from = parseTimeOfDay(text.substr(0, 5));
    const auto to = parseTimeOfDay(text.substr(6));
    if (!from || !to) return std::nullopt;
    return QuietHours{*from, *to};
}

QuietHours quietHoursOf(const facts::CareLog& log)
{
    const auto setting = facts::settingOf(log, "quiet_hours");
    if (!setting) return {};
    return parseQuietHours(*setting).value_or(QuietHours{});
}

bool isQuiet(Duration sinceMidnight, const QuietHours& quiet)
{
    if (quiet.from == quiet.to) return false;
    const bool late = sinceMidnight >= quiet.from;
    const bool early = sinceMidnight < quiet.to;
    return quiet.from > quiet.to ? late || early : late && early;
}

clock::Instant afterQuietHours(clock::Instant at, const QuietHours& quiet, const clock::Zone& zone)
{
    const auto wall = zone.wallAt(at);
    if (!isQuiet(wall.sinceMidnight, quiet)) return at;
    auto day = sys_days{wall.day};
    if (quiet.from > quiet.to && wall.sinceMidnight >= quiet.from) day += days{1};
    return std::max(at, zone.instantOf({clock::Day{day}, quiet.to}));
}

}  // namespace nape::remedies
