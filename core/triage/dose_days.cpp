// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/dose_days.h"

#include <algorithm>
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

// The days of the last 14 with a dose. Each dose is one day: of its versions that count, one that adds a day.
std::set<std::chrono::sys_days> doseDays(const CareLog& log, Instant now, const clock::Zone& zone)
{
    const std::chrono::sys_days today{zone.dayOf(now)};
    std::map<std::string_view, std::set<std::chrono::sys_days>> daysOf;
    for (const auto& e : log.all<facts::Dose>()) {
        const bool stands = e.header.current && !e.header.deleted;
        if (e.header.at > now || (!stands && now - e.header.at >= kVersionsCount)) continue;
        const std::chrono::sys_days day{zone.dayOf(e.header.at)};
        if (today - day < kDoseWindow) daysOf[e.header.id.value].insert(day);
    }
    std::set<std::chrono::sys_days> days;
    const auto isCertain = [](const auto& dose) { return dose.second.size() == 1; };
    for (const auto& dose : daysOf | std::views::filter(isCertain))
        days.insert(*dose.second.begin());
    for (const auto& [id, own] : daysOf) {
        const auto adds = std::ranges::find_if(own, [&](auto day) { return !days.contains(day); });
        if (adds != own.end()) days.insert(*adds);
    }
    return days;
}

}  // namespace

int painRelieverDays(const CareLog& log, Instant now, const clock::Zone& zone)
{
    return static_cast<int>(doseDays(log, now, zone).size());
}

bool usedPainRelieversOver10Days(const CareLog& log, Instant now, const clock::Zone& zone)
{
    return doseDays(log, now, zone).size() > kDoseDays;
}

bool wouldUsePainRelieversOver10Days(const CareLog& log, Instant at, const clock::Zone& zone)
{
    auto days = doseDays(log, at, zone);
    days.insert(std::chrono::sys_days{zone.dayOf(at)});
    return days.size() > kDoseDays;
}

}  // namespace nape::triage
