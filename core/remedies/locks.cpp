// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/locks.h"

#include "facts/counted_at.h"

#include <algorithm>

namespace nape::remedies {

void Locks::name(std::string_view id)
{
    if (std::ranges::find(m_why, id) == m_why.end()) m_why.emplace_back(id);
}

void Locks::hold(std::string_view id)
{
    name(id);
    m_byTimeOnly = false;
}

void Locks::hold(std::string_view id, Instant until)
{
    name(id);
    m_until = std::max(m_until.value_or(until), until);
}

void Locks::full(std::string_view id, Instant until)
{
    hold(id, until);
    m_full = true;
}

void Locks::add(const Locks& other)
{
    for (const auto& id : other.m_why)
        name(id);
    if (other.m_until) m_until = std::max(m_until.value_or(*other.m_until), *other.m_until);
    m_byTimeOnly = m_byTimeOnly && other.m_byTimeOnly;
    m_full = m_full || other.m_full;
}

void Locks::describe(RemedyState& state) const
{
    if (!any()) return;
    state.state = m_full && m_byTimeOnly ? State::done : State::locked;
    state.why = m_why;
    state.until = m_byTimeOnly ? m_until : std::nullopt;
}

bool holds(const Situation& s, std::string_view lock)
{
    return std::ranges::find(s.standing.locks, lock) != s.standing.locks.end();
}

void holdByTriage(const Situation& s, const Remedy& remedy, Locks& locks)
{
    for (const auto& lock : s.standing.locks) {
        const bool all = lock == "L0" || lock == "L1";
        const bool byInjury = lock == "L2" && remedy.lockedByInjury && s.standing.injuryLocksHeat;
        if (all || remedy.stretchOrMassage || byInjury) locks.hold(lock);
    }
}

void holdByWorse(const Situation& s, const Remedy& remedy, Locks& locks)
{
    if (const auto until = worseUntil(s.log, remedy.id, s.zone); until && s.now < *until) locks.hold("L5", *until);
}

void holdWithoutEpisode(const Situation& s, Locks& locks)
{
    if (s.episode == nullptr && !locks.any()) locks.hold("no_episode");
}

std::optional<Instant> worseUntil(const facts::CareLog& log, std::string_view remedy, const clock::Zone& zone)
{
    std::optional<Instant> until;
    // Every version, deleted ones too: what was felt is not taken back by a correction on the same day, nor by one of
    // the clock.
    for (const auto& worse : log.all<facts::Worse>()) {
        if (worse.value.remedy != remedy) continue;
        const auto end = nextDay(facts::countedAt(worse.header), zone);
        until = std::max(until.value_or(end), end);
    }
    return until;
}

Instant nextDay(Instant at, const clock::Zone& zone)
{
    const auto day = std::chrono::sys_days{zone.dayOf(at)} + std::chrono::days{1};
    return zone.instantOf({clock::Day{day}, Duration{0}});
}

std::optional<facts::AgeRange> ageNow(const Situation& s)
{
    return facts::ageOf(s.log, s.now, s.zone);
}

}  // namespace nape::remedies
