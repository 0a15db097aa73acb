// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/notifier.h"

#include <QDBusServiceWatcher>

#include <map>

class QDBusPendingCallWatcher;

namespace nape::app {

/// Notices through org.freedesktop.Notifications. Talks to the bus itself because the tray's message has no id, so it
/// can neither be replaced nor taken back. Never waits for the server: each call is answered later or not at all.
/// A server that comes (back) gets what is still pending.
class DesktopNotifier final : public Notifier {
    Q_OBJECT
public:
    DesktopNotifier();
    void show(const Notice& notice) override;
    void withdraw(const QString& tag) override;

private Q_SLOTS:
    void actionOf(uint id, const QString& action);
    void closed(uint id, uint reason);

private:
    struct Live {
        Notice notice;
        uint id = 0;  ///< 0: the server has not answered yet
        QDBusPendingCallWatcher* call = nullptr;  ///< the newest call; an older one's answer is void
        bool told = false;  ///< delivered() was said
        bool dismissed = false;  ///< the person closed it: never posted again by itself
    };

    void listen();
    void post(Live& live);
    void answered(const QString& tag, QDBusPendingCallWatcher* call);
    void serverChanged(const QString& newOwner);
    void close(uint id);
    [[nodiscard]] std::map<QString, Live>::iterator liveWith(uint id);

    std::map<QString, Live> m_live;
    QDBusServiceWatcher m_server;
    bool m_listening = false;
};

}  // namespace nape::app
