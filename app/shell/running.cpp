// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/running.h"

#include "alerts/tone.h"
#include "remedies/medicines.h"
#include "shell/main_window.h"
#include "shell/start_error.h"

#include <QApplication>

#include <algorithm>

namespace nape::app {

PageId pageOfDue(std::string_view key)
{
    if (!remedies::productOf(key).empty()) return PageId::dose;
    if (key == "ice.off" || key == "ice.again") return PageId::session;
    if (key == "heat.off" || key == "heat.awake") return PageId::heat;
    if (key == "check.again") return PageId::check;
    return PageId::today;
}

std::optional<clock::Instant> nextMoment(const plan::Plan& plan, const std::vector<journal::PersonDue>& dues)
{
    auto next = plan.nextChange;
    const auto take = [&next](std::optional<clock::Instant> at) {
        if (at && (!next || *at < *next)) next = at;
    };
    for (const auto& due : dues) {
        if (due.due.state == plan::DueState::upcoming) take(due.due.at);
        // A question that nobody answers ends the session, whoever is shown.
        if (due.due.key == "heat.awake" && due.due.state == plan::DueState::due) {
            take(due.due.at + facts::kAwakeAnswerWithin);
        }
        if (due.due.state == plan::DueState::snoozed) take(due.due.snoozedUntil);
    }
    return next;
}

Running::Running(CareModel& care, const clock::Clock& clock, MainWindow& window, long long shown)
    : m_care(care)
    , m_clock(clock)
    , m_window(window)
    , m_presence(makeTrayHost())
    , m_notifier(makeNotifier([this](const QString& line) { return m_presence.showLine(line); }))
    , m_desk(care.journal(), *m_notifier, m_chime, [&care](const text::Message& message) { return care.text(message); })
    , m_wakeUp(clock, makeClockWatch())
    , m_file(care.journal(), shown)
    , m_staying(
          window, care, [this] { return m_presence.isShown(); },
          [this](const QString& line) { m_notifier->show({QStringLiteral("nape"), line, {}, false}); })
{
    connect(&m_wakeUp, &WakeUp::momentCame, &care, &CareModel::refresh);
    connect(&m_wakeUp, &WakeUp::clockMoved, &care, &CareModel::refresh);
    connect(&m_file, &FileWatch::changedElsewhere, &care, &CareModel::refresh);
    connect(&care, &CareModel::planChanged, this, &Running::planChanged);

    connect(&m_desk, &AlertDesk::openAsked, this, &Running::openDue);
    connect(&m_desk, &AlertDesk::offSaid, this, &Running::sayOff);
    connect(&m_desk, &AlertDesk::awakeSaid, this, &Running::sayAwake);
    connect(&m_desk, &AlertDesk::onlyInWindow, this, &Running::askInWindow);
    connect(&m_desk, &AlertDesk::said, &window, &MainWindow::announce);
    connect(&window, &MainWindow::toneAsked, this, [this](catalogue::Cue cue) { playTone(m_chime, cue); });
    connect(&m_chime, &Chime::stayedSilent, &window, &MainWindow::tell);

    connect(&m_presence, &Presence::openChosen, &window, &MainWindow::bringUp);
    connect(&m_presence, &Presence::hurtsChosen, this, [this] {
        m_window.open(m_care.plan().episode ? PageId::today : PageId::log);
        m_window.bringUp();
    });
    connect(&m_presence, &Presence::painChosen, this, [this] {
        m_window.open(m_care.plan().episode ? PageId::today : PageId::log);
        m_window.bringUp();
        m_window.focusPain();
    });
    connect(&m_presence, &Presence::iceChosen, this, [this] {
        m_window.open(PageId::session);
        m_window.bringUp();
    });
    connect(&m_presence, &Presence::quitChosen, &m_staying, &Staying::quit);
    connect(&m_presence, &Presence::vanished, &m_staying, &Staying::comeBack);
    connect(&m_presence, &Presence::lineClicked, m_notifier.get(), &Notifier::trayMessageClicked);
    m_presence.begin();
    planChanged();
    QTimer::singleShot(0, this, &Running::checkFile);
}

void Running::stayHidden()
{
    connect(&m_presence, &Presence::settled, this, [this](bool shown) {
        if (!shown && !m_window.isVisible()) m_window.showMinimized();
    });
}

void Running::planChanged()
{
    m_wakeUp.aimAt(nextMoment(m_care.plan(), m_care.dues()));
    m_desk.tell(m_care.dues());
    m_presence.say(trayWords(m_care));
}

void Running::openDue(const journal::PersonDue& due)
{
    if (m_care.person() != due.person) m_care.setPerson(due.person);
    m_window.open(pageOfDue(due.due.key));
    m_window.bringUp();
}

// An alarm that only the window can tell. The pages of the session and of today show it themselves; elsewhere it stands
// above the page, which may be a half-answered check.
void Running::askInWindow(const journal::PersonDue& due)
{
    m_window.bringUp();
    const auto page = m_window.current();
    if (page == PageId::today || page == PageId::session || page == PageId::heat) return;
    const QString sentence = m_care.text(due.due.text);
    if (due.due.key == "heat.awake")
        m_window.ask(sentence, tr("I am awake"), tr("Close"), [this, due] { sayAwake(due); });
    else
        m_window.ask(sentence, tr("It is off"), tr("Close"), [this, due] { sayOff(due); });
}

void Running::sayOff(const journal::PersonDue& due)
{
    auto& journal = m_care.journal();
    m_care.carriedOut(due.due.key == "heat.off" ? journal.stopHeat(due.person) : journal.stopIce(due.person));
}

void Running::sayAwake(const journal::PersonDue& due)
{
    m_care.carriedOut(m_care.journal().answerReminder(due.person, facts::ReminderAct::done, due.due.key, std::nullopt));
}

// A page damaged in the middle of the file shows in no query until it is read.
void Running::checkFile()
{
    const auto found = m_care.journal().quickCheck();
    if (found && *found != "ok") {
        offerRestore();
    }
}

// The restore is seen by whoever has the log open, this window too. What was there is kept beside it.
void Running::offerRestore()
{
    const auto folder = m_care.journal().folder();
    if (!hasBackup(folder)) {
        return m_window.tell(tr("The log is damaged in places, and there is no backup. Keep a copy of its folder."));
    }
    m_window.ask(tr("The log is damaged in places. Restore the newest good backup? A copy of it is kept."),
                 tr("Restore"), tr("Not now"), [this, folder] {
                     const auto failed = restoreNewest(folder, m_clock);
                     if (failed) return m_window.tell(m_care.text(journal::messageOf(*failed)));
                     m_care.refresh();
                 });
}

}  // namespace nape::app
