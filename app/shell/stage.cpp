// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"
#include "shell/scene_acts.h"
#include "shell/scenes.h"

#include <QDir>
#include <QFile>

namespace nape::app {

Stage::Log::Log(const QString& folder, SetClock& clock, const clock::Zone& zone, const SteadyClock& steady)
    : journal(journal::Journal::open(folder.toStdU16String(), clock, zone))
{
    if (!journal) return;
    care = std::make_unique<CareModel>(**journal, clock, zone, steady);
    care->setRegion("DE");
    sample = std::make_unique<SampleLog>(**journal, clock);
}

Stage::Stage() = default;
Stage::~Stage() = default;

bool Stage::prepare(const Scene& scene)
{
    if (m_log == nullptr || scene.log == Scene::Log::afresh) {
        m_window.reset();
        m_log.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = std::make_unique<Log>(m_folder->path(), m_clock, m_zone, m_steady);
    }
    if (!m_log->journal) return false;
    if (scene.step != nullptr) (*m_log->sample.*scene.step)();
    return true;
}

MainWindow& Stage::show(const Scene& scene, const QPalette& palette, const QSize& size)
{
    // Each scene begins its check: what was answered in the one before is not gone on with.
    if (!scene.keepsDraft) {
        const QDir folder(m_folder->path());
        for (const auto& draft : folder.entryList({QStringLiteral("*.draft")}))
            QFile::remove(folder.filePath(draft));
    }
    m_window = std::make_unique<MainWindow>(*m_log->care);
    m_log->care->refresh();
    m_window->setPalette(palette);
    m_window->resize(size);
    m_window->open(scene.page);
    m_window->setAttribute(Qt::WA_DontShowOnScreen);
    m_window->setVisible(true);
    // An emergency that nobody has seen takes the window first.
    if (m_window->current() != scene.page) m_window->open(scene.page);
    settle();
    if (scene.act != nullptr) {
        scene.act(*m_window);
        settle();
    }
    for (int second = 0; second < scene.seconds; ++second) {
        m_clock.setTo(m_clock.now() + clock::Duration{1});
        m_steady.advance(std::chrono::seconds{1});
        m_log->care->refresh();
    }
    if (scene.seconds > 0) settle();
    return *m_window;
}

}  // namespace nape::app
