// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/made_with.h"
#include "triage/rule_table.h"
#include "triage/triage.h"

#include <algorithm>

namespace nape::triage {
namespace {

bool fires(const Input& input, const rules::Rule& rule)
{
    const auto result = assess(input);
    return std::ranges::find(result.rules, &rule) != result.rules.end();
}

// Takes out what the rule does not need, one answer after the other: what is left is enough and none of it is too much.
void addNeeded(Input input, const rules::Rule& rule, std::vector<Question>& needed)
{
    for (std::size_t i = 0; i < kQuestionCount; ++i) {
        const auto question = static_cast<Question>(i);
        if (!input.answers.countsAsYes(question)) continue;
        const auto kept = input.answers;
        input.answers.set(question, Answer::no);
        if (fires(input, rule)) continue;
        input.answers = kept;
        if (std::ranges::find(needed, question) == needed.end()) needed.push_back(question);
    }
}

}  // namespace

std::vector<Question> decisiveAnswers(const facts::Check& check)
{
    const auto tier = rules::tierFromId(check.complete ? check.tier : check.atLeast);
    const auto made = madeWith(check);
    std::vector<Question> needed;
    for (const auto& id : check.rules) {
        const auto* rule = findRule(id);
        if (rule == nullptr || rule->tier != tier) continue;
        for (const auto& age : made.ages) {
            const Input input{answersOf(check), age, check.reading, made.log};
            if (!fires(input, *rule)) continue;
            addNeeded(input, *rule, needed);
            break;
        }
    }
    return needed;
}

}  // namespace nape::triage
