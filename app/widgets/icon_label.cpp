// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_label.h"

#include "theme/icon.h"
#include "theme/type.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nape::app {

IconLabel::IconLabel(const QString& name, int side, Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_ink(ink)
    , m_side(side)
{
    grow();
}

// With the text beside it, but no further than half as much again: it is the words that are read.
void IconLabel::grow()
{
    const int side = static_cast<int>(std::lround(m_side * std::clamp(textScale(), 1.0, 1.5)));
    setFixedSize(side, side);
}

bool IconLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) grow();
    return QWidget::event(event);
}

void IconLabel::setIcon(const QString& name)
{
    m_name = name;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto role = m_ink == Ink::text ? QPalette::WindowText
        : m_ink == Ink::accent           ? QPalette::Link
                                         : QPalette::PlaceholderText;
    paintIcon(painter, QRectF(rect()), m_name, palette().color(role));
}

}  // namespace nape::app
