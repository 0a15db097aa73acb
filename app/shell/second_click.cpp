// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/second_click.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

namespace nape::app {

namespace {

std::chrono::milliseconds doubleClick()
{
    return std::chrono::milliseconds{QApplication::doubleClickInterval()};
}

}  // namespace

SecondClick::SecondClick(QWidget* window, Now now)
    : QObject(window)
    , m_window(window)
    , m_now(std::move(now))
{
}

void SecondClick::pageChanged()
{
    m_changed = m_pressed = m_now();
    qApp->installEventFilter(this);
}

bool SecondClick::eventFilter(QObject* watched, QEvent* event)
{
    const auto now = m_now();
    if (now - m_changed > doubleClick() && now - m_pressed > kRest) {
        qApp->removeEventFilter(this);
        return false;
    }
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget->window() != m_window) return false;
    return isSecondClick(*event) || isPressInARow(*widget, *event);
}

bool SecondClick::isSecondClick(const QEvent& event) const
{
    return event.type() == QEvent::MouseButtonDblClick && m_now() - m_changed <= doubleClick();
}

bool SecondClick::isPressInARow(const QWidget& widget, QEvent& event)
{
    if (event.type() != QEvent::KeyPress || m_now() - m_pressed > kRest) return false;
    const auto& press = static_cast<const QKeyEvent&>(event);
    const bool enter = press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
    const bool line = qobject_cast<const QLineEdit*>(&widget) != nullptr;
    // In a note either is typed, in a line the space.
    if (qobject_cast<const QPlainTextEdit*>(&widget) != nullptr) return false;
    if (!enter && (press.key() != Qt::Key_Space || line)) return false;
    if (!press.isAutoRepeat() && m_now() - m_changed > kLongest) return false;
    m_pressed = m_now();
    return true;
}

}  // namespace nape::app
