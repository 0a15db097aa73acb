// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/check_groups.h"
#include "pages/check_state.h"
#include "widgets/card.h"

#include <map>

namespace nape::app {

class CheckLine;
class FeverField;
class SeenSoFar;

/// One group of the check: a line for each question that may have to be asked, shown while it has to be, and the
/// temperature below its own. Writes what was measured into the state; an answer is only passed on.
class CheckQuestions : public Card {
    Q_OBJECT
public:
    /// `state` and `seen` outlive it; `seen` begins anew with its lines.
    CheckQuestions(const CheckGroup& group, CheckState& state, SeenSoFar& seen, QWidget* parent = nullptr);
    /// Shows the lines that are to be asked now, with the answers that the state has.
    void update();
    /// The first open line that has not been on the screen yet: "none of these" never answers what nobody saw.
    [[nodiscard]] CheckLine* firstUnseen() const;
    /// Something of this group counts as yes.
    [[nodiscard]] bool hasYes() const;
    /// A line that is shown has no answer yet.
    [[nodiscard]] bool hasOpen() const;
    /// What going on fills in, as closeOpenLines() does.
    [[nodiscard]] QString fills() const;
    /// The temperature that stands there is none.
    [[nodiscard]] bool isWrong() const;
    /// Leads to the temperature that is none; gives what is said about it.
    QString leadToWrong();
    /// Answers No to every open line that is shown; a glass test and a baby's age that were not said count as not sure.
    void closeOpenLines();
    /// Leads to the answers of the first line that has none.
    void focusFirstOpen();

Q_SIGNALS:
    void answered(nape::triage::Question question, nape::facts::Answer answer);
    void ageAnswered();
    void measured();

private:
    void addLine(triage::Question question);
    void addFever(CheckLine& line);
    void addAge();
    const CheckGroup& m_group;
    CheckState& m_state;
    SeenSoFar& m_seen;
    std::map<triage::Question, CheckLine*> m_lines;
    std::map<triage::Question, Hairline*> m_rules;
    CheckLine* m_under3Months = nullptr;
    FeverField* m_fever = nullptr;
};

}  // namespace nape::app
