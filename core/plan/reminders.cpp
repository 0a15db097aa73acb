// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/reminders.h"

#include "clock/iso8601.h"
#include "plan/check_reminders.h"
#include "plan/every_day.h"
#include "plan/reminder_item.h"
#include "remedies/conflicts.h"
#include "remedies/ice.h"
#include "remedies/medicines.h"
#include "remedies/quiet_hours.h"

#include <algorithm>

namespace nape::plan {
namespace {

using namespace std::chrono_literals;
using facts::Entry;
using remedies::holds;
using remedies::Situation;

constexpr clock::Duration kEveningBefore = 18h;  // since midnight
constexpr clock::Duration kBeforeAppointment = 2h;

// "Take it off": from the end of the session, from the moment that cut it short (an emergency, a clock set back, "it
// made it worse", nobody awake), until it was said to be off or an hour is over.
void addOff(const Situation& s, std::string_view remedy, std::string limit, const char* text, std::vector<Due>& out)
{
    const auto* session = remedies::stoppableSession(s.log, remedy, s.now);
    if (session == nullptr || s.now >= remedies::stopCountsUntil(session->header)) return;
    auto at = facts::alarmAt(*session);
    std::string why = std::move(limit);
    const auto cutShort = [&](std::optional<Instant> moment, const char* rule) {
        if (!moment || *moment >= at) return;
        at = std::max(*moment, session->header.at);
        why = rule;
    };
    // An awake check that may still be answered ends nothing yet.
    if (s.now >= facts::overAt(*session)) cutShort(facts::overAt(*session), "H3");
    cutShort(remedies::worseSince(s.log, *session), "L5");
    if (holds(s, "L1")) cutShort(s.standing.lockedSince, "L1");
    if (s.clockBack && session->header.at > s.wall) {
        at = session->header.at;
        why = "clock_back";
    }
    Item{s, std::string{remedy} + ".off", at, {text, {}}}
        .because(std::move(why))
        .alarm()
        .addTo(out, session->header.at);
}

// "Are you awake?" while heat is on (S51, H3); answered, the next one comes 5 minutes after it.
void addHeatAwake(const Situation& s, std::vector<Due>& out)
{
    const auto* session = remedies::runningSession(s.log, "heat", s.now);
    if (session == nullptr || holds(s, "L1") || (s.clockBack && session->header.at > s.wall)) return;
    const auto check = facts::nextAwakeCheck(*session);
    if (!check || remedies::worseSince(s.log, *session)) return;
    Item{s, "heat.awake", *check, {QT_TRANSLATE_NOOP("nape", "Are you awake? Say so, or take the heat off."), {}}}
        .because("H3")
        .alarm()
        .addTo(out);
}

clock::Duration iceEvery(const facts::CareLog& log)
{
    const auto setting = facts::settingOf(log, "ice_every");
    const auto every = setting ? clock::parseDuration(*setting) : std::nullopt;
    return std::max(every.value_or(remedies::kIceStartToStart), remedies::kIceStartToStart);
}

void addIceAgain(const Situation& s, std::vector<Due>& out)
{
    const Entry<facts::Session>* last = nullptr;
    for (const auto& session : s.log.live<facts::Session>()) {
        if (facts::isIce(session.value) && session.header.at >= s.episode->header.at) last = &session;
    }
    if (last == nullptr || holds(s, "L0")) return;
    if (s.clockBack) return;  // no ice may start now, so nobody is told that it may
    if (remedies::iceScreening(s.log) == remedies::IceScreening::askFirst) return;
    auto wanted = last->header.at + iceEvery(s.log);
    if (const auto clear = remedies::clearFrom(s.log, "ice", s.now)) wanted = std::max(wanted, *clear);
    if (const auto worse = remedies::worseUntil(s.log, "ice", s.zone)) wanted = std::max(wanted, *worse);
    const auto at = remedies::afterQuietHours(wanted, remedies::quietHoursOf(s.log), s.zone);
    const auto end = remedies::iceWindowEnd(s.log, *s.episode);
    if (at >= end || s.now >= end) return;
    Item{s, "ice.again", at, {QT_TRANSLATE_NOOP("nape", "Ice may go on again, in a cloth, 10 minutes at most."), {}}}
        .because("I3")
        .because("I4")
        .addTo(out);
}

void addIceWindow(const Situation& s, std::vector<Due>& out)
{
    if (holds(s, "L0") || remedies::iceWindowChoice(s.log, s.episode->header.id)) return;
    if (remedies::iceScreening(s.log) == remedies::IceScreening::askFirst) return;
    const auto onset = s.episode->header.at;
    const auto at = remedies::afterQuietHours(onset + remedies::kIceWindowAsks, remedies::quietHoursOf(s.log), s.zone);
    const auto end = onset + remedies::kIceWindowKept;
    if (at >= end || s.now >= end) return;
    Item{s, "ice.window", at, {QT_TRANSLATE_NOOP("nape", "Two days are nearly over. Does ice still help?"), {}}}
        .because("I4")
        .addTo(out);
}

// "You may take it from …": never "take it". Nobody is woken for it (M9).
void addDosesAgain(const Situation& s, std::vector<Due>& out)
{
    for (const auto& again : remedies::dosesAgain(s)) {
        const auto at = remedies::afterQuietHours(again.from, remedies::quietHoursOf(s.log), s.zone);
        Item item{s,
                  remedies::doseKey(again.medicine.id),
                  at,
                  {QT_TRANSLATE_NOOP("nape", "If you need it: you may take %1 from %2."),
                   {std::string{again.medicine.name}, text::Moment{again.from}}}};
        for (const auto& rule : again.why)
            item.because(rule);
        item.because("M9").addTo(out);
    }
}

// The evening before, and once more two hours before: each only where it was noted earlier than that. Nobody is woken
// for it, and what would come after the appointment does not come.
void addAppointments(const Situation& s, std::vector<Due>& out)
{
    const auto quiet = remedies::quietHoursOf(s.log);
    struct Told {
        Instant when, ahead, soon;
        const Entry<facts::Appointment>* appointment;
    };
    std::vector<Told> ahead;
    for (const auto& entry : s.log.live<facts::Appointment>()) {
        if (!entry.value.when || *entry.value.when <= s.now) continue;
        const auto when = *entry.value.when;
        const clock::Day eve{std::chrono::sys_days{s.zone.dayOf(when)} - std::chrono::days{1}};
        ahead.push_back({when, remedies::afterQuietHours(s.zone.instantOf({eve, kEveningBefore}), quiet, s.zone),
                         remedies::afterQuietHours(when - kBeforeAppointment, quiet, s.zone), &entry});
    }
    std::ranges::sort(ahead, {}, &Told::when);
    const auto add = [&](const char* key, Instant Told::* moment) {
        const auto before = out.size();
        for (const auto& told : ahead) {
            if (out.size() != before) return;
            const auto at = told.*moment;
            if (at >= told.when || told.appointment->header.recorded >= at) continue;
            if (moment == &Told::ahead && s.now >= told.soon) continue;  // the nearer one has taken its place
            const auto count = std::ranges::count(ahead, at, moment);
            const auto& with = told.appointment->value.with;
            Item item{s, key, at,
                      count == 1 ? text::Message{QT_TRANSLATE_NOOP("nape", "Appointment with %1: %2."),
                                                 {with, text::Moment{told.when}}}
                                 : text::Message{QT_TRANSLATE_NOOP("nape", "%1 appointments. The first, with %2: %3."),
                                                 {static_cast<long long>(count), with, text::Moment{told.when}}}};
            item.until(moment == &Told::ahead ? std::min(told.soon, told.when) : told.when).addTo(out);
        }
    };
    add("appointment.ahead", &Told::ahead);
    add("appointment.soon", &Told::soon);
}

}  // namespace

std::vector<Due> remindersOf(const Situation& situation)
{
    std::vector<Due> out;
    addOff(situation, "ice", "I1", QT_TRANSLATE_NOOP("nape", "Take the ice off now."), out);
    addOff(situation, "heat", "H4", QT_TRANSLATE_NOOP("nape", "Take the heat off now."), out);
    addHeatAwake(situation, out);
    // Under an emergency only "take it off" is told: everything else waits (L1).
    if (situation.episode != nullptr && !holds(situation, "L1")) {
        addIceAgain(situation, out);
        addIceWindow(situation, out);
        addCheckReminders(situation, out);
        addDosesAgain(situation, out);
    }
    if (!holds(situation, "L1")) {
        addAppointments(situation, out);
        addEveryDay(situation, out);
    }
    std::ranges::sort(out, {}, [](const Due& d) { return std::pair{d.at, d.key}; });
    return out;
}

}  // namespace nape::plan
