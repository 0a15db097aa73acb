// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPainterPath>
#include <QString>

#include <vector>

namespace nape::app {

struct Look;

enum class NeckView { back, front, left, right };

/// One drawing of the neck: its shapes in a square of 400 by 400, read from the artwork once. A shape with an id is a
/// zone. Never mirrored: right is right in every language.
struct NeckArt {
    enum class Ink { body, hair, zone, outline };
    struct Shape {
        QString zone;  ///< empty: only drawn
        Ink ink = Ink::body;
        QPainterPath path;
    };
    std::vector<Shape> shapes;

    static constexpr double kSide = 400;
    [[nodiscard]] static const NeckArt& of(NeckView view);
    [[nodiscard]] static QString nameOf(NeckView view);  ///< "Back view"
    /// Where the tick of a chosen zone stands.
    [[nodiscard]] static QPointF middleOf(const QPainterPath& zone);
};

/// How a zone is drawn.
struct ZoneState {
    bool chosen = false;
    bool pointedAt = false;
    bool focused = false;
};

/// Draws the view into `box`; `stateOf` says how each zone stands. `small`: without ticks.
template <class StateOf>
void paintNeck(QPainter& painter, const QRectF& box, NeckView view, const Look& look, bool small, StateOf&& stateOf);
void paintShape(QPainter& painter, const NeckArt::Shape& shape, const ZoneState& state, const Look& look, bool small);
void enterNeck(QPainter& painter, const QRectF& box);

template <class StateOf>
void paintNeck(QPainter& painter, const QRectF& box, NeckView view, const Look& look, bool small, StateOf&& stateOf)
{
    painter.save();
    enterNeck(painter, box);
    const NeckArt::Shape* focused = nullptr;
    for (const auto& shape : NeckArt::of(view).shapes) {
        const ZoneState state = shape.zone.isEmpty() ? ZoneState{} : stateOf(shape.zone);
        if (state.focused)
            focused = &shape;
        else
            paintShape(painter, shape, state, look, small);
    }
    if (focused != nullptr) paintShape(painter, *focused, stateOf(focused->zone), look, small);
    painter.restore();
}

/// The words for a zone: "Right back of the neck".
[[nodiscard]] QString zoneName(const QString& zone);
/// Several zones as one text: "Right back of the neck, right shoulder".
[[nodiscard]] QString zoneNames(const QStringList& zones);

}  // namespace nape::app
