// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/guides.h"

#include <cstddef>
#include <optional>

// How a guide runs when it is led through: its steps in their order, each with its length, its side, what is said and
// which tone begins it. Made from the rows of the guide alone. Knows no clock and no lock: whoever runs it asks the
// plan.
namespace nape::catalogue {

enum class BodySide { none, right, left };

/// hold, breatheOut, release and knead are what counts as done; the others lead to them.
enum class StepKind { ready, hold, rest, breatheIn, breatheOut, tense, release, knead };

/// What is heard when a step begins. It says nothing that is not also shown.
enum class Cue {
    none,
    rise,  ///< it begins: hold, breathe in, tense
    fall,  ///< it is over: come back, breathe out, let go
    finish,  ///< all of it is over
};

struct ExerciseStep {
    StepKind kind = StepKind::ready;
    clock::Duration length{};
    BodySide side = BodySide::none;
    int number = 0;  ///< which hold of its side, breath, or group; from 1
    int of = 0;
    const char* title = "";  ///< a few words: QT_TRANSLATE_NOOP("nape", …)
    std::vector<const char*> lines{};  ///< what to do, a sentence each; likewise
    Cue cue = Cue::none;
    bool skippable = false;
    /// Where it goes on after a pause: a hold that was broken off is held anew, from getting ready. The step itself
    /// where `keepsTime` is true: then the time that has passed counts.
    std::size_t resumeAt = 0;
    bool keepsTime = false;
};

struct Exercise {
    std::vector<ExerciseStep> steps;
    [[nodiscard]] clock::Duration whole() const;
};

/// What may be chosen before it starts.
struct ExerciseChoice {
    std::optional<clock::Duration> length{};  ///< of a hold, or of the whole breathing; the shortest when unset
    bool helper = false;  ///< massage: somebody else's hands
};

/// To get into place before the first hold of a side, and to let go between two holds: Nape's own choice.
inline constexpr clock::Duration kGetReady{10};
inline constexpr clock::Duration kLetGo{5};

/// Whether the guide is led through step by step.
[[nodiscard]] bool isTimed(const Guide& guide);
/// The lengths to choose from, shortest first; one or none where there is no choice.
[[nodiscard]] std::vector<clock::Duration> lengthsOf(const Guide& guide);
/// The steps; nothing for a guide that is not timed, and for a length that the guide does not allow (G6 to G10).
[[nodiscard]] std::optional<Exercise> exerciseOf(const Guide& guide, const ExerciseChoice& choice);

}  // namespace nape::catalogue
