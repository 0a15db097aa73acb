// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/every_day.h"

#include "plan/reminder_item.h"
#include "remedies/locks.h"

#include <algorithm>

namespace nape::plan {
namespace {

using namespace std::chrono_literals;
using clock::Day;
using clock::Duration;
using remedies::holds;
using remedies::QuietHours;
using remedies::Situation;

// Since midnight.
constexpr Duration kDeepNight = 4h;
constexpr Duration kMorning = 7h;  // where no quiet hours say when it is
constexpr Duration kNoon = 12h;
constexpr Duration kEvening = 22h;

constexpr Duration kBedtimeStays = 1h;
constexpr Duration kNudgeStays = 15min;  // who was away is not called for what is over

struct Set {
    std::string value;
    Instant since{Instant::min()};
};

Set setOf(const facts::CareLog& log, std::string_view key)
{
    Set set;
    for (const auto& e : log.live<facts::SettingChange>()) {
        if (e.value.key == key) set = {e.value.value, e.header.at};
    }
    return set;
}

Day dayAfter(Day day)
{
    return Day{std::chrono::sys_days{day} + std::chrono::days{1}};
}

bool isQuietAt(const Situation& s, Instant at, const QuietHours& quiet)
{
    return remedies::isQuiet(s.zone.wallAt(at).sinceMidnight, quiet);
}

// The end of the night's quiet hours.
Instant morningOf(const Situation& s, Day day, const QuietHours& quiet)
{
    const auto since = remedies::isQuiet(kDeepNight, quiet) ? kDeepNight : kMorning;
    return remedies::afterQuietHours(s.zone.instantOf({day, since}), quiet, s.zone);
}

// `at` and `stays`, but not into the quiet hours that begin after it.
Instant endOf(const Situation& s, Instant at, Duration stays, const QuietHours& quiet)
{
    if (quiet.from == quiet.to) return at + stays;
    auto day = s.zone.dayOf(at);
    auto begin = s.zone.instantOf({day, quiet.from});
    if (begin <= at) begin = s.zone.instantOf({dayAfter(day), quiet.from});
    return std::min(at + stays, begin);
}

bool isNoted(const Situation& s, Day day)
{
    return std::ranges::any_of(s.log.live<facts::SleepNote>(),
                               [&](const auto& e) { return s.zone.dayOf(e.header.at) == day; });
}

// Once a morning, and not for a night that came before the episode (S93). It goes with the answer, or at noon.
void addSleepAsk(const Situation& s, const QuietHours& quiet, std::vector<Due>& out)
{
    const auto set = setOf(s.log, kMorningQuestion);
    const auto when = parseMorningQuestion(set.value).value_or(MorningQuestion::whileOpen);
    if (when == MorningQuestion::never) return;
    const auto before = out.size();
    const auto today = s.zone.dayOf(s.now);
    for (const auto day : {today, dayAfter(today)}) {
        const auto at = morningOf(s, day, quiet);
        const auto noon = s.zone.instantOf({day, kNoon});
        if (at >= noon || s.now >= noon || isNoted(s, day)) continue;
        const bool wanted = when == MorningQuestion::everyDay && set.since <= at;
        if (!wanted && (s.episode == nullptr || s.episode->header.at > at)) continue;
        Item{s, "sleep.ask", at, {QT_TRANSLATE_NOOP("nape", "How did you sleep?"), {}}}
            .because("G13")
            .until(noon)
            .addTo(out);
        if (out.size() != before) return;
    }
}

// At the time that was set; one that quiet hours have swallowed since comes as they begin (S64).
void addBedtime(const Situation& s, const QuietHours& quiet, std::vector<Due>& out)
{
    const auto set = setOf(s.log, kBedtimeReminder);
    auto time = remedies::parseTimeOfDay(set.value);
    if (!time) return;
    if (!mayBeBedtime(*time, quiet)) time = quiet.from;
    const bool asQuietBegins = remedies::isQuiet(*time, quiet);
    const auto before = out.size();
    const auto today = s.zone.dayOf(s.now);
    const Day yesterday{std::chrono::sys_days{today} - std::chrono::days{1}};
    for (const auto day : {yesterday, today, dayAfter(today), dayAfter(dayAfter(today))}) {
        const auto at = s.zone.instantOf({day, *time});
        const auto end = asQuietBegins ? at + kNudgeStays : endOf(s, at, kBedtimeStays, quiet);
        if (s.now >= end || set.since > at) continue;
        Item{s,
             "night.bedtime",
             at,
             {QT_TRANSLATE_NOOP("nape",
                                "Soon to bed: on your back or a side rather than face down, and no heating pad."),
              {}}}
            .because("G12")
            .until(end)
            .addTo(out);
        if (out.size() != before) return;
    }
}

struct Nudge {
    std::string_view setting;
    const char* key;
    const char* rule;
    const char* text;
};

// Every so often from the morning to the evening. One that was missed is never told, so nothing piles up; while ice or
// heat is on, or has to come off, it holds its tongue.
void addNudge(const Situation& s, const QuietHours& quiet, const Nudge& nudge, std::vector<Due>& out)
{
    const auto set = setOf(s.log, nudge.setting);
    const auto every = parseNudge(set.value).value_or(Duration{0});
    if (every == Duration{0}) return;
    const bool isBusy = std::ranges::any_of(out, &Due::alarm);
    const auto before = out.size();
    const auto today = s.zone.dayOf(s.now);
    for (const auto day : {today, dayAfter(today)}) {
        const auto evening = s.zone.instantOf({day, kEvening});
        for (auto at = morningOf(s, day, quiet) + every; at < evening; at += every) {
            if (isQuietAt(s, at, quiet) || set.since > at) continue;
            const auto end = endOf(s, at, kNudgeStays, quiet);
            if (s.now >= end || (isBusy && s.now >= at)) continue;
            Item{s, nudge.key, at, {nudge.text, {}}}.because(nudge.rule).until(end).addTo(out);
            if (out.size() != before) return;
        }
    }
}

}  // namespace

std::optional<MorningQuestion> parseMorningQuestion(std::string_view text)
{
    if (text == "episode") return MorningQuestion::whileOpen;
    if (text == "on") return MorningQuestion::everyDay;
    if (text == "off") return MorningQuestion::never;
    return std::nullopt;
}

std::optional<Duration> parseNudge(std::string_view text)
{
    if (text == "off") return Duration{0};
    if (text.size() != 2 || text[0] < '1' || text[0] > '4' || text[1] != 'h') return std::nullopt;
    return std::chrono::hours{text[0] - '0'};
}

bool mayBeBedtime(Duration sinceMidnight, const QuietHours& quiet)
{
    return sinceMidnight == quiet.from || !remedies::isQuiet(sinceMidnight, quiet);
}

void addEveryDay(const Situation& s, std::vector<Due>& out)
{
    const auto quiet = remedies::quietHoursOf(s.log);
    addSleepAsk(s, quiet, out);
    addBedtime(s, quiet, out);
    // Nobody is told to move or to drink before it is known what it is, or while a clinician is to look first.
    if (holds(s, "L0") || holds(s, "L2") || holds(s, "L6")) return;
    addNudge(s, quiet,
             {kPostureNudge, "posture.nudge", "G14",
              QT_TRANSLATE_NOOP("nape", "Change your position, and let the shoulders drop.")},
             out);
    addNudge(s, quiet,
             {kDrinkNudge, "drink.nudge", "G15", QT_TRANSLATE_NOOP("nape", "A good moment to drink something.")}, out);
}

std::optional<Instant> nextEveryDay(const Situation& s)
{
    const auto when = parseMorningQuestion(setOf(s.log, kMorningQuestion).value).value_or(MorningQuestion::whileOpen);
    bool wanted = when == MorningQuestion::everyDay || (when == MorningQuestion::whileOpen && s.episode != nullptr);
    wanted = wanted || remedies::parseTimeOfDay(setOf(s.log, kBedtimeReminder).value);
    for (const auto key : {kPostureNudge, kDrinkNudge})
        wanted = wanted || parseNudge(setOf(s.log, key).value).value_or(Duration{0}) > Duration{0};
    return wanted ? std::optional{remedies::nextDay(s.now, s.zone)} : std::nullopt;
}

}  // namespace nape::plan
