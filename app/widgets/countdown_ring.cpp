// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/countdown_ring.h"

#include "theme/look.h"
#include "theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nape::app {

namespace {
constexpr int kStill = 10;  // seconds
}  // namespace

CountdownRing::CountdownRing(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setObjectName(QStringLiteral("countdownRing"));
}

void CountdownRing::show(int left, int whole, int notchAt)
{
    m_left = std::max(0, left);
    m_whole = std::max(1, whole);
    m_notchAt = notchAt;
    setAccessibleName(m_inSeconds ? tr("%1 seconds left").arg(digits()) : tr("%1 left").arg(digits()));
    update();
}

void CountdownRing::setCaptions(const QString& below, const QString& notch)
{
    if (m_below == below && m_notch == notch) return;
    m_below = below;
    m_notch = notch;
    update();
}

QString CountdownRing::digits() const
{
    if (m_inSeconds) return QString::number(m_left);
    return QStringLiteral("%1:%2").arg(m_left / 60).arg(m_left % 60, 2, 10, QLatin1Char('0'));
}

void CountdownRing::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min({width(), height(), 512});
    const double scale = side / 512.0;
    const double stroke = 28 * scale;
    const QRectF circle(width() / 2.0 - side / 2 + stroke / 2 + 2, height() / 2.0 - side / 2 + stroke / 2 + 2,
                        side - stroke - 4, side - stroke - 4);
    painter.setPen(QPen(look.isHighContrast ? look.ink : look.track, stroke));
    painter.drawEllipse(circle);
    if (look.isHighContrast) {  // a hollow track, so that the full part stands out by its shape
        painter.setPen(QPen(look.track, stroke - 2 * look.border));
        painter.drawEllipse(circle);
    }
    // In the last ten seconds of minutes only the digits move; what lasts seconds drains to its end.
    const int drawn = m_left > 0 && !m_inSeconds ? std::max(m_left, kStill) : m_left;
    const double share = std::clamp(drawn / double(m_whole), 0.0, 1.0);
    if (m_left > 0) {
        painter.setPen(QPen(look.accent, stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, 90 * 16, -static_cast<int>(std::lround(share * 360 * 16)));
    }
    // The time of minutes is over: the whole ring says so, across the room.
    const bool isOver = m_left == 0 && !m_inSeconds;
    if (isOver) {
        painter.setPen(QPen(look.ink, stroke));
        painter.drawEllipse(circle);
    }
    if (m_notchAt > 0 && m_notchAt < m_whole && !isOver) {
        const double angle = 2 * std::numbers::pi * (m_notchAt / double(m_whole));
        const QPointF along(std::sin(angle), -std::cos(angle));
        const double radius = circle.width() / 2;
        painter.setPen(QPen(look.ground, 4));
        painter.drawLine(circle.center() + along * (radius - stroke / 2),
                         circle.center() + along * (radius + stroke / 2));
    }

    QFont large = fontOf(Type::ring);
    const QString text = digits();
    double cell = 0;
    double colon = 0;
    double total = 0;
    const auto measure = [&](int pixels) {
        large.setPixelSize(pixels);
        const QFontMetricsF face(large);
        cell = 0;
        for (char c = '0'; c <= '9'; ++c)
            cell = std::max(cell, face.horizontalAdvance(QLatin1Char(c)));
        colon = face.horizontalAdvance(QLatin1Char(':'));
        total = 0;
        for (const QChar c : text)
            total += c == u':' ? colon : cell;
    };
    // A wide font still stands inside the ring.
    const int wanted = std::max(24, static_cast<int>(160 * scale));
    const double room = circle.width() - stroke - 32 * scale;
    measure(wanted);
    if (total > room) measure(std::max(24, static_cast<int>(wanted * room / total)));
    const QFontMetricsF metrics(large);
    double x = width() / 2.0 - total / 2;
    painter.setFont(large);
    painter.setPen(look.ink);
    const double top = circle.center().y() - metrics.height() * 0.62;
    for (const QChar c : text) {
        const double wide = c == u':' ? colon : cell;
        painter.drawText(QRectF(x, top, wide, metrics.height()), Qt::AlignCenter, QString(c));
        x += wide;
    }
    painter.setPen(isOver ? look.ink : look.ink2);
    // The line below the digits is as large as the ring has room for.
    const QRect words(
        QRectF(circle.left() + stroke * 2, circle.center().y() + 70 * scale, circle.width() - 4 * stroke, 84 * scale)
            .toRect());
    QFont small = fontOf(Type::section, isOver ? QFont::Bold : QFont::Normal);
    small.setPixelSize(std::max(15, static_cast<int>(small.pixelSize() * (isOver ? 1.7 : 1.15) * scale)));
    while (small.pixelSize() > 13
           && (wrappedHeight(m_below, small, words.width()) > words.height()
               || widestWord(m_below, small) > words.width())) {
        small.setPixelSize(small.pixelSize() - 1);
    }
    painter.setFont(small);
    drawWrapped(painter, words, Qt::AlignHCenter | Qt::AlignTop, m_below);
    if (side < 360 || m_notch.isEmpty()) return;
    const QRect low(QRectF(circle.left() + circle.width() / 5, circle.center().y() + 158 * scale,
                           circle.width() * 3 / 5, 60 * scale)
                        .toRect());
    QFont mark = fontOf(Type::caption, QFont::DemiBold);
    while (mark.pixelSize() > 13 && wrappedHeight(m_notch, mark, low.width()) > low.height())
        mark.setPixelSize(mark.pixelSize() - 1);
    painter.setFont(mark);
    drawWrapped(painter, low, Qt::AlignCenter, m_notch);
}

}  // namespace nape::app
