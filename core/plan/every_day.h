// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "remedies/quiet_hours.h"

#include <array>
#include <string_view>

// What is told day by day, by the clock on the wall: how the night was, bedtime, and the nudges that somebody asked
// for. Nothing of it is stored but the settings and the answers.
namespace nape::plan {

/// When "how did you sleep?" is asked.
enum class MorningQuestion { whileOpen, everyDay, never };

inline constexpr std::string_view kMorningQuestion = "morning_question";  ///< episode (by default), on, off
inline constexpr std::string_view kBedtimeReminder = "bedtime_reminder";  ///< a time like 21:30, or off (by default)
inline constexpr std::string_view kPostureNudge = "posture_nudge";  ///< 1h to 4h, or off (by default)
inline constexpr std::string_view kDrinkNudge = "drink_nudge";  ///< the same

/// The triggers whose own nudge it is (S07, S11; S12): only who has logged one is offered it.
inline constexpr std::array<std::string_view, 2> kPostureTriggers{"posture", "held_position"};
inline constexpr std::array<std::string_view, 1> kDrinkTriggers{"dehydration"};

/// The words of the settings; nothing for any other.
[[nodiscard]] std::optional<MorningQuestion> parseMorningQuestion(std::string_view text);
/// 1 to 4 whole hours; 0 for "off".
[[nodiscard]] std::optional<clock::Duration> parseNudge(std::string_view text);
/// Whether one may be called at that time of day for going to bed: outside quiet hours, or as they begin.
[[nodiscard]] bool mayBeBedtime(clock::Duration sinceMidnight, const remedies::QuietHours& quiet);

/// Adds "sleep.ask", "night.bedtime", "posture.nudge" and "drink.nudge". What `out` holds already says whether
/// something is on the neck: call it last.
void addEveryDay(const remedies::Situation& situation, std::vector<Due>& out);
/// When the next day brings such an item into sight, also where the ones before were answered; nothing where none is
/// wanted.
[[nodiscard]] std::optional<clock::Instant> nextEveryDay(const remedies::Situation& situation);

}  // namespace nape::plan
