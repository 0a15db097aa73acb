// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QObject>
#include <QRect>
#include <QSize>

class QScreen;
class QWidget;

namespace nape::app {

/// Where a window that wants to stand at `wanted` may stand so that all of it can be seen on `screen`: moved in, and
/// made smaller only where it is larger than the screen.
[[nodiscard]] QRect keptInside(QRect wanted, QRect screen);

/// The same for what stands inside a frame: the frame, title bar and all, is what has to be seen.
[[nodiscard]] QRect keptInside(QRect wanted, QMargins frame, QRect screen);

/// `wanted`, or what a smaller `screen` has room for inside the frame.
[[nodiscard]] QSize sizeOn(QSize wanted, QMargins frame, QRect screen);

/// Keeps the place and size of the window over restarts, and brings it back where a screen went away
/// or became smaller. Remembers
/// nothing else.
class WindowPlace : public QObject {
    Q_OBJECT
public:
    explicit WindowPlace(QWidget* window);
    void restore();
    void save() const;

    static constexpr QSize kOrdinary{1100, 760};
    static constexpr QSize kLeast{360, 480};

private:
    [[nodiscard]] QMargins frame() const;
    void bringBack();
    void watch(QScreen* screen);
    QWidget* m_window;
};

}  // namespace nape::app
