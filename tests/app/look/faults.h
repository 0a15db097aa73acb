// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/look/recorder.h"

#include <ostream>

namespace nape::test {

/// Something that a person could not read, see or reach.
struct Fault {
    enum class Kind {
        clipped,  ///< part of a text is cut off, or all of it
        elided,  ///< the end of a text is dots
        overlapping,  ///< text on text or on an icon, or two siblings on each other
        outside,  ///< a widget leaves its parent, or the window the size that it was given
        unnamed,  ///< takes the focus and says nothing to a screen reader
        faintText,  ///< under 4.5 : 1, or 3 : 1 where it is large
        faintBorder,  ///< the border of a control under 3 : 1
    };
    Kind kind;
    QString where;  ///< the way down to the widget
    QString what;
};
std::ostream& operator<<(std::ostream& out, const Fault& fault);

/// A text with the widget that painted it, and what can be seen of the widget; both in window coordinates.
struct SeenText {
    QWidget* widget;
    PaintedText painted;  ///< `ink` and `clip` moved to the window
    QRectF visible;
};
/// Everything that the widgets of a window paint.
struct Seen {
    explicit Seen(QWidget& window);
    struct Part {
        QWidget* widget;
        Painting painting;
    };
    std::vector<Part> parts;
    std::vector<SeenText> texts;
};

using Faults = std::vector<Fault>;

// Each looks for its kinds alone; the window is shown and settled.
void findClipped(const Seen& seen, Faults& faults);
void findOverlapping(const Seen& seen, Faults& faults);
void findOutside(QWidget& window, Faults& faults);
void findUnnamed(QWidget& window, Faults& faults);
/// By the pixels of the picture that are really behind text and border.
void findFaint(QWidget& window, const Seen& seen, Faults& faults);

/// All of them. Makes the window as high as its content last, so that what was scrolled away is measured too.
[[nodiscard]] Faults faultsOf(QWidget& window);

[[nodiscard]] QString pathOf(const QWidget& widget);
/// Lies over others on purpose: an undo bar, a focus ring.
[[nodiscard]] bool isOverlay(const QWidget& widget);
/// Shows its text through an opening and lets it scroll: a text field.
[[nodiscard]] bool isEditor(const QWidget& widget);
void settle();

}  // namespace nape::test
