// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_line.h"

#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace nape::app {

namespace {
constexpr int kCircle = 40;
}  // namespace

StepLine::StepLine(int number, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kCircle + 16, 4, 0, 4);
    auto* label = new TextLabel(text, Type::title);
    label->setWeight(QFont::Medium);
    label->setMinimumHeight(kCircle - 8);
    row->addWidget(label);
    setMinimumHeight(kCircle + 8);
    if (layoutDirection() == Qt::RightToLeft) row->setContentsMargins(0, 4, kCircle + 16, 4);
}

void StepLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF circle(mirrored ? width() - kCircle + 1 : 1, 5, kCircle - 2, kCircle - 2);
    painter.drawEllipse(circle);
    painter.setFont(fontOf(Type::section));
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(m_number));
}

}  // namespace nape::app
