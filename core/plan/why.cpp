// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/why.h"

#include "remedies/conflicts.h"
#include "remedies/guided.h"
#include "remedies/heat.h"
#include "remedies/ice.h"
#include "remedies/medicines.h"
#include "triage/dose_days.h"

#include <algorithm>
#include <iterator>

namespace nape::plan {
namespace {

using remedies::Medicine;
using remedies::Situation;
using text::Message;

/// What a rule looks at to explain one remedy.
struct Case {
    const Situation& s;
    const remedies::RemedyState& state;
    std::vector<Message>& facts;
    int tablets = 1;

    void say(const char* source, std::vector<text::Argument> arguments = {}) const
    {
        facts.push_back({source, std::move(arguments)});
    }
};

void sayDeleted(const Case& c)
{
    c.say(QT_TRANSLATE_NOOP("nape", "That entry was deleted. The wait stays."));
}

// What became of the entry whose version is waited for; nothing where that is the one that stands.
template <class T> void sayCorrected(const Case& c, std::string_view id, bool stands)
{
    if (stands) return;
    const bool isThere = std::ranges::any_of(c.s.log.live<T>(), [&](const auto& e) { return e.header.id.value == id; });
    if (!isThere) return sayDeleted(c);
    c.say(QT_TRANSLATE_NOOP("nape", "That is as first entered. It was corrected since; the longer wait stays."));
}

// How long that is by the times as they are shown, which are whole minutes.
clock::Duration lengthShown(clock::Instant from, clock::Instant to)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(to) - std::chrono::floor<std::chrono::minutes>(from);
    return minutes >= std::chrono::minutes{1} ? clock::Duration{minutes} : to - from;
}

// What is waited for by that rule, every version counted.
void sayOn(const Case& c, std::string_view rule)
{
    for (const auto& wait : remedies::waitsOf(c.s.log, c.state.id, c.s.now)) {
        if (wait.why != rule || !wait.by) continue;
        const auto& [remedy, from, to, version] = *wait.by;
        c.say(remedy == "ice" ? QT_TRANSLATE_NOOP("nape", "Ice was on from %1 to %2, for %3.")
                              : QT_TRANSLATE_NOOP("nape", "Heat was on from %1 to %2, for %3."),
              {text::Moment{from}, text::Moment{to}, text::Length{lengthShown(from, to)}});
        sayCorrected<facts::Session>(c, version->id.value, version->current && !version->deleted);
    }
    for (const auto& fix : c.s.log.live<facts::ClockCorrection>()) {
        if (fix.header.imported || c.s.now - fix.header.recorded >= remedies::kHeatEndToStart) continue;
        c.say(QT_TRANSLATE_NOOP("nape", "The clock was corrected at %1. The wait counts from there too."),
              {text::Moment{fix.header.recorded}});
    }
}

const facts::Entry<facts::Check>* lastCheck(const Situation& s)
{
    const facts::Entry<facts::Check>* last = nullptr;
    for (const auto& e : s.log.live<facts::Check>()) {
        if (s.episode != nullptr && e.value.episode.value == s.episode->header.id.value) last = &e;
    }
    return last;
}

void sayCheckMissing(const Case& c)
{
    const auto* last = lastCheck(c.s);
    if (last == nullptr)
        c.say(QT_TRANSLATE_NOOP("nape", "No safety check has been answered since it began."));
    else if (!last->value.complete)
        c.say(QT_TRANSLATE_NOOP("nape", "The safety check of %1 is not finished."), {text::Moment{last->header.at}});
    else
        c.say(QT_TRANSLATE_NOOP("nape", "Something has changed since the safety check of %1."),
              {text::Moment{last->header.at}});
}

void sayCheck(const Case& c)
{
    if (const auto* last = lastCheck(c.s))
        c.say(QT_TRANSLATE_NOOP("nape", "The last safety check was at %1."), {text::Moment{last->header.at}});
}

void sayLockedSince(const Case& c)
{
    if (c.s.standing.lockedSince)
        c.say(QT_TRANSLATE_NOOP("nape", "It has been so since %1."), {text::Moment{*c.s.standing.lockedSince}});
    else
        sayCheck(c);
}

void sayWorse(const Case& c)
{
    const facts::Entry<facts::Worse>* last = nullptr;
    for (const auto& e : c.s.log.all<facts::Worse>()) {
        if (e.value.remedy == c.state.id && e.header.at <= c.s.now) last = &e;
    }
    if (last != nullptr) c.say(QT_TRANSLATE_NOOP("nape", "You said so at %1."), {text::Moment{last->header.at}});
}

void sayHeats(const Case& c)
{
    if (c.state.state == remedies::State::done)
        c.say(QT_TRANSLATE_NOOP("nape", "Times heat was on today: %1."),
              {static_cast<long long>(remedies::heatsToday(c.s))});
    sayOn(c, "H5");
}

void sayRounds(const Case& c)
{
    c.say(QT_TRANSLATE_NOOP("nape", "Rounds of stretches noted today: %1."),
          {static_cast<long long>(remedies::stretchRoundsToday(c.s))});
}

void sayAge(const Case& c)
{
    c.say(remedies::ageNow(c.s) ? QT_TRANSLATE_NOOP("nape", "That goes by the age that was given.")
                                : QT_TRANSLATE_NOOP("nape", "No age has been given yet."));
}

void sayDose(const Case& c, const remedies::DoseVersion& dose)
{
    std::vector<text::Argument> arguments{std::string{dose.medicine.name}, text::Moment{dose.at}};
    if (dose.tablets == 1) {
        c.say(QT_TRANSLATE_NOOP("nape", "In the log: %1 at %2, one tablet."), std::move(arguments));
    } else {
        arguments.emplace_back(static_cast<long long>(dose.tablets));
        c.say(QT_TRANSLATE_NOOP("nape", "In the log: %1 at %2, %3 tablets."), std::move(arguments));
    }
    sayCorrected<facts::Dose>(c, dose.dose, dose.stands);
}

// What the sum is of that the dose would go over.
void saySum(const Case& c, const remedies::DoseHold& hold, const Medicine& wanted)
{
    const auto doses = remedies::dosesOf(c.s.log);
    const auto own = [&](int tablets) { return static_cast<long long>(wanted.milligrams) * tablets; };
    const auto taken = remedies::milligramsAt(doses, wanted.ingredient, c.s.now);
    if (hold.kind == remedies::HoldKind::shared) {
        c.say(QT_TRANSLATE_NOOP("nape",
                                "In the log of the last 24 hours: %1 mg of acetaminophen (paracetamol). All together "
                                "at most %2 mg."),
              {taken, static_cast<long long>(catalogue::kMostAcetaminophenMilligrams)});
    } else if (hold.kind == remedies::HoldKind::day) {
        const auto lowest = remedies::lowestMaximumAt(doses, wanted.ingredient, c.s.now);
        c.say(QT_TRANSLATE_NOOP("nape", "In the log of the last 24 hours: %1 mg. The package allows %2 mg."),
              {taken, std::min(own(wanted.mostIn24Hours), lowest.value_or(own(wanted.mostIn24Hours)))});
    } else if (hold.kind == remedies::HoldKind::interval) {
        c.say(QT_TRANSLATE_NOOP("nape", "In the log of the last %3: %1 mg. The package allows %2 mg in them."),
              {remedies::milligramsAt(doses, wanted.ingredient, c.s.now, wanted.upperInterval),
               own(wanted.mostInInterval), text::Length{wanted.upperInterval}});
    } else {
        c.say(QT_TRANSLATE_NOOP("nape", "Tablets that the package allows at once: %1."),
              {static_cast<long long>(wanted.mostAtOnce)});
    }
}

void explainDoses(const Case& c, std::string_view rule, const Medicine& wanted)
{
    for (const auto& hold : remedies::dosesThatHold(c.s.log, wanted.id, c.tablets, c.s.now, c.s.zone)) {
        if (hold.rule != rule) continue;
        const bool isOfOne = hold.kind == remedies::HoldKind::spacing || hold.kind == remedies::HoldKind::pair;
        if (isOfOne && hold.by)
            sayDose(c, *hold.by);
        else
            saySum(c, hold, wanted);
    }
}

void explainMedicine(const Case& c, std::string_view rule, const Medicine& wanted)
{
    if (rule == "M0") return c.say(QT_TRANSLATE_NOOP("nape", "That you have read this package is not in the log yet."));
    if (rule == "M5") {
        std::ranges::copy(remedies::medicineProfile(c.s.log, wanted, c.s.now, c.s.zone).because,
                          std::back_inserter(c.facts));
        return;
    }
    if (rule == "M6") {
        return c.say(QT_TRANSLATE_NOOP("nape", "Days of the last fourteen with a pain reliever: %1."),
                     {static_cast<long long>(triage::painRelieverDays(c.s.log, c.s.now, c.s.zone))});
    }
    explainDoses(c, rule, wanted);
}

void sayOnset(const Case& c)
{
    if (c.s.episode != nullptr)
        c.say(QT_TRANSLATE_NOOP("nape", "It began at %1."), {text::Moment{c.s.episode->header.at}});
}

void explain(const Case& c, std::string_view rule)
{
    if (rule == "I3" || rule == "H6") return sayOn(c, rule);
    if (rule == "H5") return sayHeats(c);
    if (rule == "H7") return sayOnset(c);
    if (rule == "L0") return sayCheckMissing(c);
    if (rule == "L1") return sayLockedSince(c);
    if (rule == "L2" || rule == "L3" || rule == "L6") return sayCheck(c);
    if (rule == "L5") return sayWorse(c);
    if (rule == "G1") return sayRounds(c);
    if (rule == "G2" || rule == "H8" || rule == "M7" || rule == "C3") return sayAge(c);
    const auto product = remedies::productOf(c.state.id);
    if (product.empty()) return;
    if (const auto wanted = remedies::limitsFor(c.s.log, product)) explainMedicine(c, rule, *wanted);
}

Message sentenceOf(std::string_view id, const rules::Rule* rule, Instant now)
{
    if (rule != nullptr) return {rule->text, {}};
    if (id == "no_episode") return {QT_TRANSLATE_NOOP("nape", "No episode is open. Log the pain first."), {}};
    if (id == "clock_back")
        return {QT_TRANSLATE_NOOP("nape", "The clock was set back: entries reach to %1."), {text::Moment{now}}};
    return {QT_TRANSLATE_NOOP("nape", "This is locked now."), {}};
}

// What goes with a remedy that nothing holds back: whether to ask first, why its place, who stays beside.
std::vector<std::string> rulesBeside(const Situation& s, std::string_view remedy)
{
    std::vector<std::string> rules;
    const auto age = remedies::ageNow(s);
    const bool isSession = remedy == "ice" || remedy == "heat";
    const bool isGuided = remedies::isStretch(remedy) || remedy == "massage";
    if (remedy == "ice" && remedies::iceScreening(s.log) == remedies::IceScreening::askFirst) rules.emplace_back("I7");
    if (isSession && s.episode != nullptr && s.now - s.episode->header.at < remedies::kIceWindow) {
        rules.emplace_back("H7");
    }
    if (remedy == "heat" && (!age || age->mayBeChild())) rules.emplace_back("H8");
    if (isGuided && (!age || age->minMonths < remedies::kAloneFromYears * 12)) rules.emplace_back("G2");
    const auto medicine = remedies::limitsFor(s.log, remedies::productOf(remedy));
    if (medicine && remedies::medicineProfile(s.log, *medicine, s.now, s.zone).asksFirst) rules.emplace_back("M5");
    return rules;
}

}  // namespace

std::vector<Reason> reasonsFor(const facts::CareLog& whole, const remedies::RemedyState& state, Instant now,
                               const clock::Zone& zone, int tablets)
{
    const auto log = whole.asOf(now);
    const auto standing = triage::standingOf(log, now, zone);
    const Situation situation{log, standing, facts::openEpisode(log), now, now, false, zone};
    std::vector<Reason> reasons;
    const bool isHeld = state.state != remedies::State::available;
    for (const auto& id : isHeld ? remedies::rulesToTell(state.why) : rulesBeside(situation, state.id)) {
        Reason reason{.id = id, .rule = remedies::findRule(id), .text = {}, .facts = {}};
        reason.text = sentenceOf(id, reason.rule, now);
        explain({situation, state, reason.facts, tablets}, id);
        reasons.push_back(std::move(reason));
    }
    // In an emergency it is the emergency that is told first, not the check that was left open for it.
    std::ranges::stable_partition(reasons, [](const Reason& reason) { return reason.id == "L1"; });
    return reasons;
}

}  // namespace nape::plan
