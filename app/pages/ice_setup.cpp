// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ice_setup.h"

#include "pages/check_line.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace nape::app {

using facts::Answer;

IceQuestions::IceQuestions(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_title = new TextLabel(tr("Before the first ice"), Type::title);
    m_title->setObjectName(QStringLiteral("iceQuestionsTitle"));
    m_title->setFocusPolicy(Qt::ClickFocus);  // where the focus stands before anything is chosen
    column->addWidget(m_title);
    column->addWidget(new TextLabel(tr("Four questions, asked once."), Type::body, Tone::second));
    auto* card = new Card;
    card->column()->setContentsMargins(0, 0, 0, 0);
    card->column()->setSpacing(0);
    column->addWidget(card);
    const std::array<std::pair<const char*, CheckLine::Words>, 4> lines{{
        {"raynaud",
         {tr("Poor circulation, or fingers that turn white in the cold?"), tr("Raynaud's, for example."), {}, {}, {}}},
        {"numb_skin",
         {tr("Numb skin where the ice would lie?"), tr("You would not feel that it gets too cold."), {}, {}, {}}},
        {"cold_allergy", {tr("An allergy to cold?"), tr("Wheals or swelling after something cold."), {}, {}, {}}},
        {"nerve_damage", {tr("Nerve damage from diabetes?"), {}, {}, {}, {}}},
    }};
    for (const auto& [id, words] : lines) {
        if (!m_lines.empty()) card->column()->addWidget(new Hairline);
        auto* line = new CheckLine(QString::fromLatin1(id), words, false);
        card->column()->addWidget(line);
        m_lines.push_back(line);
        connect(line, &CheckLine::answered, this, &IceQuestions::answered);
    }
    column->addStretch(1);
}

facts::Screening IceQuestions::screening() const
{
    const auto of = [this](std::size_t i) { return m_lines[i]->answer().value_or(Answer::unknown); };
    return {of(0), of(1), of(2), of(3)};
}

bool IceQuestions::isComplete() const
{
    return open().empty();
}

std::vector<CheckLine*> IceQuestions::open() const
{
    auto lines = m_lines;
    std::erase_if(lines, [](const CheckLine* line) { return line->answer().has_value(); });
    return lines;
}

bool IceQuestions::hasYes() const
{
    return std::ranges::any_of(m_lines, [](const CheckLine* line) {
        const auto answer = line->answer();
        return answer && *answer != Answer::no;
    });
}

void IceQuestions::answerOpenWithNo()
{
    for (auto* line : open())
        line->setAnswer(Answer::no);
}

void IceQuestions::focusFirst()
{
    // On no answer, and on no button that answers for all of them.
    m_title->setFocus(Qt::OtherFocusReason);
}

void IceQuestions::keyPressEvent(QKeyEvent* event)
{
    if (!CheckLine::isAnswer(*event) || isComplete()) return QWidget::keyPressEvent(event);
    // The letters lead to the first that is open, and answer from there.
    open().front()->focusAnswers();
}

IceSetup::IceSetup(QWidget* parent)
    : SessionSetup(parent)
    , m_tick(new BigTick(tr("It is in a cloth")))
    , m_minutes(new QButtonGroup(this))
    , m_note(new TextLabel(Type::body, Tone::ink))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new TextLabel(tr("Ice, at most 10 minutes, in a cloth"), Type::title));
    m_note->setWeight(QFont::DemiBold);
    column->addWidget(m_note);
    m_note->hide();
    m_tick->setObjectName(QStringLiteral("clothTick"));
    column->addWidget(m_tick);
    column->addSpacing(8);
    column->addWidget(new TextLabel(tr("How long?"), Type::row));
    auto* flow = new FlowLayout(8);
    for (const int minutes : {5, 8, 10}) {
        auto* chip = new ChoiceChip(tr("%1 minutes").arg(QLocale().toString(minutes)), QString::number(minutes), this);
        chip->setObjectName(QStringLiteral("minutes_%1").arg(minutes));
        m_minutes->addButton(chip, minutes);
        flow->addWidget(chip);
    }
    m_minutes->button(10)->setChecked(true);
    column->addLayout(flow);
    column->addSpacing(8);
    column->addWidget(
        new TextLabel(tr("Numb, burning, white or blistered? Take it off now."), Type::body, Tone::second));
    column->addWidget(new TextLabel(tr("Do not fall asleep with it."), Type::body, Tone::second));
    column->addSpacing(8);
    column->addWidget(m_before);
    column->addStretch(1);
    connect(m_tick, &BigTick::toggled, this, &SessionSetup::changed);
    connect(m_minutes, &QButtonGroup::idToggled, this, &SessionSetup::changed);
}

bool IceSetup::isWrapped() const
{
    return m_tick->isChecked();
}

clock::Duration IceSetup::planned() const
{
    return std::chrono::minutes{m_minutes->checkedId()};
}

QString IceSetup::missing() const
{
    return isWrapped() ? QString() : tr("First tick that it is in a cloth.");
}

void IceSetup::reset()
{
    m_tick->setChecked(false);
    m_before->reset();
}

void IceSetup::setNote(const QString& note)
{
    m_note->say(note);
    m_tick->setAccessibleDescription(note);  // heard with the tick, which has the focus
}

void IceSetup::focusFirst()
{
    m_tick->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
