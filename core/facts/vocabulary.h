// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

// The ids that an episode may name; the person's own triggers and symptoms stand beside them as CustomTerm.
namespace nape::facts {

inline constexpr std::array<std::string_view, 9> kZones{"base_of_skull", "back_left",     "back_right",
                                                        "side_left",     "side_right",    "front_left",
                                                        "front_right",   "shoulder_left", "shoulder_right"};

/// S04 to S12, S61 to S63; for children also S71 to S73.
inline constexpr std::array<std::string_view, 14> kTriggers{
    "exercise_strain", "heavy_carry", "shoulder_bag", "held_position", "phone_cradle", "sleep_position", "stress",
    "posture",         "dehydration", "bedding",      "grinding",      "screens",      "sports_strain",  "backpack"};

/// S14 to S16 and what people add in their own words.
inline constexpr std::array<std::string_view, 6> kSymptoms{"muscle_hard", "pain_on_moving", "sudden_onset",
                                                           "headache",    "radiating_arm",  "dizzy"};

/// How a night may be said to have been lain through (S64); nothing said is an empty text.
inline constexpr std::array<std::string_view, 4> kSleepPositions{"back", "side", "stomach", "other"};

}  // namespace nape::facts
