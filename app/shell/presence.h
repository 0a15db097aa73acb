// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/tray_host.h"
#include "shell/tray_words.h"

#include <QSystemTrayIcon>

class QMenu;

namespace nape::app {

/// Nape's icon in the tray, for as long as the desktop shows one. Made after the window's first paint; appears later
/// where the tray comes later. Decides nothing: what is chosen in its menu is a signal.
class Presence : public QObject {
    Q_OBJECT
public:
    explicit Presence(std::unique_ptr<TrayHost> host, QObject* parent = nullptr);
    ~Presence() override;

    void begin();
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }
    /// What the icon tells: the next moment in its tooltip, a mark on it. Kept for an icon that comes later.
    void say(const TrayWords& words);
    /// Shows a line at the icon; false where there is none.
    bool showLine(const QString& line);

Q_SIGNALS:
    /// Said once, when it is known whether there is a tray.
    void settled(bool shown);
    void vanished();
    void hurtsChosen();
    void painChosen();
    void iceChosen();
    void openChosen();
    void quitChosen();
    void lineClicked();

private:
    void appear();
    void dress();
    void vanish();

    std::unique_ptr<TrayHost> m_host;
    TrayWords m_words;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

}  // namespace nape::app
