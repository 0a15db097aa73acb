// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedies/session_state.h"

// Heat: shower, cloth, bottle or pad (S47 to S51; H1 to H9).
namespace nape::remedies {

inline constexpr Duration kHeatUsual = std::chrono::minutes{15};  // H4
inline constexpr Duration kHeatLongest = std::chrono::minutes{20};  // H4
inline constexpr Duration kHeatEndToStart = std::chrono::hours{2};  // H5
inline constexpr int kHeatsADay = 3;  // H5
inline constexpr Duration kIceAndHeatApart = std::chrono::minutes{30};  // H6

/// What has to be said before each session.
struct HeatTicks {
    facts::Modality with = facts::Modality::cloth;
    bool temperatureChecked = false;  ///< H1, always
    bool cloth = false;  ///< H2, for bottle and pad
    bool stayingAwake = false;  ///< H3: and not on the way to bed
    bool noSedative = false;  ///< H3: no alcohol and nothing that makes drowsy
    bool skinNormal = false;  ///< H6, H9: feels normal, unbroken, no rub or patch on it
};
/// The rules whose tick is missing, in the order of the table; empty when nothing is.
[[nodiscard]] std::vector<std::string> missingTicks(const HeatTicks& ticks);

/// What heat may do now.
[[nodiscard]] RemedyState heatState(const Situation& s, const Remedy& remedy);

/// How many sessions of heat fall on the day of `now`. Each counts once, on every day that any version puts it.
[[nodiscard]] int heatsToday(const Situation& s);

}  // namespace nape::remedies
