// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "pages/exercise_run.h"

#include <QTimer>

namespace nape::app {

/// Runs one exercise against the clocks of the model: wakes for the next second, or for the next picture while
/// something moves, and says what has come of it. Runs no timer while nothing runs. Shows and records nothing.
class ExercisePlay : public QObject {
    Q_OBJECT
public:
    explicit ExercisePlay(const CareModel& care, QObject* parent = nullptr);
    void start(catalogue::Exercise exercise);
    void pauseOrGoOn();
    void skip();
    void enough();
    /// Time may have passed.
    void tick();
    /// Ends it without a word.
    void stop();
    /// Null while there is none.
    [[nodiscard]] const ExerciseRun* run() const { return m_run ? &*m_run : nullptr; }
    /// Pictures are wanted between two seconds, for now.
    void setMoving(bool moving);

Q_SIGNALS:
    void stepBegan();
    /// What is read has changed: the second, or that it is paused.
    void changed();
    /// Only the picture has.
    void moved();
    void paused();
    /// It is over: `done` steps of what counts were gone through. There is no run any more.
    void finished(int done);

private:
    [[nodiscard]] ExerciseRun::Moment moment() const;
    template <class Act> void act(Act&& act);
    void schedule();
    const CareModel& m_care;
    std::optional<ExerciseRun> m_run;
    QTimer m_timer;
    bool m_moving = false;
};

}  // namespace nape::app
