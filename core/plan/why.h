// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace nape::plan {

/// One thing that holds a remedy back, or that goes with it, as people read it.
struct Reason {
    std::string id;  ///< of the rule, or "no_episode", "clock_back"
    const rules::Rule* rule = nullptr;  ///< its row, with statements and sources; null for the two above
    text::Message text;  ///< the rule's sentence
    std::vector<text::Message> facts;  ///< what it was judged on: "Ice was on from 14:10 to 14:20, for 10 min."
};

/// Why `state` is held back: each rule of its `why` with the facts of `log` that it goes by at `now`. Of what was
/// corrected the version that is waited for is named, and said to be deleted or as first entered. Under M7 no other
/// medicine rule is told and no number shown. Of what may be done: the rules that say who asks first, what comes first,
/// and who stays beside. Empty where there is nothing of either. A dose is explained for `tablets`. Explains only: what
/// holds is the plan's.
[[nodiscard]] std::vector<Reason> reasonsFor(const facts::CareLog& log, const remedies::RemedyState& state, Instant now,
                                             const clock::Zone& zone, int tablets = 1);

}  // namespace nape::plan
