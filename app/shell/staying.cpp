// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/staying.h"

#include "pages/care_model.h"
#include "shell/main_window.h"
#include "widgets/keys.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

namespace nape::app {
namespace {

using namespace std::chrono_literals;

constexpr auto kSoon = 12h;

}  // namespace

bool hasToStay(const std::vector<journal::PersonDue>& dues, clock::Instant now)
{
    return std::any_of(dues.begin(), dues.end(), [now](const journal::PersonDue& due) {
        // A question that can wait until Nape is opened next keeps nothing running.
        if (due.due.key == "sleep.ask") return false;
        return due.due.state != plan::DueState::upcoming || due.due.at - now <= kSoon;
    });
}

Staying::Staying(MainWindow& window, const CareModel& care, std::function<bool()> tray,
                 std::function<void(const QString&)> sayOutside, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_care(care)
    , m_tray(std::move(tray))
    , m_sayOutside(std::move(sayOutside))
{
    connect(&window, &MainWindow::closeAsked, this, &Staying::close);
    connect(&window, &MainWindow::quitAsked, this, &Staying::quit);
    QCoreApplication::instance()->installEventFilter(this);
}

bool Staying::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != QCoreApplication::instance() || event->type() != QEvent::Quit) {
        return QObject::eventFilter(watched, event);
    }
    quit();
    return true;
}

void Staying::close()
{
    if (!hasToStay(m_care.dues(), m_care.plan().now)) return leave();
    m_window.rememberPlace();
    if (m_tray()) {
        m_window.hide();
    } else {
        m_window.showMinimized();
    }
    sayOnce();
}

void Staying::sayOnce()
{
    QSettings settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                           + QStringLiteral("/nape/window.ini"),
                       QSettings::IniFormat);
    const auto told = QStringLiteral("told/keepsRunning");
    if (settings.value(told).toBool()) return;
    settings.setValue(told, true);
    const auto line = tr("Nape keeps running, so that it can call you. %1 ends it.").arg(shownKeys(Act::quit));
    m_sayOutside(line);
    m_window.tell(line);
}

void Staying::quit()
{
    const auto question = tr("Nape still has something to call you for. After quitting it cannot. %1 again quits.")
                              .arg(shownKeys(Act::quit));
    // Said again while the question stands, it is the answer.
    if (m_window.asks(question) || !hasToStay(m_care.dues(), m_care.plan().now)) return leave();
    m_window.bringUp();
    m_window.ask(question, tr("Quit"), tr("Keep running"), [this] { leave(); });
}

void Staying::comeBack()
{
    if (!m_window.isVisible()) m_window.showMinimized();
}

void Staying::leave()
{
    // What is being typed is saved when its field is left.
    if (auto* typed = QApplication::focusWidget()) typed->clearFocus();
    m_window.rememberPlace();
    QCoreApplication::exit(0);  // quit() would ask the window to close once more
}

}  // namespace nape::app
