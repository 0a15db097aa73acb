// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/log_rules.h"

#include "catalogue/medicines.h"
#include "facts/counted_at.h"
#include "triage/check_history.h"

#include <algorithm>

namespace nape::triage {

using namespace std::chrono_literals;
using clock::Instant;
using facts::CareLog;

namespace {

constexpr clock::Duration kWeek = 168h;
constexpr clock::Duration kLookBack = 24h * 30;  // A7
constexpr clock::Duration kNightNote = 24h;
constexpr clock::Duration kFeverCounts = 24h;  // as long as a check holds (L3)

// A log that began less than 30 days ago cannot say whether symptoms went away and came back in them. What counts is
// when facts were written, not when they say that something happened; another computer's facts are not this log's.
bool mustAskWhetherRecurred(const CareLog& log, Instant now)
{
    // One that an emergency cut short may not have come to the question.
    for (const auto& check : log.live<facts::Check>()) {
        if (check.value.complete || check.value.answers.contains(toId(Question::recurred))) return false;
    }
    std::optional<Instant> began;
    CareLog::forEachEntry(log, [&](const auto& e) {
        if (!e.header.imported && e.header.person == log.person())
            began = std::min(began.value_or(e.header.recorded), e.header.recorded);
    });
    return !began || now - *began < kLookBack;
}

// An answer "it came back" holds for its episode: the next check does not ask again (P12).
bool wasSaidToRecur(const CareLog& log, const facts::Entry<facts::Episode>& episode)
{
    return std::ranges::any_of(pastChecks(log), [&](const PastCheck& past) {
        return past.isLive() && past.isOf(episode) && past.saysYes(toId(Question::recurred)) && !isCleared(past, log);
    });
}

struct Fever {
    bool any = false, youngBaby = false;
};

// What the thermometer said since the last complete check, and not longer ago than a check holds: the check that it
// asks for has to reckon with it, whatever is answered there (V25, R1).
Fever measuredFever(const CareLog& log, Instant now)
{
    std::pair<Instant, long long> checked{Instant::min(), 0};
    for (const auto& past : pastChecks(log)) {
        if (past.isLive() && past.check().complete) checked = std::max(checked, {past.earliest, past.written});
    }
    Fever out;
    for (const auto& e : log.live<facts::Temperature>()) {
        const auto at = facts::countedAt(e.header);  // a fever is not lost to a clock that was put right
        if (at > now || now - at >= kFeverCounts || std::pair{at, e.header.sequence} < checked) continue;
        out.any = out.any || facts::isFever(e.value.reading);
        out.youngBaby = out.youngBaby || facts::isYoungBabyFever(e.value.reading);
    }
    return out;
}

}  // namespace

std::optional<Instant> keptAwakeUntil(const CareLog& log, Instant now)
{
    std::optional<Instant> until;
    for (const auto& e : log.live<facts::SleepNote>()) {
        if (!e.value.keptAwake || e.header.at > now || now - e.header.at >= kNightNote) continue;
        until = std::max(until.value_or(now), e.header.at + kNightNote);
    }
    return until;
}

bool isWeekNotBetter(const CareLog& log, const facts::Entry<facts::Episode>& episode, Instant now)
{
    if (now - episode.header.at < kWeek) return false;
    const auto better = facts::betterUntil(log, episode);
    return !better || now >= *better;
}

std::optional<Instant> feverHiddenUntil(const CareLog& log, Instant at)
{
    std::optional<Instant> until;
    for (const auto& e : log.all<facts::Dose>()) {
        const auto medicine = catalogue::medicineFor(e.value.product, {});
        if (!medicine || e.header.at > at) continue;
        const auto wornOff = facts::countedAt(e.header) + medicine->upperInterval;
        if (at < wornOff) until = std::max(until.value_or(wornOff), wornOff);
    }
    return until;
}

bool isRecurred(const CareLog& log, const facts::Entry<facts::Episode>& episode)
{
    return std::ranges::any_of(facts::symptomFreeSpans(log, episode),
                               [](const auto& span) { return span.returned - span.lastFree <= kLookBack; });
}

LogFindings findingsOf(const CareLog& log, Instant now, const clock::Zone& zone)
{
    LogFindings out;
    out.read = true;
    if (const auto* episode = facts::openEpisode(log)) {
        out.weekNotBetter = isWeekNotBetter(log, *episode, now);
        out.recurred = isRecurred(log, *episode) || wasSaidToRecur(log, *episode);
    }
    out.sleepKeptAwake = keptAwakeUntil(log, now).has_value();
    out.otcOver10Days = usedPainRelieversOver10Days(log, now, zone);
    out.doseMayHideFever = feverHiddenUntil(log, now).has_value();
    out.asksRecurred = mustAskWhetherRecurred(log, now);
    const auto fever = measuredFever(log, now);
    out.feverMeasured = fever.any;
    out.youngBabyFeverMeasured = fever.youngBaby;
    return out;
}

}  // namespace nape::triage
