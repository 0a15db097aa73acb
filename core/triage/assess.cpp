// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/rule_table.h"
#include "triage/triage.h"

#include <algorithm>

namespace nape::triage {
namespace {

using rules::Tier;

// What the thermometer says alone. An impossible value is a slip of finger or unit, so it says "unknown", never "no".
Answer feverByReading(const facts::Reading& reading)
{
    if (!facts::isPossible(reading)) return Answer::unknown;
    return facts::isFever(reading) ? Answer::yes : Answer::no;
}

// A12: a painkiller may hide the fever that the answer and the thermometer do not find.
bool feverMayBeHidden(const Input& in)
{
    if (!in.log.read || !in.log.doseMayHideFever) return false;
    const auto yes = [&](Question q) { return in.answers.countsAsYes(q); };
    return yes(Question::chills) || yes(Question::hotBeforeDose) || (yes(Question::headache) && yes(Question::stiff));
}

bool hasFever(const Input& in)
{
    return in.answers.countsAsYes(Question::fever) || (in.reading && feverByReading(*in.reading) != Answer::no)
        || in.log.feverMeasured || feverMayBeHidden(in);
}

// U10b. Under three months the limit is 38.0 C; a fever without a value that settles it counts as over it, and so does
// one that was answered beside a lower value: the more careful of the two.
bool isYoungBabyWithFever(const Input& in)
{
    if (in.answers.countsAsYes(Question::babyUnder3Months38)) return true;
    if (!in.age || !in.age->mayBeUnder3Months()) return false;
    if (in.log.youngBabyFeverMeasured || in.answers.countsAsYes(Question::fever) || feverMayBeHidden(in)) return true;
    if (!in.reading) return false;
    return !facts::isPossible(*in.reading) || facts::isYoungBabyFever(*in.reading);
}

// A4: patches that nobody pressed a glass on are taken for patches that stay. The one exception to "answering more
// never gives less than what was shown so far" (P5): the answer "no" to the glass takes U7 back.
bool glassFails(const Input& in)
{
    const bool notTried = in.answers.countsAsYes(Question::purple) && !in.answers[Question::glassFail];
    return notTried || in.answers.countsAsYes(Question::glassFail);
}

Signs signsOf(const Input& in, bool complete)
{
    const auto yes = [&](Question q) { return in.answers.countsAsYes(q); };
    // The more careful of what was given and what age and log say.
    const auto& age = in.age;
    const bool child = yes(Question::child) || (age ? age->mayBeChild() : !in.answers[Question::child]);
    return {
        .injury = yes(Question::injury),
        .stiff = yes(Question::stiff),
        .fever = hasFever(in),
        .chills = yes(Question::chills),
        .headache = yes(Question::headache),
        .purple = yes(Question::purple),
        .numb = yes(Question::numb),
        .limbTrouble = yes(Question::limbTrouble),
        .bladderBowel = yes(Question::bladderBowel),
        .sleep = yes(Question::sleep) || in.log.sleepKeptAwake,
        .activity = yes(Question::activity),
        .worried = yes(Question::worried),
        .stressDistress = yes(Question::stressDistress),
        .grinding = yes(Question::grinding),
        .dangerousMech = yes(Question::dangerousMech),
        .tingling = yes(Question::tingling),
        .severeAfterInjury = yes(Question::severeAfterInjury),
        .cannotTurn = yes(Question::cannotTurn),
        .saddle = yes(Question::saddle),
        .walkClumsy = yes(Question::walkClumsy),
        .suddenHeadache = yes(Question::suddenHeadache),
        .strokeSigns = yes(Question::strokeSigns),
        .drowsyConfusedSeizure = yes(Question::drowsyConfusedSeizure),
        .chest = yes(Question::chest),
        .airway = yes(Question::airway),
        .glassFail = glassFails(in),
        .light = yes(Question::light),
        .vomiting = yes(Question::vomiting),
        .babySigns = yes(Question::babySigns),
        .seriousHistory = yes(Question::seriousHistory),
        .armPain = yes(Question::armPain),
        .severeUncontrolled = yes(Question::severeUncontrolled),
        .dystoniaDrug = yes(Question::dystoniaDrug),
        .tickBite = yes(Question::tickBite),
        .bleedingSigns = yes(Question::bleedingSigns),
        .otcOver10Days = yes(Question::otcOver10Days) || in.log.otcOver10Days,
        .child = child,
        .age65 = yes(Question::age65) || (age && age->mayBe65()),
        .weekNotBetter = yes(Question::weekNotBetter) || in.log.weekNotBetter,
        .recurred = yes(Question::recurred) || in.log.recurred,
        .babyUnder3Months38 = isYoungBabyWithFever(in),
        .babyUnder12Months = yes(Question::babyUnder12Months) || (age && age->mayBeUnder12Months()),
        .complete = complete,
        .nothingFired = true,
    };
}

std::vector<Question> unansweredOf(const Input& in)
{
    std::vector<Question> out;
    for (const auto q : askedQuestions()) {
        if (in.answers[q] || (q == Question::fever && in.reading)) continue;
        if (canApply(q, in.answers, in.age, in.log)) out.push_back(q);
    }
    return out;
}

// The article's own rules and all of them: two packs over one engine.
struct Pack {
    std::vector<const rules::Rule*> fired;
    std::optional<Tier> tier;

    bool take(const Row& row, const rules::Rule& rule, Signs& signs)
    {
        signs.nothingFired = fired.empty();
        if (!row.fires(signs)) return false;
        tier = std::max(tier, rule.tier);
        if (rule.tier && *rule.tier != Tier::selfCare) fired.push_back(&rule);
        return true;
    }
};

Result evaluate(const Input& in, std::string_view without)
{
    Result out;
    out.unanswered = unansweredOf(in);
    out.complete = out.unanswered.empty();

    Signs signs = signsOf(in, out.complete);
    Pack full, article;
    const auto rows = table();
    const auto rules = triageRules();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& rule = rules[i];
        if (rule.id == without) continue;
        if (rule.origin == rules::Origin::article) article.take(rows[i], rule, signs);
        if (!full.take(rows[i], rule, signs)) continue;
        if (rule.id == "N1") out.referrals.insert(out.referrals.begin(), Referral::dentist);
        if (rule.id == "D10") out.referrals.push_back(Referral::stressDoctor);
    }

    (out.complete ? out.tier : out.atLeast) = full.tier;
    if (out.complete) out.articleTier = article.tier;
    out.rules = std::move(full.fired);
    out.articleRules = std::move(article.fired);

    if (!out.complete) out.locks.push_back("L0");
    if (full.tier >= Tier::emergencyDept) out.locks.push_back("L1");
    if (signs.injury || signs.numb || signs.tingling || signs.limbTrouble || signs.bladderBowel || signs.walkClumsy) {
        out.locks.push_back("L2");
    }
    if (out.tier == Tier::doctorToday) out.locks.push_back("L6");
    return out;
}

}  // namespace

Result assess(const Input& input)
{
    return evaluate(input, {});
}

Result assessWithout(const Input& input, std::string_view ruleId)
{
    return evaluate(input, ruleId);
}

std::string_view toId(Referral referral)
{
    switch (referral) {
    case Referral::dentist: return "DENTIST";
    case Referral::stressDoctor: return "STRESS_DOCTOR";
    case Referral::pharmacist: return "PHARMACIST";
    }
    return {};
}

}  // namespace nape::triage
