// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/heat.h"

#include "facts/counted_at.h"
#include "remedies/session_ticks.h"

#include <set>

namespace nape::remedies {

using facts::Modality;

std::vector<std::string> missingTicks(const HeatTicks& ticks)
{
    std::vector<std::string> missing;
    const bool onSkin = ticks.with == Modality::bottle || ticks.with == Modality::pad;
    if (!ticks.temperatureChecked) missing.emplace_back("H1");
    if (onSkin && !ticks.cloth) missing.emplace_back("H2");
    // A shower and a cloth as well: see the row of H3.
    if (!ticks.stayingAwake || !ticks.noSedative) missing.emplace_back("H3");
    if (!ticks.skinNormal) missing.insert(missing.end(), {"H6", "H9"});
    return missing;
}

std::vector<std::string> missingTicksOf(const facts::Session& session)
{
    if (!facts::isIce(session)) {
        return missingTicks({session.with, session.temperatureChecked, session.wrapped, session.stayingAwake,
                             session.noSedative, session.skinNormal});
    }
    return session.wrapped ? std::vector<std::string>{} : std::vector<std::string>{"I2"};
}

int heatsToday(const Situation& s)
{
    const auto today = s.zone.dayOf(s.now);
    std::set<std::string_view> ids;
    for (const auto& session : s.log.all<facts::Session>()) {
        if (facts::isIce(session.value)) continue;
        // On the day that a clock correction moved it away from too.
        const auto isToday = [&](Instant t) { return s.zone.dayOf(t) == today; };
        if (isToday(session.header.at) || isToday(facts::countedAt(session.header))) {
            ids.insert(session.header.id.value);
        }
    }
    return static_cast<int>(ids.size());
}

RemedyState heatState(const Situation& s, const Remedy& remedy)
{
    Locks own;
    const auto age = ageNow(s);
    if (age && age->mayBeUnder12Months()) own.hold("H8");
    if (heatsToday(s) >= kHeatsADay) own.full("H5", nextDay(s.now, s.zone));
    return sessionState(s, remedy, own);
}

}  // namespace nape::remedies
