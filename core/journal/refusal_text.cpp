// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/refusal_text.h"

#include <algorithm>
#include <array>
#include <span>

namespace nape::journal {
namespace {

// One reason in the words of ice, of heat and of what a guide leads through; where a wait has an end, %1 is its moment
// and %2 how long until then. The first row that applies is said.
struct Words {
    std::string_view why;
    const char* ice;
    const char* heat;
    const char* guide;
};

// What has to be done first.
constexpr std::array kFirst{
    Words{"L1",
          QT_TRANSLATE_NOOP("nape",
                            "No ice now. By your answers you need help first: get it, and come back after a "
                            "clinician has cleared you."),
          QT_TRANSLATE_NOOP("nape",
                            "No heat now. By your answers you need help first: get it, and come back after a "
                            "clinician has cleared you."),
          QT_TRANSLATE_NOOP("nape",
                            "Not now. By your answers you need help first: get it, and come back after a clinician "
                            "has cleared you.")},
    Words{"no_episode", QT_TRANSLATE_NOOP("nape", "No episode is open. Log the pain first."),
          QT_TRANSLATE_NOOP("nape", "No episode is open. Log the pain first."),
          QT_TRANSLATE_NOOP("nape", "No episode is open. Log the pain first.")},
    Words{"L0", QT_TRANSLATE_NOOP("nape", "Answer the safety check first, then ice."),
          QT_TRANSLATE_NOOP("nape", "Answer the safety check first, then heat."),
          QT_TRANSLATE_NOOP("nape", "Answer the safety check first.")},
    Words{"L2", nullptr, QT_TRANSLATE_NOOP("nape", "After an injury no heat, until a clinician has cleared you."),
          QT_TRANSLATE_NOOP("nape", "By your answers not now, until a clinician has cleared you.")},
    Words{"L6", nullptr, nullptr,
          QT_TRANSLATE_NOOP("nape", "See a doctor today. Not before a clinician has cleared you.")},
    Words{"L3", nullptr, nullptr,
          QT_TRANSLATE_NOOP("nape", "The last check is older than a day. Answer it again first.")},
    Words{"H8", nullptr, QT_TRANSLATE_NOOP("nape", "Never heat on a baby under 1."), nullptr},
    Words{"G2", nullptr, nullptr, QT_TRANSLATE_NOOP("nape", "Not for a baby under 1.")},
};

// What time alone ends; said only where the moment is known, and of several the one that it is the end of.
constexpr std::array kWaits{
    Words{"L5", QT_TRANSLATE_NOOP("nape", "Ice made it worse today. Leave it until tomorrow."),
          QT_TRANSLATE_NOOP("nape", "Heat made it worse today. Leave it until tomorrow."),
          QT_TRANSLATE_NOOP("nape", "This made it worse today. Leave it until tomorrow.")},
    Words{"H6", QT_TRANSLATE_NOOP("nape", "Ice again from %1, in %2. Ice and heat stay half an hour apart."),
          QT_TRANSLATE_NOOP("nape", "Heat again from %1, in %2. Ice and heat stay half an hour apart."), nullptr},
    Words{"I3", QT_TRANSLATE_NOOP("nape", "Ice again from %1, in %2. The skin needs the pause."), nullptr, nullptr},
    Words{"H5", nullptr, QT_TRANSLATE_NOOP("nape", "Heat again from %1, in %2. The skin needs the pause."), nullptr},
    Words{"G1", nullptr, nullptr, QT_TRANSLATE_NOOP("nape", "Three rounds are done today. Again from %1.")},
};

// What the day has had enough of.
constexpr std::array kFullDays{
    Words{"H5", nullptr, QT_TRANSLATE_NOOP("nape", "Heat was on three times today. Again from %1."), nullptr},
};

// What is wrong with this start.
constexpr std::array kStart{
    Words{"I1", QT_TRANSLATE_NOOP("nape", "Ice stays on for 10 minutes at most."), nullptr, nullptr},
    Words{"I2", QT_TRANSLATE_NOOP("nape", "Put the ice into a thin cloth first, and say so. Never ice on bare skin."),
          nullptr, nullptr},
    Words{"H4", nullptr, QT_TRANSLATE_NOOP("nape", "Heat stays on for 20 minutes at most."), nullptr},
    Words{"H1", nullptr, QT_TRANSLATE_NOOP("nape", "Feel how warm it is first, and say so."), nullptr},
    Words{"H2", nullptr, QT_TRANSLATE_NOOP("nape", "Put a thin cloth under the bottle or pad first, and say so."),
          nullptr},
    Words{"H3", nullptr,
          QT_TRANSLATE_NOOP("nape",
                            "Heat only while you stay awake, without alcohol or anything that makes drowsy. Not on "
                            "the way to bed."),
          nullptr},
    Words{
        "H9", nullptr,
        QT_TRANSLATE_NOOP("nape", "Look at the skin first, and say so: normal, whole, without a rub or a patch on it."),
        nullptr},
};

const char* wordsOf(const Words& words, std::string_view remedy)
{
    if (remedy == "ice") return words.ice;
    return remedy == "heat" ? words.heat : words.guide;
}

const char* said(std::span<const Words> table, std::string_view remedy, auto&& applies)
{
    for (const auto& words : table) {
        const auto* text = wordsOf(words, remedy);
        if (text != nullptr && applies(words.why)) return text;
    }
    return nullptr;
}

text::Message refusalBy(const Refused& refused, const plan::Plan& plan, std::string_view remedy,
                        const std::optional<remedies::Deciding>& deciding)
{
    const auto holds = [&](std::string_view why) { return std::ranges::find(refused.why, why) != refused.why.end(); };
    const auto decides = [&](std::string_view why) { return deciding ? why == deciding->rule : holds(why); };
    if (const auto* first = said(kFirst, remedy, holds)) return {first, {}};
    if (holds("clock_back")) {
        return {QT_TRANSLATE_NOOP("nape",
                                  "The clock was set back: entries reach to %1. Ice and heat cannot start until the "
                                  "clock is past it, or you say when it was wrong."),
                {text::Moment{plan.now}}};
    }
    if (refused.until) {
        const char* wait = deciding && deciding->isOfDay ? said(kFullDays, remedy, decides) : nullptr;
        if (wait == nullptr) wait = said(kWaits, remedy, decides);
        if (wait != nullptr) return {wait, {text::Moment{*refused.until}, text::Length{*refused.until - plan.now}}};
    }
    if (const auto* start = said(kStart, remedy, holds)) return {start, {}};
    return {QT_TRANSLATE_NOOP("nape", "This is locked now."), {}};
}

}  // namespace

text::Message refusalText(const Refused& refused, const plan::Plan& plan, std::string_view remedy)
{
    return refusalBy(refused, plan, remedy, std::nullopt);
}

text::Message sessionRefusal(const Refused& refused, const Command& command, const plan::Plan& plan,
                             std::string_view remedy, const clock::Zone& zone)
{
    std::optional<remedies::Deciding> deciding;
    if (refused.until) {
        deciding = remedies::decidingOf(command.log().asOf(plan.now), remedy, *refused.until, plan.now, zone);
    }
    return refusalBy(refused, plan, remedy, deciding);
}

}  // namespace nape::journal
