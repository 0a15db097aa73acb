// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <memory>

namespace nape::app {

/// Leads through a guide that is timed: what to look out for, then step by step with tones, then how it was. Starts
/// only what the plan allows at that second, and stops when a lock comes. Done to its end it is recorded; left, it is
/// not. Space does it all: start, pause, go on.
class ExercisePage : public Page {
    Q_OBJECT
public:
    ExercisePage(CareModel& care, QWidget* parent);
    ~ExercisePage() override;
    void refresh() override;
    void entered() override;
    /// "exercise.stretch_simple"
    void setSubject(const QString& subject) override;
    [[nodiscard]] bool isTask() const override { return true; }

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Phase { setup, locked, running, finished, stopped };
    void build();
    [[nodiscard]] bool isAllowed() const;
    void beginAtTop();
    void enter(Phase phase);
    void showPhase();
    void orderTabs();
    void fitTitle();
    void showFooter();
    void pressPrimary();
    void sayItMadeItWorse();
    void endAsking();
    void start();
    void stepBegan();
    void showRun();
    void showMove();
    void finish(int done);
    void sayWorse();
    void goOn(PageId page);
    void leave();
    void sound(catalogue::Cue cue);
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace nape::app
