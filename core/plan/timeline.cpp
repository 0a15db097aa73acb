// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/timeline.h"

#include "remedies/conflicts.h"
#include "remedies/medicines.h"
#include "remedies/quiet_hours.h"

#include <algorithm>

namespace nape::plan {
namespace {

using namespace std::chrono_literals;
using Entry = TimelineEntry;
using Stage = Entry::Stage;
using What = Entry::What;

constexpr clock::Duration kAhead = 24h;
constexpr clock::Duration kSeenAhead = 2h;
constexpr clock::Duration kShortest = 8h;

Instant midnight(Instant at, const clock::Zone& zone)
{
    return zone.instantOf({zone.dayOf(at), clock::Duration{0}});
}

Instant hourOf(Instant at, const clock::Zone& zone)
{
    return at - zone.wallAt(at).sinceMidnight % 1h;
}

Instant hourAfter(Instant at, const clock::Zone& zone)
{
    const auto begun = hourOf(at, zone);
    return begun == at ? at : hourOf(begun + 1h, zone);
}

bool runs(const Plan& plan, std::string_view remedy)
{
    return std::ranges::any_of(plan.remedies,
                               [&](const auto& r) { return r.id == remedy && r.state == remedies::State::running; });
}

// What was done between `from` and now.
void addPast(std::vector<Entry>& out, const facts::CareLog& log, const Plan& plan, Instant from)
{
    const auto isToday = [&](const facts::Header& h) { return h.at >= from && h.at <= plan.now; };
    for (const auto& e : log.live<facts::PainRating>()) {
        if (!plan.episode || e.value.episode.value != plan.episode->value || !isToday(e.header)) continue;
        out.push_back({.what = What::pain, .at = e.header.at, .amount = e.value.pain.value});
    }
    for (const auto& e : log.live<facts::Session>()) {
        const auto remedy = remedies::remedyOf(e.value);
        const auto end = facts::realEnd(e, plan.now);
        if (e.header.at > plan.now || (e.header.at < from && end <= from)) continue;
        // What an emergency or "it made it worse" cut short still has an end ahead; nobody knows more than now.
        const bool on = facts::isRunning(e, plan.now) && runs(plan, remedy);
        out.push_back({.stage = on ? Stage::running : Stage::past,
                       .what = facts::isIce(e.value) ? What::ice : What::heat,
                       .at = e.header.at,
                       .until = on ? facts::alarmAt(e) : std::min(end, plan.now),
                       .id = std::string{remedy}});
    }
    for (const auto& e : log.live<facts::GuideDone>()) {
        if (isToday(e.header)) out.push_back({.what = What::guide, .at = e.header.at, .id = e.value.guide});
    }
    for (const auto& e : log.live<facts::Worse>()) {
        if (isToday(e.header)) out.push_back({.what = What::worse, .at = e.header.at, .id = e.value.remedy});
    }
    for (const auto& e : log.live<facts::Dose>()) {
        if (!isToday(e.header)) continue;
        out.push_back({.what = What::dose,
                       .at = e.header.at,
                       .id = remedies::doseKey(e.value.product),
                       .amount = e.value.tablets});
    }
}

bool wasDosed(const facts::CareLog& log, std::string_view product, Instant now)
{
    return std::ranges::any_of(log.live<facts::Dose>(), [&](const auto& e) {
        return e.value.product == product && e.header.at <= now && now - e.header.at < remedies::kDoseDay;
    });
}

// From when what waits may be, as the plan has it.
void addNext(std::vector<Entry>& out, const facts::CareLog& log, const Plan& plan)
{
    for (const auto& remedy : plan.remedies) {
        const bool waits = remedy.state == remedies::State::locked || remedy.state == remedies::State::done;
        if (!waits || !remedy.until || *remedy.until <= plan.now || *remedy.until - plan.now > kAhead) continue;
        Entry next{.stage = Stage::next, .at = *remedy.until, .id = remedy.id};
        const auto product = remedies::productOf(remedy.id);
        if (!product.empty()) {
            if (!wasDosed(log, product, plan.now)) continue;
            next.what = What::dose;
        } else {
            const bool allDay =
                remedy.state == remedies::State::done || std::ranges::find(remedy.why, "L5") != remedy.why.end();
            if (allDay || (remedy.id != "ice" && remedy.id != "heat")) continue;
            next.what = remedy.id == "ice" ? What::ice : What::heat;
        }
        out.push_back(std::move(next));
    }
}

}  // namespace

std::vector<Entry> timelineOf(const facts::CareLog& log, const Plan& plan, const clock::Zone& zone)
{
    std::vector<Entry> entries;
    addPast(entries, log, plan, midnight(plan.now, zone));
    addNext(entries, log, plan);
    std::ranges::stable_sort(entries, {}, &Entry::at);
    return entries;
}

Span wholeDay(const std::vector<Entry>& entries, Instant now, const clock::Zone& zone)
{
    Span span{now, now + kSeenAhead};
    for (const auto& entry : entries) {
        span.from = std::min(span.from, entry.at);
        span.to = std::max({span.to, entry.at, entry.until.value_or(entry.at)});
    }
    span = {hourOf(span.from, zone), hourAfter(span.to, zone)};
    if (span.to - span.from < kShortest) span.to = hourAfter(span.from + kShortest, zone);
    return span;
}

Span hoursAround(Instant now, const clock::Zone& zone)
{
    const auto from = hourOf(now - kShortest / 2, zone);
    return {from, from + kShortest};
}

std::vector<Instant> hoursIn(const Span& span, const clock::Zone& zone)
{
    std::vector<Instant> hours;
    for (auto at = hourAfter(span.from, zone); at <= span.to;) {
        hours.push_back(at);
        const auto next = hourOf(at + 1h, zone);
        // A clock that goes back within the hour strikes twice.
        at = next > at ? next : at + 1h;
    }
    return hours;
}

std::vector<Span> quietIn(const Span& span, const facts::CareLog& log, const clock::Zone& zone)
{
    std::vector<Span> quiet;
    const auto hours = remedies::quietHoursOf(log);
    if (hours.from == hours.to) return quiet;
    // From the evening before on: quiet hours reach over midnight.
    auto day = std::chrono::sys_days{zone.dayOf(span.from)} - std::chrono::days{1};
    for (; zone.instantOf({clock::Day{day}, clock::Duration{0}}) < span.to; day += std::chrono::days{1}) {
        const auto from = zone.instantOf({clock::Day{day}, hours.from});
        const auto next = hours.from > hours.to ? day + std::chrono::days{1} : day;
        const auto to = zone.instantOf({clock::Day{next}, hours.to});
        const Span part{std::max(from, span.from), std::min(to, span.to)};
        if (part.from < part.to) quiet.push_back(part);
    }
    return quiet;
}

}  // namespace nape::plan
