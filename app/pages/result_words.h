// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/contacts.h"

#include <QStringList>

namespace nape::app {

/// What a session has on the skin now.
enum class OnTheSkin { nothing, ice, heat };

/// What a stored check says, in words: read from the fact as it was shown, never scored again.
struct ResultWords {
    facts::FactId id;
    rules::Tier tier = rules::Tier::selfCare;
    bool complete = false;
    bool forChild = false;
    QString earlier;  ///< another check came after it: when this one was, and that it still stands
    bool deleted = false;  ///< the check is in the trash; what it said stands
    QString headline;  ///< what to do
    QStringList steps;  ///< emergencies: until help is there
    QStringList answers;  ///< "You said yes to: …"
    QStringList reasons;  ///< the texts of the rules that made the tier
    bool feverByFeel = false;  ///< counted as a fever that nobody measured
    QString rules;  ///< "U1, D1: beyond the article …"
    QString article;  ///< where the article would have said less
    struct Referral {
        QString headline, why;
        Whom whom = Whom::doctor;
    };
    std::vector<Referral> referrals;  ///< beside the tier, never instead of it

    [[nodiscard]] bool isEmergency() const { return tier >= nape::rules::Tier::emergencyDept; }
};

/// `on`: the first thing to do is then to take it off. Where what stands comes to more than this check alone, `plan`
/// says what to do and why.
[[nodiscard]] ResultWords wordsOf(const facts::Entry<facts::Check>& check, const plan::Plan& plan, bool forChild,
                                  OnTheSkin on);

/// What the referrals to a dentist and a doctor say, in their order; other ids are left out.
[[nodiscard]] std::vector<ResultWords::Referral> referralsOf(const facts::Ids& ids);

/// "Call your doctor for an appointment".
[[nodiscard]] QString headlineOf(rules::Tier tier);

/// The texts of triage rules, by id, of that tier or all.
[[nodiscard]] QStringList reasonsOf(const std::vector<std::string>& ruleIds, std::optional<rules::Tier> tier);

}  // namespace nape::app
