// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <set>
#include <string>

namespace nape::app {

/// The moments of a running session that are said aloud, whichever page is shown and whoever it is about: look at the
/// skin, one minute left. Each once. The skin is also for the ears of those who look elsewhere. Runs no timer: somebody
/// else wakes it at next(). Owned by Running.
class SessionVoice : public QObject {
    Q_OBJECT
public:
    explicit SessionVoice(const CareModel& care, QObject* parent = nullptr);
    /// Says what has come since the last look.
    void look();
    /// The next moment to look at; nothing when nothing runs.
    [[nodiscard]] std::optional<clock::Instant> next() const { return m_next; }

Q_SIGNALS:
    void said(const QString& sentence);
    /// A session runs that was not there at the last look: from now on somebody depends on being called.
    void began();
    /// It is time to look at the skin under the ice.
    void skinDue();

private:
    const CareModel& m_care;
    clock::Instant m_looked;
    std::optional<clock::Instant> m_next;
    std::set<std::string> m_running;  ///< the sessions seen at the last look
};

}  // namespace nape::app
