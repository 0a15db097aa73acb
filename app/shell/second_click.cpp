// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/second_click.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace nape::app {

SecondClick::SecondClick(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void SecondClick::pageChanged()
{
    m_since.start();
    m_sincePress.start();
    qApp->installEventFilter(this);
}

bool SecondClick::eventFilter(QObject* watched, QEvent* event)
{
    if (m_since.hasExpired(QApplication::doubleClickInterval()) && m_sincePress.hasExpired(kRest)) {
        qApp->removeEventFilter(this);
        return false;
    }
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget->window() != m_window) return false;
    return isSecondClick(*event) || isPressInARow(*widget, *event);
}

bool SecondClick::isSecondClick(const QEvent& event) const
{
    return event.type() == QEvent::MouseButtonDblClick && !m_since.hasExpired(QApplication::doubleClickInterval());
}

bool SecondClick::isPressInARow(const QWidget& widget, QEvent& event)
{
    if (event.type() != QEvent::KeyPress || m_sincePress.hasExpired(kRest)) return false;
    const int key = static_cast<QKeyEvent&>(event).key();
    const bool types =
        qobject_cast<const QLineEdit*>(&widget) != nullptr || qobject_cast<const QPlainTextEdit*>(&widget) != nullptr;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter && (key != Qt::Key_Space || types)) return false;
    // In a note it is a new line.
    if (qobject_cast<const QPlainTextEdit*>(&widget) != nullptr) return false;
    m_sincePress.start();
    return true;
}

}  // namespace nape::app
