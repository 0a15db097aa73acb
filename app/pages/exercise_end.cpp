// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exercise_end.h"

#include "widgets/button.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace nape::app {

ExerciseEnd::ExerciseEnd(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(Type::headline))
    , m_text(new TextLabel(Type::row, Tone::second))
    , m_act(new Button(QString(), Button::Form::plain))
{
    m_title->setObjectName(QStringLiteral("exerciseEndTitle"));
    m_text->setObjectName(QStringLiteral("exerciseEndText"));
    m_text->setWeight(QFont::Normal);
    m_act->setSize(Button::Size::big);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(12);
    column->addWidget(m_act, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_act, &Button::clicked, this, &ExerciseEnd::acted);
}

void ExerciseEnd::show(const Shown& shown)
{
    m_title->setText(shown.title);
    m_text->say(shown.text);
    m_act->setText(shown.act);
    m_act->setObjectName(QString::fromLatin1(shown.actName));
    m_act->setVisible(!shown.act.isEmpty());
}

}  // namespace nape::app
