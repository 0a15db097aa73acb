// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/seen_so_far.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <utility>

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
    connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SeenSoFar::lookSoon);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SeenSoFar::lookSoon);
    scroll->viewport()->installEventFilter(this);
}

void SeenSoFar::restart(const QList<QWidget*>& lines)
{
    m_seen.clear();
    m_lines.clear();
    for (auto* line : lines)
        m_lines.append(line);
    m_places.clear();
    lookSoon();
}

void SeenSoFar::leadTo(const QWidget* line)
{
    auto* bar = m_scroll->verticalScrollBar();
    const int there = topOf(line, m_scroll) - kAbove;
    const bool isThere = bar->value() >= std::min(there, bar->maximum());
    bar->setValue(isThere ? bar->value() + std::max(kAbove, m_scroll->viewport()->height() - 2 * kAbove) : there);
}

void SeenSoFar::lookSoon()
{
    if (std::exchange(m_looks, true)) return;
    QTimer::singleShot(0, this, &SeenSoFar::look);
}

QList<int> SeenSoFar::places() const
{
    QList<int> places{m_scroll->verticalScrollBar()->value(), m_scroll->viewport()->height()};
    for (const auto& line : m_lines) {
        if (line == nullptr || !line->isVisible()) continue;
        places << topOf(line, m_scroll) << line->height();
    }
    return places;
}

// The lines have their places once the layout is done: what has not moved since the last look has its own.
void SeenSoFar::look()
{
    m_looks = false;
    if (!m_scroll->isVisible()) return;
    auto now = places();
    const bool moves = now != m_places;
    m_places = std::move(now);
    if (moves) return lookSoon();
    const int edge = m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() + kHardlyHidden;
    for (const auto& line : m_lines) {
        if (line == nullptr || !line->isVisible()) continue;
        if (topOf(line, m_scroll) + line->height() <= edge) m_seen.insert(line);
    }
    Q_EMIT grew();
}

bool SeenSoFar::eventFilter(QObject* watched, QEvent* event)
{
    // After the layout has answered the new size.
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) lookSoon();
    return QObject::eventFilter(watched, event);
}

}  // namespace nape::app
