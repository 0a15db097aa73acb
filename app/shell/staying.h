// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QObject>

#include <functional>

namespace nape::app {

class MainWindow;
class CareModel;

/// Whether Nape has something to call the person for soon: anything due or put off, a session that runs, or what comes
/// within twelve hours, so that a call after a quiet night is not lost.
[[nodiscard]] bool hasToStay(const std::vector<journal::PersonDue>& dues, clock::Instant now);

/// What closing and quitting mean: with something to call for, closing only puts the window away and says so once, and
/// quitting asks once; with nothing, both end Nape.
class Staying : public QObject {
    Q_OBJECT
public:
    /// `tray`: whether there is an icon to come back by. `sayOutside`: tells a line where the window is not.
    Staying(MainWindow& window, const CareModel& care, std::function<bool()> tray,
            std::function<void(const QString&)> sayOutside, QObject* parent = nullptr);

    void close();
    void quit();
    /// The tray is gone while the window was put away into it.
    void comeBack();

protected:
    /// The system's own Quit means the same as ours.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void sayOnce();
    void leave();

    MainWindow& m_window;
    const CareModel& m_care;
    std::function<bool()> m_tray;
    std::function<void(const QString&)> m_sayOutside;
};

}  // namespace nape::app
