// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace nape::app {

/// Says once that the window was drawn for the first time, on the turn of the event loop after it: whatever the first
/// look at the window does not need waits for this. With NAPE_PRINT_FIRST_PAINT=1 in the environment it also prints
/// the moment (CLOCK_MONOTONIC, ms) and ends Nape, for the benchmarks.
class FirstPaint : public QObject {
    Q_OBJECT
public:
    explicit FirstPaint(QWidget* window);

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void passOn();
    QWidget* m_window;
    bool m_seen = false;
};

}  // namespace nape::app
