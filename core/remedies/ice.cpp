// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/ice.h"

#include <array>
#include <utility>

namespace nape::remedies {

using facts::Entry;
using facts::Session;

std::optional<Instant> iceAllowedFrom(const facts::CareLog& log)
{
    std::optional<Instant> from;
    const auto notBefore = [&](Instant at) { from = std::max(from.value_or(at), at); };
    bool anyIce = false;
    for (const auto& session : log.all<Session>()) {
        if (!facts::isIce(session.value)) continue;
        anyIce = true;
        notBefore(session.header.at + kIceStartToStart);
        notBefore(facts::realEnd(session) + kIceEndToStart);
    }
    for (const auto& fix : log.live<facts::ClockCorrection>()) {
        if (anyIce || fix.value.shift == facts::kUnknownBefore) notBefore(fix.header.recorded + kIceStartToStart);
    }
    return from;
}

const Entry<Session>* runningSession(const facts::CareLog& log, Instant now)
{
    const Entry<Session>* running = nullptr;
    for (const auto& session : log.live<Session>()) {
        if (facts::isRunning(session, now)) running = &session;
    }
    return running;
}

const Entry<Session>* stoppableIce(const facts::CareLog& log, Instant now)
{
    const Entry<Session>* last = nullptr;
    for (const auto& session : log.live<Session>()) {
        if (facts::isIce(session.value) && session.header.at <= now) last = &session;
    }
    if (last == nullptr || last->value.stopped || now - last->header.at > kStopCounts) return nullptr;
    return last;
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
