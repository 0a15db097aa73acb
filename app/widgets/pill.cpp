// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pill.h"

#include "theme/icon.h"
#include "theme/look.h"
#include "theme/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace nape::app {

namespace {
constexpr int kIcon = 14;
constexpr int kGap = 6;
constexpr int kSide = 11;
}  // namespace

Pill::Pill(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
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

int Pill::beside() const
{
    return 2 * kSide + (icon().isEmpty() ? 0 : kIcon + kGap);
}

QSize Pill::sizeHint() const
{
    const QFont font = fontOf(Type::caption, QFont::DemiBold);
    const int width = advanceOf(m_text, font) + beside();
    const int room = (m_laidOut ? std::min(width, this->width()) : width) - beside();
    return {width, std::max(24, wrappedHeight(m_text, font, room) + 8)};
}

QSize Pill::minimumSizeHint() const
{
    return {widestWord(m_text, fontOf(Type::caption, QFont::DemiBold)) + beside(), sizeHint().height()};
}

void Pill::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_laidOut && event->oldSize().width() == width()) return;
    m_laidOut = true;
    updateGeometry();
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
    const double corner = std::min<double>(box.height(), QFontMetrics(fontOf(Type::caption)).height() + 8) / 2;
    painter.drawRoundedRect(box, corner, corner);
    painter.setPen(ink);
    painter.setFont(fontOf(Type::caption, QFont::DemiBold));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString name = icon();
    int start = kSide;
    if (!name.isEmpty()) {
        const double y = (height() - kIcon) / 2.0;
        paintIcon(painter, QRectF(mirrored ? width() - kSide - kIcon : kSide, y, kIcon, kIcon), name, ink);
        start += kIcon + kGap;
    }
    const int room = width() - beside();
    drawWrapped(painter, QRect(mirrored ? kSide : start, 0, room, height()), Qt::AlignCenter, m_text);
}

}  // namespace nape::app
