// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/questions.h"

#include <array>
#include <span>
#include <string_view>

// What the article says, statement by statement, and what each has to have in Nape before it counts as done. In
// Nape's own words: none of the article's stand here.
namespace nape::test {

struct Statement {
    std::string_view id;
    std::string_view about;
    /// Where it has to live, blank between: "rule" (of triage), "remedy" (a lock or remedy rule that names it),
    /// "guide", "question", "log" (an id or a field that a fact may carry), "row:H1" (the rule of that id exists), and
    /// "later:…" for what no row can show; whoever builds that takes the word out.
    std::string_view needs;
};

/// S01 to S102.
[[nodiscard]] std::span<const Statement> statements();

/// Still to come, in this order. The test holds it to be exactly the statements that lack something, so it shrinks only
/// knowingly: build a thing, take its statements out here, and write docs/article.md anew.
inline constexpr std::array<std::string_view, 2> kOpen{
    "S81",  // stress beside episodes in the report
    "S102",  // the doctor's report
};

/// Left out on purpose: no rule, no guide, no word of them.
struct LeftOut {
    std::string_view id;
    std::string_view about;
};
inline constexpr std::array<LeftOut, 4> kLeftOut{{
    {"X1", "what the publisher says about its commissions, its choice of products and itself"},
    {"X2", "a link to a shop for heating pads"},
    {"X3", "a link to a shop for pillows"},
    {"X4", "the publisher's own tool for finding a doctor"},
}};

/// Which question of the check asks for what a statement says.
struct Asked {
    std::string_view statement;
    triage::Question question;
};
[[nodiscard]] std::span<const Asked> askedStatements();

/// What the log can carry of a statement: an id of facts/vocabulary.h, a field of the episode, or "kind.field".
struct Logged {
    std::string_view statement;
    std::string_view id;
};
[[nodiscard]] std::span<const Logged> loggedStatements();
/// Fields of an episode that the list above may name besides the ids of the vocabulary.
inline constexpr std::array<std::string_view, 2> kEpisodeFields{"spasm_end", "pain_end"};

}  // namespace nape::test
