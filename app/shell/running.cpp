// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/running.h"

#include "alerts/tone.h"
#include "facts/effective_now.h"
#include "pages/person_names.h"
#include "pages/taking_off.h"
#include "remedies/medicines.h"
#include "shell/main_window.h"
#include "shell/start_error.h"

#include <QApplication>

#include <algorithm>

namespace nape::app {

namespace {

const QString kKeepsRunning = QStringLiteral("nape");

QString ownerOf(const journal::PersonDue& due)
{
    return QString::fromStdString(due.person.value + '/' + due.due.key);
}

QStringList alarmsOf(const std::vector<journal::PersonDue>& dues)
{
    QStringList owners;
    for (const auto& due : dues) {
        if (due.due.alarm && due.due.state == plan::DueState::due) owners << ownerOf(due);
    }
    return owners;
}

}  // namespace

PageId pageOfDue(std::string_view key)
{
    if (!remedies::productOf(key).empty()) return PageId::dose;
    if (key == "ice.off" || key == "ice.again") return PageId::session;
    if (key == "heat.off" || key == "heat.awake") return PageId::heat;
    if (key == "check.again") return PageId::check;
    return PageId::today;
}

bool showsAlarm(PageId page, const std::optional<facts::PersonId>& shown, const journal::PersonDue& due)
{
    return shown == due.person && (page == PageId::today || page == pageOfDue(due.due.key));
}

std::optional<clock::Instant> nextMoment(const plan::Plan& plan, const std::vector<journal::PersonDue>& dues)
{
    auto next = plan.nextChange;
    const auto take = [&next](std::optional<clock::Instant> at) {
        if (at && (!next || *at < *next)) next = at;
    };
    // A clock that was set back has caught up: whatever waited for that is told.
    if (plan.clockBack) take(plan.now - facts::kIgnoredStepBack);
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
    , m_desk(care.journal(), *m_notifier, m_chime,
             {[&care](const text::Message& message) { return care.text(message); },
              [](const std::string& name) { return shownName(name); }})
    , m_voice(care)
    , m_wakeUp(clock, makeClockWatch())
    , m_file(care.journal(), shown)
    , m_staying(
          window, care, [this] { return m_presence.isShown(); },
          [this](const QString& line) { m_notifier->show({kKeepsRunning, line, {}, false}); })
{
    connect(&m_wakeUp, &WakeUp::momentCame, &care, &CareModel::refresh);
    connect(&m_wakeUp, &WakeUp::clockMoved, &care, &CareModel::refresh);
    connect(&m_file, &FileWatch::changedElsewhere, &care, &CareModel::refresh);
    connect(&care, &CareModel::planChanged, this, &Running::planChanged);

    // The line that Nape keeps running is nothing that is due: all it can do is open the window.
    connect(m_notifier.get(), &Notifier::actionInvoked, &window, [&window](const QString& tag) {
        if (tag == kKeepsRunning) window.bringUp();
    });
    connect(&m_desk, &AlertDesk::openAsked, this, &Running::openDue);
    connect(&m_desk, &AlertDesk::offSaid, this, &Running::sayOff);
    connect(&m_desk, &AlertDesk::awakeSaid, this, &Running::sayAwake);
    connect(&m_desk, &AlertDesk::onlyInWindow, this, &Running::askInWindow);
    connect(&window, &MainWindow::pageShown, this, &Running::standAbovePage);
    connect(&m_voice, &SessionVoice::said, &window, &MainWindow::announce);
    connect(&m_voice, &SessionVoice::skinDue, this, [this] { m_chime.mark(Chime::Sound::soft); });
    // After the page of the session is painted: the sound's module takes a moment to load.
    connect(&m_voice, &SessionVoice::began, this, [this] {
        constexpr auto kPainted = std::chrono::milliseconds{500};
        QTimer::singleShot(kPainted, this, [this] { m_chime.prepare(); });
    });
    connect(&m_desk, &AlertDesk::said, &window, &MainWindow::announce);
    connect(&window, &MainWindow::toneAsked, this, [this](catalogue::Cue cue) { playTone(m_chime, cue); });
    connect(&m_chime, &Chime::stayedSilent, &window, &MainWindow::tell);

    connect(&m_presence, &Presence::openChosen, &window, &MainWindow::bringUp);
    const auto askForPain = [this] {
        m_window.open(PageId::log);  // with an episode open, its scale
        m_window.bringUp();
    };
    connect(&m_presence, &Presence::hurtsChosen, this, askForPain);
    connect(&m_presence, &Presence::painChosen, this, askForPain);
    connect(&m_presence, &Presence::iceChosen, this, [this] {
        // Ice belongs to a sore neck: without one, that is said first. What is still on has its page all the same.
        const auto isOn = [](const plan::Due& due) { return due.key == "ice.off"; };
        const bool wanted = m_care.plan().episode || std::ranges::any_of(m_care.plan().due, isOn);
        m_window.open(wanted ? PageId::session : PageId::log);
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
    m_voice.look();
    auto next = nextMoment(m_care.plan(), m_care.dues());
    if (const auto said = m_voice.next(); said && (!next || *said < *next)) next = said;
    m_wakeUp.aimAt(next);
    const auto standing = alarmsOf(m_care.dues());
    std::erase_if(m_onlyHere, [&](const auto& alarm) { return !standing.contains(alarm.first); });
    m_window.keepAlarms(standing);
    m_desk.tell(m_care.dues());
    m_presence.say(trayWords(m_care));
}

void Running::openDue(const journal::PersonDue& due)
{
    m_window.openFor(due.person, pageOfDue(due.due.key));
    m_window.bringUp();
}

// An alarm that only the window can tell. Where the page does not show it, it stands above it.
void Running::askInWindow(const journal::PersonDue& due)
{
    m_onlyHere.insert_or_assign(ownerOf(due), due);
    m_window.bringUp();
    standAbovePage();
}

void Running::standAbovePage()
{
    for (const auto& [owner, due] : m_onlyHere) {
        if (showsAlarm(m_window.current(), m_care.person(), due)) continue;
        QString sentence = m_care.text(due.due.text);
        if (m_care.person() != due.person) sentence = tr("%1: %2").arg(shownName(due.name), sentence);
        if (due.due.key == "heat.awake")
            m_window.alarm(owner, sentence, tr("I am awake"), [this, due = due] { sayAwake(due); });
        else
            m_window.alarm(owner, sentence, tr("It is off"), [this, due = due] { sayOff(due); });
    }
}

void Running::sayOff(const journal::PersonDue& due)
{
    m_care.carriedOut(takenOff(m_care.journal(), due.person, due.due.key == "heat.off" ? "heat" : "ice"));
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
