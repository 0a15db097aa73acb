// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/faults.h"
#include "theme/contrast.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QPixmap>
#include <algorithm>

#include <cmath>
#include <cstdlib>

namespace nape::test {
namespace {

constexpr double kShareOfGround = 0.12;  // a colour behind at least that much of the text is a ground of its own

QRect inPixels(const QRectF& rect, const QImage& picture)
{
    const double ratio = picture.devicePixelRatio();
    return QRectF(rect.topLeft() * ratio, rect.size() * ratio).toAlignedRect() & picture.rect();
}

bool alike(QRgb one, QRgb other)
{
    constexpr int kNear = 6;
    return std::abs(qRed(one) - qRed(other)) <= kNear && std::abs(qGreen(one) - qGreen(other)) <= kNear
        && std::abs(qBlue(one) - qBlue(other)) <= kNear;
}

/// The grounds behind a text: every colour of its box with a fair share, but its own. `step` joins that many
/// neighbouring shades into one, for gradients.
QList<QColor> groundsIn(const QImage& picture, const QRect& box, const QColor& ink, int step = 1)
{
    struct Shade {
        QRgb colour;
        int pixels = 0;
    };
    QHash<QRgb, Shade> shades;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = box.left(); x <= box.right(); ++x) {
            const QRgb c = line[x];
            auto& shade = shades[qRgb(qRed(c) / step, qGreen(c) / step, qBlue(c) / step)];
            shade.colour = c | 0xff000000u;
            ++shade.pixels;
        }
    }
    QList<QColor> grounds;
    const double all = box.width() * static_cast<double>(box.height());
    for (const auto& shade : shades) {
        if (shade.pixels >= all * kShareOfGround && !alike(shade.colour, ink.rgb())) {
            grounds.append(QColor::fromRgb(shade.colour));
        }
    }
    constexpr int kGradient = 12;
    if (grounds.isEmpty() && step == 1) return groundsIn(picture, box, ink, kGradient);
    return grounds;
}

bool isLarge(const QFont& font)
{
    return font.pixelSize() >= 24 || (font.pixelSize() >= 19 && font.weight() >= QFont::Bold);
}

QString about(double contrast, const QColor& one, const QColor& other)
{
    return QStringLiteral("%1 : 1, %2 on %3").arg(contrast, 0, 'f', 2).arg(one.name(), other.name());
}

/// Whether something that lies over others on purpose, an undo bar, covers a part of the box.
bool isCovered(const QWidget& window, const QWidget& widget, const QRectF& box)
{
    for (const auto* over : window.findChildren<QWidget*>(QStringLiteral("undoBar"))) {
        if (!over->isVisibleTo(&window) || over == &widget || over->isAncestorOf(&widget)) continue;
        if (QRectF(over->mapTo(&window, QPoint(0, 0)), over->size()).intersects(box)) return true;
    }
    return false;
}

void findFaintTexts(const QWidget& window, const QImage& picture, const Seen& seen, Faults& faults)
{
    for (const auto& [widget, text, visible] : seen.texts) {
        if (isCovered(window, *widget, text.ink)) continue;
        // A full stop alone is too few pixels to tell its ground from its edge; its sentence is measured beside it.
        const bool says = std::ranges::any_of(text.text, [](QChar c) { return c.isLetterOrNumber(); });
        if (!says) continue;
        const QRect box = inPixels(text.ink & text.clip & visible, picture);
        if (box.width() < 2 || box.height() < 2) continue;
        const double least = isLarge(text.font) ? app::kShapeContrast : app::kTextContrast;
        const auto grounds = groundsIn(picture, box, text.colour);
        if (grounds.isEmpty()) {
            faults.push_back({Fault::Kind::faintText, pathOf(*widget),
                              QStringLiteral("“%1” is as its ground, %2, at %3, %4, %5 x %6")
                                  .arg(text.text, text.colour.name())
                                  .arg(box.x())
                                  .arg(box.y())
                                  .arg(box.width())
                                  .arg(box.height())});
        }
        for (const auto& ground : grounds) {
            const double contrast = app::contrastOf(text.colour, ground);
            if (contrast >= least) continue;
            faults.push_back({Fault::Kind::faintText, pathOf(*widget),
                              QStringLiteral("“%1” ").arg(text.text) + about(contrast, text.colour, ground)});
        }
    }
}

/// The border that runs around the widget, where it paints one.
const PaintedShape* frameOf(const QWidget& widget, const Painting& painting)
{
    for (const auto& shape : painting.shapes) {
        if (shape.box.width() >= widget.width() * 0.9 && shape.box.height() >= widget.height() * 0.9) return &shape;
    }
    return nullptr;
}

void findFaintBorders(QWidget& window, const QImage& picture, const Seen& seen, Faults& faults)
{
    for (const auto& [widget, painting] : seen.parts) {
        const bool control =
            qobject_cast<const QAbstractButton*>(widget) != nullptr || widget->inherits("nape::app::Field");
        if (!control || !widget->isEnabled()) continue;
        const auto* frame = frameOf(*widget, painting);
        const QPointF beside = widget->mapTo(&window, QPoint(widget->width() / 2, -3));
        if (frame == nullptr || isCovered(window, *widget, QRectF(beside, QSizeF(1, 1)))) continue;
        const QPoint at = (beside * picture.devicePixelRatio()).toPoint();
        if (!picture.rect().contains(at)) continue;
        const QColor ground = QColor::fromRgb(picture.pixel(at));
        const double border = app::contrastOf(frame->border, ground);
        const double filling =
            frame->filling.isValid() && frame->filling.alpha() == 255 ? app::contrastOf(frame->filling, ground) : 1.0;
        if (std::max(border, filling) >= app::kShapeContrast) continue;
        faults.push_back({Fault::Kind::faintBorder, pathOf(*widget), about(border, frame->border, ground)});
    }
}

}  // namespace

void findFaint(QWidget& window, const Seen& seen, Faults& faults)
{
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    findFaintTexts(window, picture, seen, faults);
    findFaintBorders(window, picture, seen, faults);
}

}  // namespace nape::test
