// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

class QPainter;
class QRectF;

namespace nape::app {

struct Look;

// The drawings of resources/figures, by name without ".svg". They are drawn once, in the light colours and for the
// right side; here they take the colours of a look. They never mirror with the layout, only with the side.

enum class Side { right, left };

/// Its size in its own units; empty where there is no such drawing.
[[nodiscard]] QSizeF figureSize(const QString& name);
/// Draws it into `box`, as large as its proportions allow, in the middle. `bend`: how far the head goes along, from 0
/// (upright) to 1 (as drawn); what has no head to bend is always as drawn.
void paintFigure(QPainter& painter, const QRectF& box, const QString& name, const Look& look, Side side = Side::right,
                 double bend = 1);

}  // namespace nape::app
