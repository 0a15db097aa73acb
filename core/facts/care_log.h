// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"

#include <algorithm>
#include <ranges>
#include <tuple>
#include <utility>

namespace nape::facts {

/// What is known of one person: the facts that a plan or a check needs, each kind in the order of happening. Holds
/// every version and every tombstone, because spacing counts them; live() is what stands today. Does not know the
/// time and reads nothing: the store fills it, the rules ask it.
class CareLog {
public:
    CareLog() = default;
    explicit CareLog(PersonId person)
        : m_person(std::move(person))
    {
    }

    [[nodiscard]] const PersonId& person() const { return m_person; }

    /// Takes a fact in any order; call sort() after the last one.
    void add(Fact fact);
    template <class T> void add(Entry<T> entry)
    {
        std::get<std::vector<Entry<T>>>(m_entries).push_back(std::move(entry));
    }
    /// Brings every kind into the order of event time, then of writing.
    void sort();

    /// Every version, superseded and deleted ones too, oldest event first.
    template <class T> [[nodiscard]] const std::vector<Entry<T>>& all() const
    {
        return std::get<std::vector<Entry<T>>>(m_entries);
    }
    /// What stands: newest versions that are not deleted, oldest event first.
    template <class T> [[nodiscard]] auto live() const
    {
        return all<T>() | std::views::filter([](const Entry<T>& e) { return e.header.current && !e.header.deleted; });
    }
    /// The live entry that happened last, or null.
    template <class T> [[nodiscard]] const Entry<T>* last() const
    {
        const auto& entries = all<T>();
        const auto it = std::find_if(entries.rbegin(), entries.rend(),
                                     [](const Entry<T>& e) { return e.header.current && !e.header.deleted; });
        return it == entries.rend() ? nullptr : &*it;
    }
    template <class T> [[nodiscard]] const Entry<T>* find(const FactId& id) const
    {
        for (const auto& e : live<T>()) {
            if (e.header.id == id) return &e;
        }
        return nullptr;
    }

    /// The entry with the times that were written, where a clock correction has moved them; else the entry itself.
    template <class T> [[nodiscard]] const Entry<T>& asWritten(const Entry<T>& entry) const
    {
        const auto& moved = std::get<std::vector<Entry<T>>>(m_beforeCorrections);
        const auto it =
            std::ranges::find(moved, entry.header.sequence, [](const Entry<T>& e) { return e.header.sequence; });
        return it == moved.end() ? entry : *it;
    }

    /// The log as it stood at `at`: without what happened later, and without ends, stops and re-openings that came
    /// later. Deletions and corrections made since are kept: they say what was true.
    [[nodiscard]] CareLog asOf(Instant at) const;
    /// Whether asOf(at) would leave anything out.
    [[nodiscard]] bool reachesBeyond(Instant at) const;

    /// Moves the times of what was recorded while the clock was wrong (ClockCorrection); asWritten() keeps what they
    /// were, and each entry that was moved what waits go by (countedAt()). Call once, after sort().
    void applyClockCorrections();

    template <class Self, class Call> static void forEachEntry(Self& self, Call&& call)
    {
        forEach(self.m_entries, call);
    }

private:
    template <class All, class Call> static void forEach(All& all, Call&& call)
    {
        std::apply(
            [&](auto&... entries) {
                (([&] {
                     for (auto& e : entries)
                         call(e);
                 }()),
                 ...);
            },
            all);
    }

    template <class... T> using Lists = std::tuple<std::vector<Entry<T>>...>;
    PersonId m_person;
    AllNouns<Lists> m_entries;
    AllNouns<Lists> m_beforeCorrections;  // only what a correction moved
};

/// The value of the newest setting `key` at that moment of the log, or nothing.
[[nodiscard]] std::optional<std::string> settingOf(const CareLog& log, std::string_view key);
/// The newest answer for the profile key, or nothing.
[[nodiscard]] std::optional<std::string> profileOf(const CareLog& log, std::string_view key);
/// The person's ages at `at`: by birth date, else by band, else nothing.
[[nodiscard]] std::optional<AgeRange> ageOf(const CareLog& log, Instant at, const clock::Zone& zone);

}  // namespace nape::facts
