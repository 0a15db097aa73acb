// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace nape::plan {

/// Everything that is due or will be, for one person: the part of planFor() that calls people. Pure like it.
/// Returns the items in the order of their moments.
[[nodiscard]] std::vector<Due> remindersOf(const remedies::Situation& situation);

}  // namespace nape::plan
