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

#include <algorithm>

namespace nape::app {
namespace {

const QString kWatcher = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString kPath = QStringLiteral("/StatusNotifierWatcher");

// Desktops whose panel gives a symbolic icon the colour of its own text. Others show it as it is, dark on dark perhaps.
bool coloursNames()
{
    const auto desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(QLatin1Char(':'));
    return std::ranges::any_of(desktops, [](const QString& desktop) {
        return desktop == QLatin1String("KDE") || desktop == QLatin1String("GNOME")
            || desktop == QLatin1String("Unity");
    });
}

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
        connect(&m_service, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
            m_onBus = false;
            set(hasX11Tray());
        });
        // A watcher can be there before anything shows what it watches.
        // And its last host can go while it stays.
        for (const auto* signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
            bus.connect(QString(), kPath, kWatcher, QString::fromLatin1(signal), this, SLOT(ask()));
        m_oldTray = std::make_unique<X11TrayWatch>([this] { ask(); });
        ask();
    }

    [[nodiscard]] TrayInk ink() const override
    {
        if (m_onBus) return {coloursNames() ? TrayInk::Kind::named : TrayInk::Kind::coloured, {}};
        const auto colour = x11TrayInk();
        return colour ? TrayInk{TrayInk::Kind::ink, *colour} : TrayInk{};
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
            m_onBus = !reply.isError() && reply.value().variant().toBool();
            set(m_onBus || hasX11Tray());
        });
    }

private:
    void set(bool there)
    {
        if (there && m_there) Q_EMIT inkChanged();
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
    bool m_onBus = false;  ///< what is there is a StatusNotifier host
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
