// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedies/locks.h"

// What ice and heat have in common: something that is put on, runs, and comes off.
namespace nape::remedies {

inline constexpr Duration kStopCounts = std::chrono::minutes{60};  // a stop up to here after the start is its end

/// Running, locked, done or available; `own` is what the remedy's own rules hold.
[[nodiscard]] RemedyState sessionState(const Situation& s, const Remedy& remedy, const Locks& own);

/// The session of that remedy ("ice", "heat") that runs at `now`, or null.
[[nodiscard]] const facts::Entry<facts::Session>* runningSession(const facts::CareLog& log, std::string_view remedy,
                                                                 Instant now);
/// The session that a stop at `now` would end: the running one, or the last one up to 60 min after its start while no
/// stop is known. Null when there is none.
[[nodiscard]] const facts::Entry<facts::Session>* stoppableSession(const facts::CareLog& log, std::string_view remedy,
                                                                   Instant now);

/// When "it made it worse" was said while that session was on; it comes off then.
[[nodiscard]] std::optional<Instant> worseSince(const facts::CareLog& log, const facts::Entry<facts::Session>& session);

}  // namespace nape::remedies
