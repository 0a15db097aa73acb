// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/check_state.h"

#include "pages/check_groups.h"

namespace nape::app {

using triage::Question;

std::optional<facts::AgeRange> CheckState::age() const
{
    if (birth) return birth->age;
    if (!band) return m_context.age;
    if (*band == facts::AgeBand::under1 && under3Months) {
        if (*under3Months == facts::Answer::yes) return facts::AgeRange{0, 2};
        if (*under3Months == facts::Answer::no) return facts::AgeRange{3, 11};
    }
    return facts::ageFromBand(*band, clock::Duration{0});
}

bool CheckState::isForChild() const
{
    const auto range = age();
    return range && range->maxMonths < 18 * 12;
}

bool CheckState::shows(Question question) const
{
    if (question == Question::recurred) return m_context.log.asksRecurred;
    if (const auto parent = parentOf(question); parent && !answers.countsAsYes(*parent)) return false;
    return triage::canApply(question, answers, age(), m_context.log);
}

bool CheckState::asksUnder3Months() const
{
    const bool hot = answers.countsAsYes(Question::fever) || (reading && facts::isFever(*reading))
        || (reading && facts::isYoungBabyFever(*reading));
    return hot && band == facts::AgeBand::under1;
}

void CheckState::answer(Question question, facts::Answer answer)
{
    answers.set(question, answer);
    for (const auto& group : checkGroups()) {
        for (const Question other : group.questions) {
            if (parentOf(other) == question && !shows(other)) answers.clear(other);
        }
    }
}

bool CheckState::isOpen(Question question) const
{
    if (answers[question]) return false;
    return question != Question::fever || !reading;
}

triage::Result CheckState::assess() const
{
    return triage::assess({answers, age(), reading, m_context.log});
}

bool CheckState::isEmergency() const
{
    const auto result = assess();
    const auto tier = result.complete ? result.tier : result.atLeast;
    return tier && *tier >= rules::Tier::emergencyDept;
}

journal::NewCheck CheckState::newCheck() const
{
    journal::NewCheck check;
    check.answers = answers;
    check.reading = reading;
    if (birth) check.birth = birth->day;
    if (band) {
        check.age = age();
        check.ageBand = band;
    }
    return check;
}

std::vector<std::pair<std::string, std::string>> CheckState::changesMade() const
{
    std::vector<std::pair<std::string, std::string>> made;
    for (std::size_t i = 0; i < triage::kQuestionCount; ++i) {
        const auto question = static_cast<Question>(i);
        if (answers[question] == before[question]) continue;
        const auto now = answers[question];
        made.emplace_back(triage::toId(question), now ? std::string(facts::toId(*now)) : std::string());
    }
    if (reading != readingBefore) {
        std::string text;
        if (reading) {
            text = std::to_string(reading->tenths / 10) + "." + std::to_string(reading->tenths % 10)
                + std::string(facts::toId(reading->unit));
        }
        made.emplace_back("reading", text);
    }
    return made;
}

}  // namespace nape::app
