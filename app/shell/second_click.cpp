// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/second_click.h"

#include <QApplication>
#include <QEvent>

namespace nape::app {

SecondClick::SecondClick(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void SecondClick::pageChanged()
{
    m_since.start();
    qApp->installEventFilter(this);
}

bool SecondClick::eventFilter(QObject* watched, QEvent* event)
{
    if (m_since.hasExpired(QApplication::doubleClickInterval())) {
        qApp->removeEventFilter(this);
        return false;
    }
    if (event->type() != QEvent::MouseButtonDblClick) return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    return widget != nullptr && widget->window() == m_window;
}

}  // namespace nape::app
