// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exercise_run.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace std::chrono_literals;
using app::ExerciseRun;
using catalogue::StepKind;

namespace {

/// Both clocks, and a run on them.
class ARun : public testing::Test {
protected:
    void start(const char* guide, const catalogue::ExerciseChoice& choice = {})
    {
        run.emplace(*catalogue::exerciseOf(*catalogue::findGuide(guide), choice), now());
    }
    [[nodiscard]] ExerciseRun::Moment now() const
    {
        return {passed, clock::Instant{} + std::chrono::duration_cast<clock::Duration>(passed) + away};
    }
    /// In steps of a second or less, as the window does.
    void pass(std::chrono::milliseconds time)
    {
        while (time > 0ms) {
            const auto step = std::min(time, 1000ms);
            passed += step;
            time -= step;
            run->tick(now());
        }
    }
    [[nodiscard]] bool isPaused() const { return run->state() == ExerciseRun::State::paused; }

    std::chrono::milliseconds passed{12'345};
    clock::Duration away{};  ///< only on the wall
    std::optional<ExerciseRun> run;
};

TEST_F(ARun, HoldsForFifteenSecondsToTheMillisecond)
{
    start("stretch_simple");
    pass(10s);
    EXPECT_EQ(run->step().kind, StepKind::hold);
    EXPECT_EQ(run->secondsLeft(), 15);
    pass(14'999ms);
    EXPECT_EQ(run->step().kind, StepKind::hold);
    EXPECT_EQ(run->secondsLeft(), 1);
    pass(1ms);
    EXPECT_EQ(run->step().kind, StepKind::rest);
    EXPECT_EQ(run->done(), 1);
}

TEST_F(ARun, LosesNoTimeToLateTicks)
{
    start("breathing");
    for (int i = 0; i < 100; ++i) {
        passed += 1007ms;
        run->tick(now());
    }
    // 100.7 s: 10 to get ready, then 90.7 of breathing.
    EXPECT_EQ(run->step().number, 10);
    EXPECT_EQ(run->elapsed(), 700ms);
}

TEST_F(ARun, GoesThroughAllOfItAndIsOver)
{
    start("stretch_scalene", {.length = 30s});
    pass(run->exercise().whole());
    EXPECT_EQ(run->state(), ExerciseRun::State::over);
    EXPECT_EQ(run->done(), 6);
    EXPECT_EQ(run->secondsLeft(), 0);
}

TEST_F(ARun, StandsStillWhilePausedAndHoldsAnewAfterwards)
{
    start("stretch_simple");
    pass(18s);
    run->pause(now());
    EXPECT_TRUE(isPaused());
    EXPECT_FALSE(run->pausedByGap());
    pass(1min);
    EXPECT_EQ(run->secondsLeft(), 7);
    run->goOn(now());
    EXPECT_EQ(run->step().kind, StepKind::ready);
    pass(10s + 14s);
    EXPECT_EQ(run->done(), 0) << "eight seconds and fourteen are not fifteen";
    pass(1s);
    EXPECT_EQ(run->done(), 1);
}

TEST_F(ARun, CountsTheTimeOfAMassageBeforeAPause)
{
    start("massage");
    pass(4min);
    run->pause(now());
    pass(1min);
    run->goOn(now());
    pass(59s);
    EXPECT_EQ(run->state(), ExerciseRun::State::running);
    pass(1s);
    EXPECT_EQ(run->state(), ExerciseRun::State::over);
}

TEST_F(ARun, PausesWhenNothingWasHeardOfTheTimeBetween)
{
    start("stretch_simple");
    pass(12s);
    passed += 20s;  // the machine slept, and its steady clock went on
    run->tick(now());
    EXPECT_TRUE(run->pausedByGap());
    EXPECT_EQ(run->secondsLeft(), 13) << "what was slept through was not held";
}

TEST_F(ARun, PausesWhenOnlyTheWallClockTellsOfASleep)
{
    start("stretch_simple");
    pass(12s);
    away += 2h;  // the machine slept, and its steady clock with it
    pass(1s);
    EXPECT_TRUE(run->pausedByGap());
    EXPECT_EQ(run->secondsLeft(), 13);
}

TEST_F(ARun, DoesNotMistakeTheCutOfAWholeSecondForASleep)
{
    start("breathing");
    for (int i = 0; i < 400 && run->state() != ExerciseRun::State::over; ++i) {
        passed += 999ms;
        run->tick(now());
        ASSERT_FALSE(isPaused());
    }
    EXPECT_EQ(run->state(), ExerciseRun::State::over);
}

TEST_F(ARun, SkipsWhatLeadsToAHoldAndNeverTheHold)
{
    start("stretch_simple");
    run->skip(now());
    EXPECT_EQ(run->step().kind, StepKind::hold);
    run->skip(now());
    EXPECT_EQ(run->step().kind, StepKind::hold);
    EXPECT_EQ(run->done(), 0);
}

TEST_F(ARun, LeavesAGroupOutAsAWhole)
{
    start("muscle_relaxation");
    pass(11s);
    EXPECT_STREQ(run->step().title, "Feet");
    run->skip(now());
    EXPECT_STREQ(run->step().title, "Calves");
    EXPECT_EQ(run->step().kind, StepKind::tense);
    for (int i = 0; i < 6; ++i)
        run->skip(now());
    EXPECT_EQ(run->state(), ExerciseRun::State::over);
    EXPECT_EQ(run->done(), 0) << "nothing was gone through";
}

TEST_F(ARun, EndsAMassageWhenItIsEnoughAndNothingElse)
{
    start("massage");
    pass(40s);
    run->enough();
    EXPECT_EQ(run->state(), ExerciseRun::State::over);
    EXPECT_EQ(run->done(), 1);
    start("stretch_simple");
    pass(12s);
    run->enough();
    EXPECT_EQ(run->state(), ExerciseRun::State::running);
}

TEST_F(ARun, SaysWhenTheNextSecondBegins)
{
    start("stretch_simple");
    passed += 300ms;
    run->tick(now());
    EXPECT_EQ(run->untilNextSecond(), 700ms);
}

}  // namespace
