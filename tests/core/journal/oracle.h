// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_journal.h"

#include <algorithm>

namespace nape::test {

/// Knows the limits of ice, heat and the guides by heart, and of a life only what was accepted: when something went on
/// and came off, what was done, what was worse. Knows nothing of how the plan is made. What triage locks is handed in.
class Oracle {
public:
    /// What triage and the clock say at the moment of a start.
    struct Around {
        Instant now;
        bool open = false;
        bool clockBack = false;
        std::vector<std::string> locks;
        bool injury = false;
        bool infant = false;
    };
    /// A start that broke something may not have been accepted; one that nothing is against may not be refused. The two
    /// differ only where a correction leaves open which end of a session counts.
    struct Verdict {
        bool mayNot = false;
        bool nothingAgainst = true;
        void add(bool surely, bool perhaps)
        {
            mayNot = mayNot || surely;
            nothingAgainst = nothingAgainst && !surely && !perhaps;
        }
    };

    void wentOn(const facts::FactId& id, bool ice, Instant at, Duration planned)
    {
        m_on.push_back({id, ice, at, planned});
    }
    void cameOff(const facts::FactId& id, Instant at)
    {
        auto& on = find(id);
        on.stop = std::max(on.stop.value_or(at), at);
    }
    void saidAwake(const facts::FactId& id) { ++find(id).answered; }
    void did(const std::string& guide, Instant at) { m_done.emplace_back(guide, at); }
    void worse(const std::string& remedy, Instant at) { m_worse.emplace_back(remedy, at); }
    /// An edit, a deletion or an undo: the planned end of a session may count again.
    void corrected()
    {
        for (auto& on : m_on)
            on.corrected = true;
    }

    [[nodiscard]] Verdict ice(const Around& around) const
    {
        auto verdict = remedy("ice", around);
        verdict.add(around.clockBack, false);
        for (const auto& on : m_on) {
            if (on.ice) {
                verdict.add(around.now < on.start + 60min, false);
                wait(verdict, around.now, on, 50min);
            } else {
                wait(verdict, around.now, on, 30min);
            }
        }
        return verdict;
    }
    [[nodiscard]] Verdict heat(const Around& around) const
    {
        auto verdict = remedy("heat", around);
        verdict.add(around.clockBack || around.infant || (around.injury && has(around, "L2")), false);
        verdict.add(std::ranges::count_if(m_on, [&](const On& on) { return !on.ice && sameDay(on.start, around.now); })
                        >= 3,
                    false);
        for (const auto& on : m_on)
            wait(verdict, around.now, on, on.ice ? 30min : 120min);
        return verdict;
    }
    [[nodiscard]] Verdict guide(const std::string& id, const Around& around) const
    {
        auto verdict = remedy(id, around);
        const auto isStretch = [](const std::string& guide) { return guide.starts_with("stretch"); };
        if (isStretch(id) || id == "massage") {
            verdict.add(has(around, "L2") || has(around, "L3") || has(around, "L6") || around.infant, false);
        }
        const auto rounds = std::ranges::count_if(
            m_done, [&](const auto& done) { return isStretch(done.first) && sameDay(done.second, around.now); });
        if (isStretch(id)) verdict.add(rounds >= 3, false);
        return verdict;
    }
    /// Whether the check "are you awake?" of that session may be answered now.
    [[nodiscard]] bool mayAnswer(const facts::FactId& id, Instant now) const
    {
        const auto& on = *std::ranges::find(m_on, id, &On::id);
        const auto check = on.start + 5min * (on.answered + 1);
        return now >= check && now < check + 60s && check < on.start + on.planned;
    }
    [[nodiscard]] bool anyCorrected() const { return !m_on.empty() && m_on.front().corrected; }

private:
    struct On {
        facts::FactId id;
        bool ice = false;
        Instant start;
        Duration planned{};
        int answered = 0;
        std::optional<Instant> stop{};
        bool corrected = false;
    };

    On& find(const facts::FactId& id) { return *std::ranges::find(m_on, id, &On::id); }
    static bool has(const Around& around, std::string_view lock)
    {
        return std::ranges::find(around.locks, lock) != around.locks.end();
    }
    static bool sameDay(Instant a, Instant b)
    {
        return std::chrono::floor<std::chrono::days>(a) == std::chrono::floor<std::chrono::days>(b);
    }
    // The end that counts whatever was corrected: heat is over where a check had no answer for a minute.
    static Instant endOf(const On& on, Instant now)
    {
        if (on.stop) return *on.stop;
        const auto planned = on.start + on.planned;
        const auto check = on.start + 5min * (on.answered + 1);
        return !on.ice && check < planned && now >= check + 60s ? std::min(planned, check + 60s) : planned;
    }
    static void wait(Verdict& verdict, Instant now, const On& on, Duration gap)
    {
        const auto end = endOf(on, now);
        verdict.add(now < end + gap, on.corrected && now < std::max(end, on.start + on.planned) + gap);
    }
    [[nodiscard]] Verdict remedy(const std::string& id, const Around& around) const
    {
        Verdict verdict;
        verdict.add(!around.open || has(around, "L0") || has(around, "L1"), false);
        verdict.add(
            std::ranges::any_of(
                m_worse, [&](const auto& worse) { return worse.first == id && sameDay(worse.second, around.now); }),
            false);
        return verdict;
    }

    std::vector<On> m_on;
    std::vector<std::pair<std::string, Instant>> m_done, m_worse;
};

}  // namespace nape::test
