// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/enter_chooses.h"

#include <QAbstractButton>
#include <QFocusEvent>
#include <QKeyEvent>

namespace nape::app {

EnterChooses::EnterChooses(QAbstractButton* button)
    : QObject(button)
    , m_button(button)
{
    button->installEventFilter(this);
    connect(button, &QAbstractButton::toggled, this, [this] { m_ledTo = false; });
}

bool EnterChooses::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool same = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
        if (!same) m_ledTo = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    }
    if (event->type() == QEvent::KeyPress && m_ledTo && !m_button->isChecked()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            m_button->click();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace nape::app
