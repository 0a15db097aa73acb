// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "shell/sample_log.h"

#include <QTemporaryDir>

#include <memory>
#include <span>

namespace nape::app {

class MainWindow;

/// One moment of the sample log and what is looked at then. The pictures and the look check go through all of them in
/// order; a page that has no row here is in neither.
struct Scene {
    enum class Show { gallery, narrow, looked };  ///< a picture, one of a narrow window, or only the look check
    enum class Log { goesOn, afresh };  ///< from the scene before, or from nothing
    const char* name;
    void (SampleLog::*step)();  ///< written before, or none
    PageId page;
    void (*act)(MainWindow&) = nullptr;  ///< what the person does on the page before it is looked at, or nothing
    Show show = Show::gallery;
    Log log = Log::goesOn;
    int seconds = 0;  ///< that pass after the act, one by one
    bool keepsDraft = false;  ///< goes on with the check of the scene before
};

[[nodiscard]] std::span<const Scene> scenes();

/// A steady clock that goes on only when told to.
class StageSteadyClock final : public SteadyClock {
public:
    [[nodiscard]] std::chrono::milliseconds now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    std::chrono::milliseconds m_now{};
};

/// Puts one scene after another before the eye: a log in a temporary folder, and the real window on it, not on the
/// screen. Touches no log of a person.
class Stage {
public:
    Stage();
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    /// Writes what the scene needs; every scene in its order, shown or not. False when the log could not be opened.
    [[nodiscard]] bool prepare(const Scene& scene);
    /// The window of the scene, until the next one is asked for.
    MainWindow& show(const Scene& scene, const QPalette& palette, const QSize& size);

private:
    struct Log {
        Log(const QString& folder, SetClock& clock, const clock::Zone& zone, const SteadyClock& steady);
        journal::Expected<std::unique_ptr<journal::Journal>> journal;
        std::unique_ptr<CareModel> care;
        std::unique_ptr<SampleLog> sample;
    };
    SetClock m_clock;
    StageSteadyClock m_steady;
    clock::FixedZone m_zone{clock::Duration{0}};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace nape::app
