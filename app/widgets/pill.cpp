// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pill.h"

#include "theme/icon.h"
#include "theme/look.h"
#include "theme/type.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace nape::app {

namespace {
constexpr int kIcon = 14;
constexpr int kGap = 6;
}  // namespace

Pill::Pill(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::show(Form form, const QString& text)
{
    m_form = form;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
    setVisible(!text.isEmpty());
}

QString Pill::icon() const
{
    if (m_form == Form::from) return QStringLiteral("clock");
    if (m_form == Form::quiet) return QStringLiteral("lock");
    return {};
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(fontOf(Type::caption, QFont::DemiBold));
    const int width = metrics.horizontalAdvance(m_text) + 22 + (icon().isEmpty() ? 0 : kIcon + kGap);
    return {width, std::max(24, metrics.height() + 8)};
}

void Pill::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen = Qt::NoPen;
    QColor ground = look.sunken;
    QColor ink = look.ink;
    switch (m_form) {
    case Form::now:
        ground = look.fill;
        ink = look.onFill;
        break;
    case Form::running:
        pen = QPen(look.accent, look.strong);
        ground = look.soft;
        ink = look.softInk;
        break;
    case Form::from:
        pen = QPen(look.edge, look.border);
        ground = Qt::transparent;
        break;
    case Form::quiet:
        if (look.isHighContrast) pen = QPen(look.edge, look.border, Qt::DashLine);
        break;
    }
    painter.setPen(pen);
    painter.setBrush(ground);
    const double in = std::max(1.0, pen.widthF() / 2);
    const QRectF box = QRectF(rect()).adjusted(in, in, -in, -in);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(ink);
    painter.setFont(fontOf(Type::caption, QFont::DemiBold));
    const QString name = icon();
    if (name.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter, m_text);
        return;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double y = (height() - kIcon) / 2.0;
    paintIcon(painter, QRectF(mirrored ? width() - 11 - kIcon : 11, y, kIcon, kIcon), name, ink);
    const int shift = 11 + kIcon + kGap;
    painter.drawText(QRect(mirrored ? 11 : shift, 0, width() - shift - 10, height()), Qt::AlignVCenter, m_text);
}

}  // namespace nape::app
