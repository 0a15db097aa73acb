// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exercise_play.h"

#include <utility>

namespace nape::app {

namespace {
constexpr int kPictureMs = 33;
}  // namespace

ExercisePlay::ExercisePlay(const CareModel& care, QObject* parent)
    : QObject(parent)
    , m_care(care)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ExercisePlay::tick);
}

ExerciseRun::Moment ExercisePlay::moment() const
{
    return {m_care.steadyNow(), m_care.wallNow()};
}

void ExercisePlay::start(catalogue::Exercise exercise)
{
    m_run.emplace(std::move(exercise), moment());
    Q_EMIT stepBegan();
    schedule();
}

void ExercisePlay::pauseOrGoOn()
{
    if (!m_run) return;
    if (m_run->state() != ExerciseRun::State::paused) return act([this] { m_run->pause(moment()); });
    m_run->goOn(moment());
    Q_EMIT stepBegan();
    schedule();
}

void ExercisePlay::skip()
{
    act([this] { m_run->skip(moment()); });
}

void ExercisePlay::enough()
{
    act([this] { m_run->enough(); });
}

void ExercisePlay::tick()
{
    act([this] { m_run->tick(moment()); });
}

// Whoever hears of it may stop or start: nothing is taken for granted after a signal.
template <class Act> void ExercisePlay::act(Act&& act)
{
    if (!m_run) return;
    const auto index = m_run->index();
    const auto state = m_run->state();
    const int seconds = m_run->secondsLeft();
    act();
    if (m_run->state() == ExerciseRun::State::over) {
        const int done = m_run->done();
        stop();
        return Q_EMIT finished(done);
    }
    if (m_run->state() != state) {
        Q_EMIT changed();
        Q_EMIT paused();
    } else if (m_run->index() != index) {
        Q_EMIT stepBegan();
    } else if (m_run->secondsLeft() != seconds) {
        Q_EMIT changed();
    } else {
        Q_EMIT moved();
    }
    schedule();
}

void ExercisePlay::stop()
{
    m_run.reset();
    m_timer.stop();
}

void ExercisePlay::setMoving(bool moving)
{
    m_moving = moving;
}

void ExercisePlay::schedule()
{
    if (!m_run || m_run->state() != ExerciseRun::State::running) return m_timer.stop();
    m_timer.start(m_moving ? kPictureMs : static_cast<int>(m_run->untilNextSecond().count()));
}

}  // namespace nape::app
