// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/check_history.h"
#include "triage/log_rules.h"

#include <algorithm>
#include <map>
#include <utility>

namespace nape::triage {

using namespace std::chrono_literals;
using clock::Instant;
using facts::CareLog;
using facts::Entry;
using facts::Episode;
using rules::Tier;

namespace {

constexpr clock::Duration kInherits = 24h * 30;  // how long a lock follows a person into a new episode
constexpr clock::Duration kFresh = 24h;  // L3
constexpr clock::Duration kMayBeOn =
    60min;  // how long after its start a session may still be on the neck (decisions: Ice)

/// The open episode with what its versions say.
struct Open {
    const Entry<Episode>& entry;
    Instant earliestOnset;
    std::optional<std::pair<Instant, long long>> reopened;  ///< when, and the sequence of the version that says so
};

Open openOf(const CareLog& log, const Entry<Episode>& entry)
{
    Open open{entry, entry.header.at, {}};
    const auto reopened = entry.value.reopened;
    // In the order of writing. Ended and opened again within the second of the last time: that is a second time.
    std::map<long long, const Episode*> said;
    for (const auto& version : log.all<Episode>()) {
        if (version.header.id != entry.header.id) continue;
        open.earliestOnset = std::min({open.earliestOnset, version.header.at, log.asWritten(version).header.at});
        if (reopened && version.value.reopened == reopened) said.emplace(version.header.sequence, &version.value);
    }
    bool ended = true;
    for (const auto& [sequence, episode] : said) {
        if (ended && !episode->painEnd) open.reopened = {*reopened, sequence};
        ended = episode->painEnd && *episode->painEnd <= *reopened;
    }
    if (reopened && !open.reopened) open.reopened = {*reopened, entry.header.sequence};
    return open;
}

/// Gathers the tier and the rules of all that stands.
class Sum {
public:
    void add(const Carried& carried)
    {
        m_tier = std::max(m_tier, carried.tier);
        for (const auto rule : carried.rules) {
            if (std::ranges::find(m_rules, rule) == m_rules.end()) m_rules.push_back(rule);
        }
    }
    [[nodiscard]] std::optional<Tier> tier() const { return m_tier; }
    /// In the order of the table; ids that this version of the rules does not know come last.
    [[nodiscard]] std::vector<std::string> rules() const
    {
        const auto place = [](std::string_view id) {
            return std::ranges::find(triageRules(), id, &rules::Rule::id) - triageRules().begin();
        };
        auto sorted = m_rules;
        std::ranges::stable_sort(sorted, {}, place);
        return {sorted.begin(), sorted.end()};
    }

private:
    std::optional<Tier> m_tier;
    std::vector<std::string_view> m_rules;
};

// Whether the check still answers for the episode as it is now (else L0 is back).
bool isUpToDate(const PastCheck& past, const Open& open, const CareLog& log)
{
    const std::pair made{past.earliest, past.written};
    if (open.reopened && (made.first < open.reopened->first || made.second < open.reopened->second)) return false;
    // Nor does it answer for what was lost since it was made.
    if (std::ranges::any_of(log.live<facts::ClockCorrection>(), [&](const auto& fix) {
            return fix.value.shift == facts::kUnknownBefore && fix.header.sequence > past.written;
        })) {
        return false;
    }
    // Every version and the deleted ones too: taking a reading back costs one more check, not a missed fever. A check
    // that was made since the clock was put right has the right time to be compared with.
    return std::ranges::none_of(log.all<facts::Temperature>(), [&](const auto& e) {
        const auto taken =
            past.written > e.header.correctedBy ? e.header.at : std::max(e.header.at, log.asWritten(e).header.at);
        return facts::isFever(e.value.reading) && std::pair{taken, e.header.sequence} > made;
    });
}

bool isEmergency(const PastCheck& past)
{
    return past.hasLock("L1") || carriedBy(past).tier >= Tier::emergencyDept;
}

void keepEarlier(std::optional<Instant>& earliest, Instant at)
{
    earliest = std::min(earliest.value_or(at), at);
}

void keepLater(const PastCheck*& latest, const PastCheck& past)
{
    if (latest == nullptr || past.isLaterThan(*latest)) latest = &past;
}

void keepGravest(const PastCheck*& gravest, const PastCheck& past)
{
    if (gravest == nullptr) return void(gravest = &past);
    const auto had = carriedBy(*gravest).tier;
    const auto has = carriedBy(past).tier;
    if (has > had || (has == had && past.isLaterThan(*gravest))) gravest = &past;
}

void addMissing(std::vector<std::string>& to, const facts::Ids& from)
{
    for (const auto& id : from) {
        if (std::ranges::find(to, id) == to.end()) to.push_back(id);
    }
}

/// The live checks of the open episode that matter.
struct Latest {
    const PastCheck* counting = nullptr;  ///< complete, not cleared, up to date
    const PastCheck* complete = nullptr;  ///< complete, not cleared
    const PastCheck* ever = nullptr;  ///< complete, cleared or not
};

Carried logSays(const CareLog& log, Instant now, const clock::Zone& zone)
{
    const auto found = findingsOf(log, now, zone);
    Carried out;
    if (found.sleepKeptAwake) out.rules.push_back("D5");
    if (found.weekNotBetter) out.rules.push_back("D7");
    if (found.recurred) out.rules.push_back("D8");
    if (found.otcOver10Days) out.rules.push_back("U17b");
    if (!out.rules.empty()) out.tier = Tier::doctorSoon;
    return out;
}

// With no episode open nothing can start; but what is still on the neck comes off as long as an emergency stands,
// whatever became of the episode that it was found in.
Standing standingOfNone(const CareLog& log, Instant now)
{
    Standing out;
    const bool mayBeOn = std::ranges::any_of(log.live<facts::Session>(), [&](const auto& session) {
        return !session.value.stopped && session.header.at <= now && now - session.header.at <= kMayBeOn;
    });
    if (!mayBeOn) return out;
    for (const auto& past : pastChecks(log)) {
        if (isEmergency(past) && !isCleared(past, log) && now - past.latest < kInherits)
            keepEarlier(out.lockedSince, past.newest->header.at);
    }
    if (out.lockedSince) out.locks.emplace_back("L1");
    return out;
}

}  // namespace

Standing standingOf(const CareLog& log, Instant now)
{
    const auto* dose = log.last<facts::Dose>();
    return standingOf(log, now, clock::FixedZone{dose != nullptr ? dose->header.offset : clock::Duration{0}});
}

Standing standingOf(const CareLog& log, Instant now, const clock::Zone& zone)
{
    Standing out;
    const auto* episode = facts::openEpisode(log);
    if (episode == nullptr) return standingOfNone(log, now);
    const Open open = openOf(log, *episode);
    const auto checks = pastChecks(log);
    Latest latest;
    for (const auto& past : checks) {
        if (!past.isLive() || !past.isOf(*episode)) continue;
        if (!past.check().complete) continue;
        keepLater(latest.ever, past);
        if (isCleared(past, log)) continue;
        keepLater(latest.complete, past);
        if (isUpToDate(past, open, log)) keepLater(latest.counting, past);
    }

    Sum sum;
    const PastCheck* gravest = nullptr;
    bool standsL2 = false;
    bool standsL6 = false;
    if (latest.complete != nullptr) sum.add(carriedBy(*latest.complete));
    for (const auto& past : checks) {
        const bool mine = past.isOf(*episode);
        if (isCleared(past, log) || (!mine && open.earliestOnset - past.latest >= kInherits)) continue;
        const auto carried = carriedBy(past);
        const bool emergency = isEmergency(past);
        const bool isNews = mine && past.isLive() && !past.check().complete
            && (latest.complete == nullptr || past.isLaterThan(*latest.complete));
        if (emergency || past.hasLock("L6") || isNews) sum.add(carried);
        if (emergency) {
            keepEarlier(out.lockedSince, past.newest->header.at);
            keepGravest(gravest, past);
        }
        if (isNews) addMissing(out.referrals, past.check().referrals);
        out.numbSkin = out.numbSkin || (past.saysYes("numb") && (isNews || past.hasLock("L2")));
        standsL6 = standsL6 || past.hasLock("L6");
        if (past.hasLock("L2")) {
            standsL2 = true;
            out.injuryLocksHeat = out.injuryLocksHeat || past.saysYes("injury");
        }
    }
    sum.add(logSays(log, now, zone));

    out.tier = sum.tier();
    out.rules = sum.rules();
    out.complete = latest.counting != nullptr;
    if (latest.counting != nullptr) {
        out.counting = latest.counting->newest;
        out.checkAgainAt = latest.counting->earliest + kFresh;
    }
    if (gravest != nullptr) out.emergency = gravest->newest;
    if (latest.ever != nullptr) {
        addMissing(out.referrals, latest.ever->check().referrals);
        out.numbSkin = out.numbSkin || latest.ever->saysYes("numb");
    }

    const auto lock = [&](bool holds, const char* id) {
        if (holds) out.locks.emplace_back(id);
    };
    lock(!out.complete, "L0");
    lock(out.tier >= Tier::emergencyDept, "L1");
    lock(standsL2, "L2");
    lock(out.counting != nullptr && (now > *out.checkAgainAt || out.counting->value.ruleVersion < rules::kRuleVersion),
         "L3");
    lock(standsL6 || out.tier == Tier::doctorToday, "L6");
    return out;
}

}  // namespace nape::triage
