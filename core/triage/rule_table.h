// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

#include <span>

namespace nape::triage {

/// What the conditions of the table look at: every question as "counts as yes", age, reading and log already weighed
/// in. Made by assess(); a condition never sees an answer that is not here.
struct Signs {
    // the article's
    bool injury, stiff, fever, chills, headache, purple, numb, limbTrouble, bladderBowel;
    bool sleep, activity, worried, stressDistress, grinding;
    // beyond it
    bool dangerousMech, tingling, severeAfterInjury, cannotTurn, saddle, walkClumsy, suddenHeadache, strokeSigns;
    bool drowsyConfusedSeizure, chest, airway, glassFail, light, vomiting, babySigns, seriousHistory, armPain;
    bool severeUncontrolled, dystoniaDrug, tickBite, bleedingSigns, otcOver10Days;
    // derived
    bool child, age65, weekNotBetter, recurred, babyUnder3Months38, babyUnder12Months;
    // of the check itself, for the row that stands last
    bool complete, nothingFired;
};

/// One row: what people see of the rule, and when it fires.
struct Row {
    rules::Rule rule;
    bool (*fires)(const Signs& s);
};

/// The table, E1 … C0.
[[nodiscard]] std::span<const Row> table();

}  // namespace nape::triage
