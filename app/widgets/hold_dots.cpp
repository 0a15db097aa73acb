// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hold_dots.h"

#include "theme/icon.h"
#include "theme/look.h"
#include "theme/type.h"

#include <QPainter>

#include <algorithm>

namespace nape::app {

namespace {
constexpr int kCircle = 26;
constexpr int kGap = 10;
constexpr int kBelow = 8;
constexpr int kEdge = 2;  ///< letters that lean over their own width stay inside
}  // namespace

HoldDots::HoldDots(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HoldDots::show(const QString& words, int done, int all, bool now)
{
    m_words = words;
    m_done = done;
    m_all = all;
    m_now = now;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QFont HoldDots::face() const
{
    return fontOf(Type::body, m_now ? QFont::DemiBold : QFont::Normal);
}

int HoldDots::circlesWidth() const
{
    return std::max(0, m_all * (kCircle + kGap) - kGap) + 4;
}

int HoldDots::heightForWidth(int width) const
{
    return wrappedHeight(m_words, face(), width - 2 * kEdge) + kBelow + kCircle + 4;
}

QSize HoldDots::sizeHint() const
{
    const int width = std::max(circlesWidth(), advanceOf(m_words, face()) + 4);
    return {width, heightForWidth(width)};
}

QSize HoldDots::minimumSizeHint() const
{
    const int width = std::max(circlesWidth(), widestWord(m_words, face()) + 4);
    return {width, heightForWidth(width)};
}

void HoldDots::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int words = wrappedHeight(m_words, face(), width() - 2 * kEdge);
    painter.setFont(face());
    painter.setPen(m_now ? look.ink : look.ink2);
    drawWrapped(painter, QRect(kEdge, 0, width() - 2 * kEdge, words), Qt::AlignLeading | Qt::AlignTop, m_words);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < m_all; ++i) {
        const double x = kEdge + 1.0 * i * (kCircle + kGap);
        const QRectF circle(mirrored ? width() - x - kCircle : x, words + kBelow + 1.0, kCircle, kCircle);
        const QPointF middle = circle.center();
        if (i < m_done) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.accent);
            painter.drawEllipse(circle);
            paintIcon(painter, circle.adjusted(4, 4, -4, -4), QStringLiteral("check"), look.onAccent);
        } else if (i == m_done && m_now) {
            painter.setPen(QPen(look.accent, 2.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.accent);
            painter.drawEllipse(middle, 6, 6);
        } else {
            painter.setPen(QPen(look.edge, std::max(1.5, look.border)));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        }
    }
}

}  // namespace nape::app
