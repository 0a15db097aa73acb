// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedies/locks.h"

// What a guide leads through: stretches, massage, activity, relaxation, the night (S19 to S30, S52 to S87; G1 to G5).
namespace nape::remedies {

inline constexpr int kStretchRoundsADay = 3;  // G1
inline constexpr int kAloneFromYears = 12;  // G2

/// Whether `remedy` is a stretch: its rounds count together (G1).
[[nodiscard]] bool isStretch(std::string_view remedy);
/// Whether a guide leads through it, so that it can be said to be done: everything but ice, heat and medicines.
[[nodiscard]] bool isGuided(std::string_view remedy);

/// What that guide may do now.
[[nodiscard]] RemedyState stretchState(const Situation& s, const Remedy& remedy);
[[nodiscard]] RemedyState massageState(const Situation& s, const Remedy& remedy);
[[nodiscard]] RemedyState restState(const Situation& s, const Remedy& remedy);  ///< activity, relax, night

/// How many rounds of stretches fall on the day of `now`. Each counts once, on every day that any version puts it.
[[nodiscard]] int stretchRoundsToday(const Situation& s);

}  // namespace nape::remedies
