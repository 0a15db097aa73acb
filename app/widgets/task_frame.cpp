// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/task_frame.h"

#include "theme/look.h"
#include "widgets/button.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {
constexpr double kLargeText = 1.3;
}  // namespace

TaskFrame::TaskFrame(const QString& back, const QString& backIcon, int widest, QWidget* parent)
    : QWidget(parent)
    , m_back(new Button(back, Button::Form::text))
    , m_topMiddle(new QHBoxLayout)
    , m_balance(new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum))
    , m_body(new RoomBody(widest, 32))
    , m_scroll(new PageScroll(m_body))
    , m_top(new QWidget(this))
    , m_widest(widest)
{
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setLeadingIcon(backIcon);
    showKeys(*m_back, Act::back);
    m_topRow = new QBoxLayout(QBoxLayout::LeftToRight, m_top);
    m_topRow->addWidget(m_back);
    m_topRest = new QHBoxLayout;
    m_topRest->setSpacing(8);
    m_topRest->addStretch(1);
    m_topRest->addLayout(m_topMiddle);
    m_topRest->addStretch(1);
    m_topRest->addSpacerItem(m_balance);
    m_topRow->addLayout(m_topRest, 1);
    m_scroll->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_scroll, 1);
}

void TaskFrame::addTopEnd(QWidget* widget)
{
    m_topRest->addWidget(widget);
    m_end = widget;
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
    if (m_footerText != nullptr) m_footerText->setVisible(visible);
    update();
}

void TaskFrame::pin(QWidget* widget)
{
    if (m_pin == nullptr) {
        if (widget == nullptr) return;
        m_pin = new QWidget(this);
        auto* column = new QVBoxLayout(m_pin);
        column->setContentsMargins(16, 8, 16, 8);
        layout()->addWidget(m_pin);
    }
    if (widget != nullptr && widget->parentWidget() != m_pin) m_pin->layout()->addWidget(widget);
    m_pin->setVisible(widget != nullptr);
    update();
}

void TaskFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeTop();
    if (m_footer != nullptr) arrangeFooter();
}

bool TaskFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_footer != nullptr) arrangeFooter();
    return QWidget::eventFilter(watched, event);
}

bool TaskFrame::event(QEvent* event)
{
    // The title comes after the size.
    if (event->type() == QEvent::LayoutRequest) arrangeTop();
    return QWidget::event(event);
}

// What stands beside Back goes below it where there is no room.
void TaskFrame::arrangeTop()
{
    const bool narrow = isNarrow(width());
    const QMargins margins = narrow ? QMargins(8, 8, 16, 8) : QMargins(20, 14, 32, 14);
    const int balance = m_balance->sizeHint().width();
    const int rest = std::max(m_topRest->sizeHint().width(), m_topRest->minimumSize().width()) - balance;
    const int needed = m_back->sizeHint().width() + rest + 16;
    const int room = width() - margins.left() - margins.right();
    const bool stacked = needed > room;
    // What stands in the middle stands in the middle of the page, where there is room for that.
    const int end = m_end != nullptr && !m_end->isHidden() ? m_end->sizeHint().width() + m_topRest->spacing() : 0;
    const int before = margins.left() + m_back->sizeHint().width() + std::max(0, m_topRow->spacing());
    const int wanted = stacked ? 0 : std::max(0, before - margins.right() - end);
    const int fits = needed + wanted <= room ? wanted : 0;
    if (fits != balance) {
        m_balance->changeSize(fits, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
        m_topRest->invalidate();
    }
    m_topRow->setContentsMargins(margins);
    m_topRow->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Set anew it would ask for another layout, and so on for ever.
    const Qt::Alignment alignment = stacked ? Qt::AlignLeft : Qt::Alignment();
    if (m_topRow->itemAt(m_topRow->indexOf(m_back))->alignment() != alignment)
        m_topRow->setAlignment(m_back, alignment);
}

void TaskFrame::arrangeFooter()
{
    const bool narrow = isNarrow(width());
    m_footerRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_footerRow->setSpacing(narrow ? 8 : 16);
    // It lines up with the page above, beside whose scroll bar there is less room.
    const int page = m_scroll->viewport()->width();
    const int side = narrow ? 16 : std::max(32, (page - m_widest) / 2);
    const int end = side + (narrow ? 0 : width() - page);
    const QMargins margins = mirrored(side, narrow ? 8 : 16, end, narrow ? 8 : 16);
    if (m_footerRow->contentsMargins() != margins) m_footerRow->setContentsMargins(margins);
    // A large text would leave no room for the page: then the line is the page's last one.
    const bool inside = narrow && textScale() > kLargeText;
    if (inside == m_footerTextInside) return;
    m_footerTextInside = inside;
    if (inside) {
        m_footerRow->removeWidget(m_footerText);
        m_body->column()->addWidget(m_footerText);
    } else {
        m_body->column()->removeWidget(m_footerText);
        m_footerRow->insertWidget(0, m_footerText, 1);
    }
}

void TaskFrame::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.fillRect(QRectF(0, m_top->height() - look.border, width(), look.border), look.line);
    for (const auto* below : {m_footer, m_pin}) {
        if (below == nullptr || below->isHidden()) continue;
        painter.fillRect(below->geometry(), look.surface);
        painter.fillRect(QRectF(0, below->y(), width(), look.border), look.line);
    }
}

}  // namespace nape::app
