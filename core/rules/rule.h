// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/message.h"

#include <optional>
#include <string_view>
#include <vector>

namespace nape::rules {

/// How urgent it is; a total order, the result of a check is the highest tier of the rules that fired.
enum class Tier { selfCare = 0, doctorSoon = 20, doctorToday = 30, emergencyDept = 40, emergencyNow = 50 };

enum class Kind { triage, lock, remedy };

/// Whether the article says it, or Nape goes beyond the article (and then the row names its sources).
enum class Origin { article, beyond };

/// One rule of Nape as people and scripts see it. Says what a rule is and where it comes from; the condition stands
/// with its subject (triage/, remedies/), never here.
struct Rule {
    std::string_view id;  ///< "E3", "L2", "I3": what is stored, shown and scripted
    Kind kind;
    std::optional<Tier> tier;  ///< triage rules only
    std::string_view statements;  ///< ids of the article's statements, blank between: "S98 S101"
    std::string_view sources;  ///< numbers in docs/sources.md, blank between: "14 16"
    Origin origin;
    const char* text;  ///< what a user reads about it; QT_TRANSLATE_NOOP("nape", …)
};

/// The version of the rules that a check was made with; goes up whenever a row's condition or tier changes. A check of
/// an older version keeps its result and is asked again (L3).
inline constexpr int kRuleVersion = 1;

/// "EMERGENCY_NOW", "EMERGENCY_DEPT", "DOCTOR_TODAY", "DOCTOR_SOON", "SELF_CARE".
[[nodiscard]] std::string_view toId(Tier tier);
[[nodiscard]] std::optional<Tier> tierFromId(std::string_view id);
[[nodiscard]] std::string_view toId(Kind kind);
[[nodiscard]] std::string_view toId(Origin origin);

/// Splits a row's blank-separated ids.
[[nodiscard]] std::vector<std::string_view> splitIds(std::string_view ids);

}  // namespace nape::rules
