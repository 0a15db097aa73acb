// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/who_line.h"

#include "theme/focus_ring.h"
#include "theme/look.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace nape::app {

WhoLine::WhoLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new TextLabel(Type::body))
    , m_change(new Button(tr("Change"), Button::Form::text))
{
    setObjectName(QStringLiteral("whoLine"));
    m_text->setObjectName(QStringLiteral("whoseLog"));
    m_change->setObjectName(QStringLiteral("changePersonButton"));
    m_change->setAccessibleName(tr("Change whose log is open"));
    auto* row = new QHBoxLayout(this);
    // Room for the ring around the button.
    constexpr int kAround = FocusRing::kReach + 1;
    row->setContentsMargins(16, kAround, 8, kAround);
    row->setSpacing(8);
    row->addWidget(new IconLabel(QStringLiteral("person"), 20));
    row->addWidget(m_text, 1);
    row->addWidget(m_change);
    connect(m_change, &Button::clicked, this, &WhoLine::changeWanted);
    new FocusRing(this);
    hide();
}

void WhoLine::say(const QString& whose, bool changeable)
{
    m_text->setText(whose);
    m_change->setVisible(changeable);
    setVisible(!whose.isEmpty());
}

void WhoLine::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRectF(0, height() - look.border, width(), look.border), look.line);
}

}  // namespace nape::app
