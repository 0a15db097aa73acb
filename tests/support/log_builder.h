// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"
#include "triage/triage.h"

#include <string>

namespace nape::test {

using namespace std::chrono_literals;
using clock::Duration;
using clock::Instant;

/// 2026-06-01 (a Monday) 08:00 UTC: a morning outside quiet hours, far from any change of clocks.
inline constexpr Instant kMorning = std::chrono::sys_days{std::chrono::year{2026} / 6 / 1} + 8h;

/// Builds one person's facts by hand, in the order of writing, the way the journal would have stamped them.
class LogBuilder {
public:
    LogBuilder()
    {
        facts::Person person;
        person.name = "me";
        person.ageBand = facts::AgeBand::from18to64;
        person.ageBandAt = kMorning;
        add(person, kMorning - 1h);
    }

    template <class T> facts::FactId add(T noun, Instant at)
    {
        facts::Header header = headerFor("f" + std::to_string(++m_count), at);
        m_log.add(facts::Entry<T>{header, std::move(noun)});
        return header.id;
    }
    /// A later version of the fact `id`; the earlier ones stop being current.
    template <class T> void addVersion(const facts::FactId& id, T noun, Instant at, bool deleted = false)
    {
        facts::CareLog::forEachEntry(m_log, [&](auto& e) {
            if (e.header.id == id) e.header.current = false;
        });
        facts::Header header = headerFor(id.value, at);
        header.version = 2;
        header.deleted = deleted;
        m_log.add(facts::Entry<T>{header, std::move(noun)});
    }

    facts::FactId episode(Instant onset, int pain = 6)
    {
        const auto id = add(facts::Episode{}, onset);
        m_episode = {id.value};
        rate(pain, onset);
        return id;
    }
    void rate(int pain, Instant at) { add(facts::PainRating{m_episode, {pain}}, at); }
    /// A check with every asked question answered "no" but these.
    facts::FactId check(Instant at, const std::map<std::string, facts::Answer>& answers = {},
                        std::optional<facts::Reading> reading = {})
    {
        triage::Input input;
        input.age = facts::ageFromYears(34);
        input.reading = reading;
        for (const auto& [id, answer] : answers)
            input.answers.set(*triage::questionFromId(id), answer);
        triage::fillOthers(input.answers, facts::Answer::no, input.age, input.log);
        return add(triage::toFact(m_episode, input, triage::assess(input)), at);
    }
    facts::FactId ice(Instant at, Duration planned = 10min, std::optional<Instant> stopped = {})
    {
        facts::Session session;
        session.planned = planned;
        session.wrapped = true;
        session.stopped = stopped;
        return add(session, at);
    }
    /// A session of heat with every tick; its awake checks answered, unless fewer are said.
    facts::FactId heat(Instant at, Duration planned = 15min, std::optional<Instant> stopped = {}, int awake = 3,
                       facts::Modality with = facts::Modality::pad)
    {
        facts::Session session{with, planned, stopped, true, true, true, true, true, awake, {}};
        return add(session, at);
    }
    facts::FactId did(const std::string& guide, Instant at) { return add(facts::GuideDone{guide, false}, at); }
    facts::FactId worse(const std::string& remedy, Instant at) { return add(facts::Worse{m_episode, remedy}, at); }
    void age(facts::AgeBand band, Instant at)
    {
        facts::Person person;
        person.name = "me";
        person.ageBand = band;
        person.ageBandAt = at;
        add(person, at);
    }
    void set(const std::string& key, const std::string& value, Instant at)
    {
        add(facts::SettingChange{key, value}, at);
    }

    [[nodiscard]] const facts::EpisodeId& episodeId() const { return m_episode; }
    [[nodiscard]] facts::CareLog log() const
    {
        auto sorted = m_log;
        sorted.sort();
        sorted.applyClockCorrections();
        return sorted;
    }

private:
    facts::Header headerFor(const std::string& id, Instant at)
    {
        facts::Header header;
        header.id = {id};
        header.person = {"p"};
        header.at = at;
        header.recorded = at;
        header.sequence = ++m_sequence;
        return header;
    }

    facts::CareLog m_log{facts::PersonId{"p"}};
    facts::EpisodeId m_episode;
    long long m_sequence = 0;
    int m_count = 0;
};

}  // namespace nape::test
