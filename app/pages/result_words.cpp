// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/result_words.h"

#include "pages/wording.h"
#include "remedies/remedies.h"
#include "triage/answers_behind.h"

#include <QCoreApplication>

#include <algorithm>

namespace nape::app {

namespace {

using rules::Tier;

QString tr(const char* text)
{
    return QCoreApplication::translate("ResultPage", text);
}

bool has(const facts::Ids& rules, std::initializer_list<const char*> any)
{
    return std::ranges::any_of(any, [&](const char* id) { return std::ranges::find(rules, id) != rules.end(); });
}

QStringList stepsOf(const facts::Check& check, Tier tier, bool forChild, OnTheSkin on)
{
    QStringList steps;
    if (on == OnTheSkin::ice) steps << tr("Take the ice off now.");
    if (on == OnTheSkin::heat) steps << tr("Take the heat off now.");
    // After a fall or a hit (D1) nobody moves the neck, whatever else there is.
    if (has(check.rules, {"U9"}) && !has(check.rules, {"D1", "E1", "U1"})) {
        steps << (forChild ? tr("Let your child sit up.") : tr("Sit up."));
    }
    // NHS, heart attack: until help comes one sits and rests.
    if (has(check.rules, {"U6"}) && !has(check.rules, {"U9", "D1", "E1", "U1"})) {
        steps << (forChild ? tr("Let your child sit down and rest.") : tr("Sit down and rest."));
    }
    if (has(check.rules, {"E1", "U1"})) {
        steps << (forChild ? tr("Keep your child's head and neck still.") : tr("Keep head and neck still."))
              << tr("Do not walk. Do not drive.") << tr("A helmet stays on.");
    } else if (tier == Tier::emergencyNow) {
        // Time is lost on a glass: the spots are shown to those who come.
        if (has(check.rules, {"U7"})) steps << tr("Do not wait for more spots or a fever.");
        steps << (forChild ? tr("Stay with your child.") : tr("Have someone stay with you."));
        steps << tr("Do not drive there yourself.") << tr("Unlock the door for those who come.");
    } else {
        steps << (forChild ? tr("Someone sits with your child on the way.") : tr("Let someone else drive, now."))
              << tr("Call if it gets worse, or nobody can drive.") << tr("Say there what you answered here.");
    }
    return steps;
}

// What made the tier comes first: a card shows only so many lines.
QStringList answersOf(const facts::Check& check, bool forChild)
{
    const auto decisive = triage::decisiveAnswers(check);
    QStringList lines;
    const auto add = [&](bool wanted, facts::Answer which) {
        for (const auto question : triage::askedQuestions()) {
            const auto it = check.answers.find(triage::toId(question));
            if (it == check.answers.end() || it->second != which) continue;
            if ((std::ranges::find(decisive, question) != decisive.end()) != wanted) continue;
            const QString ask = translated(triage::wordingOf(question, forChild).ask);
            lines << (which == facts::Answer::yes ? tr("You said yes to: %1") : tr("You were not sure about: %1"))
                         .arg(ask);
        }
    };
    const auto temperature = [&] {
        if (check.reading) lines << tr("The temperature was %1.").arg(qt(facts::toText(*check.reading)));
    };
    const bool hot = check.reading && facts::isFever(*check.reading);
    add(true, facts::Answer::yes);
    add(true, facts::Answer::unknown);
    if (hot) temperature();
    add(false, facts::Answer::yes);
    add(false, facts::Answer::unknown);
    if (!hot) temperature();
    return lines;
}

// An emergency ends the questions; what the article would say of the answers so far stands in its rules.
std::optional<Tier> articleTierOf(const facts::Check& check)
{
    if (check.complete) return rules::tierFromId(check.articleTier);
    std::optional<Tier> highest;
    for (const auto& id : check.articleRules) {
        if (const auto* rule = triage::findRule(id)) highest = std::max(highest, rule->tier);
    }
    return highest;
}

QString articleSays(const facts::Check& check, Tier tier)
{
    const auto article = articleTierOf(check);
    // Where the article does not speak of it, nothing is put into its mouth.
    if (!article || *article >= tier || *article == Tier::selfCare) return {};
    const QString theirs = *article <= Tier::doctorToday ? tr("call your doctor") : tr("go to an emergency department");
    const QString ours = tier == Tier::emergencyNow ? tr("call for help now")
        : tier == Tier::emergencyDept               ? tr("go now")
        : tier == Tier::doctorToday                 ? tr("get advice today")
                                                    : tr("call your doctor");
    return tr("The article says: %1. Because of these answers: %2.").arg(theirs, ours);
}

}  // namespace

QString headlineOf(Tier tier)
{
    switch (tier) {
    case Tier::emergencyNow: return tr("Call now");
    case Tier::emergencyDept: return tr("Go to the nearest emergency department now. Do not drive yourself.");
    case Tier::doctorToday: return tr("See a doctor today");
    case Tier::doctorSoon: return tr("Call your doctor for an appointment");
    case Tier::selfCare: return tr("You can care for it at home");
    }
    return {};
}

QStringList reasonsOf(const std::vector<std::string>& ruleIds, std::optional<Tier> tier)
{
    QStringList texts;
    for (const auto& id : ruleIds) {
        const auto* rule = triage::findRule(id);
        if (rule == nullptr || (tier && rule->tier != tier)) continue;
        texts << translated(rule->text);
    }
    return texts;
}

std::vector<ResultWords::Referral> referralsOf(const facts::Ids& ids)
{
    std::vector<ResultWords::Referral> found;
    for (const auto& id : ids) {
        if (id == "DENTIST") {
            found.push_back(
                {tr("Ask your dentist about grinding"), reasonsOf({"N1"}, {}).join(QString()), Whom::dentist});
        } else if (id == "STRESS_DOCTOR") {
            found.push_back(
                {tr("Talk to your doctor about stress"), reasonsOf({"D10"}, {}).join(QString()), Whom::doctor});
        }
    }
    return found;
}

ResultWords wordsOf(const facts::Entry<facts::Check>& entry, const plan::Plan& plan, bool forChild, OnTheSkin on)
{
    const auto& check = entry.value;
    ResultWords words;
    words.id = entry.header.id;
    words.complete = check.complete;
    words.forChild = forChild;
    const auto own = rules::tierFromId(check.complete ? check.tier : check.atLeast).value_or(Tier::selfCare);
    words.tier = std::max(own, plan.tier.value_or(own));
    words.headline =
        check.complete || words.tier > Tier::selfCare ? headlineOf(words.tier) : tr("The check is not finished");
    if (words.tier == Tier::emergencyDept && forChild) {
        words.headline = tr("Take your child to the nearest emergency department now.");
    }
    if (words.isEmergency()) words.steps = stepsOf(check, words.tier, forChild, on);
    words.answers = answersOf(check, forChild);
    words.reasons = reasonsOf(words.tier > own ? plan.rules : check.rules, words.tier);
    const auto fever = check.answers.find("fever");
    words.feverByFeel = !check.reading && fever != check.answers.end() && fever->second == facts::Answer::unknown;
    if (words.feverByFeel && words.tier >= Tier::doctorToday) {
        words.reasons << tr("The temperature was not measured, so it counts as a fever.");
    }
    if (words.tier == Tier::selfCare && check.complete) words.reasons = reasonsOf({"C0"}, std::nullopt);
    if (!check.complete && !words.isEmergency()) {
        words.reasons << tr("Some questions are still open. Until they are answered, no remedy is offered.");
    }
    QStringList ids;
    for (const auto& id : check.rules) {
        const auto* rule = triage::findRule(id);
        if (rule == nullptr) continue;
        ids << (rule->origin == rules::Origin::article ? tr("%1 (the article)") : tr("%1 (beyond the article)"))
                   .arg(qt(rule->id));
    }
    words.rules = ids.join(QStringLiteral(", "));
    words.article = articleSays(check, words.tier);
    words.referrals = referralsOf(check.referrals);
    return words;
}

}  // namespace nape::app
