// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/effective_now.h"
#include "plan/plan.h"
#include "remedies/medicines.h"

namespace nape::plan {
namespace {

template <class Ask>
auto ask(const facts::CareLog& asOf, Instant wall, Instant now, const clock::Zone& zone, Ask&& question)
{
    const auto standing = triage::standingOf(asOf, now, zone);
    return question(remedies::Situation{asOf, standing, facts::openEpisode(asOf), now, wall, false, zone});
}

// What was said about the person since then was as true then.
template <class... T> void addSaidLater(facts::CareLog& past, const facts::CareLog& whole, Instant at)
{
    const auto add = [&]<class Noun>(const std::vector<facts::Entry<Noun>>& all) {
        for (auto entry : all) {
            if (entry.header.at <= at) continue;
            entry.header.at = at;
            past.add(std::move(entry));
        }
    };
    (add(whole.all<T>()), ...);
    past.sort();
}

}  // namespace

remedies::RemedyState doseStateFor(const facts::CareLog& log, Instant wall, std::optional<Instant> newestOwnStamp,
                                   const clock::Zone& zone, std::string_view product, int tablets)
{
    // A clock that was set back refuses only what starts a timer; a dose counts from effective now.
    const auto now = facts::effectiveNow(wall, newestOwnStamp).at;
    return ask(log.asOf(now), wall, now, zone, [&](const auto& s) { return remedies::doseState(s, product, tablets); });
}

std::vector<std::string> doseWarningsFor(const facts::CareLog& log, Instant at, const clock::Zone& zone,
                                         std::string_view product, int tablets)
{
    auto past = log.asOf(at);
    addSaidLater<facts::Person, facts::ProfileAnswer, facts::PackageRead>(past, log, at);
    return ask(past, at, at, zone, [&](const auto& s) { return remedies::doseWarnings(s, log, product, tablets); });
}

}  // namespace nape::plan
