// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/triage.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace nape::test {

using rules::Tier;
using triage::Answer;
using triage::Answers;
using triage::Input;
using triage::Question;
using triage::Result;
using Ids = std::vector<std::string>;

inline constexpr auto kYes = Answer::yes;
inline constexpr auto kNo = Answer::no;
inline constexpr auto kUnknown = Answer::unknown;

/// Answers with "yes" to the named questions and nothing else.
inline Answers yesTo(std::initializer_list<Question> questions, Answer answer = kYes)
{
    Answers answers;
    for (const auto q : questions)
        answers.set(q, answer);
    return answers;
}

/// A whole check: what is named, the rest "no".
inline Input whole(Answers answers, std::optional<facts::AgeRange> age, triage::LogFindings log = {})
{
    triage::fillOthers(answers, kNo, age, log);
    return {answers, age, std::nullopt, log};
}
inline Input adult(std::initializer_list<Question> yes)
{
    return whole(yesTo(yes), facts::ageFromYears(34));
}
inline Input child(std::initializer_list<Question> yes)
{
    return whole(yesTo(yes), facts::ageFromYears(9));
}

inline Ids ids(const std::vector<const rules::Rule*>& fired)
{
    Ids out;
    for (const auto* rule : fired)
        out.emplace_back(rule->id);
    return out;
}
inline Ids rulesOf(const Input& input)
{
    return ids(triage::assess(input).rules);
}
inline Ids locksOf(const Result& result)
{
    return {result.locks.begin(), result.locks.end()};
}
inline Ids referralsOf(const Result& result)
{
    Ids out;
    for (const auto referral : result.referrals)
        out.emplace_back(triage::toId(referral));
    return out;
}
inline bool fires(const Result& result, std::string_view id)
{
    return std::ranges::any_of(result.rules, [&](const auto* rule) { return rule->id == id; });
}

}  // namespace nape::test
