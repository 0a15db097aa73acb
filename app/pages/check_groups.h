// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/questions.h"

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace nape::app {

/// One screen of the check.
struct CheckGroup {
    const char* title;  ///< QT_TRANSLATE_NOOP("CheckPage", …)
    std::span<const triage::Question> questions;
};

inline constexpr std::size_t kCheckGroups = 4;

/// Every asked question in exactly one of four groups, what is most dangerous first. Says only the order; whether a
/// question is asked is for triage::canApply().
[[nodiscard]] const std::array<CheckGroup, kCheckGroups>& checkGroups();

/// The first group that holds one of the questions, or the first of all: where a correction begins.
[[nodiscard]] int firstGroupOf(const std::vector<triage::Question>& questions);

/// The question that this one follows up, which is asked only when that one is answered yes or not sure.
[[nodiscard]] std::optional<triage::Question> parentOf(triage::Question question);

}  // namespace nape::app
