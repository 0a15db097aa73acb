// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

namespace nape::app {

/// The moments of a running session that are said aloud, whichever page is shown and whoever it is about: look at the
/// skin, one minute left. Each once. Runs no timer: somebody else wakes it at next(). Owned by Running.
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

private:
    const CareModel& m_care;
    clock::Instant m_looked;
    std::optional<clock::Instant> m_next;
};

}  // namespace nape::app
