// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace nape::plan {

/// What the log asks of the open episode by itself: the check again (L0, L3), a week without getting better (D7), that
/// it came back (D8), the temperature again (R1, A12). Appends to `out`.
void addCheckReminders(const remedies::Situation& situation, std::vector<Due>& out);

}  // namespace nape::plan
