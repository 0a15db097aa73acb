// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/store.h"

// What outlives a restore: bringing a backup back must not bring a start of ice or a dose forward, nor lift a lock.
namespace nape::store {

/// Reads from the log that is about to be replaced every version of its recent sessions, doses, checks, clearances and
/// of its clock corrections, with the people and the episodes they hang on, in the order of writing. Throws as
/// loadFact().
[[nodiscard]] std::vector<Fact> worthCarrying(Connection& from, Instant at);

/// Writes into the backup what it does not hold of those. An episode that comes along while another is open ends at
/// `at`. Gives how many facts of each kind came along.
[[nodiscard]] CarriedOver carryOver(const std::vector<Fact>& facts, Connection& to, Instant at);

/// Writes down that what was there before `at` is not known: everyone waits a full hour and answers the check again.
void markLost(Connection& to, Instant at);

}  // namespace nape::store
