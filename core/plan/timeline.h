// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace nape::plan {

/// One entry of the day: what was done, what is on, or from when something may be again.
struct TimelineEntry {
    enum class Stage { past, running, next };
    enum class What { pain, ice, heat, guide, dose, worse };
    Stage stage = Stage::past;
    What what = What::pain;
    Instant at;  ///< when it was, or began; next: from when it may be
    std::optional<Instant> until{};  ///< the end of ice and heat; running: when it comes off
    std::string id{};  ///< the remedy: "heat", "stretch_simple", "dose.ibuprofen-200"; empty for pain
    int amount = 0;  ///< pain 0 to 10, tablets of a dose

    friend bool operator==(const TimelineEntry&, const TimelineEntry&) = default;
};

/// A stretch of time, from <= t < to.
struct Span {
    Instant from, to;

    friend bool operator==(const Span&, const Span&) = default;
};

/// Today's plan as people read it, in the order of time: what happened since the zone's midnight (what began before it
/// and reached over it too), what runs, and, within 24 h, what opens by time alone. Decides nothing: what comes next is
/// the plan's own `until`. A medicine comes next only where a dose of it was logged in the last 24 h; what rests for
/// the whole day (L5, the day's limit of heat and of stretches) has no moment of its own and is left to its row. Pain
/// is that of the open episode. By what stands: no deleted or superseded entry.
[[nodiscard]] std::vector<TimelineEntry> timelineOf(const facts::CareLog& log, const Plan& plan,
                                                    const clock::Zone& zone);

/// The hours that show all entries and two hours ahead of now, from one whole hour of the wall to another; eight at
/// least.
[[nodiscard]] Span wholeDay(const std::vector<TimelineEntry>& entries, Instant now, const clock::Zone& zone);
/// Eight hours around now.
[[nodiscard]] Span hoursAround(Instant now, const clock::Zone& zone);
/// Every moment in [from, to] at which the clock on the wall strikes, each hour of a day on which it changes once:
/// elapsed time, so an hour that is skipped is not there and one that comes twice is there twice.
[[nodiscard]] std::vector<Instant> hoursIn(const Span& span, const clock::Zone& zone);
/// The quiet hours of the person that fall into `span`.
[[nodiscard]] std::vector<Span> quietIn(const Span& span, const facts::CareLog& log, const clock::Zone& zone);

}  // namespace nape::plan
