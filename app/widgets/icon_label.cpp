// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_label.h"

#include "theme/icon.h"

#include <QPainter>

namespace nape::app {

IconLabel::IconLabel(const QString& name, int side, Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_ink(ink)
{
    setFixedSize(side, side);
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
