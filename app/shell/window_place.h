// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>
#include <QSize>

class QWidget;

namespace nape::app {

/// Where a window that wants to stand at `wanted` may stand so that all of it can be seen on `screen`: moved in, and
/// made smaller only where it is larger than the screen.
[[nodiscard]] QRect keptInside(QRect wanted, QRect screen);

/// Keeps the place and size of the window over restarts, and brings it back where a screen went away. Remembers
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
    void bringBack();
    QWidget* m_window;
};

}  // namespace nape::app
