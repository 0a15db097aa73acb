// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fact_line.h"

#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/layouts.h"
#include "widgets/pain_scale.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace nape::app {

FactLine::FactLine(const EpisodeFact& fact, const QString& when, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 4, 12, 4);
    m_column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStrut(44);
    row->addWidget(new IconLabel(fact.icon, 24));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(fact.text, Type::body));
    words->addWidget(new TextLabel(when, Type::caption, Tone::second));
    row->addLayout(words, 1);
    const auto button = [&](const char* icon, const QString& name, const char* object) {
        auto* b = new Button(QString(), Button::Form::text);
        b->setLeadingIcon(QString::fromLatin1(icon));
        b->setObjectName(QString::fromLatin1(object));
        b->setAccessibleName(name);
        b->setToolTip(name);
        row->addWidget(b);
        return b;
    };
    if (fact.pain) {
        m_change = button("edit", tr("Edit: %1, %2").arg(fact.text, when), "editFactButton");
        connect(m_change, &Button::clicked, this, [this, pain = *fact.pain] { edit(pain); });
    }
    if (fact.deletable) {
        auto* remove = button("trash", tr("Delete: %1, %2").arg(fact.text, when), "deleteFactButton");
        connect(remove, &Button::clicked, this, &FactLine::removed);
    }
    m_column->addLayout(row);
}

void FactLine::edit(int pain)
{
    if (m_editor == nullptr) {
        m_editor = new Stack(8);
        m_scale = new PainScale(false);
        m_scale->setObjectName(QStringLiteral("editPainScale"));
        m_editor->column()->addWidget(m_scale);
        auto* save = new Button(tr("Save"), Button::Form::plain);
        save->setObjectName(QStringLiteral("savePainEditButton"));
        auto* leave = new Button(tr("Leave it"), Button::Form::text);
        leave->setObjectName(QStringLiteral("leavePainEditButton"));
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(save);
        row->addWidget(leave);
        row->addStretch(1);
        m_editor->column()->addLayout(row);
        m_column->addWidget(m_editor);
        connect(save, &Button::clicked, this, [this] { Q_EMIT painCorrected(m_scale->value()); });
        connect(leave, &Button::clicked, this, &FactLine::leave);
    } else if (!m_editor->isHidden()) {
        return leave();
    }
    m_scale->setPain(pain);
    m_editor->show();
    m_scale->setFocus(Qt::OtherFocusReason);
}

void FactLine::leave()
{
    m_change->setFocus(Qt::OtherFocusReason);
    m_editor->hide();
}

void FactLine::keyPressEvent(QKeyEvent* event)
{
    const bool edits = m_editor != nullptr && !m_editor->isHidden();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (edits && event->key() == Qt::Key_Escape) return leave();
    if (edits && enter && !event->isAutoRepeat() && m_scale->hasFocus()) return Q_EMIT painCorrected(m_scale->value());
    QWidget::keyPressEvent(event);
}

}  // namespace nape::app
