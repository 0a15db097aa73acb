// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alert_desk.h"
#include "alerts/file_watch.h"
#include "alerts/module_chime.h"
#include "alerts/wake_up.h"
#include "pages/page.h"
#include "shell/presence.h"
#include "shell/session_voice.h"
#include "shell/staying.h"

#include <map>

namespace nape::app {

class MainWindow;

/// The page that a reminder of that key is about; the first page for what it does not know.
[[nodiscard]] PageId pageOfDue(std::string_view key);
/// Whether `page`, with the log of `shown` open, shows that alarm and what can be done about it.
[[nodiscard]] bool showsAlarm(PageId page, const std::optional<facts::PersonId>& shown, const journal::PersonDue& due);

/// The next moment at which something on show or to be told changes by time alone; nothing when none does.
[[nodiscard]] std::optional<clock::Instant> nextMoment(const plan::Plan& plan,
                                                       const std::vector<journal::PersonDue>& dues);

/// What works beside the window and while nobody looks: waking at the plan's next moment, watching the file, telling
/// what is due, the tray. Made after the first paint, because the first look at the window needs none of it.
class Running : public QObject {
    Q_OBJECT
public:
    /// `shown`: the journal's dataVersion() as of the facts on show.
    Running(CareModel& care, const clock::Clock& clock, MainWindow& window, long long shown);

    /// Started without a window: one is shown, minimised, where there is no tray to come back by.
    void stayHidden();

private:
    void planChanged();
    void openDue(const journal::PersonDue& due);
    void askInWindow(const journal::PersonDue& due);
    void standAbovePage();
    void sayOff(const journal::PersonDue& due);
    void sayAwake(const journal::PersonDue& due);
    void checkFile();
    void offerRestore();

    CareModel& m_care;
    const clock::Clock& m_clock;
    MainWindow& m_window;
    Presence m_presence;
    std::unique_ptr<Notifier> m_notifier;
    ModuleChime m_chime;
    AlertDesk m_desk;
    SessionVoice m_voice;
    WakeUp m_wakeUp;
    FileWatch m_file;
    Staying m_staying;
    std::map<QString, journal::PersonDue> m_onlyHere;  ///< alarms that only the window tells, by owner
};

}  // namespace nape::app
