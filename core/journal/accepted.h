// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/command.h"

// Nothing runs that no start was accepted for: what an edit and an undo of a session have to pass.
namespace nape::journal {

/// An edit of a session may not make it run when it did not, nor run longer, nor without what its start asked for.
[[nodiscard]] Expected<void> checkStillAccepted(const Command& command, const facts::Fact& before,
                                                const facts::Fact& after, const clock::Zone& zone);
/// An undo may bring a session back that runs, but only as its start was accepted: `first` is its first version.
[[nodiscard]] Expected<void> checkWasAccepted(const Command& command, const facts::Fact& first,
                                              const facts::Fact& after, const clock::Zone& zone);

}  // namespace nape::journal
