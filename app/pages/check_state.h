// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "triage/triage.h"

namespace nape::app {

/// What was answered so far in the check that is being made or changed. Asks triage what can apply and what the
/// answers come to; decides nothing itself.
class CheckState {
public:
    CheckState() = default;
    explicit CheckState(journal::Journal::CheckContext context)
        : m_context(std::move(context))
    {
    }

    triage::Answers answers;
    std::optional<facts::Reading> reading;
    std::optional<facts::AgeBand> band;  ///< given in this check
    struct Birth {
        clock::Day day;
        facts::AgeRange age;  ///< at the onset
    };
    std::optional<Birth> birth;  ///< likewise, and it counts before `band`
    std::optional<facts::Answer> under3Months;  ///< asked once for a fever under one year
    bool feverWasUnsure = false;  ///< "not sure" was said before a number was typed
    std::optional<facts::FactId> changes;  ///< the check that is being corrected; nothing for a new one
    triage::Answers before;  ///< its answers as they were
    std::optional<facts::Reading> readingBefore;
    std::optional<facts::Answer> under3MonthsBefore;
    bool ageChanged = false;  ///< another age was said while it was corrected
    /// Begins the correction of `check`, with what was answered then.
    void correct(const facts::FactId& id, const facts::Check& check);

    [[nodiscard]] const journal::Journal::CheckContext& context() const { return m_context; }
    /// The log or the age has changed; what was answered stays.
    void setContext(journal::Journal::CheckContext context) { m_context = std::move(context); }
    /// The age that counts; "under 3 months?" makes a band or a kept age more exact.
    [[nodiscard]] std::optional<facts::AgeRange> age() const;
    [[nodiscard]] bool isForChild() const;
    [[nodiscard]] bool asksAge() const { return m_context.ageToAsk && !band && !birth && !changes; }
    /// What is said of the age now is kept with the person at once: a first check keeps it when it is recorded.
    [[nodiscard]] bool keepsAge() const { return changes || !m_context.ageToAsk; }

    /// Whether the question is to be shown now: it can apply, and what it follows up was not answered with no.
    [[nodiscard]] bool shows(triage::Question question) const;
    [[nodiscard]] bool asksUnder3Months() const;
    /// The band counts from now on, and what was said of another age no longer does.
    void sayBand(facts::AgeBand said);
    /// What was said of the age is taken back.
    void forgetAge();
    /// The age of that birth date at the onset counts from now on; false for a day that can be nobody's.
    [[nodiscard]] bool sayBirth(clock::Day day, const clock::Zone& zone);
    /// Sets an answer and forgets the follow-ups that it takes away.
    void answer(triage::Question question, facts::Answer answer);
    [[nodiscard]] bool isOpen(triage::Question question) const;

    [[nodiscard]] triage::Result assess() const;
    [[nodiscard]] bool isEmergency() const;
    [[nodiscard]] journal::NewCheck newCheck() const;
    /// What a correction has to change.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> changesMade() const;

private:
    [[nodiscard]] std::optional<facts::AgeRange> ageSaidOrKept() const;
    [[nodiscard]] triage::Answers answersThatCount() const;
    journal::Journal::CheckContext m_context;
};

}  // namespace nape::app
