// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/why.h"

#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace nape::app {

Why::Why(const QString& id, QWidget* parent)
    : QWidget(parent)
    , m_button(new Button(tr("Why?"), Button::Form::text, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("whyText_") + id);
    m_button->setObjectName(QStringLiteral("why_") + id);
    m_button->hide();
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(12);
    hide();
    connect(m_button, &Button::clicked, this, [this] { setVisible(isHidden()); });
}

void Why::say(const QString& name, const std::vector<Reason>& reasons)
{
    m_button->setVisible(!reasons.empty());
    m_button->setAccessibleName(tr("Why: %1").arg(name));
    if (reasons.empty()) close();
    if (reasons == m_reasons) return;
    m_reasons = reasons;
    emptyLayout(m_column);
    for (const auto& reason : m_reasons) {
        auto* one = new Stack(2);
        one->column()->addWidget(new TextLabel(reason.sentence, Type::body));
        for (const QString& fact : reason.facts)
            one->column()->addWidget(new TextLabel(fact, Type::body, Tone::second));
        if (!reason.origin.isEmpty())
            one->column()->addWidget(new TextLabel(reason.origin, Type::caption, Tone::second));
        m_column->addWidget(one);
    }
}

void Why::close()
{
    hide();
}

}  // namespace nape::app
