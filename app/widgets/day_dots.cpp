// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day_dots.h"

#include "theme/icon.h"
#include "theme/look.h"
#include "theme/type.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace nape::app {

namespace {
constexpr double kTick = 16;
}  // namespace

DayDots::DayDots(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayDots::show(const std::vector<Day>& days, const QString& first, const QString& last)
{
    m_days = days;
    m_first = first;
    m_last = last;
    const auto count = [&](Day day) { return QLocale().toString(std::ranges::count(days, day)); };
    setAccessibleName(tr("From %1 to %2: %3 days without a spasm, %4 with one, %5 not logged")
                          .arg(first, last, count(Day::free), count(Day::spasm), count(Day::unknown)));
    update();
}

QSize DayDots::sizeHint() const
{
    return {344, minimumSizeHint().height()};
}

QSize DayDots::minimumSizeHint() const
{
    return {200, 28 + QFontMetrics(fontOf(Type::caption)).height()};
}

void DayDots::paintEvent(QPaintEvent*)
{
    if (m_days.size() < 2) return;
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double step = (width() - kTick) / static_cast<double>(m_days.size() - 1);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const double along = kTick / 2 + static_cast<double>(i) * step;
        const QPointF at(mirrored ? width() - along : along, 12);
        if (m_days[i] == Day::spasm) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.ink2);
            painter.drawEllipse(at, 4, 4);
        } else if (m_days[i] == Day::free) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.accent);
            painter.drawEllipse(at, kTick / 2, kTick / 2);
            paintIcon(painter, QRectF(at.x() - 6, at.y() - 6, 12, 12), QStringLiteral("check"), look.onAccent);
        } else {
            QPen pen(look.edge, look.border + 0.5);
            if (i + 1 == m_days.size()) pen = QPen(look.accent, 2, Qt::DotLine);
            painter.setPen(pen);
            painter.setBrush(QBrush(look.edge, Qt::BDiagPattern));
            painter.drawEllipse(at, kTick / 2 - 2, kTick / 2 - 2);
        }
    }
    painter.setFont(fontOf(Type::caption));
    painter.setPen(look.ink2);
    const QRect words(0, 24, width(), height() - 24);
    painter.drawText(words, Qt::AlignLeft, m_first);
    painter.drawText(words, Qt::AlignRight, m_last);
}

}  // namespace nape::app
