// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QPainter;

namespace nape::app {

/// The type scale, named by what it is for; in logical pixels at the system's ordinary text size.
enum class Type {
    caption,  ///< 13
    body,  ///< 15
    row,  ///< 17 semibold
    section,  ///< 20 semibold
    title,  ///< 28 semibold
    headline,  ///< 40 semibold
    count,  ///< 56 semibold
    hurts,  ///< 64 semibold
    ring,  ///< 160 semibold
    emergency,  ///< 264 bold
};

/// The application's font at that step: a factor of its size, so that the system's text size counts, and never below
/// the scale itself. Asked anew at each paint; holds nothing.
[[nodiscard]] QFont fontOf(Type type);
[[nodiscard]] QFont fontOf(Type type, QFont::Weight weight);
/// How much larger than ordinary the system's text is; 1.0 and more. For heights that hold text.
[[nodiscard]] double textScale();

/// How wide the text is in one line, whole pixels.
[[nodiscard]] int advanceOf(const QString& text, const QFont& font);
/// How wide the widest word of the text is: narrower, and it could not be wrapped.
[[nodiscard]] int widestWord(const QString& text, const QFont& font);
/// As small, in px, as a text is ever set for the sake of one long word: legible, and never larger than ordinary text.
[[nodiscard]] int leastPixels();
/// The font, smaller where the widest word would not fit the width, but never under `least` px.
[[nodiscard]] QFont fittedTo(int width, const QString& text, QFont font, int least);
/// How high the text is at that width: one line where it fits, else wrapped.
[[nodiscard]] int wrappedHeight(const QString& text, const QFont& font, int width);
/// Draws the text in the painter's font as wrappedHeight() measures it.
void drawWrapped(QPainter& painter, const QRect& box, Qt::Alignment alignment, const QString& text);

}  // namespace nape::app
