// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/iso8601.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

// The forms of values on the command line. A value in none of its forms is a CLI::ValidationError: exit 2, nothing
// saved.
namespace nape::cli {

[[nodiscard]] inline clock::WrittenTime timeArgument(const std::string& text, const clock::Zone& zone)
{
    if (const auto time = clock::parseTime(text, zone)) return *time;
    throw CLI::ValidationError{"\"" + text
                               + "\" is no time. Write it like 2026-05-31T14:00:00+02:00, or a day like 2026-05-31"};
}

/// For an option's check(): a number in digits. The parser alone takes nothing at all for 0, and 0x5 for 5.
[[nodiscard]] inline std::string isWholeNumber(const std::string& text)
{
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    const bool digits = text.size() > first && text.find_first_not_of("0123456789", first) == std::string::npos;
    return digits ? std::string{} : "\"" + text + "\" is no whole number";
}

[[nodiscard]] inline clock::Duration durationArgument(const std::string& text)
{
    if (const auto length = clock::parseDuration(text)) return *length;
    throw CLI::ValidationError{"\"" + text + "\" is no length of time. Write it like 15m, 2h or 1h30m"};
}

[[nodiscard]] inline std::pair<std::string, std::string> pairArgument(const std::string& text)
{
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0) {
        throw CLI::ValidationError{"\"" + text + "\" is not of the form NAME=VALUE"};
    }
    return {text.substr(0, equals), text.substr(equals + 1)};
}

/// "a,b,c"; an empty part is a typing error.
[[nodiscard]] inline std::vector<std::string> listArgument(const std::string& text)
{
    std::vector<std::string> items;
    for (std::size_t start = 0; start <= text.size() && !text.empty();) {
        const auto comma = std::min(text.find(',', start), text.size());
        if (comma == start) throw CLI::ValidationError{"\"" + text + "\" has an empty part between its commas"};
        items.push_back(text.substr(start, comma - start));
        start = comma + 1;
    }
    return items;
}

}  // namespace nape::cli
