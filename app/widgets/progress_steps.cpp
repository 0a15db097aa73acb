// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progress_steps.h"

#include "theme/look.h"
#include "theme/type.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace nape::app {

namespace {
constexpr int kBar = 48;
constexpr int kGap = 8;
}  // namespace

ProgressSteps::ProgressSteps(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("checkProgress"));
}

void ProgressSteps::setStep(int step, int of)
{
    m_step = step;
    m_of = of;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString ProgressSteps::text() const
{
    return tr("%1 of %2").arg(QLocale().toString(m_step), QLocale().toString(m_of));
}

QSize ProgressSteps::sizeHint() const
{
    const QFontMetrics metrics(fontOf(Type::body, QFont::DemiBold));
    return {m_of * (kBar + kGap) + kGap + metrics.horizontalAdvance(text()), metrics.height()};
}

QSize ProgressSteps::minimumSizeHint() const
{
    return {advanceOf(text(), fontOf(Type::caption)), sizeHint().height()};
}

void ProgressSteps::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = fontOf(Type::body, QFont::DemiBold);
    while (font.pixelSize() > 13 && advanceOf(text(), font) > width())
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    const int words = painter.fontMetrics().horizontalAdvance(text()) + 1;
    const int room = width() - words - kGap;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double bar = m_of > 0 ? std::min<double>(kBar, room / double(m_of) - kGap) : 0;
    if (bar >= 8) {
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < m_of; ++i) {
            const double x = i * (bar + kGap);
            painter.setBrush(i < m_step ? look.accent : look.track);
            painter.setPen(look.isHighContrast ? QPen(look.edge, look.border) : QPen(Qt::NoPen));
            painter.drawRoundedRect(QRectF(mirrored ? width() - x - bar : x, height() / 2.0 - 4, bar, 8), 4, 4);
        }
    }
    painter.setPen(look.ink);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, text());
}

}  // namespace nape::app
