// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/made_with.h"
#include "triage/triage.h"

#include <algorithm>

namespace nape::triage {
namespace {

using rules::Tier;

template <class List> void addMissing(List& to, const List& from)
{
    for (const auto& item : from) {
        if (std::ranges::find(to, item) == to.end()) to.push_back(item);
    }
}

std::optional<Tier> highestOf(const Result& a, const Result& b)
{
    return std::max({a.tier, a.atLeast, b.tier, b.atLeast});
}

// The more careful of two results of the same answers.
Result moreCareful(Result a, const Result& b)
{
    const auto highest = highestOf(a, b);
    a.complete = a.complete && b.complete;
    addMissing(a.rules, b.rules);
    std::ranges::sort(a.rules);  // rows of one table: their addresses are their order
    addMissing(a.articleRules, b.articleRules);
    std::ranges::sort(a.articleRules);
    addMissing(a.referrals, b.referrals);
    addMissing(a.unanswered, b.unanswered);
    a.tier = a.complete ? highest : std::nullopt;
    a.atLeast = a.complete || a.rules.empty() ? std::nullopt : highest;
    a.articleTier = a.complete ? std::max(a.articleTier, b.articleTier) : std::nullopt;
    const bool l2 =
        std::ranges::find(a.locks, "L2") != a.locks.end() || std::ranges::find(b.locks, "L2") != b.locks.end();
    a.locks.clear();
    if (!a.complete) a.locks.push_back("L0");
    if (highest >= Tier::emergencyDept) a.locks.push_back("L1");
    if (l2) a.locks.push_back("L2");
    if (a.tier == Tier::doctorToday) a.locks.push_back("L6");
    return a;
}

LogFindings either(const LogFindings& a, const LogFindings& b)
{
    return {.read = a.read || b.read,
            .weekNotBetter = a.weekNotBetter || b.weekNotBetter,
            .recurred = a.recurred || b.recurred,
            .sleepKeptAwake = a.sleepKeptAwake || b.sleepKeptAwake,
            .otcOver10Days = a.otcOver10Days || b.otcOver10Days,
            .doseMayHideFever = a.doseMayHideFever || b.doseMayHideFever,
            .asksRecurred = a.asksRecurred || b.asksRecurred,
            .feverMeasured = a.feverMeasured || b.feverMeasured,
            .youngBabyFeverMeasured = a.youngBabyFeverMeasured || b.youngBabyFeverMeasured};
}

}  // namespace

facts::Check reassess(const facts::Check& before, const Input& now)
{
    const auto made = madeWith(before);
    Input input = now;
    input.log = either(made.log, now.log);
    // Every age that the person was or may be, each on its own: "not known" is careful in another way than an age is.
    auto ages = made.ages;
    if (now.age && std::ranges::find(ages, now.age) == ages.end()) ages.push_back(now.age);
    input.age = ages.front();
    auto result = assess(input);
    for (const auto& age : ages) {
        input.age = age;
        result = moreCareful(std::move(result), assess(input));
    }
    auto check = toFact(before.episode, input, result);
    keepMadeWith(check, {std::move(ages), input.log});
    return check;
}

}  // namespace nape::triage
