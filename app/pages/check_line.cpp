// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/check_line.h"

#include "widgets/figure_view.h"
#include "widgets/layouts.h"
#include "widgets/segmented.h"
#include "widgets/text_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <array>

namespace nape::app {

namespace {

using facts::Answer;
constexpr int kFigure = 112;
constexpr std::array<Answer, 3> kAnswers{Answer::yes, Answer::no, Answer::unknown};

QString orElse(const QString& text, const QString& other)
{
    return text.isEmpty() ? other : text;
}

}  // namespace

CheckLine::CheckLine(const QString& id, const Words& words, bool follows, QWidget* parent)
    : QWidget(parent)
{
    const QString name = QStringLiteral("answer_%1_").arg(id);
    setObjectName(QStringLiteral("question_") + id);
    m_question = words.ask;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(mirrored(follows ? 48 : 24, 10, 24, 10));
    column->setSpacing(8);
    auto* text = new Stack(0);
    auto* ask = new TextLabel(words.ask, Type::row);
    text->column()->addWidget(ask);
    auto* help = new TextLabel(Type::caption, Tone::second);
    help->say(words.help);
    text->column()->addWidget(help);
    m_answers = new Segmented(words.ask,
                              {{orElse(words.yes, tr("Yes")), Qt::Key_Y, name + QStringLiteral("yes")},
                               {orElse(words.no, tr("No")), Qt::Key_N, name + QStringLiteral("no")},
                               {orElse(words.unknown, tr("Not sure")), Qt::Key_U, name + QStringLiteral("unknown")}});
    // Heard with the answers: the help is no part of their names.
    if (!words.help.isEmpty()) {
        for (auto* part : m_answers->findChildren<Segment*>())
            part->setAccessibleDescription(words.help);
    }
    auto* row = new Columns(12, 600);
    if (!words.figure.isEmpty()) {
        row->addColumn(new FigureView(words.figure, words.drawn, kFigure), 0, Qt::AlignVCenter | Qt::AlignLeft);
    }
    row->addColumn(text, 1, Qt::AlignVCenter);
    row->addColumn(m_answers, 0, Qt::AlignVCenter);
    column->addWidget(row);
    m_below = new QVBoxLayout;
    m_below->setSpacing(8);
    column->addLayout(m_below);
    connect(m_answers, &Segmented::chosenByPerson, this,
            [this](int index) { Q_EMIT answered(kAnswers[static_cast<std::size_t>(index)]); });
}

std::optional<Answer> CheckLine::answer() const
{
    const int index = m_answers->chosen();
    return index < 0 ? std::nullopt : std::optional{kAnswers[static_cast<std::size_t>(index)]};
}

void CheckLine::setAnswer(std::optional<Answer> answer)
{
    int index = -1;
    for (std::size_t i = 0; i < kAnswers.size(); ++i) {
        if (answer == kAnswers[i]) index = static_cast<int>(i);
    }
    m_answers->choose(index);
}

bool CheckLine::isAnswer(const QKeyEvent& event)
{
    const bool plain = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier && !event.isAutoRepeat();
    return plain && (event.key() == Qt::Key_Y || event.key() == Qt::Key_N || event.key() == Qt::Key_U);
}

QString CheckLine::fills(bool hasOpen, bool hasYes)
{
    if (!hasOpen) return tr("Every line is answered.");
    return hasYes ? tr("“Next” answers No to every open line.") : tr("“None of these” answers No to every open line.");
}

void CheckLine::focusAnswers()
{
    for (auto* part : m_answers->findChildren<Segment*>()) {
        // As by Tab: Enter chooses what the ring is around.
        if (part->focusPolicy() == Qt::StrongFocus) return part->setFocus(Qt::TabFocusReason);
    }
}

}  // namespace nape::app
