// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/refusal_text.h"
#include "journal/vocabulary.h"

#include "remedies/conflicts.h"
#include "remedies/ice.h"

#include <algorithm>
#include <limits>

// The acts of the main job: log, rate, end, ice. Each asks the plan before it records, so no door can do what the plan
// would not allow.
namespace nape::journal {
namespace {

using namespace std::chrono_literals;
using facts::Entry;
using facts::Episode;

// A log this soon after the end is the same episode, not a new one (A7).
constexpr clock::Duration kSameEpisode = facts::kShortestSymptomFreeSpan;

void addMissing(facts::Ids& to, const facts::Ids& from)
{
    for (const auto& id : from) {
        if (std::ranges::find(to, id) == to.end()) to.push_back(id);
    }
}

// A time is written with a year that can be read back, in any zone.
constexpr Instant kFirstOnset = std::chrono::sys_days{std::chrono::year{1800} / 1 / 2};

tl::unexpected<Failure> noEpisode()
{
    return refuse("no_episode", QT_TRANSLATE_NOOP("nape", "No episode is open. Log the pain first."));
}

// The episode that a log of this onset goes on with. A clock that was put right does not make an end older than it was.
const Entry<Episode>* episodeToReopen(const Command& command, Instant onset)
{
    const Entry<Episode>* ended = nullptr;
    Instant end{};
    for (const auto& e : command.log().live<Episode>()) {
        if (!e.value.painEnd) continue;
        const auto written = command.log().asWritten(e).value.painEnd;
        const Instant theirs = std::max(*e.value.painEnd, written.value_or(*e.value.painEnd));
        if (ended != nullptr && theirs < end) continue;
        ended = &e;
        end = theirs;
    }
    if (ended == nullptr) return nullptr;
    if (command.now().at - end < kSameEpisode) return ended;
    return onset >= end && onset - end < kSameEpisode ? ended : nullptr;
}

// What stays locked after a clearance, because it was said before what locked it.
std::vector<std::string> stillLocked(const Command& command, const facts::Fact& clearance, const clock::Zone& zone)
{
    auto log = command.log();
    auto added = clearance;
    added.header.sequence = std::numeric_limits<long long>::max();  // the newest of all
    log.add(std::move(added));
    log.sort();
    auto locks = triage::standingOf(log, command.now().at, zone).locks;
    std::erase_if(locks, [](const std::string& lock) { return lock != "L1" && lock != "L2" && lock != "L6"; });
    return locks;
}

}  // namespace

Outcome Journal::logEpisode(const Who& who, const NewEpisode& episode)
{
    auto command = Command::begin(*m_state, "log", who, Command::Person::madeIfNone);
    if (!command) return tl::unexpected(std::move(command.error()));
    const Instant now = command->now().at;
    const Instant onset = episode.onset.value_or(now);
    if (onset > now)
        return badInput(QT_TRANSLATE_NOOP("nape", "The start lies in the future. Give a time that has been."));
    if (onset < kFirstOnset)
        return badInput(QT_TRANSLATE_NOOP("nape", "That start is too long ago. Nape keeps times from 1800 on."));
    if (facts::openEpisode(command->log()) != nullptr) {
        return refuse("episode_open",
                      QT_TRANSLATE_NOOP("nape",
                                        "An episode is open already. Rate it with \"pain\", or close it with "
                                        "\"end\" first."));
    }
    NAPE_TRY(checkVocabulary(command->log(), episode.where, episode.triggers, episode.symptoms));
    facts::Fact about;
    if (const auto* ended = episodeToReopen(*command, onset)) {
        auto reopened = ended->value;
        reopened.painEnd.reset();
        reopened.spasmEnd.reset();
        reopened.reopened = now;
        addMissing(reopened.where, episode.where);
        addMissing(reopened.triggers, episode.triggers);
        addMissing(reopened.symptoms, episode.symptoms);
        if (!episode.note.empty()) reopened.note += (reopened.note.empty() ? "" : "\n") + episode.note;
        const bool beganEarlier = onset < ended->header.at;
        if (beganEarlier) reopened.estimated = episode.estimated;
        about = command->next(*ended, std::move(reopened));
        if (beganEarlier) {
            about.header.at = onset;
            about.header.offset = m_state->zone.offsetAt(onset);
        }
        NAPE_TRY(command->addVersion(about));
    } else {
        Episode fresh;
        fresh.estimated = episode.estimated;
        fresh.where = episode.where;
        fresh.triggers = episode.triggers;
        fresh.symptoms = episode.symptoms;
        fresh.note = episode.note;
        about = command->make(std::move(fresh), onset);
        NAPE_TRY(command->append(about));
    }
    NAPE_TRY(command->append(command->make(facts::PainRating{{about.header.id.value}, episode.pain})));
    return command->commit(about);
}

Outcome Journal::ratePain(const Who& who, facts::PainScore pain)
{
    auto command = Command::begin(*m_state, "pain", who, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    const auto* open = facts::openEpisode(command->log());
    if (open == nullptr) return noEpisode();
    return command->record(command->make(facts::PainRating{{open->header.id.value}, pain}));
}

Outcome Journal::sayBetter(const Who& who)
{
    auto command = Command::begin(*m_state, "better", who, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    const auto* open = facts::openEpisode(command->log());
    if (open == nullptr) return noEpisode();
    return command->record(command->make(facts::Better{{open->header.id.value}}));
}

Outcome Journal::endEpisode(const Who& who, EndOf what)
{
    auto command = Command::begin(*m_state, "end", who, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    const auto* open = facts::openEpisode(command->log());
    if (open == nullptr) return noEpisode();
    auto ended = open->value;
    const Instant now = command->now().at;
    if (what == EndOf::spasm && ended.spasmEnd) {
        return refuse("already_ended", QT_TRANSLATE_NOOP("nape", "The spasm has already been marked as over."));
    }
    if (what != EndOf::pain && !ended.spasmEnd) ended.spasmEnd = now;
    if (what != EndOf::spasm) ended.painEnd = now;
    auto fact = command->next(*open, std::move(ended));
    NAPE_TRY(command->addVersion(fact));
    fact.header.at = now;  // what happened now is the end
    fact.header.offset = m_state->zone.offsetAt(now);
    return command->commit(fact);
}

Outcome Journal::goodDay(const Who& who)
{
    auto command = Command::begin(*m_state, "good-day", who, Command::Person::madeIfNone);
    if (!command) return tl::unexpected(std::move(command.error()));
    if (facts::openEpisode(command->log()) != nullptr) {
        return refuse("episode_open",
                      QT_TRANSLATE_NOOP("nape",
                                        "An episode is open. Say that it has ended before marking a day without a "
                                        "spasm."));
    }
    const auto today = m_state->zone.dayOf(command->now().at);
    for (const auto& episode : command->log().live<facts::Episode>()) {
        const auto end = episode.value.painEnd.value_or(command->now().at);
        if (m_state->zone.dayOf(end) != today) continue;
        return refuse(
            "spasm_today",
            QT_TRANSLATE_NOOP("nape", "There was pain today, so it is no day without a spasm. Tomorrow may be."));
    }
    for (const auto& day : command->log().live<facts::GoodDay>()) {
        if (day.value.day == today) {
            return Done{day.header.id, facts::GoodDay::kKind, day.header.at, day.header.offset, {}};
        }
    }
    return command->record(command->make(facts::GoodDay{today}));
}

Outcome Journal::startIce(const Who& who, const IceStart& start)
{
    if (start.planned < 60s) return badInput(QT_TRANSLATE_NOOP("nape", "Ice is timed in minutes, from 1 to 10."));
    auto command = Command::begin(*m_state, "ice start", who, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    const auto plan = command->plan();
    auto no = whatHolds(plan, "ice");
    if (stateOf(plan, "ice").state == remedies::State::running) {
        no.why.emplace_back("I3");
        no.until = remedies::clearFrom(command->log(), "ice", command->now().at);
    }
    // A lock's own sentence first; what is wrong with this start after it.
    if (start.planned > remedies::kIceLongest) no.why.emplace_back("I1");
    if (!start.wrapped) no.why.emplace_back("I2");
    if (!no.why.empty()) {
        no.text = sessionRefusal(no, *command, plan, "ice", m_state->zone);
        return tl::unexpected<Failure>{std::move(no)};
    }
    facts::Session session;
    session.with = facts::Modality::ice;
    session.planned = start.planned;
    session.wrapped = start.wrapped;
    session.where = start.where;
    return command->record(command->make(std::move(session)));
}

Outcome Journal::stopIce(const Who& who)
{
    return stopSession(*m_state, who, "ice", QT_TRANSLATE_NOOP("nape", "No ice is on, so there is nothing to stop."));
}

Outcome Journal::keepIceReminders(const Who& who, bool keep)
{
    auto command = Command::begin(*m_state, "ice keep", who, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    const auto* open = facts::openEpisode(command->log());
    if (open == nullptr) return noEpisode();
    if (command->now().at >= open->header.at + remedies::kIceWindowKept) {
        return refuse("I4", QT_TRANSLATE_NOOP("nape", "Three days are over: Nape no longer calls for ice."));
    }
    return command->record(command->make(facts::IceWindowChoice{{open->header.id.value}, keep}));
}

Outcome Journal::answerScreening(const Who& who, const facts::Screening& screening)
{
    auto command = Command::begin(*m_state, "screening", who, Command::Person::madeIfNone);
    if (!command) return tl::unexpected(std::move(command.error()));
    return command->record(command->make(screening));
}

Outcome Journal::recordTemperature(const Who& who, const facts::Reading& reading)
{
    if (!facts::isPossible(reading)) {
        return badInput(QT_TRANSLATE_NOOP("nape", "A body cannot have %1. Look at the number and at °C or °F again."),
                        {facts::toText(reading)});
    }
    auto command = Command::begin(*m_state, "temperature", who, Command::Person::madeIfNone);
    if (!command) return tl::unexpected(std::move(command.error()));
    return command->record(command->make(facts::Temperature{reading}));
}

Outcome Journal::recordClearance(const Who& who, std::optional<Instant> at)
{
    auto command = Command::begin(*m_state, "cleared", who, Command::Person::madeIfNone);
    if (!command) return tl::unexpected(std::move(command.error()));
    if (at && *at > command->now().at) {
        return badInput(QT_TRANSLATE_NOOP("nape", "The clearance lies in the future. Give the day it was said."));
    }
    const auto fact = command->make(facts::Clearance{}, at);
    NAPE_TRY(command->append(fact));
    return command->commit(fact, stillLocked(*command, fact, m_state->zone));
}

Outcome Journal::acknowledgeCard(const Who& who, const facts::FactId& check)
{
    auto command = Command::begin(*m_state, "acknowledge", who, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    // A deleted one too: what it said stands until a clinician has cleared it.
    const auto& checks = command->log().all<facts::Check>();
    if (std::ranges::none_of(checks, [&](const auto& e) { return e.header.id == check; })) {
        return badInput(QT_TRANSLATE_NOOP("nape", "There is no such check in this log."));
    }
    return command->record(command->make(facts::CardAcknowledged{check}));
}

}  // namespace nape::journal
