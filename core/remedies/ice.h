// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedies/session_state.h"

// Ice, to the second (S40 to S46; I1 to I9).
namespace nape::remedies {

inline constexpr Duration kIceLongest = std::chrono::minutes{10};  // S44, I1
inline constexpr Duration kIceStartToStart = std::chrono::minutes{60};  // S45, I3
inline constexpr Duration kIceEndToStart = std::chrono::minutes{50};  // I3: an overrun pushes the next start out
inline constexpr Duration kIceWindow = std::chrono::hours{48};  // S46, I4
inline constexpr Duration kIceWindowKept = std::chrono::hours{72};  // S46, I4
inline constexpr Duration kIceWindowAsks = std::chrono::hours{47};  // I4

/// The first moment at which spacing lets ice start, over every session and every version of it (I3), a clock
/// correction counting a full hour. Nothing when nothing holds it back.
[[nodiscard]] std::optional<Instant> iceAllowedFrom(const facts::CareLog& log);

/// What ice may do now.
[[nodiscard]] RemedyState iceState(const Situation& s, const Remedy& remedy);

/// The ice session that a stop at `now` would end: the running one, or the last one up to 60 min after its start while
/// no stop is known. Null when there is none.
[[nodiscard]] const facts::Entry<facts::Session>* stoppableIce(const facts::CareLog& log, Instant now);

/// Whether reminders for ice are kept to 72 h: the newest choice for this episode.
[[nodiscard]] std::optional<bool> iceWindowChoice(const facts::CareLog& log, const facts::FactId& episode);
/// Where the reminders of this episode end (exclusive).
[[nodiscard]] Instant iceWindowEnd(const facts::CareLog& log, const facts::Entry<facts::Episode>& episode);

/// The answers of the four questions before the first ice (I7), as asked then or as the profile has them.
enum class IceScreening { unanswered, clear, askFirst };
[[nodiscard]] IceScreening iceScreening(const facts::CareLog& log);

}  // namespace nape::remedies
