// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fact_row.h"

#include "theme/look.h"
#include "widgets/icon_label.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace nape::app {

FactRow::FactRow(const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_first(new TextLabel(Type::row))
    , m_second(new TextLabel(Type::body, Tone::second))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 10, 0, 10);
    row->setSpacing(16);
    row->addWidget(new IconLabel(icon, 26, IconLabel::Ink::accent));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_first);
    words->addWidget(m_second);
    row->addLayout(words, 1);
}

void FactRow::say(const QString& first, const QString& second)
{
    m_first->setText(first);
    m_second->say(second);
}

void FactRow::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter(this).fillRect(QRectF(0, 0, width(), look.border), look.line);
}

}  // namespace nape::app
