// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include "catalogue/emergency_numbers.h"
#include "catalogue/poison_control.h"
#include "facts/effective_now.h"
#include "facts/pain_around.h"
#include "plan/every_day.h"
#include "plan/reminders.h"
#include "remedies/conflicts.h"
#include "remedies/guided.h"
#include "remedies/heat.h"
#include "remedies/ice.h"
#include "remedies/medicines.h"

#include <algorithm>

namespace nape::plan {
namespace {

using remedies::Situation;

// What goes with the age, and what is kept from as long as the episode is open (H7, H8, G2, L4).
void addNotesOfCare(const Situation& s, Plan& plan)
{
    const auto note = [&](std::string id, const char* source) { plan.notes.push_back({std::move(id), {source, {}}}); };
    if (s.now - s.episode->header.at < remedies::kIceWindow) {
        note("ice_first", QT_TRANSLATE_NOOP("nape", "In the first two days ice usually comes before heat."));
    }
    // An age that is not known is a child's.
    const auto age = remedies::ageNow(s);
    if (!age || age->mayBeChild()) {
        note("heat_with_adult", QT_TRANSLATE_NOOP("nape", "A child has heat only with an adult who stays."));
    }
    if (!age || age->minMonths < remedies::kAloneFromYears * 12) {
        note("guide_with_adult",
             QT_TRANSLATE_NOOP("nape", "Under 12, stretches and massage only with an adult beside."));
    }
    note("avoid_list", remedies::findRule("L4")->text);
}

void addNotes(const Situation& s, Plan& plan)
{
    const auto note = [&](std::string id, const char* source, std::vector<text::Argument> arguments = {}) {
        plan.notes.push_back({std::move(id), {source, std::move(arguments)}});
    };
    if (s.clockBack) {
        note("clock_back",
             QT_TRANSLATE_NOOP("nape",
                               "The clock was set back: entries reach to %1. Ice and heat cannot start until the clock "
                               "is past it, or you say when it was wrong."),
             {text::Moment{s.now}});
    }
    if (s.episode == nullptr) {
        note("no_episode",
             QT_TRANSLATE_NOOP("nape", "No episode is open. When it hurts, log it and answer the check."));
        return;
    }
    if (remedies::iceScreening(s.log) == remedies::IceScreening::askFirst) {
        note("ask_first",
             QT_TRANSLATE_NOOP("nape",
                               "Ask a clinician before you use ice, because of what you said about your skin, "
                               "circulation or nerves."));
    }
    if (s.standing.numbSkin || facts::profileOf(s.log, "numb_skin") == "yes") {
        note("numb_skin", QT_TRANSLATE_NOOP("nape", "Ice and heat only where the skin feels normal."));
    }
    if (s.now - s.episode->header.at >= remedies::kIceWindowKept) {
        note("ice_late",
             QT_TRANSLATE_NOOP("nape",
                               "Three days are over. Nape no longer calls you for ice; you may still use it, with "
                               "the same limits."));
    }
    const auto measures = [&](std::string_view why) {
        return std::ranges::any_of(plan.due, [&](const Due& d) {
            return d.key == "temperature.again" && std::ranges::find(d.why, why) != d.why.end();
        });
    };
    if (measures("R1")) {
        note("just_under_fever",
             QT_TRANSLATE_NOOP("nape", "The temperature was just under the limit. Measure again after one hour."));
    }
    addNotesOfCare(s, plan);
}

// Whom to call: poison control where its number is known, else the ambulance where it gets worse.
text::Message overMaximum(const facts::CareLog& log)
{
    const auto* person = log.last<facts::Person>();
    const facts::Person nobody;
    const auto& of = person == nullptr ? nobody : person->value;
    if (auto number = catalogue::poisonControlOf(of.country, of.poisonControl); !number.empty()) {
        return {QT_TRANSLATE_NOOP("nape",
                                  "More was logged in 24 hours than the package allows. Call poison control (%1) or a "
                                  "doctor now, even if you feel well."),
                {std::move(number)}};
    }
    if (auto to = catalogue::numberToCall(of.country, of.emergencyNumber); !to.number.empty()) {
        return {QT_TRANSLATE_NOOP("nape",
                                  "More was logged in 24 hours than the package allows. Call poison control or a "
                                  "doctor now, even if you feel well. If you feel ill, call %1."),
                {std::move(to.number)}};
    }
    return {QT_TRANSLATE_NOOP("nape",
                              "More was logged in 24 hours than the package allows. Call poison control or a doctor "
                              "now, even if you feel well. If you feel ill, call your local emergency number (112 "
                              "works on most mobile phones)."),
            {}};
}

void addMedicines(const Situation& s, Plan& plan)
{
    const auto found = remedies::medicineNotes(s, plan.remedies);
    const auto note = [&](bool holds, const char* id, const char* source) {
        if (holds) plan.notes.push_back({id, {source, {}}});
    };
    if (found.isOverMaximum) plan.notes.push_back({"over_maximum", overMaximum(s.log)});
    if (s.episode == nullptr) return;
    if (found.asksPharmacist) plan.referrals.emplace_back(triage::toId(triage::Referral::pharmacist));
    note(std::ranges::any_of(plan.due, [](const Due& d) { return std::ranges::find(d.why, "A12") != d.why.end(); }),
         "dose_hides_fever",
         QT_TRANSLATE_NOOP("nape", "A pain reliever can hide a fever. Measure again once it has worn off."));
    note(found.asksFirst, "ask_medicine",
         QT_TRANSLATE_NOOP("nape",
                           "Ask a health professional before you use a pain reliever, because of what you said."));
    note(found.hasQuestions, "medicine_questions",
         QT_TRANSLATE_NOOP("nape", "Before a pain reliever, answer the questions about your health."));
}

// When the person is older to a rule: with a birth date on the midnight of the next birthday, as every rule that asks
// for an age asks for whole years (G2, H8, M5, M7, M10, C3); with a band when its upper end grows.
std::optional<Instant> nextAge(const Situation& s)
{
    const auto* person = s.log.last<facts::Person>();
    if (person == nullptr) return std::nullopt;
    if (!person->value.birth) {
        if (!person->value.ageBand || person->value.ageBand == facts::AgeBand::from65) return std::nullopt;
        const auto answered = person->value.ageBandAt.value_or(person->header.recorded);
        return answered + facts::nextTurnOfBand(std::max(clock::Duration{0}, s.now - answered));
    }
    const auto birth = *person->value.birth;
    const auto today = s.zone.dayOf(s.now);
    auto day = today.year() / birth.month() / birth.day();
    if (std::chrono::sys_days{day} <= std::chrono::sys_days{today}) day += std::chrono::years{1};
    // Born on the 29th of February: a year older on the first of March, as ageFromBirth() counts.
    return s.zone.instantOf({clock::Day{std::chrono::sys_days{day}}, clock::Duration{0}});
}

// Every moment at which some part of the plan turns by time alone.
std::optional<Instant> nextChangeOf(const Situation& s, const Plan& plan)
{
    std::optional<Instant> next;
    const auto at = [&](std::optional<Instant> moment) {
        if (moment && *moment > s.now) next = std::min(next.value_or(*moment), *moment);
    };
    for (const auto& due : plan.due) {
        at(due.at);
        at(due.snoozedUntil);
        at(due.until);
    }
    // A lock that ends under another one is no longer named, though nothing opens yet.
    bool untilTomorrow = false;
    for (const auto& remedy : plan.remedies) {
        at(remedy.until);
        at(remedies::worseUntil(s.log, remedy.id, s.zone));
        for (const auto* daily : {"H5", "G1"})
            untilTomorrow = untilTomorrow || std::ranges::find(remedy.why, daily) != remedy.why.end();
    }
    if (untilTomorrow) at(remedies::nextDay(s.now, s.zone));
    for (const auto* remedy : {"ice", "heat"}) {
        for (const auto& wait : remedies::waitsOf(s.log, remedy, s.now))
            at(wait.until);
        const auto* session = remedies::stoppableSession(s.log, remedy, s.now);
        if (session == nullptr) continue;
        const auto until = remedies::stopCountsUntil(session->header);
        at(until);  // its alarm ends
        at(until + clock::Duration{1});  // and no stop is its end any more
    }
    // Of heat that is deleted or was corrected as well: others wait for it, and it ends earlier when nobody is awake.
    for (const auto& session : s.log.all<facts::Session>())
        at(facts::overAt(session));
    at(remedies::nextMedicineChange(s));
    at(nextEveryDay(s));
    at(nextAge(s));
    for (const auto& appointment : s.log.live<facts::Appointment>())
        at(appointment.value.when);
    if (s.episode == nullptr) return next;
    const auto onset = s.episode->header.at;
    // From when to when the window asks for the pain after a dose.
    for (const auto& dose : s.log.live<facts::Dose>()) {
        at(dose.header.at + facts::kPainAfterDoseFrom);
        at(dose.header.at + facts::kPainAfterDoseUntil + clock::Duration{1});
    }
    at(onset + remedies::kIceWindow);
    at(onset + remedies::kIceWindowKept);
    if (s.standing.checkAgainAt) at(*s.standing.checkAgainAt + clock::Duration{1});  // L3: older than, not as old as
    at(facts::betterUntil(s.log, *s.episode));
    constexpr std::chrono::hours kWeek{168};  // D7 is told again every week, also where the last telling still stands
    at(onset + (std::max<long long>(0, (s.now - onset) / kWeek) + 1) * kWeek);
    at(triage::keptAwakeUntil(s.log, s.now));
    return next;
}

Plan planAsOf(const facts::CareLog& log, Instant wall, const facts::EffectiveNow& now, const clock::Zone& zone)
{
    const auto standing = triage::standingOf(log, now.at, zone);
    const Situation situation{log, standing, facts::openEpisode(log), now.at, wall, now.clockBack, zone};
    Plan plan;
    plan.now = now.at;
    plan.clockBack = now.clockBack;
    plan.tier = standing.tier;
    plan.rules = standing.rules;
    plan.referrals = standing.referrals;
    plan.complete = standing.complete;
    if (standing.emergency != nullptr) plan.emergencyCheck = standing.emergency->header.id;
    if (situation.episode != nullptr) plan.episode = situation.episode->header.id;
    plan.remedies = remedies::statesOf(situation);
    plan.due = remindersOf(situation);
    addNotes(situation, plan);
    addMedicines(situation, plan);
    plan.nextChange = nextChangeOf(situation, plan);
    return plan;
}

}  // namespace

Plan planFor(const facts::CareLog& log, Instant wall, std::optional<Instant> newestOwnStamp, const clock::Zone& zone)
{
    const auto now = facts::effectiveNow(wall, newestOwnStamp);
    if (log.reachesBeyond(now.at)) return planAsOf(log.asOf(now.at), wall, now, zone);
    return planAsOf(log, wall, now, zone);
}

std::string_view toId(DueState state)
{
    switch (state) {
    case DueState::upcoming: return "upcoming";
    case DueState::due: return "due";
    case DueState::snoozed: return "snoozed";
    }
    return {};
}

}  // namespace nape::plan
