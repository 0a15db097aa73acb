// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"
#include "facts/names.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

// The small values that the nouns are made of.
namespace nape::facts {

using clock::Day;
using clock::Duration;
using clock::Instant;

/// What may change a field after the fact.
enum class FieldUse {
    editable,  ///< `edit` and the window may correct it
    fixed,  ///< set by Nape itself: a result as it was shown, a link to another fact
};

/// Pain from 0 (none) to 10 (the worst imaginable).
struct PainScore {
    int value = 0;
    static constexpr int kMin = 0;
    static constexpr int kMax = 10;
    [[nodiscard]] static std::optional<PainScore> of(long long value);
    friend auto operator<=>(const PainScore&, const PainScore&) = default;
};

/// One answer to one question. Unanswered is the absence of an Answer, and is not "unknown".
enum class Answer { no, unknown, yes };
template <> struct Names<Answer> {
    static constexpr NameTable<Answer, 3> table{
        {{Answer::no, "no"}, {Answer::unknown, "unknown"}, {Answer::yes, "yes"}}};
};
[[nodiscard]] constexpr bool countsAsYes(std::optional<Answer> answer)
{
    return answer && *answer != Answer::no;
}
/// Question id to answer, sorted by id.
using AnswerMap = std::map<std::string, Answer, std::less<>>;

using Ids = std::vector<std::string>;  ///< zone, trigger, symptom, rule ids; an id holds no line break

}  // namespace nape::facts
