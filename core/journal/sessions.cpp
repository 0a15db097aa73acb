// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/command.h"

#include <algorithm>

// What starting and stopping ice and heat have in common.
namespace nape::journal {

const remedies::RemedyState& stateOf(const plan::Plan& plan, std::string_view remedy)
{
    return *std::ranges::find(plan.remedies, remedy, &remedies::RemedyState::id);
}

Refused whatHolds(const plan::Plan& plan, std::string_view remedy)
{
    Refused no;
    if (!plan.episode) no.why.emplace_back("no_episode");
    const auto& state = stateOf(plan, remedy);
    if (state.state != remedies::State::locked && state.state != remedies::State::done) return no;
    for (const auto& why : state.why) {
        if (std::ranges::find(no.why, why) == no.why.end()) no.why.push_back(why);
    }
    no.until = state.until;
    return no;
}

Outcome stopSession(JournalState& state, const Journal::Who& who, std::string_view remedy, const char* nothingOn)
{
    auto command = Command::begin(state, std::string{remedy} + " stop", who, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    const auto* session = remedies::stoppableSession(command->log(), remedy, command->now().at);
    if (session == nullptr) return refuse("not_running", nothingOn);
    auto stopped = session->value;
    stopped.stopped = command->now().at;
    auto fact = command->next(*session, std::move(stopped));
    NAPE_TRY(command->addVersion(fact));
    fact.header.at = command->now().at;  // what happened now is the stop
    fact.header.offset = state.zone.offsetAt(fact.header.at);
    return command->commit(fact);
}

}  // namespace nape::journal
