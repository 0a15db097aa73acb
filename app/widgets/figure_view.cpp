// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_view.h"

#include "theme/look.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nape::app {

FigureView::FigureView(const QString& name, const QString& words, int widest, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(figureSize(name))
    , m_widest(widest)
{
    setAccessibleName(words);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(widest);
}

void FigureView::setSide(Side side)
{
    m_side = side;
    update();
}

void FigureView::setBend(double bend)
{
    if (bend == m_bend) return;
    m_bend = bend;
    update();
}

void FigureView::setWidest(int widest)
{
    if (widest == m_widest) return;
    m_widest = widest;
    setMaximumWidth(widest);
    updateGeometry();
}

QSize FigureView::sizeHint() const
{
    return {m_widest, heightForWidth(m_widest)};
}

int FigureView::heightForWidth(int width) const
{
    if (m_size.isEmpty()) return 0;
    return static_cast<int>(std::lround(std::min(width, m_widest) * m_size.height() / m_size.width()));
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFigure(painter, QRectF(rect()), m_name, Look::of(*this), m_side, m_bend);
}

}  // namespace nape::app
