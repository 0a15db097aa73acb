// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/dose_days.h"

#include "facts/counted_at.h"

#include <algorithm>
#include <array>
#include <map>
#include <ranges>
#include <set>

namespace nape::triage {

using namespace std::chrono_literals;
using clock::Instant;
using facts::CareLog;

namespace {

constexpr auto kDoseWindow = std::chrono::days{14};
constexpr std::size_t kDoseDays = 10;
constexpr clock::Duration kVersionsCount = 24h;  // within it a dose that was taken back counts too

using Days = std::set<std::chrono::sys_days>;
using TimeOf = Instant (*)(const CareLog&, const facts::Entry<facts::Dose>&);

// As the log says it now; as a wait counts it; and as it was written, where that is not ahead of both. A clock that was
// put right takes no day off: the reading with the most days counts.
constexpr std::array<TimeOf, 3> kReadings{
    [](const CareLog&, const facts::Entry<facts::Dose>& e) { return e.header.at; },
    [](const CareLog&, const facts::Entry<facts::Dose>& e) { return facts::countedAt(e.header); },
    [](const CareLog& log, const facts::Entry<facts::Dose>& e) {
        return std::min(log.asWritten(e).header.at, facts::countedAt(e.header));
    }};

// The days of the last 14 with a dose. Each dose is one day: of its versions that count, one that adds a day.
Days daysBy(TimeOf timeOf, const CareLog& log, Instant now, const clock::Zone& zone)
{
    const std::chrono::sys_days today{zone.dayOf(now)};
    std::map<std::string_view, Days> daysOf;
    for (const auto& e : log.all<facts::Dose>()) {
        const bool stands = e.header.current && !e.header.deleted;
        const auto at = timeOf(log, e);
        if (at > now || (!stands && now - at >= kVersionsCount)) continue;
        const std::chrono::sys_days day{zone.dayOf(at)};
        if (today - day < kDoseWindow) daysOf[e.header.id.value].insert(day);
    }
    Days days;
    const auto isCertain = [](const auto& dose) { return dose.second.size() == 1; };
    for (const auto& dose : daysOf | std::views::filter(isCertain))
        days.insert(*dose.second.begin());
    for (const auto& [id, own] : daysOf) {
        const auto adds = std::ranges::find_if(own, [&](auto day) { return !days.contains(day); });
        if (adds != own.end()) days.insert(*adds);
    }
    return days;
}

// How many days those are, with the day of `more` among them.
std::size_t mostDays(const CareLog& log, Instant now, const clock::Zone& zone, std::optional<Instant> more = {})
{
    std::size_t most = 0;
    // Also in a log as of a moment before the correction, which it does not hold any more.
    const bool moved =
        std::ranges::any_of(log.all<facts::Dose>(), [](const auto& e) { return e.header.correctedBy != 0; });
    const std::size_t readings = moved ? kReadings.size() : 1;
    for (const auto timeOf : kReadings | std::views::take(readings)) {
        auto days = daysBy(timeOf, log, now, zone);
        if (more) days.insert(std::chrono::sys_days{zone.dayOf(*more)});
        most = std::max(most, days.size());
    }
    return most;
}

}  // namespace

int painRelieverDays(const CareLog& log, Instant now, const clock::Zone& zone)
{
    return static_cast<int>(mostDays(log, now, zone));
}

bool usedPainRelieversOver10Days(const CareLog& log, Instant now, const clock::Zone& zone)
{
    return mostDays(log, now, zone) > kDoseDays;
}

bool wouldUsePainRelieversOver10Days(const CareLog& log, Instant at, const clock::Zone& zone)
{
    return mostDays(log, at, zone, at) > kDoseDays;
}

}  // namespace nape::triage
