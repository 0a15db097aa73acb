// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/badge.h"

#include "theme/look.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace nape::app {

namespace {
constexpr int kSide = 8;
constexpr int kEnd = 2;
}  // namespace

Badge::Badge(const QString& text, QWidget* parent)
    : TextLabel(text, Type::caption, Tone::second, parent)
{
    setContentsMargins(kSide, kEnd, kSide, kEnd);
}

QSize Badge::minimumSizeHint() const
{
    const QSize least = TextLabel::minimumSizeHint();
    return {least.width() + 2 * kSide, least.height() + 2 * kEnd};
}

int Badge::heightForWidth(int width) const
{
    return TextLabel::heightForWidth(width - 2 * kSide) + 2 * kEnd;
}

void Badge::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Look::of(*this).sunken);
        // No wider than its words, however wide the line is.
        const int wide = std::min(width(), fontMetrics().horizontalAdvance(text()) + 2 * kSide);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.drawRoundedRect(QRect(mirrored ? width() - wide : 0, 0, wide, height()), 6, 6);
    }
    TextLabel::paintEvent(event);
}

}  // namespace nape::app
