// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/file_watch.h"

#include <QFileInfo>

#include <chrono>

namespace nape::app {
namespace {

using namespace std::chrono_literals;

QString toQString(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

}  // namespace

FileWatch::FileWatch(const journal::Journal& journal, long long shown, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_version(shown)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::pathChanged);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::pathChanged);
    watchWhatIsThere();
    m_looksLeft = 3;  // something may have been written before the watch began
    m_again.start(0ms);
}

void FileWatch::pathChanged()
{
    watchWhatIsThere();
    m_looksLeft = 3;
    look();
}

// Files come and go (the first command makes them, the last to close removes the WAL); a folder that is not there yet
// is waited for in the nearest one that is.
void FileWatch::watchWhatIsThere()
{
    const auto database = toQString(m_journal.databasePath());
    QStringList wanted{database, database + QStringLiteral("-wal")};
    auto folder = m_journal.folder();
    while (!QFileInfo::exists(toQString(folder)) && folder.has_parent_path() && folder != folder.parent_path())
        folder = folder.parent_path();
    wanted.append(toQString(folder));
    const auto watched = m_watcher.files() + m_watcher.directories();
    for (const auto& path : watched) {
        if (!wanted.contains(path)) m_watcher.removePath(path);
    }
    for (const auto& path : std::as_const(wanted)) {
        if (!watched.contains(path) && QFileInfo::exists(path)) m_watcher.addPath(path);
    }
}

void FileWatch::look()
{
    --m_looksLeft;
    if (m_looksLeft > 0) m_again.start(m_looksLeft == 2 ? 100ms : 400ms);
    const auto version = m_journal.dataVersion();
    if (!version || *version == m_version) return;
    m_version = *version;
    Q_EMIT changedElsewhere();
}

}  // namespace nape::app
