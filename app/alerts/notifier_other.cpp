// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/notifier_other.h"

namespace nape::app {

TrayNotifier::TrayNotifier(std::function<bool(const QString& title)> trayMessage)
    : m_trayMessage(std::move(trayMessage))
{
}

void TrayNotifier::show(const Notice& notice)
{
    m_newest = notice.tag;
    const bool shown = m_trayMessage(notice.title);
    Q_EMIT delivered(notice.tag, shown ? QStringLiteral("tray") : QStringLiteral("window"));
}

void TrayNotifier::withdraw(const QString& tag)
{
    if (m_newest == tag) m_newest.clear();
}

void TrayNotifier::trayMessageClicked()
{
    if (!m_newest.isEmpty()) Q_EMIT actionInvoked(m_newest, QStringLiteral("default"));
}

std::unique_ptr<Notifier> makeNotifier(std::function<bool(const QString& title)> trayMessage)
{
    return std::make_unique<TrayNotifier>(std::move(trayMessage));
}

}  // namespace nape::app
