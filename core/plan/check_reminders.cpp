// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/check_reminders.h"

#include "plan/reminder_item.h"
#include "remedies/locks.h"
#include "remedies/medicines.h"

#include <algorithm>

namespace nape::plan {
namespace {

using namespace std::chrono_literals;
using facts::Entry;
using remedies::holds;
using remedies::Situation;

constexpr clock::Duration kWeek = 168h;  // S95
constexpr clock::Duration kMeasureAgain = 1h;  // R1

// The check again: when it has grown old (L3), or when something since then has put it back (L0).
void addCheckAgain(const Situation& s, std::vector<Due>& out)
{
    const auto quiet = remedies::quietHoursOf(s.log);
    const auto add = [&](Instant at, std::string why, const char* text, std::vector<text::Argument> facts = {}) {
        Item{s, "check.again", remedies::afterQuietHours(at, quiet, s.zone), {text, std::move(facts)}}
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
    // What came last says why; at the same moment the temperature does.
    Instant since = last->header.at;
    text::Message reason;
    const auto because = [&](Instant at, const char* text, std::vector<text::Argument> facts) {
        if (at < since) return;
        since = at;
        reason = {text, std::move(facts)};
    };
    if (const auto at = s.episode->value.reopened; at && *at > last->header.at) {
        because(
            *at,
            QT_TRANSLATE_NOOP("nape", "It came back at %1, within a day of its end. Answer the safety check again."),
            {text::Moment{*at}});
    }
    for (const auto& cleared : s.log.live<facts::Clearance>()) {
        if (cleared.header.at <= last->header.at) continue;
        because(cleared.header.at,
                QT_TRANSLATE_NOOP("nape", "A clinician cleared you at %1. Answer the safety check anew."),
                {text::Moment{cleared.header.at}});
    }
    for (const auto& reading : s.log.live<facts::Temperature>()) {
        if (!facts::isFever(reading.value.reading) || reading.header.at <= last->header.at) continue;
        because(reading.header.at,
                QT_TRANSLATE_NOOP("nape", "A fever was measured at %1: %2. Answer the safety check again now."),
                {text::Moment{reading.header.at}, facts::toText(reading.value.reading)});
    }
    if (!last->value.complete && since == last->header.at) {
        add(since, "L0", QT_TRANSLATE_NOOP("nape", "The safety check is not finished. Answer what is left of it."));
        return;
    }
    if (reason.empty())
        reason = {QT_TRANSLATE_NOOP("nape", "The log has changed since the last safety check. Answer it again."), {}};
    add(since, "L0", reason.source, std::move(reason.arguments));
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
    // The facts behind it: how long, and the pain at first and last.
    std::optional<int> first, last;
    for (const auto& rating : s.log.live<facts::PainRating>()) {
        if (rating.value.episode.value != episode.header.id.value) continue;
        last = rating.value.pain.value;
        if (!first) first = last;
    }
    const auto before = out.size();
    const auto add = [&](Instant when, long long weeks) {
        text::Message message{
            QT_TRANSLATE_NOOP("nape", "%1 without getting better. Call your doctor for an appointment."),
            {text::Length{weeks * kWeek}}};
        if (first) {
            message = {QT_TRANSLATE_NOOP("nape",
                                         "%1 without getting better: pain %2 at first, %3 last. Call your "
                                         "doctor for an appointment."),
                       {text::Length{weeks * kWeek}, static_cast<long long>(*first), static_cast<long long>(*last)}};
        }
        Item{s, "check.day7", remedies::afterQuietHours(when, quiet, s.zone), std::move(message)}.because("D7").addTo(
            out);
    };
    if (!told) add(at, week);
    if (out.size() == before) add(moment(week + 1), week + 1);
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

}  // namespace

void addCheckReminders(const Situation& situation, std::vector<Due>& out)
{
    addCheckAgain(situation, out);
    addDay7(situation, out);
    addReturned(situation, out);
    addTemperatureAgain(situation, out);
}

}  // namespace nape::plan
