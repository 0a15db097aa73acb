// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/command.h"

#include <algorithm>

namespace nape::journal {

Expected<facts::EffectiveNow> Journal::now() const
{
    auto stamp = m_state->store->newestOwnStamp();
    if (!stamp) return tl::unexpected(toFailure(std::move(stamp.error())));
    return facts::effectiveNow(m_state->clock.now(), *stamp);
}

Expected<facts::CareLog> Journal::careLog(const facts::PersonId& person) const
{
    auto moment = now();
    if (!moment) return tl::unexpected(std::move(moment.error()));
    return readLog(*m_state->store, person, moment->at);
}

Expected<plan::Plan> Journal::plan(const Who& who, std::optional<Instant> at) const
{
    const Instant wall = m_state->clock.now();
    std::optional<Instant> stamp;
    if (!at) {
        auto newest = m_state->store->newestOwnStamp();
        if (!newest) return tl::unexpected(toFailure(std::move(newest.error())));
        stamp = *newest;
    }
    const Instant moment = at.value_or(facts::effectiveNow(wall, stamp).at);
    facts::CareLog log;
    if (who) {
        // A moment that is long past, or ahead, needs the facts around it and those since.
        auto read = readLog(*m_state->store, *who, std::min(moment, wall));
        if (!read) return tl::unexpected(std::move(read.error()));
        log = std::move(*read);
    }
    return plan::planFor(log, at.value_or(wall), stamp, m_state->zone);
}

Expected<std::vector<PersonDue>> Journal::reminders() const
{
    auto everyone = persons();
    if (!everyone) return tl::unexpected(std::move(everyone.error()));
    std::vector<PersonDue> out;
    for (const auto& person : *everyone) {
        const facts::PersonId id{person.header.id.value};
        auto theirs = plan(id);
        if (!theirs) return tl::unexpected(std::move(theirs.error()));
        for (auto& due : theirs->due)
            out.push_back({id, person.value.name, std::move(due)});
    }
    std::ranges::stable_sort(out, {}, [](const PersonDue& d) { return d.due.at; });
    return out;
}

Expected<std::vector<facts::Fact>> Journal::history(const HistoryFilter& filter) const
{
    return pass(m_state->store->history({filter.person, filter.from, filter.to, filter.kind, filter.limit, false}));
}

Expected<std::vector<facts::Fact>> Journal::trash(const Who& who) const
{
    store::HistoryQuery query;
    query.person = who;
    query.deleted = true;
    return pass(m_state->store->history(query));
}

Expected<std::optional<facts::Fact>> Journal::find(const facts::FactId& id) const
{
    return pass(m_state->store->find(id));
}

}  // namespace nape::journal
