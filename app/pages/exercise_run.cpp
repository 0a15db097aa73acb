// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exercise_run.h"

#include <utility>

namespace nape::app {

namespace {

using catalogue::StepKind;

bool counts(StepKind kind)
{
    return kind == StepKind::hold || kind == StepKind::breatheOut || kind == StepKind::release
        || kind == StepKind::knead;
}

}  // namespace

ExerciseRun::ExerciseRun(catalogue::Exercise exercise, const Moment& start)
    : m_exercise(std::move(exercise))
    , m_last(start)
{
}

int ExerciseRun::tick(const Moment& now)
{
    if (m_state != State::running) return 0;
    const Milliseconds passed = now.steady - m_last.steady;
    const Milliseconds onTheWall = now.wall - m_last.wall;
    m_last = now;
    if (passed > kGap || onTheWall > kGap || onTheWall < -kGap) {
        m_state = State::paused;
        m_gap = true;
        return 0;
    }
    m_elapsed += passed;
    int begun = 0;
    while (m_state == State::running && m_elapsed >= step().length) {
        const Milliseconds beyond = m_elapsed - step().length;
        finishStep();
        m_elapsed = beyond;
        if (m_state == State::running) ++begun;
    }
    return begun;
}

void ExerciseRun::pause(const Moment& now)
{
    tick(now);
    if (m_state != State::running) return;
    m_state = State::paused;
    m_gap = false;
}

void ExerciseRun::goOn(const Moment& now)
{
    if (m_state != State::paused) return;
    m_state = State::running;
    m_last = now;
    if (!step().keepsTime) begin(step().resumeAt);
}

void ExerciseRun::skip(const Moment& now)
{
    tick(now);
    if (m_state != State::running || !step().skippable) return;
    // A group that is left out is left out as a whole.
    const auto kind = step().kind;
    const int number = step().number;
    std::size_t next = m_index + 1;
    while (kind == StepKind::tense && next < m_exercise.steps.size() && m_exercise.steps[next].number == number)
        ++next;
    if (next == m_exercise.steps.size()) return end();
    begin(next);
}

void ExerciseRun::enough()
{
    if (m_state == State::over || !step().keepsTime) return;
    ++m_done;
    end();
}

const catalogue::ExerciseStep* ExerciseRun::before() const
{
    return m_index == 0 ? nullptr : &m_exercise.steps[m_index - 1];
}

int ExerciseRun::secondsLeft() const
{
    const Milliseconds left = Milliseconds(step().length) - m_elapsed;
    return m_state == State::over ? 0 : static_cast<int>((left.count() + 999) / 1000);
}

clock::Duration ExerciseRun::wholeLeft() const
{
    clock::Duration left{secondsLeft()};
    for (std::size_t i = m_index + 1; i < m_exercise.steps.size(); ++i)
        left += m_exercise.steps[i].length;
    return m_state == State::over ? clock::Duration{} : left;
}

ExerciseRun::Milliseconds ExerciseRun::untilNextSecond() const
{
    return Milliseconds(1000 - m_elapsed.count() % 1000);
}

void ExerciseRun::begin(std::size_t index)
{
    m_index = index;
    m_elapsed = {};
}

void ExerciseRun::end()
{
    m_state = State::over;
    m_elapsed = {};
}

void ExerciseRun::finishStep()
{
    if (counts(step().kind)) ++m_done;
    if (m_index + 1 == m_exercise.steps.size()) return end();
    begin(m_index + 1);
}

}  // namespace nape::app
