// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breath_shape.h"

#include "theme/look.h"
#include "theme/type.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace nape::app {

namespace {
constexpr double kEmpty = 0.56;  // of the whole: what words and digits need
}  // namespace

BreathShape::BreathShape(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setObjectName(QStringLiteral("breathShape"));
}

void BreathShape::setFullness(double fullness)
{
    m_fullness = std::clamp(fullness, 0.0, 1.0);
    update();
}

void BreathShape::say(const QString& word, int seconds)
{
    m_word = word;
    m_seconds = seconds;
    setAccessibleName(tr("%1, %2 seconds left").arg(word, QLocale().toString(seconds)));
    update();
}

void BreathShape::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min({width(), height(), 464}) - 4.0;
    const QPointF middle(width() / 2.0, height() / 2.0);
    // How far it will go, as a line that stands still.
    painter.setPen(QPen(look.edge, std::max(1.5, look.border)));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle, side / 2, side / 2);
    const double radius = side / 2 * (kEmpty + (0.94 - kEmpty) * m_fullness);
    painter.setPen(QPen(look.accent, std::max(3.0, look.strong)));
    painter.setBrush(look.soft);
    painter.drawEllipse(middle, radius, radius);

    // Both lines stand inside of the shape at its smallest.
    const int room = static_cast<int>(side * kEmpty * 0.8);
    QFont large = fontOf(Type::count);
    large.setPixelSize(std::max(24, static_cast<int>(side * 0.2)));
    const QString digits = QLocale().toString(m_seconds);
    const int high = QFontMetrics(large).height();
    QFont word = fittedTo(room, m_word, fontOf(Type::section), 15);
    while (word.pixelSize() > 15 && wrappedHeight(m_word, word, room) > side * kEmpty * 0.3)
        word.setPixelSize(word.pixelSize() - 1);
    const int below = wrappedHeight(m_word, word, room);
    const int top = static_cast<int>(middle.y()) - (high + below) / 2;
    painter.setFont(large);
    painter.setPen(look.ink);
    painter.drawText(QRect(static_cast<int>(middle.x()) - room / 2, top, room, high), Qt::AlignCenter, digits);
    painter.setFont(word);
    drawWrapped(painter, QRect(static_cast<int>(middle.x()) - room / 2, top + high, room, below),
                Qt::AlignHCenter | Qt::AlignTop, m_word);
}

}  // namespace nape::app
