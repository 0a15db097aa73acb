// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedies/remedies.h"
#include "triage/log_rules.h"

namespace nape::plan {

using clock::Instant;

enum class DueState { upcoming, due, snoozed };

/// Something to be told. At most one per key and person; `at` is the first moment it is about and does not move while
/// it stays due.
struct Due {
    std::string key;  ///< "ice.off", "ice.again", "ice.window", "heat.off", "heat.awake", "check.again", "check.day7",
                      ///< "temperature.again", "appointment.ahead", "appointment.soon", "dose.ibuprofen-200",
                      ///< "sleep.ask", "night.bedtime", "posture.nudge", "drink.nudge"
    Instant at;
    DueState state = DueState::upcoming;
    std::vector<std::string> why{};  ///< rule ids
    text::Message text;  ///< what the reminder says
    bool alarm = false;  ///< rings until answered, in quiet hours too (ice.off, heat.off, heat.awake)
    std::optional<Instant> snoozedUntil{};
    std::optional<Instant> until{};  ///< when it goes by itself, unanswered
};

struct Note {
    std::string
        id;  ///< "no_episode", "clock_back", "ask_first", "numb_skin", "just_under_fever", "ice_late",
             ///< "ice_first", "avoid_list", "dose_hides_fever", "ask_medicine", "medicine_questions", "over_maximum" …
    text::Message text;
};

/// What is safe now, for one person.
struct Plan {
    Instant now;  ///< effective now
    bool clockBack = false;
    std::optional<rules::Tier> tier;  ///< nothing when no check counts and nothing fired
    std::vector<std::string> rules;
    std::vector<std::string> referrals;
    bool complete = false;
    std::optional<facts::FactId> episode;  ///< the open one
    std::optional<facts::FactId> emergencyCheck;  ///< the check whose card is to be shown: see triage::Standing
    std::vector<remedies::RemedyState> remedies;  ///< in rank order
    std::vector<Due> due;  ///< oldest first
    std::vector<Note> notes;
    /// The next moment at which this plan says something else, or the window asks something else, facts unchanged.
    std::optional<Instant> nextChange;
};

/// **Nape.** What has happened to what is safe now. Pure: no clock, no locale, no input or output; the same facts, the
/// same moment and the same zone give the same plan, byte for byte.
/// `log`: one person's facts. `wall`: what the clock shows. `newestOwnStamp`: see facts::effectiveNow(); leave it out
/// to ask for the plan of any moment ("plan --at").
[[nodiscard]] Plan planFor(const facts::CareLog& log, Instant wall, std::optional<Instant> newestOwnStamp,
                           const clock::Zone& zone);

/// What `tablets` of a known product would meet now: the row of that dose, by the same facts and rules as planFor().
[[nodiscard]] remedies::RemedyState doseStateFor(const facts::CareLog& log, Instant wall,
                                                 std::optional<Instant> newestOwnStamp, const clock::Zone& zone,
                                                 std::string_view product, int tablets);
/// The rules that a dose broke which was taken at `at`, by what came before it and after it.
[[nodiscard]] std::vector<std::string> doseWarningsFor(const facts::CareLog& log, Instant at, const clock::Zone& zone,
                                                       std::string_view product, int tablets);

[[nodiscard]] std::string_view toId(DueState state);

}  // namespace nape::plan
