// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedies/remedies.h"

#include <string_view>

namespace nape::remedies {

/// Collects what holds one remedy back and says it as a state. `until` stands only while every lock is one that time
/// opens. Knows no rule; a remedy's own file fills it.
class Locks {
public:
    /// Holds until something is done about it.
    void hold(std::string_view id);
    /// Holds until that moment.
    void hold(std::string_view id, Instant until);
    /// The day's limit is reached: "not today".
    void full(std::string_view id, Instant until);
    /// Takes over all that `other` holds.
    void add(const Locks& other);
    [[nodiscard]] bool any() const { return !m_why.empty(); }
    /// Locked, done, or available when nothing holds.
    void describe(RemedyState& state) const;

private:
    void name(std::string_view id);

    std::vector<std::string> m_why;
    std::optional<Instant> m_until;
    bool m_byTimeOnly = true;
    bool m_full = false;
};

/// Whether that lock of triage stands.
[[nodiscard]] bool holds(const Situation& s, std::string_view lock);
/// Holds `remedy` by the locks that triage names (L0, L1, L2, L3, L6), as far as they reach it.
void holdByTriage(const Situation& s, const Remedy& remedy, Locks& locks);
/// Holds it by what was said about it today (L5).
void holdByWorse(const Situation& s, const Remedy& remedy, Locks& locks);
/// Holds it while no episode is open and nothing else holds it.
void holdWithoutEpisode(const Situation& s, Locks& locks);

/// The end of the last day on which "it made it worse" was said of that remedy, by any version; nothing when it never
/// was.
[[nodiscard]] std::optional<Instant> worseUntil(const facts::CareLog& log, std::string_view remedy,
                                                const clock::Zone& zone);
/// The first moment of the day after the one of `at`.
[[nodiscard]] Instant nextDay(Instant at, const clock::Zone& zone);

/// The ages that the person may have now; nothing when none is known.
[[nodiscard]] std::optional<facts::AgeRange> ageNow(const Situation& s);

}  // namespace nape::remedies
