// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/first_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace nape::app {

FirstPaint::FirstPaint(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_seen) {
        m_seen = true;
        m_window->removeEventFilter(this);
        QTimer::singleShot(0, this, &FirstPaint::passOn);
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::passOn()
{
    if (qEnvironmentVariableIntValue("NAPE_PRINT_FIRST_PAINT") == 1) {
        const std::chrono::duration<double, std::milli> now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%.3f\n", now.count());
        QCoreApplication::exit(0);  // quit() would ask the window, which stays while anything is due
        return;
    }
    Q_EMIT painted();
}

}  // namespace nape::app
