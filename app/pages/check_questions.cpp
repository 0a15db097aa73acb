// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/check_questions.h"

#include "pages/check_line.h"
#include "pages/fever_field.h"
#include "pages/wording.h"
#include "widgets/seen_so_far.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nape::app {

using facts::Answer;
using triage::Question;

CheckQuestions::CheckQuestions(const CheckGroup& group, CheckState& state, SeenSoFar& seen, QWidget* parent)
    : Card(Form::plain, parent)
    , m_group(group)
    , m_state(state)
    , m_seen(seen)
{
    column()->setContentsMargins(0, 0, 0, 0);
    column()->setSpacing(0);
    for (const Question question : group.questions) {
        auto* rule = new Hairline;
        column()->addWidget(rule);
        m_rules.emplace(question, rule);
        addLine(question);
        if (question == Question::fever) addAge();
    }
    QList<QWidget*> lines;
    for (const auto& [question, line] : m_lines)
        lines.append(line);
    if (m_under3Months != nullptr) lines.append(m_under3Months);
    seen.restart(lines);
    update();
}

void CheckQuestions::addLine(Question question)
{
    const auto words = triage::wordingOf(question, m_state.isForChild());
    CheckLine::Words shown{translated(words.ask), translated(words.help), {}, {}, {}};
    if (question == Question::fever) {
        shown.yes = tr("Hot");
        shown.no = tr("Not hot");
    }
    if (question == Question::stiff) {
        shown.figure = QStringLiteral("chin-to-chest");
        shown.drawn = tr("A head bends forward until the chin meets the chest.");
    } else if (question == Question::glassFail) {
        shown.figure = QStringLiteral("glass-test");
        shown.drawn = tr("A clear glass is pressed on spots on the skin. They are still seen through it.");
    }
    auto* line = new CheckLine(qt(triage::toId(question)), shown, parentOf(question).has_value());
    line->setAnswer(m_state.answers[question]);
    column()->addWidget(line);
    m_lines.emplace(question, line);
    connect(line, &CheckLine::answered, this, [this, question](Answer answer) { Q_EMIT answered(question, answer); });
    if (question == Question::fever) addFever(*line);
}

void CheckQuestions::addFever(CheckLine& line)
{
    m_fever = new FeverField;
    m_fever->setReading(m_state.reading);
    if (m_state.context().log.feverMeasured)
        m_fever->say(tr("A fever was measured since the last check. It counts, whatever is answered here."));
    line.below()->addWidget(m_fever);
    connect(m_fever, &FeverField::readingChanged, this, [this] {
        m_state.reading = m_fever->reading();
        if (m_state.reading && m_state.answers[Question::fever] == Answer::unknown) {
            m_state.answers.clear(Question::fever);
            m_state.feverWasUnsure = true;
        } else if (!m_state.reading && std::exchange(m_state.feverWasUnsure, false)
                   && !m_state.answers[Question::fever]) {
            m_state.answers.set(Question::fever, Answer::unknown);  // the number was taken back
        }
        Q_EMIT measured();
    });
}

void CheckQuestions::addAge()
{
    m_under3Months =
        new CheckLine(QStringLiteral("under3months"), {tr("Is the baby under 3 months old?"), {}, {}, {}, {}}, true);
    m_under3Months->setAnswer(m_state.under3Months);
    column()->addWidget(m_under3Months);
    connect(m_under3Months, &CheckLine::answered, this, [this](Answer answer) {
        m_state.under3Months = answer;
        Q_EMIT ageAnswered();
    });
}

void CheckQuestions::update()
{
    bool first = true;
    for (const Question question : m_group.questions) {
        const bool shown = m_state.shows(question);
        auto* line = m_lines.at(question);
        line->setVisible(shown);
        m_rules.at(question)->setVisible(shown && !first);
        if (!shown) continue;
        first = false;
        line->setAnswer(m_state.answers[question]);
    }
    if (m_under3Months != nullptr) m_under3Months->setVisible(m_state.asksUnder3Months());
    // A line that came may fit without anything scrolling.
    m_seen.lookSoon();
}

CheckLine* CheckQuestions::firstUnseen() const
{
    for (const Question question : m_group.questions) {
        if (!m_state.shows(question) || !m_state.isOpen(question)) continue;
        auto* line = m_lines.at(question);
        if (!m_seen.has(line)) return line;
    }
    const bool asksAge = m_under3Months != nullptr && m_state.asksUnder3Months() && !m_state.under3Months;
    return asksAge && !m_seen.has(m_under3Months) ? m_under3Months : nullptr;
}

bool CheckQuestions::hasYes() const
{
    for (const Question question : m_group.questions) {
        if (m_state.shows(question) && m_state.answers.countsAsYes(question)) return true;
    }
    if (m_fever == nullptr) return false;
    return (m_state.reading && facts::isFever(*m_state.reading)) || m_state.context().log.feverMeasured;
}

bool CheckQuestions::hasOpen() const
{
    const bool open = std::ranges::any_of(
        m_group.questions, [this](Question question) { return m_state.shows(question) && m_state.isOpen(question); });
    return open || (m_state.asksUnder3Months() && !m_state.under3Months);
}

QString CheckQuestions::fills() const
{
    // Either is asked only where something was answered yes.
    const bool glass = m_state.shows(Question::glassFail) && m_state.isOpen(Question::glassFail);
    if (glass || (m_state.asksUnder3Months() && !m_state.under3Months))
        return tr("“Next” answers No to open lines, but counts the one below a Yes as not sure.");
    return CheckLine::fills(hasOpen(), hasYes());
}

bool CheckQuestions::isWrong() const
{
    return m_fever != nullptr && m_fever->isWrong();
}

QString CheckQuestions::leadToWrong()
{
    return m_fever->leadToWrong();
}

void CheckQuestions::closeOpenLines()
{
    for (const Question question : m_group.questions) {
        if (!m_state.shows(question) || !m_state.isOpen(question)) continue;
        // A glass test that was not done counts as failed (A4).
        m_state.answer(question, question == Question::glassFail ? Answer::unknown : Answer::no);
    }
    if (m_state.asksUnder3Months() && !m_state.under3Months) m_state.under3Months = Answer::unknown;
}

void CheckQuestions::focusFirstOpen()
{
    for (const Question question : m_group.questions) {
        if (m_state.shows(question) && m_state.isOpen(question)) return m_lines.at(question)->focusAnswers();
    }
}

}  // namespace nape::app
