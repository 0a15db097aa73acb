// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/desktop_services.h"

#include "shell/x11_tray.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>

namespace nape::app {
namespace {

constexpr int kWaitMs = 3000;

QDBusMessage ask(const QString& method)
{
    const auto service = QStringLiteral("org.freedesktop.Notifications");
    const auto message =
        QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"), service, method);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, kWaitMs);
}

}  // namespace

QString notificationServer()
{
    const auto info = ask(QStringLiteral("GetServerInformation"));
    if (info.type() != QDBusMessage::ReplyMessage || info.arguments().isEmpty()) return {};
    const QDBusReply<QStringList> can = ask(QStringLiteral("GetCapabilities"));
    return info.arguments().constFirst().toString() + QStringLiteral(" (") + can.value().join(QStringLiteral(", "))
        + QLatin1Char(')');
}

QString trayOfDesktop()
{
    const auto bus = QDBusConnection::sessionBus();
    const auto service = QStringLiteral("org.kde.StatusNotifierWatcher");
    if (bus.isConnected() && bus.interface()->isServiceRegistered(service)) return QStringLiteral("StatusNotifier");
    return hasX11Tray() ? QStringLiteral("X11") : QString();
}

}  // namespace nape::app
