// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"

namespace nape::remedies {

/// The part of each day in which nobody is called, by the clock on the wall: [from, to), over midnight where from is
/// the later one. Equal ends mean no quiet hours.
struct QuietHours {
    clock::Duration from = std::chrono::hours{22};  ///< since midnight
    clock::Duration to = std::chrono::hours{7};

    friend bool operator==(const QuietHours&, const QuietHours&) = default;
};

/// Reads "22:00" as what has passed since midnight; nothing for anything else.
[[nodiscard]] std::optional<clock::Duration> parseTimeOfDay(std::string_view text);
/// Reads "22:00-07:00", or "off"; nothing for anything else.
[[nodiscard]] std::optional<QuietHours> parseQuietHours(std::string_view text);
/// The person's setting `quiet_hours`, by default 22:00 to 07:00.
[[nodiscard]] QuietHours quietHoursOf(const facts::CareLog& log);
/// Whether the clock on the wall shows quiet hours then.
[[nodiscard]] bool isQuiet(clock::Duration sinceMidnight, const QuietHours& quiet);
/// Where `at` goes: itself, or the end of the quiet hours that it falls into.
[[nodiscard]] clock::Instant afterQuietHours(clock::Instant at, const QuietHours& quiet, const clock::Zone& zone);

}  // namespace nape::remedies
