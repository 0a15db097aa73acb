// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/notifier_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <algorithm>

namespace nape::app {
namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage callTo(const QString& method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

QStringList flat(const QList<Notice::Action>& actions)
{
    // The default action has no button of its own; servers without one still show the named ones.
    QStringList out{QStringLiteral("default"), DesktopNotifier::tr("Open")};
    for (const auto& action : actions)
        out << action.id << action.label;
    return out;
}

}  // namespace

DesktopNotifier::DesktopNotifier() = default;

void DesktopNotifier::show(const Notice& notice)
{
    listen();
    auto& live = m_live[notice.tag];
    live.notice = notice;
    live.told = false;
    live.dismissed = false;
    post(live);
}

void DesktopNotifier::withdraw(const QString& tag)
{
    const auto it = m_live.find(tag);
    if (it == m_live.end()) return;
    // Still on its way: what the server answers is closed when it comes.
    if (it->second.id != 0) close(it->second.id);
    m_live.erase(it);
}

// The bus is asked for at the first notice, so that a start does not wait for it.
void DesktopNotifier::listen()
{
    if (m_listening) return;
    m_listening = true;
    auto bus = QDBusConnection::sessionBus();
    bus.connect(QString(), kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(actionOf(uint, QString)));
    bus.connect(QString(), kPath, kService, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
    m_server.setConnection(bus);
    m_server.setWatchMode(QDBusServiceWatcher::WatchForRegistration);
    m_server.addWatchedService(kService);
    connect(&m_server, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString&, const QString& newOwner) { serverChanged(newOwner); });
}

void DesktopNotifier::post(Live& live)
{
    QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(live.notice.urgent ? 2 : 1))},
                      {QStringLiteral("suppress-sound"), true},  // Nape has its own
                      {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    if (live.notice.urgent) hints.insert(QStringLiteral("resident"), true);
    auto message = callTo(QStringLiteral("Notify"));
    message << QStringLiteral("Nape") << live.id << QGuiApplication::desktopFileName() << live.notice.title << QString()
            << flat(live.notice.actions) << hints << (live.notice.urgent ? 0 : -1);
    auto* call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    live.call = call;
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, tag = live.notice.tag](QDBusPendingCallWatcher* done) { answered(tag, done); });
}

void DesktopNotifier::answered(const QString& tag, QDBusPendingCallWatcher* call)
{
    call->deleteLater();
    const QDBusPendingReply<uint> reply = *call;
    const auto it = m_live.find(tag);
    if (it == m_live.end() || it->second.call != call) {
        const bool replaced = it != m_live.end();
        if (!reply.isError() && !replaced) close(reply.value());
        return;
    }
    auto& live = it->second;
    live.call = nullptr;
    if (!reply.isError()) live.id = reply.value();
    if (live.told) return;
    live.told = true;
    Q_EMIT delivered(tag, reply.isError() ? QStringLiteral("window") : QStringLiteral("notification"));
}

// Ids of a server that went mean nothing to the one that came.
void DesktopNotifier::serverChanged(const QString& newOwner)
{
    if (newOwner.isEmpty()) return;
    for (auto& [tag, live] : m_live) {
        // One whose first call is still out is answered by the server that this very call has started.
        if (live.id == 0 && live.call != nullptr) continue;
        live.id = 0;
        if (!live.dismissed) post(live);
    }
}

void DesktopNotifier::actionOf(uint id, const QString& action)
{
    const auto it = liveWith(id);
    if (it == m_live.end()) return;
    const auto& offered = it->second.notice.actions;
    const bool known = action == QStringLiteral("default")
        || std::any_of(offered.begin(), offered.end(), [&](const auto& a) { return a.id == action; });
    if (known) Q_EMIT actionInvoked(QString(it->first), action);
}

void DesktopNotifier::closed(uint id, uint)
{
    const auto it = liveWith(id);
    if (it == m_live.end()) return;
    it->second.id = 0;
    it->second.dismissed = true;
}

void DesktopNotifier::close(uint id)
{
    auto message = callTo(QStringLiteral("CloseNotification"));
    message << id;
    QDBusConnection::sessionBus().asyncCall(message);
}

std::map<QString, DesktopNotifier::Live>::iterator DesktopNotifier::liveWith(uint id)
{
    if (id == 0) return m_live.end();
    return std::find_if(m_live.begin(), m_live.end(), [id](const auto& entry) { return entry.second.id == id; });
}

std::unique_ptr<Notifier> makeNotifier(std::function<bool(const QString& title)>)
{
    return std::make_unique<DesktopNotifier>();
}

}  // namespace nape::app
