// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/exercise.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

using namespace nape;
using namespace nape::catalogue;
using namespace std::chrono_literals;

namespace {

const Guide& guide(std::string_view id)
{
    const auto* found = findGuide(id);
    EXPECT_NE(found, nullptr) << id;
    return *found;
}

Exercise made(std::string_view id, const ExerciseChoice& choice = {})
{
    auto exercise = exerciseOf(guide(id), choice);
    EXPECT_TRUE(exercise.has_value()) << id;
    return exercise ? *exercise : Exercise{};
}

std::vector<ExerciseStep> all(const Exercise& exercise, StepKind kind)
{
    std::vector<ExerciseStep> found;
    std::ranges::copy_if(exercise.steps, std::back_inserter(found),
                         [kind](const ExerciseStep& step) { return step.kind == kind; });
    return found;
}

TEST(Exercises, HoldEachStretchThreeTimesToTheRightAndThreeTimesToTheLeft)
{
    for (const auto* id : {"stretch_simple", "stretch_scalene", "stretch_levator"}) {
        const auto holds = all(made(id), StepKind::hold);
        ASSERT_EQ(holds.size(), 6U) << id;
        for (int i = 0; i < 6; ++i) {
            const auto& hold = holds[static_cast<std::size_t>(i)];
            EXPECT_EQ(hold.side, i < 3 ? BodySide::right : BodySide::left) << id;
            EXPECT_EQ(hold.number, i % 3 + 1) << id;
            EXPECT_EQ(hold.of, 3) << id;
            EXPECT_EQ(hold.length, 15s) << id;
        }
    }
}

TEST(Exercises, HoldTheSimpleStretchForFifteenSecondsAndNoOtherTime)
{
    EXPECT_TRUE(exerciseOf(guide("stretch_simple"), {.length = 15s}));
    EXPECT_FALSE(exerciseOf(guide("stretch_simple"), {.length = 14s}));
    EXPECT_FALSE(exerciseOf(guide("stretch_simple"), {.length = 16s}));
    EXPECT_EQ(lengthsOf(guide("stretch_simple")), (std::vector<clock::Duration>{15s}));
}

TEST(Exercises, HoldTheScaleneStretchForFifteenToThirtySecondsAndRefuseTheRest)
{
    for (const auto* id : {"stretch_scalene", "stretch_levator"}) {
        EXPECT_FALSE(exerciseOf(guide(id), {.length = 14s})) << id;
        EXPECT_FALSE(exerciseOf(guide(id), {.length = 31s})) << id;
        for (const auto length : lengthsOf(guide(id))) {
            for (const auto& hold : all(made(id, {.length = length}), StepKind::hold))
                EXPECT_EQ(hold.length, length) << id;
        }
        EXPECT_EQ(lengthsOf(guide(id)), (std::vector<clock::Duration>{15s, 20s, 25s, 30s})) << id;
    }
}

TEST(Exercises, SayWhatToDoForTheSideThatItIs)
{
    const auto simple = made("stretch_simple");
    const auto ready = all(simple, StepKind::ready);
    ASSERT_EQ(ready.size(), 2U);
    ASSERT_EQ(ready[0].lines.size(), 2U);
    EXPECT_STREQ(ready[0].lines[0], "Turn the head a little to the right.");
    EXPECT_STREQ(ready[1].lines[1], "Rest the left hand on the back of your head.");
    const auto holds = all(simple, StepKind::hold);
    EXPECT_STREQ(holds[0].lines[0], "The weight of the hand alone brings the chin down to the right.");
    EXPECT_STREQ(holds[3].lines[0], "The weight of the hand alone brings the chin down to the left.");
    EXPECT_STREQ(all(made("stretch_scalene"), StepKind::hold)[3].lines[0],
                 "Let the head tilt to the left, only to a light pull.");
}

TEST(Exercises, MarkTheStartAndTheEndOfEachHoldWithATone)
{
    const auto& steps = made("stretch_levator").steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].kind != StepKind::hold) continue;
        EXPECT_EQ(steps[i].cue, Cue::rise);
        if (i + 1 == steps.size()) continue;
        EXPECT_EQ(steps[i + 1].cue, Cue::fall);
    }
    EXPECT_EQ(steps.front().cue, Cue::none);
}

TEST(Exercises, BreatheFiveInAndFiveOutForThreeToFiveMinutes)
{
    for (const auto whole : lengthsOf(guide("breathing"))) {
        const auto exercise = made("breathing", {.length = whole});
        clock::Duration breathed{};
        for (std::size_t i = 1; i < exercise.steps.size(); ++i) {
            const auto& step = exercise.steps[i];
            EXPECT_EQ(step.kind, i % 2 == 1 ? StepKind::breatheIn : StepKind::breatheOut);
            EXPECT_EQ(step.length, 5s);
            breathed += step.length;
        }
        EXPECT_EQ(breathed, whole);
        EXPECT_EQ(exercise.whole(), whole + kGetReady);
    }
    EXPECT_FALSE(exerciseOf(guide("breathing"), {.length = 179s}));
    EXPECT_FALSE(exerciseOf(guide("breathing"), {.length = 301s}));
}

TEST(Exercises, TenseAndReleaseOneGroupAfterAnother)
{
    const auto exercise = made("muscle_relaxation");
    const auto tense = all(exercise, StepKind::tense);
    const auto release = all(exercise, StepKind::release);
    ASSERT_EQ(tense.size(), 7U);
    ASSERT_EQ(release.size(), 7U);
    EXPECT_STREQ(tense.front().title, "Feet");
    EXPECT_STREQ(tense.back().title, "Face");
    for (std::size_t i = 0; i < tense.size(); ++i) {
        EXPECT_EQ(tense[i].length, 5s);
        EXPECT_EQ(release[i].length, 10s);
        EXPECT_TRUE(tense[i].skippable) << "a group that cramps is left out";
        // The neck is what hurts: no group is neck or shoulders.
        for (const auto* word : {"neck", "Neck", "houlder"})
            EXPECT_EQ(std::string(tense[i].title).find(word), std::string::npos);
    }
}

TEST(Exercises, LetAMassageLastFiveMinutesAtMost)
{
    EXPECT_EQ(made("massage").whole(), 5min);
    EXPECT_FALSE(exerciseOf(guide("massage"), {.length = 301s}));
    const auto self = made("massage").steps.front();
    const auto helper = made("massage", {.helper = true}).steps.front();
    EXPECT_STREQ(self.lines[0], "Find the tight place with your fingertips.");
    EXPECT_STREQ(helper.lines[1], "Helper: fingertips only. No pulling, no turning of the head.");
    EXPECT_STREQ(helper.lines[4], "Let the fingers go round in small circles.");
    for (const auto& step : {self, helper})
        EXPECT_STREQ(step.lines.back(), "Never on the front or the side of the throat.");
    EXPECT_TRUE(self.keepsTime) << "a pause gives no second five minutes";
}

TEST(Exercises, HoldAnewWhatAPauseBrokeOff)
{
    for (const auto* id : {"stretch_simple", "stretch_scalene", "breathing", "muscle_relaxation", "massage"}) {
        const auto exercise = made(id);
        const auto& steps = exercise.steps;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            ASSERT_LE(steps[i].resumeAt, i) << id;
            const bool second = steps[i].kind == StepKind::hold || steps[i].kind == StepKind::breatheOut
                || steps[i].kind == StepKind::release;
            EXPECT_EQ(steps[i].resumeAt, second ? i - 1 : i) << id;
        }
    }
}

TEST(Exercises, SkipOnlyWhatLeadsToAHoldAndNeverTheHold)
{
    for (const auto* id : {"stretch_simple", "stretch_scalene", "stretch_levator", "breathing", "massage"}) {
        const auto exercise = made(id);
        for (const auto& step : exercise.steps)
            EXPECT_EQ(step.skippable, step.kind == StepKind::ready || step.kind == StepKind::rest) << id;
    }
}

TEST(Exercises, AreThereForTheGuidesThatAreTimedAndForNoOther)
{
    std::vector<std::string_view> timed;
    for (const auto& one : guides()) {
        EXPECT_EQ(isTimed(one), exerciseOf(one, {}).has_value()) << one.id;
        if (isTimed(one)) timed.push_back(one.id);
    }
    EXPECT_EQ(timed,
              (std::vector<std::string_view>{"massage", "stretch_simple", "stretch_scalene", "stretch_levator",
                                             "breathing", "muscle_relaxation"}));
}

}  // namespace
