// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"
#include "facts/age.h"
#include "facts/check.h"
#include "facts/header.h"
#include "facts/ids.h"
#include "facts/names.h"
#include "facts/temperature.h"
#include "facts/values.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

// The nouns of Nape: everything that can be recorded as having happened. Each names its kind (table, history and
// archive use the same word) and lists its fields once; store, archive, history and editing all walk that list. The
// time, the person and the id stand in the Header beside it. Nothing derived is ever a field: no time left, no next
// reminder, no current tier.
namespace nape::facts {

struct Person {
    static constexpr std::string_view kKind = "person";
    std::string name;
    std::optional<Day> birth;
    std::optional<AgeBand> ageBand;
    std::optional<Instant> ageBandAt;  ///< when the band was answered
    std::string country;  ///< ISO 3166 alpha-2, empty = unknown
    std::string emergencyNumber;  ///< the person's own, overrides the table
    std::string doctor, doctorPhone, dentist, dentistPhone, poisonControl;
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("name", s.name, FieldUse::editable);
        v("birth", s.birth, FieldUse::editable);
        v("age_band", s.ageBand, FieldUse::editable);
        v("age_band_at", s.ageBandAt, FieldUse::fixed);
        v("country", s.country, FieldUse::editable);
        v("emergency_number", s.emergencyNumber, FieldUse::editable);
        v("doctor", s.doctor, FieldUse::editable);
        v("doctor_phone", s.doctorPhone, FieldUse::editable);
        v("dentist", s.dentist, FieldUse::editable);
        v("dentist_phone", s.dentistPhone, FieldUse::editable);
        v("poison_control", s.poisonControl, FieldUse::editable);
    }
};

/// One spasm and what is left of it. Its event time is the onset, the earliest that was meant. Open while painEnd is
/// unset: pain ends an episode, the spasm's own end does not (S02).
struct Episode {
    static constexpr std::string_view kKind = "episode";
    bool estimated = false;  ///< the onset is a guess
    Ids where, triggers, symptoms;
    std::string note;
    std::optional<Instant> spasmEnd, painEnd;
    std::optional<Instant> reopened;  ///< last time a log within 24 h of the end opened it again
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("estimated", s.estimated, FieldUse::editable);
        v("where", s.where, FieldUse::editable);
        v("triggers", s.triggers, FieldUse::editable);
        v("symptoms", s.symptoms, FieldUse::editable);
        v("note", s.note, FieldUse::editable);
        v("spasm_end", s.spasmEnd, FieldUse::editable);
        v("pain_end", s.painEnd, FieldUse::editable);
        v("reopened", s.reopened, FieldUse::fixed);
    }
};

struct PainRating {
    static constexpr std::string_view kKind = "rating";
    EpisodeId episode;
    PainScore pain;
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("episode", s.episode, FieldUse::fixed);
        v("pain", s.pain, FieldUse::editable);
    }
};

/// "Clearly better", said by the person (A6).
struct Better {
    static constexpr std::string_view kKind = "better";
    EpisodeId episode;
    template <class Self, class V> static void fields(Self& s, V&& v) { v("episode", s.episode, FieldUse::fixed); }
};

/// "It made it worse" about a remedy (L5).
struct Worse {
    static constexpr std::string_view kKind = "worse";
    EpisodeId episode;
    std::string remedy;
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("episode", s.episode, FieldUse::fixed);
        v("remedy", s.remedy, FieldUse::editable);
    }
};

struct Temperature {
    static constexpr std::string_view kKind = "temperature";
    Reading reading;
    template <class Self, class V> static void fields(Self& s, V&& v) { v("reading", s.reading, FieldUse::editable); }
};

enum class Modality { ice, shower, cloth, bottle, pad };
template <> struct Names<Modality> {
    static constexpr NameTable<Modality, 5> table{{{Modality::ice, "ice"},
                                                   {Modality::shower, "shower"},
                                                   {Modality::cloth, "cloth"},
                                                   {Modality::bottle, "bottle"},
                                                   {Modality::pad, "pad"}}};
};

/// Ice or heat on the neck, from its event time on. Whether it runs is not stored: it ends at start + planned unless a
/// stop is recorded; heat also ends where nobody said to be awake (session_end.h).
struct Session {
    static constexpr std::string_view kKind = "session";
    Modality with = Modality::ice;
    Duration planned{};  ///< 60 to 600 s for ice, to 1,200 s for heat; an import may say more, flagged
    std::optional<Instant> stopped;
    bool wrapped = false;  ///< the cloth between ice, bottle or pad and skin was ticked
    bool temperatureChecked = false;  ///< heat
    bool stayingAwake = false;  ///< heat
    bool noSedative = false;  ///< heat: no alcohol and nothing that makes drowsy
    bool skinNormal = false;  ///< heat: feels normal, unbroken, no rub or patch on it
    int awakeAnswered = 0;  ///< heat: how many of its checks "are you awake?" were answered in time
    Ids where;
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("with", s.with, FieldUse::editable);
        v("planned", s.planned, FieldUse::editable);
        v("stopped", s.stopped, FieldUse::editable);
        v("wrapped", s.wrapped, FieldUse::editable);
        v("temperature_checked", s.temperatureChecked, FieldUse::editable);
        v("staying_awake", s.stayingAwake, FieldUse::editable);
        v("no_sedative", s.noSedative, FieldUse::editable);
        v("skin_normal", s.skinNormal, FieldUse::editable);
        v("awake_answered", s.awakeAnswered, FieldUse::fixed);
        v("where", s.where, FieldUse::editable);
    }
};

struct GuideDone {
    static constexpr std::string_view kKind = "guide";
    std::string guide;  ///< remedy id: stretch_simple, massage …
    bool helper = false;
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("guide", s.guide, FieldUse::editable);
        v("helper", s.helper, FieldUse::editable);
    }
};

struct Dose {
    static constexpr std::string_view kKind = "dose";
    std::string product;
    int tablets = 1;
    bool alreadyTaken = false;  ///< recorded after the fact
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("product", s.product, FieldUse::editable);
        v("tablets", s.tablets, FieldUse::editable);
        v("already_taken", s.alreadyTaken, FieldUse::editable);
    }
};

/// "I have read my package" (M0), with what it says where that is stricter (M8).
struct PackageRead {
    static constexpr std::string_view kKind = "package";
    std::string product;
    std::optional<int> maxTablets;  ///< in 24 h
    std::optional<Duration> gap;
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("product", s.product, FieldUse::editable);
        v("max_tablets", s.maxTablets, FieldUse::editable);
        v("gap", s.gap, FieldUse::editable);
    }
};

/// "No spasm today"; the day is the calendar day at the event time and offset.
struct GoodDay {
    static constexpr std::string_view kKind = "good_day";
    std::optional<Day> day;
    template <class Self, class V> static void fields(Self& s, V&& v) { v("day", s.day, FieldUse::editable); }
};

/// Ice reminders from 48 to 72 h: does it still help? (I4)
struct IceWindowChoice {
    static constexpr std::string_view kKind = "ice_window";
    EpisodeId episode;
    bool keep = false;
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("episode", s.episode, FieldUse::fixed);
        v("keep", s.keep, FieldUse::editable);
    }
};

/// The four questions before the first ice (I7).
struct Screening {
    static constexpr std::string_view kKind = "screening";
    Answer raynaud = Answer::unknown;  ///< or poor circulation
    Answer numbSkin = Answer::unknown;
    Answer coldAllergy = Answer::unknown;
    Answer nerveDamage = Answer::unknown;  ///< from diabetes
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("raynaud", s.raynaud, FieldUse::editable);
        v("numb_skin", s.numbSkin, FieldUse::editable);
        v("cold_allergy", s.coldAllergy, FieldUse::editable);
        v("nerve_damage", s.nerveDamage, FieldUse::editable);
    }
};

/// "A clinician has cleared me", dated by its event time.
struct Clearance {
    static constexpr std::string_view kKind = "clearance";
    std::string note;
    template <class Self, class V> static void fields(Self& s, V&& v) { v("note", s.note, FieldUse::editable); }
};

struct ProfileAnswer {
    static constexpr std::string_view kKind = "profile";
    std::string key, value;
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("key", s.key, FieldUse::fixed);
        v("value", s.value, FieldUse::editable);
    }
};

/// A setting that changes the plan, from its event time on.
struct SettingChange {
    static constexpr std::string_view kKind = "setting";
    std::string key, value;
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("key", s.key, FieldUse::fixed);
        v("value", s.value, FieldUse::editable);
    }
};

enum class ReminderAct { posted, done, snoozed, dismissed, missed };
template <> struct Names<ReminderAct> {
    static constexpr NameTable<ReminderAct, 5> table{{{ReminderAct::posted, "posted"},
                                                      {ReminderAct::done, "done"},
                                                      {ReminderAct::snoozed, "snoozed"},
                                                      {ReminderAct::dismissed, "dismissed"},
                                                      {ReminderAct::missed, "missed"}}};
};

/// What became of one reminder: `due` is the moment it was about, so that an answer never touches the next one.
struct ReminderEvent {
    static constexpr std::string_view kKind = "reminder";
    std::string key;
    ReminderAct act = ReminderAct::posted;
    Instant due{};
    std::optional<Instant> until;  ///< snoozed
    std::string channel;  ///< posted: how it was delivered
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("key", s.key, FieldUse::fixed);
        v("act", s.act, FieldUse::fixed);
        v("due", s.due, FieldUse::fixed);
        v("until", s.until, FieldUse::fixed);
        v("channel", s.channel, FieldUse::fixed);
    }
};

/// "Help is on the way": an emergency card that was seen. It stays reachable.
struct CardAcknowledged {
    static constexpr std::string_view kKind = "card_acknowledged";
    FactId check;
    template <class Self, class V> static void fields(Self& s, V&& v) { v("check", s.check, FieldUse::fixed); }
};

struct Appointment {
    static constexpr std::string_view kKind = "appointment";
    std::string with;
    std::optional<Instant> when;  ///< may lie ahead; the event time is when it was noted
    std::string note;
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("with", s.with, FieldUse::editable);
        v("when", s.when, FieldUse::editable);
        v("note", s.note, FieldUse::editable);
    }
};

enum class MouthGuard { none, worn, notWorn };
template <> struct Names<MouthGuard> {
    static constexpr NameTable<MouthGuard, 3> table{
        {{MouthGuard::none, "none"}, {MouthGuard::worn, "worn"}, {MouthGuard::notWorn, "not_worn"}}};
};

/// The night before its event time, as the person says in the morning.
struct SleepNote {
    static constexpr std::string_view kKind = "sleep";
    bool keptAwake = false;  ///< by the neck (D5)
    std::string position;  ///< one of kSleepPositions (vocabulary.h); empty: not said
    std::string note;
    MouthGuard mouthGuard = MouthGuard::none;  ///< none: there is none, or nothing was said of it (S69)
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("kept_awake", s.keptAwake, FieldUse::editable);
        v("position", s.position, FieldUse::editable);
        v("note", s.note, FieldUse::editable);
        v("mouth_guard", s.mouthGuard, FieldUse::editable);
    }
};

struct StressScore {
    static constexpr std::string_view kKind = "stress";
    PainScore stress;  ///< the same 0 to 10
    template <class Self, class V> static void fields(Self& s, V&& v) { v("stress", s.stress, FieldUse::editable); }
};

enum class TermKind { trigger, symptom };
template <> struct Names<TermKind> {
    static constexpr NameTable<TermKind, 2> table{{{TermKind::trigger, "trigger"}, {TermKind::symptom, "symptom"}}};
};

/// The person's own word for a trigger or a symptom.
struct CustomTerm {
    static constexpr std::string_view kKind = "custom_term";
    TermKind term = TermKind::trigger;
    std::string label;
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("term", s.term, FieldUse::fixed);
        v("label", s.label, FieldUse::editable);
    }
};

/// The shift of a correction that moves nothing: what was there before it could not be read when a backup was brought
/// back. A full hour counts from it, whoever has had ice or not, and the check is asked again.
inline constexpr Duration kUnknownBefore{0};

/// "The clock was wrong": every time recorded from `from` to `to` reads `shift` later (earlier when negative).
struct ClockCorrection {
    static constexpr std::string_view kKind = "clock_correction";
    Instant from{}, to{};
    Duration shift{};
    template <class Self, class V> static void fields(Self& s, V&& v)
    {
        v("from", s.from, FieldUse::fixed);
        v("to", s.to, FieldUse::fixed);
        v("shift", s.shift, FieldUse::fixed);
    }
};

/// Every noun, in the order of the archive.
template <template <class...> class To>
using AllNouns = To<Person, Episode, PainRating, Better, Worse, Check, Temperature, Session, GuideDone, Dose,
                    PackageRead, GoodDay, IceWindowChoice, Screening, Clearance, ProfileAnswer, SettingChange,
                    ReminderEvent, CardAcknowledged, Appointment, SleepNote, StressScore, CustomTerm, ClockCorrection>;
using Noun = AllNouns<std::variant>;

/// Calls `call.template operator()<T>()` for every noun.
template <class Call> void forEachNoun(Call&& call)
{
    []<class... T>(std::variant<T...>*, Call& c) { (c.template operator()<T>(), ...); }(static_cast<Noun*>(nullptr),
                                                                                        call);
}

[[nodiscard]] std::string_view kindOf(const Noun& noun);
/// An empty noun of that kind; nothing for an unknown word.
[[nodiscard]] std::optional<Noun> nounOfKind(std::string_view kind);

/// One fact of any kind.
struct Fact {
    Header header;
    Noun noun;
};

}  // namespace nape::facts
