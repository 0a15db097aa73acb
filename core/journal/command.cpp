// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/command.h"

namespace nape::journal {

using facts::Fact;

Failure toFailure(store::StorageError error)
{
    const bool isDamage =
        error.problem == store::StorageProblem::damaged || error.problem == store::StorageProblem::foreign;
    return StorageFailed{std::move(error.message), std::move(error.detail), isDamage};
}

tl::unexpected<Failure> refuse(std::string why, const char* text, std::vector<text::Argument> arguments,
                               std::optional<Instant> until)
{
    return tl::unexpected<Failure>{Refused{{std::move(why)}, until, {text, std::move(arguments)}}};
}

tl::unexpected<Failure> badInput(const char* text, std::vector<text::Argument> arguments)
{
    return tl::unexpected<Failure>{BadInput{{text, std::move(arguments)}}};
}

Expected<facts::CareLog> readLog(store::Store& store, const facts::PersonId& person, Instant now)
{
    const auto from = now - kLookBack;
    auto log = store.read(person, from);
    if (!log) return tl::unexpected(toFailure(std::move(log.error())));
    const auto* open = facts::openEpisode(*log);
    if (open == nullptr) return std::move(*log);
    Instant onset = open->header.at;
    for (const auto& version : log->all<facts::Episode>()) {
        if (version.header.id == open->header.id) onset = std::min(onset, version.header.at);
    }
    if (onset >= now - std::chrono::hours{24 * 14}) return std::move(*log);
    return pass(store.read(person, onset - kLookBack));
}

Expected<Command> Command::begin(JournalState& state, std::string_view verb, const Journal::Who& who, Person person)
{
    const Instant wall = state.clock.now();
    auto transaction = state.store->begin(verb, wall);
    if (!transaction) return tl::unexpected(toFailure(std::move(transaction.error())));
    Command command{state, std::move(*transaction)};
    command.m_wall = wall;
    auto stamp = state.store->newestOwnStamp();
    if (!stamp) return tl::unexpected(toFailure(std::move(stamp.error())));
    command.m_newestStamp = *stamp;
    command.m_now = facts::effectiveNow(wall, *stamp);
    if (who) {
        command.m_person = *who;
    } else {
        auto persons = state.store->persons();
        if (!persons) return tl::unexpected(toFailure(std::move(persons.error())));
        if (persons->size() == 1) {
            command.m_person = {persons->front().header.id.value};
        } else if (persons->size() > 1) {
            return badInput(QT_TRANSLATE_NOOP("nape", "There are several people here. Say whose log it is."));
        } else if (person == Person::madeIfNone) {
            auto me = command.make(named("me"));
            command.m_person = {me.header.id.value};
            me.header.person = command.m_person;
            NAPE_TRY(pass(command.m_transaction.append(me)));
        }
    }
    if (!command.m_person.empty()) {
        auto log = readLog(*state.store, command.m_person, command.m_now.at);
        if (!log) return tl::unexpected(std::move(log.error()));
        command.m_log = log->reachesBeyond(command.m_now.at) ? log->asOf(command.m_now.at) : std::move(*log);
    }
    return command;
}

plan::Plan Command::plan() const
{
    return plan::planFor(m_log, m_wall, m_newestStamp, m_state.zone);
}

remedies::RemedyState Command::doseState(std::string_view product, int tablets) const
{
    return plan::doseStateFor(m_log, m_wall, m_newestStamp, m_state.zone, product, tablets);
}

facts::Header Command::header(Instant at) const
{
    facts::Header header;
    header.id = {facts::newUuid()};
    header.person = m_person;
    header.at = at;
    header.offset = m_state.zone.offsetAt(at);
    header.recorded = m_now.at;
    return header;
}

Expected<void> Command::append(Fact fact)
{
    return pass(m_transaction.append(fact));
}

Expected<void> Command::addVersion(Fact fact)
{
    fact.header.imported = false;  // whoever wrote what was before: this version has the stamp of this computer
    return pass(m_transaction.addVersion(fact));
}

Outcome Command::commit(const Fact& about, std::vector<std::string> warnings)
{
    NAPE_TRY(pass(m_transaction.commit()));
    return Done{about.header.id, facts::kindOf(about.noun), about.header.at, about.header.offset, std::move(warnings)};
}

Outcome Command::record(const Fact& fact)
{
    NAPE_TRY(append(fact));
    return commit(fact);
}

}  // namespace nape::journal
