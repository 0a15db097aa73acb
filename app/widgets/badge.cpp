// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/badge.h"

#include "theme/look.h"

#include <QPainter>

namespace nape::app {

Badge::Badge(const QString& text, QWidget* parent)
    : TextLabel(text, Type::caption, Tone::second, parent)
{
    setWordWrap(false);
    setContentsMargins(8, 2, 8, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Look::of(*this).sunken);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    TextLabel::paintEvent(event);
}

}  // namespace nape::app
