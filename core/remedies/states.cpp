// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/ice.h"
#include "remedies/medicines.h"
#include "remedies/remedies.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace nape::remedies {
namespace {

using facts::Entry;
using facts::Session;

constexpr Duration kBetweenIceAndHeat = std::chrono::minutes{30};  // H6

constexpr std::array kRemedies{
    Remedy{"ice"},
    Remedy{"heat"},
    Remedy{"stretch_simple", true},
    Remedy{"stretch_scalene", true},
    Remedy{"stretch_levator", true},
    Remedy{"massage", true},
    Remedy{"activity"},
    Remedy{"relax"},
    Remedy{"night"},
};

// Collects what holds one remedy back. `until` stands only while every lock is one that time opens.
class Locks {
public:
    void hold(std::string_view id)
    {
        m_why.emplace_back(id);
        m_byTimeOnly = false;
    }
    void hold(std::string_view id, Instant until)
    {
        m_why.emplace_back(id);
        m_until = std::max(m_until.value_or(until), until);
    }
    [[nodiscard]] bool any() const { return !m_why.empty(); }
    void describe(RemedyState& state) const
    {
        state.state = State::locked;
        state.why = m_why;
        state.until = m_byTimeOnly ? m_until : std::nullopt;
    }

private:
    std::vector<std::string> m_why;
    std::optional<Instant> m_until;
    bool m_byTimeOnly = true;
};

bool holds(const triage::Standing& standing, std::string_view lock)
{
    return std::ranges::find(standing.locks, lock) != standing.locks.end();
}

// The last end of a session of the other kind, over every version; planned where no stop is known.
std::optional<Instant> otherEnded(const Situation& s, bool ice)
{
    std::optional<Instant> end;
    for (const auto& session : s.log.all<Session>()) {
        if (facts::isIce(session.value) == ice) continue;
        end = std::max(end.value_or(facts::realEnd(session)), facts::realEnd(session));
    }
    return end;
}

void holdSpacing(const Situation& s, Locks& locks, bool ice)
{
    if (ice) {
        if (const auto from = iceAllowedFrom(s.log); from && s.now < *from) locks.hold("I3", *from);
    }
    if (const auto end = otherEnded(s, ice); end && s.now < *end + kBetweenIceAndHeat) {
        locks.hold("H6", *end + kBetweenIceAndHeat);
    }
}

RemedyState stateOf(const Situation& s, const Remedy& remedy)
{
    RemedyState state{.id = std::string{remedy.id}};
    const bool ice = remedy.id == "ice";
    const bool heat = remedy.id == "heat";
    const bool stopped = holds(s.standing, "L1");
    const auto* running = runningSession(s.log, s.now);
    if ((ice || heat) && running != nullptr && facts::isIce(running->value) == ice && !stopped
        && running->header.at <= s.wall) {
        state.state = State::running;
        state.until = facts::alarmAt(*running);
        return state;
    }
    Locks locks;
    for (const auto& lock : s.standing.locks) {
        const bool all = lock == "L0" || lock == "L1";
        const bool byInjury = lock == "L2" && heat && s.standing.injuryLocksHeat;
        if (all || remedy.stretchOrMassage || byInjury) locks.hold(lock);
    }
    if ((ice || heat) && s.clockBack) locks.hold("clock_back");
    if (ice || heat) holdSpacing(s, locks, ice);
    if (s.episode == nullptr && !locks.any()) locks.hold("no_episode");
    if (locks.any()) locks.describe(state);
    return state;
}

// What is suggested first by the age of the episode (S41, S46, H7): ice before 48 h, heat from 72 h, between them ice
// only where it was said to help still.
bool iceFirst(const Situation& s)
{
    if (s.episode == nullptr) return true;
    const auto age = s.now - s.episode->header.at;
    if (age < kIceWindow) return true;
    return age < kIceWindowKept && iceWindowChoice(s.log, s.episode->header.id).value_or(false);
}

int group(State state)
{
    switch (state) {
    case State::running: return 0;
    case State::available: return 1;
    case State::locked:
    case State::done: return 2;
    }
    return 2;
}

}  // namespace

std::span<const Remedy> remedyList()
{
    return kRemedies;
}

std::vector<RemedyState> statesOf(const Situation& situation)
{
    std::vector<RemedyState> states;
    states.reserve(kRemedies.size());
    for (const auto& remedy : kRemedies)
        states.push_back(stateOf(situation, remedy));
    if (!iceFirst(situation)) std::swap(states[0], states[1]);
    std::ranges::move(doseStates(situation), std::back_inserter(states));
    std::ranges::stable_sort(states, {}, [](const RemedyState& s) { return group(s.state); });
    for (std::size_t i = 0; i < states.size(); ++i)
        states[i].rank = static_cast<int>(i) + 1;
    return states;
}

std::string_view toId(State state)
{
    switch (state) {
    case State::available: return "available";
    case State::running: return "running";
    case State::locked: return "locked";
    case State::done: return "done";
    }
    return {};
}

}  // namespace nape::remedies
