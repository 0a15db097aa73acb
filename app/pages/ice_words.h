// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

namespace nape::app {

/// What the plan says about ice, in words: the state and one reason.
struct IceWords {
    enum class State { none, now, running, from, checkFirst, cleared, other };
    State state = State::none;
    QString pill;  ///< "Now", "6:24 left", "from 15:00", "answer the check first"
    QString reason;  ///< one line
    QString why;  ///< the rules that hold it back, in full
    std::optional<clock::Instant> from;  ///< when time alone opens it
};
[[nodiscard]] IceWords iceWords(const CareModel& care);

/// The plan's entry for ice, or null.
[[nodiscard]] const remedies::RemedyState* iceOf(const plan::Plan& plan);

/// The notes of the plan that concern ice (ask first, numb skin, late), one a line.
[[nodiscard]] QString iceNotes(const CareModel& care);

}  // namespace nape::app
