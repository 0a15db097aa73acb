// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layouts.h"

#include "theme/type.h"
#include "widgets/slim_scroll_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace nape::app {

bool isNarrow(int width)
{
    return width < kNarrow * textScale();
}

Columns::Columns(int gap, int breakAt, QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_breakAt(breakAt)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
}

void Columns::addColumn(QWidget* column, int stretch, Qt::Alignment alignment)
{
    m_row->addWidget(column, stretch, alignment);
}

QSize Columns::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_row->count(); ++i) {
        if (!m_row->itemAt(i)->isEmpty()) width = std::max(width, m_row->itemAt(i)->minimumSize().width());
    }
    return {width, m_row->minimumSize().height()};
}

void Columns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Columns::setBreakAt(int width)
{
    m_breakAt = width;
    m_measured = false;
    arrange();
}

void Columns::setBreakAtMeasured(int width)
{
    m_breakAt = width;
    m_measured = true;
    arrange();
}

void Columns::arrange()
{
    const bool stacked = width() < m_breakAt * (m_measured ? 1.0 : textScale());
    if (stacked == m_stacked) return;
    m_stacked = stacked;
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    updateGeometry();
}

Stack::Stack(int gap, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap);
}

PageScroll::PageScroll(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBar(new SlimScrollBar);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, &PageScroll::follow);
}

PageScroll::~PageScroll()
{
    // The focus moves once more while the children go.
    if (qApp != nullptr) disconnect(qApp, nullptr, this, nullptr);
}

void PageScroll::follow(QWidget*, QWidget* now)
{
    if (now != nullptr && widget()->isAncestorOf(now)) ensureWidgetVisible(now, 0, 24);
}

void PageScroll::resizeEvent(QResizeEvent* event)
{
    widget()->setMaximumWidth(viewport()->width());
    QScrollArea::resizeEvent(event);
}

QSize ScrollBody::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0};
}

int ScrollBody::heightForWidth(int width) const
{
    return layout() == nullptr ? -1 : layout()->totalMinimumHeightForWidth(width);
}

RoomBody::RoomBody(int widest, int margin, QWidget* parent)
    : ScrollBody(parent)
    , m_column(new QVBoxLayout(this))
    , m_widest(widest)
    , m_margin(margin)
{
    m_column->setSpacing(16);
    m_column->setContentsMargins(16, 32, 16, 32);
}

void RoomBody::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = isNarrow(width());
    const int lead = narrow ? 16 : std::max(m_margin, (width() - std::max(m_widest, m_beginsLike)) / 2);
    const int trail = narrow ? 16 : std::max(lead, width() - lead - m_widest);
    const int top = narrow ? 16 : std::min(32, m_margin - 8);
    const QMargins margins = mirrored(lead, top, trail, top);
    if (m_column->contentsMargins() != margins) m_column->setContentsMargins(margins);
}

QWidget* chainTabs(QWidget* after, QWidget* within)
{
    for (auto* widget : within->findChildren<QWidget*>()) {
        // A calendar that pops up is a window of its own.
        if (widget->focusPolicy() == Qt::NoFocus || widget->window() != within->window()) continue;
        QWidget::setTabOrder(after, widget);
        after = widget;
    }
    return after;
}

QMargins mirrored(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom)
                                            : QMargins(leading, top, trailing, bottom);
}

void rebuildKeepingFocus(QWidget* within, const std::function<void()>& rebuild)
{
    const auto stops = [within] {
        QList<QWidget*> list;
        for (auto* widget : within->findChildren<QWidget*>()) {
            const bool stop = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled();
            if (stop && widget->isVisibleTo(within)) list.append(widget);
        }
        return list;
    };
    auto* at = within->window()->focusWidget();
    if (at == nullptr || !within->isAncestorOf(at)) return rebuild();
    const QStringList was{at->objectName(), at->accessibleName(), at->accessibleDescription()};
    const auto place = stops().indexOf(at);
    rebuild();
    // What is new is shown, and can take the focus, only after this.
    QTimer::singleShot(0, within, [within, stops, was, place] {
        const auto now = stops();
        if (now.isEmpty() || now.contains(within->window()->focusWidget())) return;
        // Lines alike have buttons of the same name: the one about the same thing, else the nearest of them.
        const auto farness = [&](qsizetype index) {
            const auto* stop = now[index];
            const bool named = !was[0].isEmpty() && stop->objectName() == was[0];
            const bool same = named && stop->accessibleName() == was[1] && stop->accessibleDescription() == was[2];
            return std::pair(same ? 0 : named ? 1 : 2, std::abs(index - place));
        };
        qsizetype next = 0;
        for (qsizetype index = 1; index < now.size(); ++index) {
            if (farness(index) < farness(next)) next = index;
        }
        now[next]->setFocus(Qt::OtherFocusReason);
    });
}

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            emptyLayout(inner);
        }
        delete item;
    }
}

QAbstractButton* firstButtonIn(const QLayout& layout)
{
    const auto isTakenAway = [](const QAbstractButton* button) {
        return button->isHidden() && button->testAttribute(Qt::WA_WState_ExplicitShowHide);
    };
    for (int i = 0; i < layout.count(); ++i) {
        const auto* card = layout.itemAt(i)->widget();
        if (card == nullptr) continue;
        for (auto* button : card->findChildren<QAbstractButton*>()) {
            if (!isTakenAway(button)) return button;
        }
    }
    return nullptr;
}

}  // namespace nape::app
