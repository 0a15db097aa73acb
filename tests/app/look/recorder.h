// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <vector>

namespace nape::test {

/// A text as a widget really painted it, in the widget's own coordinates.
struct PaintedText {
    QString text;
    QFont font;
    QColor colour;
    QRectF ink;  ///< what the glyphs cover
    QRectF clip;  ///< what the painter let through
};

/// A closed shape with a border.
struct PaintedShape {
    QRectF box;
    QColor border;
    QColor filling;  ///< invalid for none
};

struct Painting {
    std::vector<PaintedText> texts;
    std::vector<QRectF> pictures;  ///< icons
    std::vector<PaintedShape> shapes;
};

/// What this widget paints, without its children: its own paintEvent, or its style's, run into a device that writes
/// down instead of drawing.
[[nodiscard]] Painting paintingOf(QWidget& widget);

}  // namespace nape::test
