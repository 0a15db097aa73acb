// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace nape::app {

/// Tells when another program has written to the log. The system's word that a file changed can come before the change
/// can be read, so the file is asked at once and again after 100 and 500 ms. Polls nothing and reads no fact.
class FileWatch : public QObject {
    Q_OBJECT
public:
    /// `shown`: the journal's dataVersion() as of the facts on show.
    FileWatch(const journal::Journal& journal, long long shown, QObject* parent = nullptr);

Q_SIGNALS:
    void changedElsewhere();

private:
    void pathChanged();
    void watchWhatIsThere();
    void look();

    const journal::Journal& m_journal;
    QFileSystemWatcher m_watcher;
    QTimer m_again;
    int m_looksLeft = 0;
    long long m_version;
};

}  // namespace nape::app
