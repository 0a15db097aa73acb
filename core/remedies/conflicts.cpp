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

/// Something that was on the neck, as one version of it says.
struct Span {
    std::string_view remedy;
    Instant start;
    Instant end;
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
        Span span{remedyOf(session.value), session.header.at, facts::realEnd(session, now)};
        const auto stop = stops.find(session.header.id.value);
        const bool stoppedSince = stop != stops.end() && !session.value.stopped
            && stop->second->version > session.header.version && stop->second->at == session.header.at;
        if (stoppedSince) span.end = span.start;
        spans.push_back(span);
    }
    return spans;
}

std::optional<Instant> allowedFrom(const facts::CareLog& log, const std::vector<Span>& spans, const Conflict& conflict)
{
    std::optional<Instant> from;
    const auto notBefore = [&](Instant at) { from = std::max(from.value_or(at), at); };
    for (const auto& span : spans) {
        if (span.remedy != conflict.first) continue;
        notBefore(std::max(span.start + conflict.afterStart, span.end + conflict.afterEnd));
    }
    const bool any = from.has_value();
    for (const auto& fix : log.live<facts::ClockCorrection>()) {
        // After a log that could not be read nobody knows what there was.
        const bool counts = any || fix.value.shift == facts::kUnknownBefore;
        if (counts && !fix.header.imported) notBefore(fix.header.recorded + conflict.afterClockFix);
    }
    return from;
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
        if (const auto from = allowedFrom(log, spans, conflict)) waits.push_back({conflict.why, *from});
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
