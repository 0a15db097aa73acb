// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/desktop_services.h"

#include <QSystemTrayIcon>

namespace nape::app {

QString notificationServer()
{
    return QSystemTrayIcon::isSystemTrayAvailable() ? QStringLiteral("tray messages") : QString();
}

QString trayOfDesktop()
{
    return QSystemTrayIcon::isSystemTrayAvailable() ? QStringLiteral("yes") : QString();
}

}  // namespace nape::app
