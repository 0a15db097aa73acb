// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/session_end.h"
#include "rules/rule.h"
#include "triage/log_rules.h"

#include <span>

namespace nape::remedies {

using clock::Duration;
using clock::Instant;

enum class State { available, running, locked, done };

/// What one remedy may do now.
struct RemedyState {
    std::string id;  ///< "ice", "heat", "stretch_simple" …
    int rank = 0;  ///< 1 = what helps now first
    State state = State::available;
    std::optional<Instant> until{};  ///< running: its end; locked: when time alone unlocks it, else nothing
    std::vector<std::string> why{};  ///< rule ids of every lock that holds
};

/// What remedies are judged on: the log as of now, what triage lets stand, and the moment.
struct Situation {
    const facts::CareLog& log;
    const triage::Standing& standing;
    const facts::Entry<facts::Episode>* episode = nullptr;  ///< the open one, or null
    Instant now;  ///< effective now
    Instant wall;  ///< what the clock shows; behind `now` only after it was set back
    bool clockBack = false;
    const clock::Zone& zone;
};

/// A remedy as a lock sees it.
struct Remedy {
    std::string_view id;
    bool stretchOrMassage = false;  ///< L2, L3 and L6 lock it
    bool lockedByInjury = false;  ///< L2 locks it after an injury (heat)
};
/// ice, heat, stretch_simple, stretch_scalene, stretch_levator, massage, activity, relax, night.
[[nodiscard]] std::span<const Remedy> remedyList();
/// The remedy of that id, or null.
[[nodiscard]] const Remedy* findRemedy(std::string_view id);

/// The state of every remedy, in rank order: what runs, what may be done, what is locked. Pain relievers come last
/// among their like.
[[nodiscard]] std::vector<RemedyState> statesOf(const Situation& situation);

/// The lock and remedy rows (L0 to L6, I1 to I9, H1 to H9, G1 …), in the order of the table.
[[nodiscard]] std::span<const rules::Rule> remedyRules();
[[nodiscard]] const rules::Rule* findRule(std::string_view id);

[[nodiscard]] std::string_view toId(State state);

}  // namespace nape::remedies
