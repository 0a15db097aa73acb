// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/command.h"

#include "remedies/guided.h"

#include <algorithm>

// What a guide led through, and what made it worse.
namespace nape::journal {

Outcome Journal::recordGuide(const Who& who, const GuideDoneNow& done)
{
    if (!remedies::isGuided(done.guide)) {
        return badInput(QT_TRANSLATE_NOOP("nape", "%1 is no guide of Nape."), {done.guide});
    }
    auto command = Command::begin(*m_state, "did", who, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    const Instant now = command->now().at;
    const Instant at = done.at.value_or(now);
    if (at > now) {
        return badInput(QT_TRANSLATE_NOOP("nape", "That time lies in the future. Give a time that has been."));
    }
    auto fact = command->make(facts::GuideDone{done.guide, done.helper}, at);
    if (at == now) {
        const auto plan = command->plan();
        auto no = whatHolds(plan, done.guide);
        if (no.why.empty()) return command->record(fact);
        no.text = refusalText(no, plan, done.guide);
        return tl::unexpected<Failure>{std::move(no)};
    }
    // It has happened: it is kept, and said where a rule was against it.
    auto log = readLog(*m_state->store, command->person(), at);
    if (!log) return tl::unexpected(std::move(log.error()));
    auto against = stateOf(plan::planFor(*log, at, std::nullopt, m_state->zone), done.guide).why;
    std::erase(against, "no_episode");
    fact.header.flagged = !against.empty();
    NAPE_TRY(command->append(fact));
    return command->commit(fact, std::move(against));
}

Outcome Journal::recordWorse(const Who& who, const std::string& remedy)
{
    if (remedies::findRemedy(remedy) == nullptr) {
        return badInput(QT_TRANSLATE_NOOP("nape", "%1 is no remedy of Nape."), {remedy});
    }
    auto command = Command::begin(*m_state, "worse", who, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    const auto* open = facts::openEpisode(command->log());
    if (open == nullptr) {
        return refuse("no_episode", QT_TRANSLATE_NOOP("nape", "No episode is open. Log the pain first."));
    }
    return command->record(command->make(facts::Worse{{open->header.id.value}, remedy}));
}

}  // namespace nape::journal
