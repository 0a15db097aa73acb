// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/check_history.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace nape::triage {

using clock::Instant;
using facts::CareLog;
using facts::Entry;

namespace {

// The rules that a log alone can fire, and the question that fires each of them as an answer.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kFiredByLog{
    {{"D5", "sleep"}, {"D7", "week_not_better"}, {"D8", "recurred"}, {"U17b", "otc_gt_10d"}}};

bool isFromLogAlone(const PastCheck& past, std::string_view rule)
{
    const auto* it = std::ranges::find(kFiredByLog, rule, [](const auto& pair) { return pair.first; });
    return it != kFiredByLog.end() && !past.saysYes(it->second);
}

// Against the latest time that anything gave the check: moving it back, or the clock, does not get it cleared. Within
// one second the one that was written later is the later one. Said as it happened and after the clock was put right, a
// clearance reaches what the wrong clock had dated later.
bool clears(const Entry<facts::Clearance>& clearance, const PastCheck& past, const CareLog& log)
{
    const auto& h = clearance.header;
    const auto said = std::min(h.at, log.asWritten(clearance).header.at);
    if (std::pair{said, h.sequence} > std::pair{past.latest, past.said}) return true;
    const bool asItHappened = h.version == 1 && !h.imported && h.correctedBy == 0 && h.at == h.recorded;
    return asItHappened && h.sequence > past.correctedBy && past.correctedBy != 0
        && std::pair{h.at, h.sequence} > std::pair{past.latestCorrected, past.said};
}

}  // namespace

bool PastCheck::isLaterThan(const PastCheck& other) const
{
    if (correctedBy != 0 || other.correctedBy != 0) return written > other.written;
    return std::pair{newest->header.at, newest->header.sequence}
    > std::pair{other.newest->header.at, other.newest->header.sequence};
}

bool PastCheck::hasLock(std::string_view id) const
{
    return std::ranges::find(check().locks, id) != check().locks.end();
}

bool PastCheck::saysYes(std::string_view question) const
{
    const auto it = check().answers.find(question);
    return it != check().answers.end() && facts::countsAsYes(it->second);
}

std::vector<PastCheck> pastChecks(const facts::CareLog& log)
{
    std::vector<PastCheck> out;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const auto& e : log.all<facts::Check>()) {
        const auto& h = e.header;
        const auto [place, isNew] = places.try_emplace(h.id.value, out.size());
        if (isNew) out.push_back({&e, h.at, h.at, h.at, 0, h.sequence, h.sequence});
        auto& past = out[place->second];
        const auto& raw = log.asWritten(e).header;
        // What an edit says was said when it was made: a clearance from before that does not reach it.
        const Instant corrected = h.version > 1 && !h.deleted ? std::max(h.at, h.recorded) : h.at;
        const Instant written = h.version > 1 && !h.deleted ? std::max(raw.at, raw.recorded) : raw.at;
        if (!h.deleted) past.said = std::max(past.said, h.sequence);
        // By version, not by the mark "current": where the newest version lies in the future, the one before it holds.
        if (h.version > past.newest->header.version) past.newest = &e;
        past.earliest = std::min({past.earliest, h.at, raw.at});
        past.latest = std::max({past.latest, corrected, written});
        past.latestCorrected = std::max(past.latestCorrected, corrected);
        past.correctedBy = std::max(past.correctedBy, h.correctedBy);
        past.written = std::min(past.written, h.sequence);
    }
    return out;
}

bool isCleared(const PastCheck& past, const CareLog& log)
{
    return std::ranges::any_of(log.live<facts::Clearance>(),
                               [&](const auto& clearance) { return clears(clearance, past, log); });
}

Carried carriedBy(const PastCheck& past)
{
    const auto& check = past.check();
    Carried out;
    out.tier = rules::tierFromId(check.complete ? check.tier : check.atLeast);
    for (const std::string_view rule : check.rules) {
        if (!isFromLogAlone(past, rule)) out.rules.push_back(rule);
    }
    // All four are DOCTOR_SOON, so only that tier can have come from them alone.
    if (out.rules.empty() && !check.rules.empty() && out.tier == rules::Tier::doctorSoon) {
        out.tier = check.complete ? std::optional{rules::Tier::selfCare} : std::nullopt;
    }
    return out;
}

}  // namespace nape::triage
