// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/command.h"

#include <algorithm>

namespace nape::journal {

text::Message refusalText(const Refused& refused, const plan::Plan& plan)
{
    const auto has = [&](std::string_view id) { return std::ranges::find(refused.why, id) != refused.why.end(); };
    if (has("L1")) {
        return {QT_TRANSLATE_NOOP("nape",
                                  "No ice now. By your answers you need help first: get it, and come back after a "
                                  "clinician has cleared you."),
                {}};
    }
    if (has("no_episode")) return {QT_TRANSLATE_NOOP("nape", "No episode is open. Log the pain first."), {}};
    if (has("L0")) return {QT_TRANSLATE_NOOP("nape", "Answer the safety check first, then ice."), {}};
    if (has("clock_back")) {
        return {QT_TRANSLATE_NOOP("nape",
                                  "The clock was set back: entries reach to %1. Ice cannot start until the clock "
                                  "is past it, or you say when it was wrong."),
                {text::Moment{plan.now}}};
    }
    if ((has("I3") || has("H6")) && refused.until) {
        return {QT_TRANSLATE_NOOP("nape", "Ice again from %1, in %2. The skin needs the pause."),
                {text::Moment{*refused.until}, text::Length{*refused.until - plan.now}}};
    }
    if (has("I1")) return {QT_TRANSLATE_NOOP("nape", "Ice stays on for 10 minutes at most."), {}};
    if (has("I2")) {
        return {QT_TRANSLATE_NOOP("nape", "Put the ice into a thin cloth first, and say so. Never ice on bare skin."),
                {}};
    }
    return {QT_TRANSLATE_NOOP("nape", "Ice is locked now."), {}};
}

}  // namespace nape::journal
