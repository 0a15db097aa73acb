// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedies/locks.h"

// What ice and heat have in common: something that is put on, runs, and comes off.
namespace nape::remedies {

inline constexpr Duration kStopCounts = std::chrono::minutes{60};  // a stop up to here after the start is its end

/// Up to when a stop is the end of a session, and its alarm is due while none is known: 60 min from its start. What a
/// correction of the clock moved is said to be off no sooner for that, so it counts from countedAt().
[[nodiscard]] Instant stopCountsUntil(const facts::Header& session);

/// Running, locked, done or available; `own` is what the remedy's own rules hold.
[[nodiscard]] RemedyState sessionState(const Situation& s, const Remedy& remedy, const Locks& own);

/// The session of that remedy ("ice", "heat") that runs at `now`, or null.
[[nodiscard]] const facts::Entry<facts::Session>* runningSession(const facts::CareLog& log, std::string_view remedy,
                                                                 Instant now);
/// The session that a stop at `now` would end: the running one, or the last one up to
/// stopCountsUntil() while no stop is known. Null when there is none.
[[nodiscard]] const facts::Entry<facts::Session>* stoppableSession(const facts::CareLog& log, std::string_view remedy,
                                                                   Instant now);

/// When "it made it worse" was said while that session was on; it comes off then.
[[nodiscard]] std::optional<Instant> worseSince(const facts::CareLog& log, const facts::Entry<facts::Session>& session);

}  // namespace nape::remedies
