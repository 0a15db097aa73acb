// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/presence.h"

#include "theme/icon.h"

#include <QMenu>

namespace nape::app {

Presence::Presence(std::unique_ptr<TrayHost> host, QObject* parent)
    : QObject(parent)
    , m_host(std::move(host))
{
    connect(m_host.get(), &TrayHost::came, this, &Presence::appear);
    connect(m_host.get(), &TrayHost::went, this, &Presence::vanish);
    connect(m_host.get(), &TrayHost::inkChanged, this, [this] {
        if (m_icon) dress();
    });
    connect(m_host.get(), &TrayHost::answered, this, &Presence::settled);
}

Presence::~Presence() = default;

void Presence::begin()
{
    m_host->look();
}

void Presence::say(const TrayWords& words)
{
    if (words.line == m_words.line && words.mark == m_words.mark) return;
    m_words = words;
    if (m_icon) dress();
}

void Presence::dress()
{
    m_icon->setIcon(trayIcon(m_words.mark, m_host->ink()));
    m_icon->setToolTip(m_words.line.isEmpty() ? QStringLiteral("Nape") : QStringLiteral("Nape: ") + m_words.line);
}

bool Presence::showLine(const QString& line)
{
    if (!m_icon) return false;
    m_icon->showMessage(QStringLiteral("Nape"), line, appIcon());
    return true;
}

void Presence::appear()
{
    if (m_icon) return;
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("It hurts")), &QAction::triggered, this, &Presence::hurtsChosen);
    connect(m_menu->addAction(tr("Pain now")), &QAction::triggered, this, &Presence::painChosen);
    connect(m_menu->addAction(tr("Ice")), &QAction::triggered, this, &Presence::iceChosen);
    connect(m_menu->addAction(tr("Open Nape")), &QAction::triggered, this, &Presence::openChosen);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Presence::quitChosen);
    m_icon = std::make_unique<QSystemTrayIcon>();
    dress();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Presence::lineClicked);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason how) {
        if (how != QSystemTrayIcon::Context) Q_EMIT openChosen();
    });
    m_icon->show();
}

void Presence::vanish()
{
    m_icon.reset();
    m_menu.reset();
    Q_EMIT vanished();
}

}  // namespace nape::app
