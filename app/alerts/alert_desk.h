// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/bell.h"
#include "alerts/notifier.h"
#include "journal/journal.h"

#include <functional>
#include <map>

namespace nape::app {

/// Tells what has become due, each item once: a notice for every one, the bell for the alarms, one soft chime when ice
/// may go on again. What was told stands in the journal's ledger, so a restart tells nothing twice, though an alarm
/// that still stands rings again. Decides nothing and answers nothing: what the person does with a notice is a signal.
class AlertDesk : public QObject {
    Q_OBJECT
public:
    /// How the window says things, in its language.
    struct Say {
        std::function<QString(const text::Message&)> text;
        std::function<QString(const std::string&)> name;  ///< a person among others
    };
    AlertDesk(journal::Journal& journal, Notifier& notifier, Chime& chime, Say say, QObject* parent = nullptr);

    /// What is due for everyone now. What is no longer due is taken off the screen and stops ringing.
    void tell(const std::vector<journal::PersonDue>& dues);

Q_SIGNALS:
    /// A reminder was put on the screen, in these words.
    void said(const QString& sentence);
    /// The person wants to see what the notice is about.
    void openAsked(const nape::journal::PersonDue& due);
    /// "It is off", said to the notice of ice or heat.
    void offSaid(const nape::journal::PersonDue& due);
    /// "I am awake", said to the question while heat is on.
    void awakeSaid(const nape::journal::PersonDue& due);
    /// An alarm could be shown nowhere but in the window.
    void onlyInWindow(const nape::journal::PersonDue& due);

private:
    [[nodiscard]] bool wasTold(const journal::PersonDue& due) const;
    void show(const journal::PersonDue& due);
    void delivered(const QString& tag, const QString& channel);
    void acted(const QString& tag, const QString& action);

    journal::Journal& m_journal;
    Notifier& m_notifier;
    Chime& m_chime;
    Say m_say;
    Bell m_bell;
    std::map<QString, journal::PersonDue> m_standing;  ///< by tag: what is due and was told, now or before a restart
};

}  // namespace nape::app
