// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/accepted.h"

#include "journal/refusal_text.h"
#include "remedies/conflicts.h"
#include "remedies/ice.h"
#include "remedies/session_ticks.h"

#include <algorithm>

namespace nape::journal {
namespace {

using facts::Entry;
using facts::Fact;
using facts::Session;

std::optional<Entry<Session>> running(const Command& command, const Fact& fact)
{
    const auto* session = std::get_if<Session>(&fact.noun);
    if (session == nullptr || fact.header.deleted) return std::nullopt;
    Entry<Session> entry{fact.header, *session};
    return facts::isRunning(entry, command.now().at) ? std::optional{std::move(entry)} : std::nullopt;
}

// The plan's own reasons against a start, those that a start would be refused with.
tl::unexpected<Failure> refuseAsAStart(const Command& command, const Session& session, const clock::Zone& zone)
{
    const auto plan = command.plan();
    const auto remedy =
        std::ranges::find(plan.remedies, facts::isIce(session) ? "ice" : "heat", &remedies::RemedyState::id);
    Refused no;
    if (!plan.episode) no.why.emplace_back("no_episode");
    for (const auto& why : remedy->why) {
        if (std::ranges::find(no.why, why) == no.why.end()) no.why.push_back(why);
    }
    no.until = remedy->until;
    if (remedy->state == remedies::State::running) {
        no.why.emplace_back(facts::isIce(session) ? "I3" : "H5");
        no.until = facts::isIce(session) ? remedies::iceAllowedFrom(command.log()) : std::nullopt;
    }
    if (no.why.empty()) {
        no.why.emplace_back("not_started");
        no.text = {QT_TRANSLATE_NOOP("nape", "Ice and heat begin with a start, not with a correction."), {}};
    } else {
        no.text = sessionRefusal(no, command, plan, remedies::remedyOf(session), zone);
    }
    return tl::unexpected<Failure>{std::move(no)};
}

}  // namespace

Expected<void> checkStillAccepted(const Command& command, const Fact& before, const Fact& after,
                                  const clock::Zone& zone)
{
    const auto runs = running(command, after);
    if (!runs) return {};
    const auto ran = running(command, before);
    if (!ran || ran->value.with != runs->value.with) return refuseAsAStart(command, runs->value, zone);
    if (facts::alarmAt(*runs) > facts::alarmAt(*ran)) {
        return refuse(facts::isIce(runs->value) ? "I1" : "H4",
                      QT_TRANSLATE_NOOP("nape", "While it is on, its end can only come sooner."));
    }
    if (auto missing = remedies::missingTicksOf(runs->value); !missing.empty()) {
        return tl::unexpected<Failure>{
            Refused{std::move(missing),
                    std::nullopt,
                    {QT_TRANSLATE_NOOP("nape", "If that is not so, take it off now and stop it."), {}}}};
    }
    return {};
}

Expected<void> checkWasAccepted(const Command& command, const Fact& first, const Fact& after, const clock::Zone& zone)
{
    const auto runs = running(command, after);
    if (!runs) return {};
    const auto* started = std::get_if<Session>(&first.noun);
    const bool asStarted = started != nullptr && first.header.at == after.header.at && started->with == runs->value.with
        && facts::alarmAt(*runs) <= facts::alarmAt({first.header, *started})
        && remedies::missingTicksOf(runs->value).empty();
    if (asStarted) return {};
    return refuseAsAStart(command, runs->value, zone);
}

}  // namespace nape::journal
