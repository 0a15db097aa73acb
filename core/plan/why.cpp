// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/why.h"

#include "remedies/conflicts.h"
#include "remedies/guided.h"
#include "remedies/heat.h"
#include "remedies/medicines.h"

#include <algorithm>

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

    void say(const char* source, std::vector<text::Argument> arguments = {}) const
    {
        facts.push_back({source, std::move(arguments)});
    }
};

// The session of that remedy that ended last, every version counted: it is the one that is waited for.
const facts::Entry<facts::Session>* lastOn(const Situation& s, std::string_view remedy)
{
    const facts::Entry<facts::Session>* last = nullptr;
    for (const auto& e : s.log.all<facts::Session>()) {
        if (remedies::remedyOf(e.value) != remedy || e.header.at > s.now) continue;
        const bool stands = e.header.current;
        const bool sameMoreRecent = last != nullptr && last->header.id == e.header.id && stands;
        if (last == nullptr || sameMoreRecent || facts::realEnd(e, s.now) > facts::realEnd(*last, s.now)) last = &e;
    }
    return last;
}

void sayDeleted(const Case& c)
{
    c.say(QT_TRANSLATE_NOOP("nape", "That entry was deleted. The wait stays."));
}

void sayOn(const Case& c, std::string_view remedy)
{
    if (const auto* last = lastOn(c.s, remedy)) {
        const auto from = last->header.at;
        const auto to = facts::realEnd(*last, c.s.now);
        c.say(remedy == "ice" ? QT_TRANSLATE_NOOP("nape", "Ice was on from %1 to %2, for %3.")
                              : QT_TRANSLATE_NOOP("nape", "Heat was on from %1 to %2, for %3."),
              {text::Moment{from}, text::Moment{to}, text::Length{to - from}});
        if (last->header.deleted) sayDeleted(c);
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
    sayOn(c, "heat");
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

// The dose that was logged last among those that the rule is about.
template <class Concerns> void sayDose(const Case& c, Concerns&& concerns)
{
    std::optional<remedies::DoseVersion> last;
    for (const auto& dose : remedies::dosesOf(c.s.log)) {
        if (dose.at > c.s.now || c.s.now - dose.at >= remedies::kDoseDay || !concerns(dose.medicine)) continue;
        if (!last || dose.at > last->at || (dose.dose == last->dose && dose.stands)) last = dose;
    }
    if (!last) return;
    std::vector<text::Argument> arguments{std::string{last->medicine.name}, text::Moment{last->at}};
    if (last->tablets == 1) {
        c.say(QT_TRANSLATE_NOOP("nape", "In the log: %1 at %2, one tablet."), std::move(arguments));
    } else {
        arguments.emplace_back(static_cast<long long>(last->tablets));
        c.say(QT_TRANSLATE_NOOP("nape", "In the log: %1 at %2, %3 tablets."), std::move(arguments));
    }
    if (!last->stands) sayDeleted(c);
}

void sayMaximum(const Case& c, const Medicine& wanted)
{
    const auto taken = remedies::milligramsAt(remedies::dosesOf(c.s.log), wanted.ingredient, c.s.now);
    c.say(QT_TRANSLATE_NOOP("nape", "In the log of the last 24 hours: %1 mg. The package allows %2 mg."),
          {taken, static_cast<long long>(wanted.milligrams) * wanted.mostIn24Hours});
}

void sayProfile(const Case& c, const Medicine& wanted)
{
    const auto profile = remedies::medicineProfile(c.s.log, wanted, c.s.now, c.s.zone);
    if (profile.isHeld || profile.asksFirst)
        c.say(QT_TRANSLATE_NOOP("nape", "That goes by the age and by what you answered about your health."));
}

void explainMedicine(const Case& c, std::string_view rule, const Medicine& wanted)
{
    if (rule == "M1") sayDose(c, [&](const Medicine& m) { return m.ingredient == wanted.ingredient; });
    if (rule == "M3") sayDose(c, [&](const Medicine& m) { return m.isNsaid() && m.ingredient != wanted.ingredient; });
    if (rule == "M4")
        sayDose(c, [&](const Medicine& m) { return m.ingredient == wanted.ingredient && m.id != wanted.id; });
    if (rule == "M2") sayMaximum(c, wanted);
    if (rule == "M5") sayProfile(c, wanted);
}

void explain(const Case& c, std::string_view rule)
{
    if (rule == "I3") return sayOn(c, "ice");
    if (rule == "H5") return sayHeats(c);
    if (rule == "H6") return sayOn(c, c.state.id == "ice" ? "heat" : "ice");
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

}  // namespace

std::vector<Reason> reasonsFor(const facts::CareLog& whole, const remedies::RemedyState& state, Instant now,
                               const clock::Zone& zone)
{
    const auto log = whole.asOf(now);
    const auto standing = triage::standingOf(log, now, zone);
    const Situation situation{log, standing, facts::openEpisode(log), now, now, false, zone};
    const bool isChild = std::ranges::find(state.why, "M7") != state.why.end();
    std::vector<Reason> reasons;
    for (const auto& id : state.why) {
        if (isChild && id.starts_with('M') && id != "M7") continue;
        Reason reason{.id = id, .rule = remedies::findRule(id), .text = {}, .facts = {}};
        reason.text = sentenceOf(id, reason.rule, now);
        explain({situation, state, reason.facts}, id);
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

}  // namespace nape::plan
