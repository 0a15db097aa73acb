// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/guided.h"

#include "facts/counted_at.h"

#include <set>

namespace nape::remedies {
namespace {

RemedyState guideState(const Situation& s, const Remedy& remedy, const Locks& own)
{
    RemedyState state{.id = std::string{remedy.id}};
    Locks locks;
    holdByTriage(s, remedy, locks);
    holdByWorse(s, remedy, locks);
    locks.add(own);
    holdWithoutEpisode(s, locks);
    locks.describe(state);
    return state;
}

void holdForInfants(const Situation& s, Locks& locks)
{
    const auto age = ageNow(s);
    if (age && age->mayBeUnder12Months()) locks.hold("G2");
}

}  // namespace

bool isStretch(std::string_view remedy)
{
    return remedy.starts_with("stretch_");
}

bool isGuided(std::string_view remedy)
{
    return findRemedy(remedy) != nullptr && remedy != "ice" && remedy != "heat";
}

int stretchRoundsToday(const Situation& s)
{
    const auto today = s.zone.dayOf(s.now);
    std::set<std::string_view> ids;
    for (const auto& done : s.log.all<facts::GuideDone>()) {
        if (!isStretch(done.value.guide)) continue;
        // On the day that a clock correction moved it away from too.
        const auto isToday = [&](Instant t) { return s.zone.dayOf(t) == today; };
        if (isToday(done.header.at) || isToday(facts::countedAt(done.header))) ids.insert(done.header.id.value);
    }
    return static_cast<int>(ids.size());
}

RemedyState stretchState(const Situation& s, const Remedy& remedy)
{
    Locks own;
    holdForInfants(s, own);
    if (stretchRoundsToday(s) >= kStretchRoundsADay) own.full("G1", nextDay(s.now, s.zone));
    return guideState(s, remedy, own);
}

RemedyState massageState(const Situation& s, const Remedy& remedy)
{
    Locks own;
    holdForInfants(s, own);
    return guideState(s, remedy, own);
}

RemedyState restState(const Situation& s, const Remedy& remedy)
{
    return guideState(s, remedy, {});
}

}  // namespace nape::remedies
