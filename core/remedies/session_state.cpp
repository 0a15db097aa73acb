// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/session_state.h"

#include "facts/counted_at.h"
#include "remedies/conflicts.h"

#include <algorithm>

namespace nape::remedies {

using facts::Entry;
using facts::Session;

RemedyState sessionState(const Situation& s, const Remedy& remedy, const Locks& own)
{
    RemedyState state{.id = std::string{remedy.id}};
    const auto* running = runningSession(s.log, remedy.id, s.now);
    const bool takenOff = running != nullptr && worseSince(s.log, *running).has_value();
    // A clock that was only trimmed is not behind: what was put on in the seconds that it shows again does run.
    const bool ahead = running != nullptr && s.clockBack && running->header.at > s.wall;
    if (running != nullptr && !takenOff && !holds(s, "L1") && !ahead) {
        state.state = State::running;
        state.until = facts::alarmAt(*running);
        return state;
    }
    Locks locks;
    holdByTriage(s, remedy, locks);
    if (s.clockBack) locks.hold("clock_back");
    for (const auto& wait : waitsOf(s.log, remedy.id, s.now)) {
        if (s.now < wait.until) locks.hold(wait.why, wait.until);
    }
    holdByWorse(s, remedy, locks);
    locks.add(own);
    holdWithoutEpisode(s, locks);
    locks.describe(state);
    return state;
}

const Entry<Session>* runningSession(const facts::CareLog& log, std::string_view remedy, Instant now)
{
    const Entry<Session>* running = nullptr;
    for (const auto& session : log.live<Session>()) {
        if (remedyOf(session.value) == remedy && facts::isRunning(session, now)) running = &session;
    }
    return running;
}

const Entry<Session>* stoppableSession(const facts::CareLog& log, std::string_view remedy, Instant now)
{
    const Entry<Session>* last = nullptr;
    for (const auto& session : log.live<Session>()) {
        if (remedyOf(session.value) == remedy && session.header.at <= now) last = &session;
    }
    if (last == nullptr || last->value.stopped || now > stopCountsUntil(last->header)) return nullptr;
    return last;
}

Instant stopCountsUntil(const facts::Header& session)
{
    return facts::countedAt(session) + kStopCounts;
}

std::optional<Instant> worseSince(const facts::CareLog& log, const Entry<Session>& session)
{
    // What a clock correction moved away from the session was said while it was on all the same, unless it was said
    // before the session was begun: by a clock that ran ahead.
    auto begun = session.header.sequence;
    for (const auto& version : log.all<Session>()) {
        if (version.header.id == session.header.id) begun = std::min(begun, version.header.sequence);
    }
    const auto isOn = [&](Instant t) { return t >= session.header.at && t < facts::overAt(session); };
    for (const auto& worse : log.all<facts::Worse>()) {
        if (worse.value.remedy != remedyOf(session.value)) continue;
        const bool since = worse.header.sequence > begun;
        if (isOn(worse.header.at) || (since && isOn(log.asWritten(worse).header.at))) return worse.header.at;
    }
    return std::nullopt;
}

}  // namespace nape::remedies
