// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tray_host.h"

#include "shell/x11_tray.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace nape::app {
namespace {

const QString kWatcher = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString kPath = QStringLiteral("/StatusNotifierWatcher");

/// Looks for a StatusNotifier host on the bus, and for an old tray on an X11 screen.
class LinuxTrayHost final : public TrayHost {
    Q_OBJECT
public:
    void look() override
    {
        auto bus = QDBusConnection::sessionBus();
        m_service.setConnection(bus);
        m_service.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
        m_service.addWatchedService(kWatcher);
        connect(&m_service, &QDBusServiceWatcher::serviceRegistered, this, &LinuxTrayHost::ask);
        connect(&m_service, &QDBusServiceWatcher::serviceUnregistered, this, [this] { set(hasX11Tray()); });
        // A watcher can be there before anything shows what it watches.
        // And its last host can go while it stays.
        for (const auto* signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
            bus.connect(QString(), kPath, kWatcher, QString::fromLatin1(signal), this, SLOT(ask()));
        m_oldTray = std::make_unique<X11TrayWatch>([this] { ask(); });
        ask();
    }

private Q_SLOTS:
    void ask()
    {
        auto message = QDBusMessage::createMethodCall(
            kWatcher, kPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        message.setAutoStartService(false);
        message << kWatcher << QStringLiteral("IsStatusNotifierHostRegistered");
        auto* call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
        connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
            done->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *done;
            set((!reply.isError() && reply.value().variant().toBool()) || hasX11Tray());
        });
    }

private:
    void set(bool there)
    {
        if (there != m_there) {
            m_there = there;
            if (there) {
                Q_EMIT came();
            } else {
                Q_EMIT went();
            }
        }
        if (!m_answered) {
            m_answered = true;
            Q_EMIT answered(m_there);
        }
    }

    QDBusServiceWatcher m_service;
    std::unique_ptr<X11TrayWatch> m_oldTray;
    bool m_there = false;
    bool m_answered = false;
};

}  // namespace

std::unique_ptr<TrayHost> makeTrayHost()
{
    return std::make_unique<LinuxTrayHost>();
}

}  // namespace nape::app

#include "tray_host_linux.moc"
