// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fact_line.h"

#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/pain_scale.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
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
        auto* change = button("edit", tr("Edit: %1, %2").arg(fact.text, when), "editFactButton");
        connect(change, &Button::clicked, this, [this, pain = *fact.pain] { edit(pain); });
    }
    if (fact.deletable) {
        auto* remove = button("trash", tr("Delete: %1, %2").arg(fact.text, when), "deleteFactButton");
        connect(remove, &Button::clicked, this, &FactLine::removed);
    }
    m_column->addLayout(row);
}

void FactLine::edit(int pain)
{
    if (m_editor != nullptr) {
        m_editor->setVisible(m_editor->isHidden());
        return;
    }
    auto* scale = new PainScale(false);
    scale->setObjectName(QStringLiteral("editPainScale"));
    scale->setPain(pain);
    m_editor = scale;
    m_column->addWidget(scale);
    auto* save = new Button(tr("Save"), Button::Form::plain);
    save->setObjectName(QStringLiteral("savePainEditButton"));
    m_column->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &Button::clicked, this, [this, scale] { Q_EMIT painCorrected(scale->value()); });
    scale->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
