// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/exercise.h"

#include <numeric>
#include <utility>

namespace nape::catalogue {
namespace {

using namespace std::chrono_literals;
using clock::Duration;
using Steps = std::vector<ExerciseStep>;

constexpr const char* kRight = QT_TRANSLATE_NOOP("nape", "Right side");
constexpr const char* kLeft = QT_TRANSLATE_NOOP("nape", "Left side");
constexpr const char* kComeBack = QT_TRANSLATE_NOOP("nape", "Come back to the middle");
constexpr const char* kLoose = QT_TRANSLATE_NOOP("nape", "Let go, and let the shoulders hang.");
constexpr const char* kFindAPlace = QT_TRANSLATE_NOOP("nape", "Find your place");
constexpr const char* kIn = QT_TRANSLATE_NOOP("nape", "Breathe in");
constexpr const char* kOut = QT_TRANSLATE_NOOP("nape", "Breathe out");
constexpr const char* kCircles = QT_TRANSLATE_NOOP("nape", "Small circles");

/// The sentences of the n-th section that says how to do it.
std::vector<const Piece*> stepsOf(const Guide& guide, std::size_t nth)
{
    std::vector<const Piece*> pieces;
    for (const auto& section : guide.sections) {
        if (section.kind != SectionKind::doing || nth-- != 0) continue;
        for (const auto& piece : section.pieces)
            pieces.push_back(&piece);
        break;
    }
    return pieces;
}

bool isWithin(Duration length, Duration shortest, Duration longest)
{
    return shortest <= length && length <= longest;
}

// The last sentence that has a side is what the hold is; those before it lead there.
void addSide(Steps& steps, const Guide& guide, const Stretch& stretch, Duration hold, BodySide side)
{
    std::vector<const char*> lines;
    for (const auto* piece : stepsOf(guide, 0)) {
        if (*piece->left != '\0') lines.push_back(side == BodySide::left ? piece->left : piece->text);
    }
    const std::vector<const char*> held{lines.back()};
    lines.pop_back();
    const char* title = side == BodySide::left ? kLeft : kRight;
    for (int n = 1; n <= stretch.holdsPerSide; ++n) {
        const std::size_t before = steps.size();
        // What is over ends with a falling tone: the hold before this.
        const Cue cue = before == 0 ? Cue::none : Cue::fall;
        if (n == 1)
            steps.push_back(
                {StepKind::ready, kGetReady, side, n, stretch.holdsPerSide, title, lines, cue, true, before});
        else
            steps.push_back(
                {StepKind::rest, kLetGo, side, n, stretch.holdsPerSide, kComeBack, {kLoose}, cue, true, before});
        steps.push_back({StepKind::hold, hold, side, n, stretch.holdsPerSide, title, held, Cue::rise, false, before});
    }
}

std::optional<Exercise> stepsFor(const Guide& guide, const Stretch& stretch, const ExerciseChoice& choice)
{
    const Duration hold = choice.length.value_or(stretch.shortest);
    if (!isWithin(hold, stretch.shortest, stretch.longest)) return std::nullopt;
    Exercise exercise;
    addSide(exercise.steps, guide, stretch, hold, BodySide::right);
    addSide(exercise.steps, guide, stretch, hold, BodySide::left);
    return exercise;
}

std::optional<Exercise> stepsFor(const Guide& guide, const Breathing& breathing, const ExerciseChoice& choice)
{
    const Duration whole = choice.length.value_or(breathing.shortest);
    if (!isWithin(whole, breathing.shortest, breathing.longest)) return std::nullopt;
    const auto told = stepsOf(guide, 0);
    const int breaths = static_cast<int>(whole / (breathing.in + breathing.out));
    Exercise exercise;
    auto& steps = exercise.steps;
    steps.push_back({StepKind::ready, kGetReady, {}, 0, breaths, kFindAPlace, {told.at(0)->text}, Cue::none, true, 0});
    for (int n = 1; n <= breaths; ++n) {
        const std::size_t before = steps.size();
        steps.push_back(
            {StepKind::breatheIn, breathing.in, {}, n, breaths, kIn, {told.at(1)->text}, Cue::rise, false, before});
        steps.push_back(
            {StepKind::breatheOut, breathing.out, {}, n, breaths, kOut, {told.at(2)->text}, Cue::fall, false, before});
    }
    return exercise;
}

std::optional<Exercise> stepsFor(const Guide& guide, const Tensing& tensing, const ExerciseChoice& choice)
{
    if (choice.length) return std::nullopt;
    const auto told = stepsOf(guide, 0);
    const int groups = static_cast<int>(tensing.groups.size());
    Exercise exercise;
    auto& steps = exercise.steps;
    steps.push_back({StepKind::ready, kGetReady, {}, 0, groups, kFindAPlace, {told.at(0)->text}, Cue::none, true, 0});
    int n = 0;
    for (const char* group : tensing.groups) {
        const std::size_t before = steps.size();
        ++n;
        steps.push_back(
            {StepKind::tense, tensing.tense, {}, n, groups, group, {told.at(1)->text}, Cue::rise, true, before});
        steps.push_back(
            {StepKind::release, tensing.release, {}, n, groups, group, {told.at(2)->text}, Cue::fall, true, before});
    }
    return exercise;
}

std::optional<Exercise> stepsFor(const Guide& guide, const Kneading& kneading, const ExerciseChoice& choice)
{
    const Duration length = choice.length.value_or(kneading.longest);
    if (!isWithin(length, 1min, kneading.longest)) return std::nullopt;
    ExerciseStep step{StepKind::knead, length, {}, 1, 1, kCircles, {}, Cue::rise, false, 0, true};
    auto own = stepsOf(guide, 0);
    own.pop_back();  // that it ends is what the ring shows
    if (choice.helper) {
        // The first sentence asks for a helper; here that has happened.
        auto helped = stepsOf(guide, 1);
        helped.erase(helped.begin());
        helped.insert(helped.end(), own.begin(), own.end());
        own = std::move(helped);
    }
    for (const auto* piece : own)
        step.lines.push_back(piece->text);
    // What must never be stays before the eyes as long as it lasts.
    for (const auto& section : guide.sections) {
        if (section.kind == SectionKind::care) step.lines.push_back(section.pieces.front().text);
    }
    return Exercise{{std::move(step)}};
}

std::optional<Exercise> stepsFor(const Guide&, const std::monostate&, const ExerciseChoice&)
{
    return std::nullopt;
}

}  // namespace

Duration Exercise::whole() const
{
    return std::accumulate(steps.begin(), steps.end(), Duration{},
                           [](Duration sum, const ExerciseStep& step) { return sum + step.length; });
}

bool isTimed(const Guide& guide)
{
    return !std::holds_alternative<std::monostate>(guide.timing);
}

std::vector<Duration> lengthsOf(const Guide& guide)
{
    const auto every = [](Duration from, Duration to, Duration step) {
        std::vector<Duration> lengths;
        for (Duration length = from; length <= to; length += step)
            lengths.push_back(length);
        return lengths;
    };
    if (const auto* stretch = std::get_if<Stretch>(&guide.timing))
        return every(stretch->shortest, stretch->longest, 5s);
    if (const auto* breathing = std::get_if<Breathing>(&guide.timing))
        return every(breathing->shortest, breathing->longest, 1min);
    if (const auto* kneading = std::get_if<Kneading>(&guide.timing)) return {kneading->longest};
    return {};
}

std::optional<Exercise> exerciseOf(const Guide& guide, const ExerciseChoice& choice)
{
    return std::visit([&](const auto& timing) { return stepsFor(guide, timing, choice); }, guide.timing);
}

}  // namespace nape::catalogue
