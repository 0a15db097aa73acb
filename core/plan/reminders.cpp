// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/reminders.h"

#include "clock/iso8601.h"
#include "remedies/conflicts.h"
#include "remedies/ice.h"
#include "remedies/medicines.h"
#include "remedies/quiet_hours.h"

#include <algorithm>

namespace nape::plan {
namespace {

using namespace std::chrono_literals;
using facts::Entry;
using facts::ReminderAct;
using remedies::holds;
using remedies::Situation;

constexpr clock::Duration kWeek = 168h;  // S95
constexpr clock::Duration kMeasureAgain = 1h;  // R1
constexpr clock::Duration kEveningBefore = 18h;  // since midnight
constexpr clock::Duration kBeforeAppointment = 2h;
constexpr std::string_view kWakesFor = "temperature.again";  // besides the alarms: not held back by quiet hours

/// Builds one item: due or upcoming by its moment, and what the person answered to it.
class Item {
public:
    Item(const Situation& s, std::string key, Instant at, text::Message text)
        : m_s(&s)
        , m_due{.key = std::move(key), .at = at, .text = std::move(text)}
    {
        m_due.state = s.now >= at ? DueState::due : DueState::upcoming;
    }
    Item& because(std::string id)
    {
        m_due.why.push_back(std::move(id));
        return *this;
    }
    Item& alarm()
    {
        m_due.alarm = true;
        return *this;
    }
    [[nodiscard]] Instant at() const { return m_due.at; }
    /// Adds it unless it was answered; an answer counts for the moment it was given to, from `since` on.
    void addTo(std::vector<Due>& out, std::optional<Instant> since = std::nullopt)
    {
        for (const auto& event : m_s->log.live<facts::ReminderEvent>()) {
            const auto& e = event.value;
            if (e.key != m_due.key) continue;
            if (since ? e.due < *since : e.due != m_due.at) continue;
            if (e.act == ReminderAct::done || e.act == ReminderAct::dismissed) return;
            if (e.act == ReminderAct::snoozed) m_due.snoozedUntil = e.until;
        }
        // Nobody is woken because they asked to be told later (I5).
        const bool wakes = m_due.alarm || m_due.key == kWakesFor;
        if (m_due.snoozedUntil && !wakes) {
            m_due.snoozedUntil =
                remedies::afterQuietHours(*m_due.snoozedUntil, remedies::quietHoursOf(m_s->log), m_s->zone);
        }
        if (m_due.snoozedUntil && m_s->now < *m_due.snoozedUntil) m_due.state = DueState::snoozed;
        out.push_back(std::move(m_due));
    }

private:
    const Situation* m_s;
    Due m_due;
};

// "Take it off": from the end of the session, from the moment that cut it short (an emergency, a clock set back, "it
// made it worse", nobody awake), until it was said to be off or an hour is over.
void addOff(const Situation& s, std::string_view remedy, std::string limit, const char* text, std::vector<Due>& out)
{
    const auto* session = remedies::stoppableSession(s.log, remedy, s.now);
    if (session == nullptr || s.now >= session->header.at + remedies::kStopCounts) return;
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
    if (session == nullptr || holds(s, "L1") || session->header.at > s.wall) return;
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

// The check again: when it has grown old (L3), or when something since then has put it back (L0).
void addCheckAgain(const Situation& s, std::vector<Due>& out)
{
    const auto quiet = remedies::quietHoursOf(s.log);
    const auto add = [&](Instant at, std::string why, const char* text) {
        Item{s, "check.again", remedies::afterQuietHours(at, quiet, s.zone), {text, {}}}
            .because(std::move(why))
            .addTo(out);
    };
    if (s.standing.counting != nullptr && s.standing.counting->value.ruleVersion < rules::kRuleVersion
        && !holds(s, "L0")) {
        add(s.standing.counting->header.at, "L3",
            QT_TRANSLATE_NOOP("nape", "Nape asks more than it did at the last safety check. Answer it again."));
        return;
    }
    if (s.standing.checkAgainAt && !holds(s, "L0")) {
        add(*s.standing.checkAgainAt, "L3",
            QT_TRANSLATE_NOOP("nape", "The last safety check is a day old. A minute, and you know where you stand."));
        return;
    }
    const Entry<facts::Check>* last = nullptr;
    for (const auto& check : s.log.live<facts::Check>()) {
        if (check.value.episode.value == s.episode->header.id.value) last = &check;
    }
    if (last == nullptr || !holds(s, "L0")) return;
    Instant since = last->header.at;
    if (s.episode->value.reopened) since = std::max(since, *s.episode->value.reopened);
    for (const auto& cleared : s.log.live<facts::Clearance>())
        since = std::max(since, cleared.header.at);
    for (const auto& reading : s.log.live<facts::Temperature>()) {
        if (facts::isFever(reading.value.reading)) since = std::max(since, reading.header.at);
    }
    if (!last->value.complete && since == last->header.at) {
        add(since, "L0", QT_TRANSLATE_NOOP("nape", "The safety check is not finished. Answer what is left of it."));
        return;
    }
    add(since, "L0", QT_TRANSLATE_NOOP("nape", "Something has changed since the last safety check. Answer it again."));
}

// A week without getting better, told again every further week (S95, A6).
void addDay7(const Situation& s, std::vector<Due>& out)
{
    const auto& episode = *s.episode;
    const auto onset = episode.header.at;
    const auto quiet = remedies::quietHoursOf(s.log);
    const auto better = facts::betterUntil(s.log, episode);
    const auto moment = [&](long long week) {
        const Instant start = onset + week * kWeek;
        const bool stillBetter = better && *better > start && *better < start + kWeek;
        return stillBetter ? *better : start;
    };
    const auto week = std::max<long long>(1, (s.now - onset) / kWeek);
    auto at = moment(week);
    if (s.now >= onset + kWeek && !triage::isWeekNotBetter(s.log, episode, s.now)) at = *better;
    // A check made in the quiet hours has said it already.
    bool told = false;
    for (const auto& check : s.log.live<facts::Check>()) {
        told = told || (check.value.episode.value == episode.header.id.value && check.header.at >= at);
    }
    const auto before = out.size();
    const auto add = [&](Instant when) {
        Item{s,
             "check.day7",
             remedies::afterQuietHours(when, quiet, s.zone),
             {QT_TRANSLATE_NOOP("nape",
                                "It has been a week without getting better. Call your doctor for an appointment."),
              {}}}
            .because("D7")
            .addTo(out);
    };
    if (!told) add(at);
    if (out.size() == before) add(moment(week + 1));
}

// It was gone and came back while the episode was open (S96, A7): told once, where no check has said it since.
void addReturned(const Situation& s, std::vector<Due>& out)
{
    const facts::SymptomFreeSpan* last = nullptr;
    const auto spans = facts::symptomFreeSpans(s.log, *s.episode);
    for (const auto& span : spans)
        last = &span;
    if (last == nullptr || !triage::isRecurred(s.log, *s.episode)) return;
    bool checkedBefore = false;
    for (const auto& check : s.log.live<facts::Check>()) {
        if (check.value.episode.value != s.episode->header.id.value) continue;
        if (check.header.at >= last->returned) return;
        checkedBefore = true;
    }
    if (!checkedBefore) return;
    Item{s,
         "check.returned",
         remedies::afterQuietHours(last->returned, remedies::quietHoursOf(s.log), s.zone),
         {QT_TRANSLATE_NOOP("nape", "It was gone until %1 and came back at %2. Call your doctor for an appointment."),
          {text::Moment{last->lastFree}, text::Moment{last->returned}}}}
        .because("D8")
        .addTo(out);
}

/// The last word on the temperature in this episode: a check or a reading.
struct Measured {
    const facts::Check& check;  ///< the latest check
    std::optional<facts::Reading> reading;
    bool later = false;  ///< the reading came after the check
    Instant at;

    [[nodiscard]] bool saysYes(std::string_view question) const
    {
        const auto it = check.answers.find(question);
        return it != check.answers.end() && facts::countsAsYes(it->second);
    }
    [[nodiscard]] bool isNormal() const
    {
        if (reading) return facts::isPossible(*reading) && !facts::isFever(*reading) && (later || !saysYes("fever"));
        return check.answers.contains("fever") && !saysYes("fever");
    }
    /// A12: with these signs the check has already taken the fever for "unknown".
    [[nodiscard]] bool countedAsFever() const
    {
        return !later && (saysYes("chills") || saysYes("hot_before_dose") || (saysYes("headache") && saysYes("stiff")));
    }
};

std::optional<Measured> lastMeasured(const Situation& s)
{
    const Entry<facts::Check>* check = nullptr;
    for (const auto& c : s.log.live<facts::Check>()) {
        if (c.value.episode.value == s.episode->header.id.value) check = &c;
    }
    if (check == nullptr) return std::nullopt;
    Measured last{check->value, check->value.reading, false, check->header.at};
    if (const auto* later = s.log.last<facts::Temperature>(); later != nullptr && later->header.at >= last.at) {
        last.reading = later->value.reading;
        last.at = later->header.at;
        last.later = true;
    }
    return last;
}

// Measured again: an hour after a reading just under the limit with a stiff neck (R1), and when a dose that may have
// hidden a fever has worn off (A12). Not held back by quiet hours. One line: the earlier moment first.
void addTemperatureAgain(const Situation& s, std::vector<Due>& out)
{
    const auto last = lastMeasured(s);
    if (!last) return;
    std::vector<Item> items;
    if (last->reading && facts::isPossible(*last->reading) && facts::isJustUnderFever(*last->reading)
        && last->saysYes("stiff")) {
        items.push_back(Item{
            s,
            "temperature.again",
            last->at + kMeasureAgain,
            {QT_TRANSLATE_NOOP("nape", "Measure the temperature again. It was just under the limit."),
             {}}}.because("R1"));
    }
    const auto wornOff = triage::feverHiddenUntil(s.log, last->at);
    if (wornOff && last->isNormal() && !last->countedAsFever()) {
        items.push_back(Item{
            s,
            "temperature.again",
            *wornOff,
            {QT_TRANSLATE_NOOP("nape",
                               "Measure the temperature now, before another pain reliever. The last "
                               "one could hide a fever and has worn off."),
             {}}}.because("A12"));
    }
    std::ranges::sort(items, {}, &Item::at);
    const auto before = out.size();
    for (auto& item : items) {
        if (out.size() == before) item.addTo(out);
    }
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
            Item{s, key, at,
                 count == 1 ? text::Message{QT_TRANSLATE_NOOP("nape", "Appointment with %1: %2."),
                                            {with, text::Moment{told.when}}}
                            : text::Message{QT_TRANSLATE_NOOP("nape", "%1 appointments. The first, with %2: %3."),
                                            {static_cast<long long>(count), with, text::Moment{told.when}}}}
                .addTo(out);
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
        addCheckAgain(situation, out);
        addDay7(situation, out);
        addReturned(situation, out);
        addTemperatureAgain(situation, out);
        addDosesAgain(situation, out);
    }
    if (!holds(situation, "L1")) addAppointments(situation, out);
    std::ranges::sort(out, {}, [](const Due& d) { return std::pair{d.at, d.key}; });
    return out;
}

}  // namespace nape::plan
