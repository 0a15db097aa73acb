// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/conflicts.h"

#include "remedies/heat.h"
#include "remedies/ice.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace nape::remedies {
namespace {

constexpr Duration kNone{0};

constexpr std::array kConflicts{
    Conflict{"ice", "ice", kIceEndToStart, kIceStartToStart, kIceStartToStart, "I3"},
    Conflict{"heat", "heat", kHeatEndToStart, kNone, kHeatEndToStart, "H5"},
    Conflict{"ice", "heat", kIceAndHeatApart, kNone, kIceAndHeatApart, "H6"},
    Conflict{"heat", "ice", kIceAndHeatApart, kNone, kIceAndHeatApart, "H6"},
};

// Every version counts, deleted ones too, so that no correction brings a start forward. Only a stop that was said as it
// happened takes the place of the planned end of the versions before it.
std::vector<Span> spansOf(const facts::CareLog& log, Instant now)
{
    std::unordered_map<std::string_view, const facts::Header*> stops;
    for (const auto& session : log.all<facts::Session>()) {
        if (session.value.stopped == session.header.recorded) stops[session.header.id.value] = &session.header;
    }
    std::vector<Span> spans;
    for (const auto& session : log.all<facts::Session>()) {
        Span span{remedyOf(session.value), session.header.at, facts::realEnd(session, now), &session.header};
        const auto stop = stops.find(session.header.id.value);
        const bool stoppedSince = stop != stops.end() && !session.value.stopped
            && stop->second->version > session.header.version && stop->second->at == session.header.at;
        if (stoppedSince) span.end = span.start;
        spans.push_back(span);
    }
    return spans;
}

std::optional<Wait> waitOf(const facts::CareLog& log, const std::vector<Span>& spans, const Conflict& conflict)
{
    std::optional<Wait> wait;
    for (const auto& span : spans) {
        if (span.remedy != conflict.first) continue;
        const auto until = std::max(span.start + conflict.afterStart, span.end + conflict.afterEnd);
        // Of two versions that say the same the one that stands is named.
        if (!wait || until > wait->until || (until == wait->until && span.version->current)) {
            wait = Wait{conflict.why, until, span};
        }
    }
    const bool any = wait.has_value();
    for (const auto& fix : log.live<facts::ClockCorrection>()) {
        // After a log that could not be read nobody knows what there was.
        const bool counts = any || fix.value.shift == facts::kUnknownBefore;
        if (!counts || fix.header.imported) continue;
        const auto until = fix.header.recorded + conflict.afterClockFix;
        if (!wait) wait = Wait{conflict.why, until, std::nullopt};
        wait->until = std::max(wait->until, until);
    }
    return wait;
}

}  // namespace

std::span<const Conflict> conflicts()
{
    return kConflicts;
}

std::vector<Wait> waitsOf(const facts::CareLog& log, std::string_view remedy, Instant now)
{
    const auto spans = spansOf(log, now);
    std::vector<Wait> waits;
    for (const auto& conflict : kConflicts) {
        if (conflict.then != remedy) continue;
        if (auto wait = waitOf(log, spans, conflict)) waits.push_back(std::move(*wait));
    }
    return waits;
}

std::optional<Instant> clearFrom(const facts::CareLog& log, std::string_view remedy, Instant now)
{
    std::optional<Instant> from;
    for (const auto& wait : waitsOf(log, remedy, now))
        from = std::max(from.value_or(wait.until), wait.until);
    return from;
}

std::string_view remedyOf(const facts::Session& session)
{
    return facts::isIce(session) ? "ice" : "heat";
}

}  // namespace nape::remedies
