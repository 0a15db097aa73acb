// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/iso8601.h"
#include "journal/accepted.h"
#include "journal/appointments.h"
#include "journal/check.h"
#include "journal/command.h"
#include "journal/edit_fields.h"
#include "journal/medicine.h"
#include "journal/nights.h"
#include "journal/people.h"
#include "journal/vocabulary.h"
#include "remedies/guided.h"
#include "remedies/ice.h"

#include <algorithm>
#include <set>

// Correcting the log. Every change appends a version; spacing and locks go on counting what was there before.
namespace nape::journal {
namespace {

using facts::Check;
using facts::Episode;
using facts::Fact;
using facts::Session;

using Changes = std::vector<std::pair<std::string, std::string>>;

tl::unexpected<Failure> unknownId(const facts::FactId& id)
{
    return badInput(QT_TRANSLATE_NOOP("nape", "There is no entry with the id %1."), {id.value});
}

tl::unexpected<Failure> ahead()
{
    return badInput(QT_TRANSLATE_NOOP("nape", "That time lies in the future. Give a time that has been."));
}

tl::unexpected<Failure> settingStays()
{
    return refuse("setting",
                  QT_TRANSLATE_NOOP("nape", "A setting is changed with \"set\", so that its past stays true."));
}

bool isLedger(const facts::Noun& noun)
{
    return std::holds_alternative<facts::ReminderEvent>(noun) || std::holds_alternative<facts::ClockCorrection>(noun);
}

// Sets the questions that are named, and assesses the check anew where that, or the reading, changed anything: what was
// shown stays as it was otherwise.
Expected<void> editCheck(Command& command, Fact& fact, const Check& before, Instant madeAt, const Changes& answers,
                         const clock::Zone& zone)
{
    auto& check = std::get<Check>(fact.noun);
    triage::Input input;
    input.answers = triage::answersOf(check);
    input.reading = check.reading;
    for (const auto& [name, value] : answers) {
        const auto question = triage::questionFromId(name);
        const auto answer = facts::fromId<facts::Answer>(value);
        if (!question || (!answer && !value.empty())) {
            return badInput(
                QT_TRANSLATE_NOOP("nape", "%1 cannot be \"%2\": a question is answered yes, no or unknown."),
                {name, value});
        }
        answer ? input.answers.set(*question, *answer) : input.answers.clear(*question);
    }
    const bool sameAge = check.ageMin == before.ageMin && check.ageMax == before.ageMax;
    if (input.answers == triage::answersOf(before) && input.reading == before.reading && sameAge) return {};
    std::optional<facts::AgeRange> said;
    if (check.ageMin && check.ageMax) said = facts::AgeRange{*check.ageMin, *check.ageMax};
    if (said ? !facts::isAge(*said) : check.ageMin != check.ageMax) {
        return badInput(
            QT_TRANSLATE_NOOP("nape", "An age is two numbers of months, from 0 to 1560, the smaller one as age_min."));
    }
    const auto* episode = command.log().find<Episode>({check.episode.value});
    const auto onset = episode == nullptr ? fact.header.at : episode->header.at;
    input.age = agePossible(facts::ageOf(command.log(), onset, zone), said);
    input.log = triage::findingsOf(command.log(), command.now().at, zone);
    // A dose hides a fever at the check's own moment (A12), at each that the check is said to have.
    input.log.doseMayHideFever = triage::feverHiddenUntil(command.log(), fact.header.at).has_value()
        || triage::feverHiddenUntil(command.log(), madeAt).has_value();
    fact.noun = triage::reassess(before, input);
    return {};
}

Expected<void> checkEpisode(const Command& command, const Fact& fact, const Episode& episode)
{
    NAPE_TRY(checkVocabulary(command.log(), episode.where, episode.triggers, episode.symptoms));
    const Instant now = command.now().at;
    for (const auto& end : {episode.spasmEnd, episode.painEnd}) {
        if (!end) continue;
        if (*end > now) return ahead();
        if (*end < fact.header.at) {
            return badInput(QT_TRANSLATE_NOOP("nape", "The end lies before the start. Look at both times again."));
        }
    }
    const auto* open = facts::openEpisode(command.log());
    if (!episode.painEnd && open != nullptr && open->header.id != fact.header.id) {
        return refuse("episode_open", QT_TRANSLATE_NOOP("nape", "Another episode is open. Close it first."));
    }
    return {};
}

Expected<void> checkSession(const Command& command, const Fact& fact, const Session& session)
{
    if (session.planned < std::chrono::seconds{60}) {
        return badInput(QT_TRANSLATE_NOOP("nape", "A session is planned for at least one minute."));
    }
    if (session.planned > facts::longestSession(session.with)) {
        return refuse(session.with == facts::Modality::ice ? "I1" : "H4",
                      QT_TRANSLATE_NOOP("nape", "A session stays within its limit: ice 10 minutes, heat 20."));
    }
    if (session.stopped && *session.stopped > command.now().at) return ahead();
    // Where a correction of the clock moved it, the hour counts as it did for the stop.
    auto until = remedies::stopCountsUntil(fact.header);
    for (const auto& version : command.log().all<Session>()) {
        if (version.header.id == fact.header.id) until = std::max(until, remedies::stopCountsUntil(version.header));
    }
    if (session.stopped && (*session.stopped < fact.header.at || *session.stopped > until)) {
        return badInput(QT_TRANSLATE_NOOP("nape", "The stop lies within an hour of the start, and not before it."));
    }
    return {};
}

// What a single field cannot see: times in the future, ends before starts, limits of a session, names in use.
Expected<void> checkWhole(Command& command, Fact& fact, const clock::Zone& zone, store::Store& store)
{
    if (fact.header.at > command.now().at) return ahead();
    if (const auto* episode = std::get_if<Episode>(&fact.noun)) return checkEpisode(command, fact, *episode);
    if (const auto* session = std::get_if<Session>(&fact.noun)) return checkSession(command, fact, *session);
    if (const auto* dose = std::get_if<facts::Dose>(&fact.noun)) return checkDose(*dose);
    if (const auto* read = std::get_if<facts::PackageRead>(&fact.noun)) return checkPackage(command.log(), *read);
    if (auto* person = std::get_if<facts::Person>(&fact.noun)) {
        auto everyone = store.persons();
        if (!everyone) return tl::unexpected(toFailure(std::move(everyone.error())));
        return checkPerson(*person, *everyone, fact.header.id, zone.dayOf(command.now().at));
    }
    if (const auto* answer = std::get_if<facts::ProfileAnswer>(&fact.noun)) return checkProfileAnswer(*answer);
    if (auto* appointment = std::get_if<facts::Appointment>(&fact.noun)) return checkAppointment(*appointment);
    if (const auto* night = std::get_if<facts::SleepNote>(&fact.noun)) {
        const auto* self = command.log().find<facts::SleepNote>(fact.header.id);
        return checkNight(command.log(), *night, fact.header.at, self, zone);
    }
    if (const auto* guide = std::get_if<facts::GuideDone>(&fact.noun); guide && !remedies::isGuided(guide->guide)) {
        return badInput(QT_TRANSLATE_NOOP("nape", "%1 is no guide of Nape."), {guide->guide});
    }
    if (const auto* worse = std::get_if<facts::Worse>(&fact.noun); worse && !remedies::findRemedy(worse->remedy)) {
        return badInput(QT_TRANSLATE_NOOP("nape", "%1 is no remedy of Nape."), {worse->remedy});
    }
    if (std::holds_alternative<facts::SettingChange>(fact.noun)) return settingStays();
    return {};
}

// The names of the people, besides that one, whose entries the operation changed: an import can bring several.
Expected<std::string> othersIn(store::Store& store, const store::Operation& operation, const facts::PersonId& person)
{
    std::set<facts::PersonId> others;
    for (const auto& item : operation.items) {
        const auto fact = pass(store.find(item.fact, item.versionAfter));
        if (!fact) return tl::unexpected(fact.error());
        if (*fact && (*fact)->header.person != person) others.insert((*fact)->header.person);
    }
    std::string names;
    if (others.empty()) return names;
    const auto everyone = pass(store.persons());
    if (!everyone) return tl::unexpected(everyone.error());
    for (const auto& entry : *everyone) {
        if (!others.contains(facts::PersonId{entry.header.id.value})) continue;
        names += (names.empty() ? "" : ", ") + entry.value.name;
    }
    return names;
}

constexpr clock::Duration kSlip = std::chrono::hours{1};

// Whatever opens an episode that had ended opens it again: its check counts no longer (L0).
void noteReopening(const Fact& before, Fact& after, Instant now)
{
    const auto* was = std::get_if<Episode>(&before.noun);
    auto* is = std::get_if<Episode>(&after.noun);
    if (was != nullptr && is != nullptr && was->painEnd && !is->painEnd) is->reopened = now;
}

}  // namespace

Outcome Journal::edit(const facts::FactId& id, const Changes& changes)
{
    auto found = find(id);
    if (!found) return tl::unexpected(std::move(found.error()));
    if (!*found) return unknownId(id);
    auto command = Command::begin(*m_state, "edit", (*found)->header.person, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    found = find(id);  // again, now that nobody else can write
    if (!found) return tl::unexpected(std::move(found.error()));
    Fact fact = **found;
    if (fact.header.deleted) {
        return refuse("deleted", QT_TRANSLATE_NOOP("nape", "This entry is in the trash. Undo its deletion first."));
    }
    if (isLedger(fact.noun)) {
        return badInput(QT_TRANSLATE_NOOP("nape", "This entry is kept by Nape itself and cannot be edited."));
    }
    if (changes.empty()) return badInput(QT_TRANSLATE_NOOP("nape", "Say what to change, as FIELD=VALUE."));
    Changes answers;
    auto* episode = std::get_if<Episode>(&fact.noun);
    for (const auto& [field, value] : changes) {
        if (field == "at" || (field == "onset" && episode != nullptr)) {
            const auto time = clock::parseTime(value, m_state->zone);
            if (!time) {
                return badInput(
                    QT_TRANSLATE_NOOP("nape", "\"%1\" is no time. Write it like 2026-05-31T14:00:00+02:00."), {value});
            }
            fact.header.at = time->at;
            fact.header.offset = time->offset;
            if (episode != nullptr && time->dateOnly) episode->estimated = true;
            continue;
        }
        const bool isCheck = std::holds_alternative<Check>(fact.noun);
        const auto question = std::string_view{field}.starts_with("answers.") ? field.substr(8) : field;
        if (isCheck && triage::questionFromId(question)) {
            answers.emplace_back(question, value);
            continue;
        }
        NAPE_TRY(setField(fact.noun, field, value, m_state->zone));
    }
    noteReopening(**found, fact, command->now().at);
    if (const auto* check = std::get_if<Check>(&(*found)->noun))
        NAPE_TRY(editCheck(*command, fact, *check, (*found)->header.at, answers, m_state->zone));
    if (auto* person = std::get_if<facts::Person>(&fact.noun)) {
        if (std::ranges::any_of(changes, [](const auto& c) { return c.first == "age_band"; })) {
            person->ageBandAt = command->now().at;
        }
    }
    NAPE_TRY(checkWhole(*command, fact, m_state->zone, *m_state->store));
    NAPE_TRY(checkMoved(**found, fact, command->now().at));
    NAPE_TRY(checkStillAccepted(*command, **found, fact, m_state->zone));
    fact.header.recorded = command->now().at;
    NAPE_TRY(command->addVersion(fact));
    return command->commit(fact);
}

Outcome Journal::remove(const facts::FactId& id)
{
    auto found = find(id);
    if (!found) return tl::unexpected(std::move(found.error()));
    if (!*found) return unknownId(id);
    auto command = Command::begin(*m_state, "delete", (*found)->header.person, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    found = find(id);
    if (!found) return tl::unexpected(std::move(found.error()));
    Fact fact = **found;
    if (fact.header.deleted) {
        return refuse("deleted", QT_TRANSLATE_NOOP("nape", "This entry is in the trash already."));
    }
    if (isLedger(fact.noun) || std::holds_alternative<facts::Person>(fact.noun)) {
        return refuse("kept", QT_TRANSLATE_NOOP("nape", "This entry is kept: other entries stand on it."));
    }
    if (std::holds_alternative<facts::SettingChange>(fact.noun)) return settingStays();
    const auto bury = [&](Fact buried) -> Expected<void> {
        buried.header.deleted = true;
        buried.header.recorded = command->now().at;
        return command->addVersion(std::move(buried));
    };
    NAPE_TRY(bury(fact));
    if (std::holds_alternative<Episode>(fact.noun)) {
        // What belongs to the episode goes with it, and comes back with it: however long ago, which no plan looks at.
        const auto whole = pass(m_state->store->read(command->person(), Instant::min()));
        if (!whole) return tl::unexpected(whole.error());
        std::vector<Fact> parts;
        facts::CareLog::forEachEntry(*whole, [&]<class T>(const facts::Entry<T>& e) {
            if constexpr (requires { e.value.episode; }) {
                if (e.header.current && !e.header.deleted && e.value.episode.value == id.value) {
                    parts.push_back({e.header, e.value});
                }
            }
        });
        for (auto& part : parts)
            NAPE_TRY(bury(std::move(part)));
    }
    return command->commit(fact);
}

Expected<std::optional<long long>> Journal::undoable(const Who& who) const
{
    auto last = pass(m_state->store->lastUndoable(who));
    if (!last) return tl::unexpected(std::move(last.error()));
    if (!*last) return std::nullopt;
    if (who) {
        const auto others = othersIn(*m_state->store, **last, *who);
        if (!others) return tl::unexpected(others.error());
        if (!others->empty()) return std::nullopt;  // not for one of them alone
    }
    return (*last)->id;
}

Outcome Journal::undo(const Who& who, std::optional<long long> only)
{
    const auto nothing = [] { return refuse("nothing", QT_TRANSLATE_NOOP("nape", "There is nothing to undo.")); };
    auto last = pass(m_state->store->lastUndoable(who));
    if (!last) return tl::unexpected(std::move(last.error()));
    if (!*last) return nothing();
    auto command = Command::begin(*m_state, "undo", (*last)->person, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    last = pass(m_state->store->lastUndoable(who));  // again, now that nobody else can write
    if (!last) return tl::unexpected(std::move(last.error()));
    if (!*last) return nothing();
    if ((*last)->person != command->person() || (only && (*last)->id != *only)) {
        return refuse("changed",
                      QT_TRANSLATE_NOOP("nape", "Something else was recorded just now. Look, then try again."));
    }
    if (who) {
        const auto others = othersIn(*m_state->store, **last, *who);
        if (!others) return tl::unexpected(others.error());
        if (!others->empty()) {
            return refuse("of_several",
                          QT_TRANSLATE_NOOP("nape",
                                            "That would take back entries of %1 too. Undo without naming a person "
                                            "takes it back for everyone."),
                          {*others});
        }
    }
    std::optional<Fact> about;
    for (auto item = (*last)->items.rbegin(); item != (*last)->items.rend(); ++item) {
        const bool made = item->versionBefore == 0;
        auto before = pass(m_state->store->find(item->fact, made ? item->versionAfter : item->versionBefore));
        if (!before) return tl::unexpected(std::move(before.error()));
        if (!*before) continue;
        Fact fact = std::move(**before);
        // The person that the first log made stays: a name is nothing to take back.
        if (made && std::holds_alternative<facts::Person>(fact.noun) && (*last)->verb != "person add") continue;
        if (made) fact.header.deleted = true;
        auto first = pass(m_state->store->find(item->fact, 1));
        if (!first) return tl::unexpected(std::move(first.error()));
        if (*first) NAPE_TRY(checkWasAccepted(*command, **first, fact, m_state->zone));
        fact.header.recorded = command->now().at;
        // A slip that is taken back at once asks nothing again.
        const auto newest = pass(m_state->store->find(item->fact));
        if (newest && *newest && fact.header.recorded - (*newest)->header.recorded > kSlip)
            noteReopening(**newest, fact, fact.header.recorded);
        NAPE_TRY(command->addVersion(fact));
        // An age that was kept along with a check is not what the command was about.
        if (!about || !std::holds_alternative<facts::Person>(fact.noun)) about = std::move(fact);
    }
    NAPE_TRY(pass(command->transaction().markUndone((*last)->id)));
    if (!about) return nothing();
    return command->commit(*about);
}

}  // namespace nape::journal
