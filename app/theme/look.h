// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace nape::app {

/// Every colour of Nape and the width of its borders: once for light, once for dark, and once more from the system's
/// own palette where high contrast is asked for. Widgets ask Look::of(*this) while they paint and know no colour of
/// their own; it follows the palette, so a change of the system's colours is picked up by the next paint. A value.
struct Look {
    bool isDark = false;
    QColor ground, rail;  ///< window, navigation
    QColor surface, sunken;  ///< cards; empty steps, quiet pills, disabled
    QColor line, edge;  ///< hairlines, borders of controls
    QColor ink, ink2;  ///< text, second text
    QColor accent, onAccent;
    QColor fill, fillLine, press, onFill;  ///< primary button
    QColor soft, softInk;  ///< what is chosen, what comes first
    QColor body, hair, zone;  ///< figures
    QColor emergency, emergencyDeep, onEmergency;  ///< the emergency page only
    QColor track;  ///< what the accent of a ring or bar runs on
    bool isHighContrast = false;
    double border = 1;  ///< width of every border and hairline, px
    double strong = 2;  ///< of what is chosen, px

    [[nodiscard]] static const Look& light();
    [[nodiscard]] static const Look& dark();
    /// From a palette's Window, WindowText, Highlight and Link; where two of them cannot be told apart, black or white.
    /// No second tones: what they say is said by shape and weight too.
    [[nodiscard]] static Look highContrast(const QPalette& palette);
    /// By the palette that the widget wears: one that palette() made, or any other, by how light it is.
    [[nodiscard]] static Look of(const QWidget& widget);
    /// By the application's palette alone, for what has no window yet.
    [[nodiscard]] static Look ofSystem();

    /// The same for Qt's own widgets: PlaceholderText is the second ink, Link the accent, Mid hairlines, Dark edges.
    [[nodiscard]] QPalette palette() const;
    /// For the emergency card: white on red; in high contrast the system's own colours.
    [[nodiscard]] QPalette emergencyPalette(bool deep) const;
    /// For what is filled with ink: its Window is the ink of this look and its text the ground.
    [[nodiscard]] QPalette onInkPalette() const;
};

/// Whether the palette's text is lighter than its window.
[[nodiscard]] bool isDark(const QPalette& palette);

}  // namespace nape::app
