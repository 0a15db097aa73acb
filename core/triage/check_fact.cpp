// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/made_with.h"
#include "triage/triage.h"

namespace nape::triage {
namespace {

std::string idOf(std::optional<rules::Tier> tier)
{
    return tier ? std::string{rules::toId(*tier)} : std::string{};
}

facts::Ids idsOf(const std::vector<const rules::Rule*>& fired)
{
    facts::Ids ids;
    for (const auto* rule : fired)
        ids.emplace_back(rule->id);
    return ids;
}

}  // namespace

facts::Check toFact(const facts::EpisodeId& episode, const Input& input, const Result& result)
{
    facts::Check check;
    check.episode = episode;
    for (std::size_t i = 0; i < kQuestionCount; ++i) {
        const auto q = static_cast<Question>(i);
        if (const auto answer = input.answers[q]) check.answers.emplace(toId(q), *answer);
    }
    check.reading = input.reading;
    keepMadeWith(check, {{input.age}, input.log});
    check.ruleVersion = rules::kRuleVersion;
    check.complete = result.complete;
    check.tier = idOf(result.tier);
    check.atLeast = idOf(result.atLeast);
    check.rules = idsOf(result.rules);
    for (const auto referral : result.referrals)
        check.referrals.emplace_back(toId(referral));
    check.locks.assign(result.locks.begin(), result.locks.end());
    check.articleTier = idOf(result.articleTier);
    check.articleRules = idsOf(result.articleRules);
    return check;
}

Answers answersOf(const facts::Check& check)
{
    Answers answers;
    for (const auto& [id, answer] : check.answers) {
        if (const auto q = questionFromId(id)) answers.set(*q, answer);
    }
    return answers;
}

}  // namespace nape::triage
