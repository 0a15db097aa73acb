// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/notifier.h"

namespace nape::app {

/// Notices as lines at the tray icon, for systems without named actions: a click is the default action of the newest.
class TrayNotifier final : public Notifier {
    Q_OBJECT
public:
    explicit TrayNotifier(std::function<bool(const QString& title)> trayMessage);
    void show(const Notice& notice) override;
    void withdraw(const QString& tag) override;
    void trayMessageClicked() override;

private:
    std::function<bool(const QString&)> m_trayMessage;
    QString m_newest;
};

}  // namespace nape::app
