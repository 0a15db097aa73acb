// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/seen_so_far.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace nape::app {

namespace {

constexpr int kHardlyHidden = 12;  // px of a line that may be below the edge
constexpr int kAbove = 24;

int topOf(const QWidget* line, const QScrollArea* scroll)
{
    return line->mapTo(scroll->widget(), QPoint(0, 0)).y();
}

}  // namespace

SeenSoFar::SeenSoFar(QScrollArea* scroll)
    : QObject(scroll)
    , m_scroll(scroll)
{
    connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SeenSoFar::look);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SeenSoFar::look);
    scroll->viewport()->installEventFilter(this);
}

void SeenSoFar::restart()
{
    m_to = 0;
    // The lines have their places once the layout is done.
    QTimer::singleShot(0, this, &SeenSoFar::look);
}

bool SeenSoFar::has(const QWidget* line) const
{
    return topOf(line, m_scroll) + line->height() <= m_to + kHardlyHidden;
}

void SeenSoFar::leadTo(const QWidget* line)
{
    auto* bar = m_scroll->verticalScrollBar();
    const int there = topOf(line, m_scroll) - kAbove;
    const bool isThere = bar->value() >= std::min(there, bar->maximum());
    bar->setValue(isThere ? bar->value() + std::max(kAbove, m_scroll->viewport()->height() - 2 * kAbove) : there);
}

void SeenSoFar::look()
{
    if (!m_scroll->isVisible()) return;
    m_to = std::max(m_to, m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height());
    Q_EMIT grew();
}

bool SeenSoFar::eventFilter(QObject* watched, QEvent* event)
{
    // After the layout has answered the new size.
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) QTimer::singleShot(0, this, &SeenSoFar::look);
    return QObject::eventFilter(watched, event);
}

}  // namespace nape::app
