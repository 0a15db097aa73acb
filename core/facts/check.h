// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ids.h"
#include "facts/temperature.h"
#include "facts/values.h"

#include <optional>
#include <string>

// The largest of the nouns; the others stand in nouns.h.
namespace nape::facts {

/// A safety check: what was answered and the result as it was shown. The result is a fact too: it is never scored
/// again with later rules.
struct Check {
    static constexpr std::string_view kKind = "check";
    EpisodeId episode;
    AnswerMap answers;  ///< as given, derived questions only where they were given
    std::optional<Reading> reading;  ///< a temperature given with the answers
    std::optional<int> ageMin, ageMax;  ///< completed months that the person might have, where that was known
    Ids madeWith;  ///< what else the result stands on: what the log said, an age that was not known
    int ruleVersion = 0;
    bool complete = false;
    std::string tier;  ///< tier id; empty when incomplete
    std::string atLeast;  ///< tier id of what fired so far when incomplete; empty when nothing fired
    Ids rules, referrals, locks;
    std::string articleTier;
    Ids articleRules;
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("episode", s.episode, FieldUse::fixed);
        v("answers", s.answers, FieldUse::editable);
        v("reading", s.reading, FieldUse::editable);
        v("age_min", s.ageMin, FieldUse::editable);
        v("age_max", s.ageMax, FieldUse::editable);
        v("made_with", s.madeWith, FieldUse::fixed);
        v("rule_version", s.ruleVersion, FieldUse::fixed);
        v("complete", s.complete, FieldUse::fixed);
        v("tier", s.tier, FieldUse::fixed);
        v("at_least", s.atLeast, FieldUse::fixed);
        v("rules", s.rules, FieldUse::fixed);
        v("referrals", s.referrals, FieldUse::fixed);
        v("locks", s.locks, FieldUse::fixed);
        v("article_tier", s.articleTier, FieldUse::fixed);
        v("article_rules", s.articleRules, FieldUse::fixed);
    }
};

}  // namespace nape::facts
