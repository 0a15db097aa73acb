// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/check_state.h"

#include "pages/check_groups.h"

#include <algorithm>

namespace nape::app {

using triage::Question;

namespace {

constexpr int kThreeMonths = 3;

// Whether the age leaves open which limit a baby's fever has.
bool leavesThreeMonthsOpen(const std::optional<facts::AgeRange>& age)
{
    return age && age->mayBeUnder3Months() && age->maxMonths >= kThreeMonths;
}

}  // namespace

std::optional<facts::AgeRange> CheckState::ageSaidOrKept() const
{
    if (birth) return birth->age;
    return band ? facts::ageFromBand(*band, clock::Duration{0}) : m_context.age;
}

std::optional<facts::AgeRange> CheckState::age() const
{
    auto age = ageSaidOrKept();
    if (!under3Months || !leavesThreeMonthsOpen(age)) return age;
    if (*under3Months == facts::Answer::yes) age->maxMonths = kThreeMonths - 1;
    if (*under3Months == facts::Answer::no) age->minMonths = kThreeMonths;
    return age;
}

// Nobody measured, "not hot", but shivering: that is a fever that is not known (A1).
triage::Answers CheckState::answersThatCount() const
{
    auto counting = answers;
    const bool byFeel = !reading && answers[Question::fever] == facts::Answer::no;
    if (byFeel && answers.countsAsYes(Question::chills)) counting.set(Question::fever, facts::Answer::unknown);
    return counting;
}

void CheckState::correct(const facts::FactId& id, const facts::Check& check)
{
    changes = id;
    answers = before = triage::answersOf(check);
    reading = readingBefore = check.reading;
    // What was said of the baby stands in the age that the check was made with.
    if (check.ageMin && check.ageMax && leavesThreeMonthsOpen(m_context.age)) {
        if (*check.ageMax < kThreeMonths) under3Months = facts::Answer::yes;
        if (*check.ageMin >= kThreeMonths) under3Months = facts::Answer::no;
    }
    under3MonthsBefore = under3Months;
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
        || (reading && facts::isYoungBabyFever(*reading)) || m_context.log.feverMeasured;
    return hot && leavesThreeMonthsOpen(ageSaidOrKept());
}

void CheckState::forgetAge()
{
    band.reset();
    birth.reset();
    under3Months.reset();
}

void CheckState::sayBand(facts::AgeBand said)
{
    forgetAge();
    band = said;
}

bool CheckState::sayBirth(clock::Day day, const clock::Zone& zone)
{
    // The age at the onset, as it will be when the check is recorded.
    const auto age = facts::ageFromBirth(day, std::max(zone.dayOf(m_context.ageAt), day));
    if (!age) return false;
    forgetAge();
    birth = {day, *age};
    return true;
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
    return triage::assess({answersThatCount(), age(), reading, m_context.log});
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
    check.answers = answersThatCount();
    check.reading = reading;
    if (birth) check.birth = birth->day;
    if (band) check.ageBand = band;
    if (band || (under3Months && !birth)) check.age = age();
    return check;
}

std::vector<std::pair<std::string, std::string>> CheckState::changesMade() const
{
    std::vector<std::pair<std::string, std::string>> made;
    const auto counting = answersThatCount();
    for (std::size_t i = 0; i < triage::kQuestionCount; ++i) {
        const auto question = static_cast<Question>(i);
        if (counting[question] == before[question]) continue;
        const auto now = counting[question];
        made.emplace_back(triage::toId(question), now ? std::string(facts::toId(*now)) : std::string());
    }
    if (const auto now = age(); now && (ageChanged || under3Months != under3MonthsBefore)) {
        made.emplace_back("age_min", std::to_string(now->minMonths));
        made.emplace_back("age_max", std::to_string(now->maxMonths));
    }
    if (reading != readingBefore) {
        std::string text;
        if (reading) {
            text = std::to_string(reading->tenths / 10) + "." + std::to_string(reading->tenths % 10)
                + std::string(facts::toId(reading->unit));
            if (reading->site != facts::Site::unknown) text += " " + std::string(facts::toId(reading->site));
        }
        made.emplace_back("reading", text);
    }
    return made;
}

}  // namespace nape::app
