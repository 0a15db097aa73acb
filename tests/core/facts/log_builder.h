// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"

namespace nape::test {

using namespace std::chrono_literals;

/// Writes facts the way the store does (versions, tombstones, one sequence over all) and gives the log of them.
class LogBuilder {
public:
    /// Records `value` as having happened at `at`; `recorded` is `at` where it is not given. Returns the fact's id.
    template <class T> std::string add(T value, clock::Instant at, std::optional<clock::Instant> recorded = {})
    {
        facts::Header header;
        header.id.value = "fact-" + std::to_string(m_facts.size());
        header.person.value = "person";
        header.at = at;
        header.recorded = recorded.value_or(at);
        header.sequence = ++m_sequence;
        m_facts.push_back({header, std::move(value)});
        return header.id.value;
    }
    /// Appends a version of the fact that `change(header, value)` has altered.
    template <class T, class Change> void edit(const std::string& id, Change&& change)
    {
        auto& before = current(id);
        facts::Fact after = before;
        before.header.current = false;
        ++after.header.version;
        after.header.sequence = ++m_sequence;
        change(after.header, std::get<T>(after.noun));
        m_facts.push_back(std::move(after));
    }
    /// Appends a tombstone.
    template <class T> void erase(const std::string& id)
    {
        edit<T>(id, [](facts::Header& h, T&) { h.deleted = true; });
    }
    /// Moves the fact in time.
    template <class T> void move(const std::string& id, clock::Instant to)
    {
        edit<T>(id, [&](facts::Header& h, T&) { h.at = to; });
    }
    facts::Header& header(const std::string& id) { return current(id).header; }

    [[nodiscard]] facts::CareLog log() const
    {
        facts::CareLog log{facts::PersonId{"person"}};
        for (const auto& fact : m_facts)
            log.add(fact);
        log.sort();
        return log;
    }

    // The facts that tests need most.
    std::string episode(clock::Instant onset) { return add(facts::Episode{}, onset); }
    void end(const std::string& episode, clock::Instant at)
    {
        edit<facts::Episode>(episode, [&](facts::Header&, facts::Episode& e) { e.painEnd = at; });
    }
    void reopen(const std::string& episode, clock::Instant at)
    {
        edit<facts::Episode>(episode, [&](facts::Header&, facts::Episode& e) {
            e.painEnd.reset();
            e.reopened = at;
        });
    }
    std::string rate(const std::string& episode, int pain, clock::Instant at)
    {
        facts::PainRating rating;
        rating.episode.value = episode;
        rating.pain.value = pain;
        return add(rating, at);
    }
    std::string better(const std::string& episode, clock::Instant at)
    {
        facts::Better better;
        better.episode.value = episode;
        return add(better, at);
    }

private:
    facts::Fact& current(const std::string& id)
    {
        return *std::ranges::find_if(m_facts,
                                     [&](const auto& f) { return f.header.id.value == id && f.header.current; });
    }
    std::vector<facts::Fact> m_facts;
    long long m_sequence = 0;
};

/// 2026-06-01T12:00:00Z, a Monday: the moment that tests count from.
inline constexpr clock::Instant kStart =
    std::chrono::sys_days{std::chrono::year{2026} / 6 / 1} + std::chrono::hours{12};

}  // namespace nape::test
