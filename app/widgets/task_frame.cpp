// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/task_frame.h"

#include "theme/look.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

TaskFrame::TaskFrame(const QString& back, const QString& backIcon, int widest, QWidget* parent)
    : QWidget(parent)
    , m_back(new Button(back, Button::Form::text))
    , m_topMiddle(new QHBoxLayout)
    , m_who(new TextLabel(Type::body, Tone::second))
    , m_body(new RoomBody(widest, 32))
    , m_scroll(new PageScroll(m_body))
    , m_top(new QWidget(this))
    , m_widest(widest)
{
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setLeadingIcon(backIcon);
    m_who->setWordWrap(false);
    auto* bar = new QHBoxLayout(m_top);
    bar->setContentsMargins(20, 14, 32, 14);
    bar->addWidget(m_back);
    bar->addStretch(1);
    bar->addLayout(m_topMiddle);
    bar->addStretch(1);
    bar->addWidget(m_who);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_scroll, 1);
}

Button* TaskFrame::addFooter(const QString& primary)
{
    m_footer = new QWidget(this);
    m_footerRow = new QBoxLayout(QBoxLayout::LeftToRight, m_footer);
    m_footerRow->setContentsMargins(32, 16, 32, 16);
    m_footerRow->setSpacing(16);
    m_footerText = new TextLabel(Type::body, Tone::second, m_footer);
    m_primary = new Button(primary, Button::Form::primary, m_footer);
    m_primary->setSize(Button::Size::big);
    m_primary->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_primary->setMinimumWidth(240);
    m_footerRow->addWidget(m_footerText, 1);
    m_footerRow->addWidget(m_primary);
    layout()->addWidget(m_footer);
    return m_primary;
}

void TaskFrame::setFooterVisible(bool visible)
{
    if (m_footer != nullptr) m_footer->setVisible(visible);
    update();
}

void TaskFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_footerRow == nullptr) return;
    const bool narrow = width() < kNarrow;
    m_footerRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_footerRow->setSpacing(narrow ? 8 : 16);
    const int side = narrow ? 16 : std::max(32, (width() - m_widest) / 2);
    m_footerRow->setContentsMargins(side, narrow ? 8 : 16, side, narrow ? 8 : 16);
}

void TaskFrame::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.fillRect(QRectF(0, m_top->height() - look.border, width(), look.border), look.line);
    if (m_footer == nullptr || m_footer->isHidden()) return;
    painter.fillRect(m_footer->geometry(), look.surface);
    painter.fillRect(QRectF(0, m_footer->y(), width(), look.border), look.line);
}

}  // namespace nape::app
