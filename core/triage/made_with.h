// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"
#include "triage/questions.h"

// What a check was made with besides its answers: stored with it, so that an edit cannot make it milder by what has
// changed since.
namespace nape::triage {

struct MadeWith {
    std::vector<std::optional<facts::AgeRange>> ages;  ///< at least one; nothing stands for an age that was not known
    LogFindings log;
};

[[nodiscard]] MadeWith madeWith(const facts::Check& check);
/// Writes it into the check's own fields. Several known ages are kept as the one range over them.
void keepMadeWith(facts::Check& check, const MadeWith& made);

}  // namespace nape::triage
