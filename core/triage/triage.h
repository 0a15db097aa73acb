// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"
#include "rules/rule.h"
#include "triage/questions.h"

#include <span>

namespace nape::triage {

/// What a check is made from, besides the moment. Age unknown is the most careful age where the rules say so.
struct Input {
    Answers answers;  ///< given ones only, derived questions included where given
    std::optional<facts::AgeRange> age;
    std::optional<facts::Reading> reading;  ///< may stand for fever; an impossible one counts as "unknown"
    LogFindings log;  ///< what the person's log says; default: no log was read
};

enum class Referral { dentist, stressDoctor, pharmacist };

/// The result of a check. Rules are in the order of the table.
struct Result {
    bool complete = false;
    std::optional<rules::Tier> tier;  ///< nothing when incomplete; never selfCare then
    std::optional<rules::Tier> atLeast;  ///< incomplete: the highest of what fired so far, nothing when nothing did
    std::vector<const rules::Rule*> rules;  ///< fired E, D and U rules
    std::vector<Referral> referrals;
    std::vector<std::string_view> locks;  ///< L0, L1, L2, L6 as these answers put them on
    std::optional<rules::Tier> articleTier;  ///< by the article's own rules; nothing when incomplete
    std::vector<const rules::Rule*> articleRules;
    std::vector<Question> unanswered;  ///< asked questions that can apply and have no answer yet
};

/// Answers, age, reading and log to a result. Pure; "unknown" counts as yes in every rule (A17, A18, P4).
[[nodiscard]] Result assess(const Input& input);

/// assess() with one rule taken out, for proving that each one matters.
[[nodiscard]] Result assessWithout(const Input& input, std::string_view ruleId);

/// E1 … U17b, N1, C0 in the order of the table.
[[nodiscard]] std::span<const rules::Rule> triageRules();
/// The triage row of that id, or null.
[[nodiscard]] const rules::Rule* findRule(std::string_view id);

[[nodiscard]] std::string_view toId(Referral referral);  ///< "DENTIST", "STRESS_DOCTOR", "PHARMACIST"

/// The stored form: the answers as given and the result as shown.
[[nodiscard]] facts::Check toFact(const facts::EpisodeId& episode, const Input& input, const Result& result);
/// A stored check with other answers or another reading, those of `now`: assessed with the age and the log that it was
/// made with and with those of `now`, the more careful of both everywhere.
[[nodiscard]] facts::Check reassess(const facts::Check& before, const Input& now);
/// The answers of a stored check, for editing it or showing it again.
[[nodiscard]] Answers answersOf(const facts::Check& check);

}  // namespace nape::triage
