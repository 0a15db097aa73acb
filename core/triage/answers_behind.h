// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/triage.h"

namespace nape::triage {

/// One fired rule of a stored check and what the person said that makes it fire, alone or together.
struct Behind {
    const rules::Rule* rule;
    std::vector<Question> answers;  ///< asked ones, yes or not sure; none where log or age alone make it fire
    bool byReading = false;  ///< the temperature is a part of it
};

/// The fired rules in the order of the table. Asks the rules themselves, so it cannot say anything else than they do.
[[nodiscard]] std::vector<Behind> answersBehind(const facts::Check& check);

/// The answers behind the rules that made the tier of a stored check, each once, in the order of the questions.
[[nodiscard]] std::vector<Question> decisiveAnswers(const facts::Check& check);

}  // namespace nape::triage
