// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/ice.h"

#include "remedies/conflicts.h"

#include <array>
#include <utility>

namespace nape::remedies {

using facts::Entry;
using facts::Session;

std::optional<Instant> iceAllowedFrom(const facts::CareLog& log)
{
    std::optional<Instant> from;
    // Ice ends the same whatever the moment: it asks nobody whether they are awake.
    for (const auto& wait : waitsOf(log, "ice", Instant::max())) {
        if (wait.why == "I3") from = wait.until;
    }
    return from;
}

RemedyState iceState(const Situation& s, const Remedy& remedy)
{
    return sessionState(s, remedy, {});
}

const Entry<Session>* stoppableIce(const facts::CareLog& log, Instant now)
{
    return stoppableSession(log, "ice", now);
}

std::optional<bool> iceWindowChoice(const facts::CareLog& log, const facts::FactId& episode)
{
    std::optional<bool> keep;
    for (const auto& choice : log.live<facts::IceWindowChoice>()) {
        if (choice.value.episode.value == episode.value) keep = choice.value.keep;
    }
    return keep;
}

Instant iceWindowEnd(const facts::CareLog& log, const Entry<facts::Episode>& episode)
{
    const bool kept = iceWindowChoice(log, episode.header.id).value_or(false);
    return episode.header.at + (kept ? kIceWindowKept : kIceWindow);
}

IceScreening iceScreening(const facts::CareLog& log)
{
    const auto* asked = log.last<facts::Screening>();
    const auto answered = [&](facts::Answer facts::Screening::* question) -> std::optional<facts::Answer> {
        return asked == nullptr ? std::nullopt : std::optional{asked->value.*question};
    };
    using facts::Screening;
    const std::array<std::pair<std::string_view, std::optional<facts::Answer>>, 4> questions{{
        {"raynaud", answered(&Screening::raynaud)},
        {"numb_skin", answered(&Screening::numbSkin)},
        {"cold_allergy", answered(&Screening::coldAllergy)},
        {"nerve_damage", answered(&Screening::nerveDamage)},
    }};
    bool allKnown = true;
    for (const auto& [key, answer] : questions) {
        // The profile asks the same four: the more careful of both counts.
        const auto profile = facts::profileOf(log, key);
        if (facts::countsAsYes(answer) || profile == "yes") return IceScreening::askFirst;
        allKnown = allKnown && (answer || profile);
    }
    return allKnown ? IceScreening::clear : IceScreening::unanswered;
}

}  // namespace nape::remedies
