// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/made_with.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nape::triage {
namespace {

constexpr std::string_view kAgeUnknown = "age_unknown";

constexpr std::array<std::pair<std::string_view, bool LogFindings::*>, 9> kFindings{
    {{"log_read", &LogFindings::read},
     {"week_not_better", &LogFindings::weekNotBetter},
     {"recurred", &LogFindings::recurred},
     {"kept_awake", &LogFindings::sleepKeptAwake},
     {"otc_gt_10d", &LogFindings::otcOver10Days},
     {"dose_may_hide_fever", &LogFindings::doseMayHideFever},
     {"asks_recurred", &LogFindings::asksRecurred},
     {"fever_measured", &LogFindings::feverMeasured},
     {"baby_fever_measured", &LogFindings::youngBabyFeverMeasured}}};

bool has(const facts::Check& check, std::string_view id)
{
    return std::ranges::find(check.madeWith, id) != check.madeWith.end();
}

}  // namespace

MadeWith madeWith(const facts::Check& check)
{
    MadeWith made;
    if (check.ageMin && check.ageMax) made.ages.push_back(facts::AgeRange{*check.ageMin, *check.ageMax});
    if (has(check, kAgeUnknown) || made.ages.empty()) made.ages.push_back(std::nullopt);
    for (const auto& [id, finding] : kFindings)
        made.log.*finding = has(check, id);
    return made;
}

void keepMadeWith(facts::Check& check, const MadeWith& made)
{
    check.ageMin.reset();
    check.ageMax.reset();
    check.madeWith.clear();
    for (const auto& age : made.ages) {
        if (age) {
            check.ageMin = std::min(check.ageMin.value_or(age->minMonths), age->minMonths);
            check.ageMax = std::max(check.ageMax.value_or(age->maxMonths), age->maxMonths);
        } else {
            check.madeWith.emplace_back(kAgeUnknown);
        }
    }
    for (const auto& [id, finding] : kFindings) {
        if (made.log.*finding) check.madeWith.emplace_back(id);
    }
}

}  // namespace nape::triage
