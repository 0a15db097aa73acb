// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/exercise.h"

#include <chrono>

namespace nape::app {

/// Goes through the steps of an exercise as time passes. A machine without a clock: it is told the time and answers.
/// What was not lived through does not count: when the machine slept, or Nape stood still, it pauses where it was.
/// Knows no plan, records nothing.
class ExerciseRun {
public:
    using Milliseconds = std::chrono::milliseconds;
    /// The same moment on both clocks. On some systems the steady one stands still while the machine sleeps, so that
    /// only the wall tells of it.
    struct Moment {
        Milliseconds steady{};
        clock::Instant wall{};
    };
    enum class State { running, paused, over };
    /// Longer than this between two moments, on either clock, and somebody or something was away.
    static constexpr Milliseconds kGap{3000};

    ExerciseRun(catalogue::Exercise exercise, const Moment& start);

    /// Time has passed. Answers how many steps have begun since.
    int tick(const Moment& now);
    void pause(const Moment& now);
    /// A hold that was broken off is held anew, with time to get ready.
    void goOn(const Moment& now);
    /// To the next step, where the step may be skipped.
    void skip(const Moment& now);
    /// Ends what lasts as long as one likes: a massage. Its step then counts as done.
    void enough();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool pausedByGap() const { return m_state == State::paused && m_gap; }
    [[nodiscard]] const catalogue::Exercise& exercise() const { return m_exercise; }
    [[nodiscard]] const catalogue::ExerciseStep& step() const { return m_exercise.steps[m_index]; }
    /// The one before it, or null at the beginning.
    [[nodiscard]] const catalogue::ExerciseStep* before() const;
    [[nodiscard]] std::size_t index() const { return m_index; }
    /// How many steps of what counts (holds, breaths, groups) were gone through to their end.
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] Milliseconds elapsed() const { return m_elapsed; }  ///< of the step
    [[nodiscard]] int secondsLeft() const;  ///< of the step, as a countdown shows them
    [[nodiscard]] clock::Duration wholeLeft() const;
    [[nodiscard]] Milliseconds untilNextSecond() const;

private:
    void begin(std::size_t index);
    void end();
    void finishStep();
    catalogue::Exercise m_exercise;
    State m_state = State::running;
    std::size_t m_index = 0;
    Milliseconds m_elapsed{};
    Moment m_last;
    int m_done = 0;
    bool m_gap = false;
};

}  // namespace nape::app
