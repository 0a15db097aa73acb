// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

namespace nape::app {

/// What the plan says about one remedy, in words: its state and one reason. A lock is an answer: it says from when, or
/// what opens it.
struct RemedyWords {
    enum class State {
        none,  ///< the plan does not name it
        now,
        may,  ///< a pain reliever that nothing holds back: never "Now"
        running,
        from,  ///< time alone opens it
        notToday,
        checkFirst,  ///< L0, L3
        cleared,  ///< L1, L2, L6: after a clinician has cleared the person
        other
    };
    State state = State::none;
    QString icon, name;
    bool told = false;  ///< a guide tells how: nothing runs, nothing is timed
    QString pill;  ///< "Now", "6:24 left", "from 15:00", "answer the check first"
    QString reason;  ///< one line
    QString had{};  ///< of a pain reliever: what was taken last, part of the reason too
    std::optional<clock::Instant> from;
};
[[nodiscard]] RemedyWords remedyWords(const CareModel& care, const remedies::RemedyState& remedy);
[[nodiscard]] RemedyWords remedyWords(const CareModel& care, std::string_view id);

/// One row of Today: a remedy, or several that one row stands for (the stretches); then the one that can be done
/// soonest speaks for them.
struct RemedyRowOf {
    QString id;  ///< of the row: "ice", "stretches"
    const remedies::RemedyState* remedy;  ///< in the plan
};
/// The rows in the order of the plan. A remedy that no page leads through has none.
/// A pain reliever never comes first while there is another, and the one that was logged last speaks for all of them.
[[nodiscard]] std::vector<RemedyRowOf> remedyRows(const plan::Plan& plan, const facts::CareLog& log);

/// The last session of that remedy, or null.
[[nodiscard]] const facts::Entry<facts::Session>* lastSessionOf(const facts::CareLog& log, std::string_view remedy);

/// The plan's entry for that remedy, or null.
[[nodiscard]] const remedies::RemedyState* remedyOf(const plan::Plan& plan, std::string_view id);

/// Whether stretches and massage wait for a new check (L3): the last one is a day old, or Nape asks more since.
[[nodiscard]] bool wantsCheckAgain(const plan::Plan& plan);

/// What a remedy is called where it is told of: "Ice", the title of a stretch's guide, "Ibuprofen 200 mg".
[[nodiscard]] QString remedyName(const facts::CareLog& log, std::string_view remedy);
[[nodiscard]] QString remedyIcon(std::string_view remedy);

/// The notes of the plan that stand in the row of that remedy ("ice": ask first, numb skin, late), one a line.
[[nodiscard]] QString remedyNotes(const CareModel& care, std::string_view row);

}  // namespace nape::app
