// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QWidget;

namespace nape::app {

/// Every colour of Nape, once for light and once for dark. Widgets ask Look::of(*this) while they paint and know no
/// colour of their own; it follows the palette, so a change of the system's colours is picked up by the next paint.
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

    [[nodiscard]] static const Look& light();
    [[nodiscard]] static const Look& dark();
    /// By what the widget stands on: light text on dark ground is dark.
    [[nodiscard]] static const Look& of(const QWidget& widget);
    /// By what the system asks for.
    [[nodiscard]] static const Look& ofSystem();

    /// The same for Qt's own widgets: PlaceholderText is the second ink, Link the accent, Mid hairlines, Dark edges.
    [[nodiscard]] QPalette palette() const;
    /// For the emergency card: white on red.
    [[nodiscard]] QPalette emergencyPalette(bool deep) const;
};

/// Dresses a window in the look that the system asks for, and again whenever that changes. Make one per top-level
/// window, with the window as parent. Does not touch the application's palette, which stays the system's.
class LookKeeper : public QObject {
    Q_OBJECT
public:
    explicit LookKeeper(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dress();
    QWidget* m_window;
};

}  // namespace nape::app
