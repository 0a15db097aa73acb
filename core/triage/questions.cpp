// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/questions.h"

#include <algorithm>

namespace nape::triage {
namespace {

// In the order of the enum.
constexpr std::array<std::string_view, kQuestionCount> kIds{
    "injury",
    "stiff",
    "fever",
    "chills",
    "headache",
    "purple",
    "numb",
    "limb_trouble",
    "bladder_bowel",
    "sleep",
    "activity",
    "worried",
    "stress_distress",
    "grinding",
    "dangerous_mech",
    "tingling",
    "severe_after_injury",
    "cannot_turn",
    "saddle",
    "walk_clumsy",
    "sudden_headache",
    "stroke_signs",
    "drowsy_confused_seizure",
    "chest",
    "airway",
    "glass_fail",
    "light",
    "vomiting",
    "baby_signs",
    "serious_history",
    "arm_pain",
    "severe_uncontrolled",
    "dystonia_drug",
    "tick_bite",
    "bleeding_signs",
    "otc_gt_10d",
    "hot_before_dose",
    "child",
    "age65",
    "week_not_better",
    "recurred",
    "baby_lt3m_38",
    "baby_lt12m",
};

constexpr auto kAsked = [] {
    std::array<Question, kAskedCount> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<Question>(i);
    return all;
}();

}  // namespace

std::span<const Question> askedQuestions()
{
    return kAsked;
}

std::string_view toId(Question question)
{
    return kIds[static_cast<std::size_t>(question)];
}

std::optional<Question> questionFromId(std::string_view id)
{
    const auto* it = std::ranges::find(kIds, id);
    if (it == kIds.end()) return std::nullopt;
    return static_cast<Question>(it - kIds.begin());
}

bool canApply(Question question, const Answers& answers, const std::optional<facts::AgeRange>& age,
              const LogFindings& log)
{
    switch (question) {
    case Question::babySigns: return !age || age->mayBeUnder12Months();
    case Question::glassFail: return answers[Question::purple] != Answer::no;
    case Question::dangerousMech:
    case Question::severeAfterInjury:
    case Question::cannotTurn: return answers[Question::injury] != Answer::no;
    case Question::hotBeforeDose: return log.read && log.doseMayHideFever;
    default: return true;
    }
}

void fillOthers(Answers& answers, Answer with, const std::optional<facts::AgeRange>& age, const LogFindings& log,
                const std::optional<facts::Reading>& reading)
{
    // In the order of the enum: injury and purple, which decide whether others apply, stand before those.
    for (const auto q : kAsked) {
        if (q == Question::fever && reading) continue;
        if (!answers[q] && canApply(q, answers, age, log)) answers.set(q, with);
    }
}

}  // namespace nape::triage
