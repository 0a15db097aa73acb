// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"
#include "rules/rule.h"

#include <optional>
#include <string_view>
#include <vector>

// What a stored check still says, read from all its versions. An edit replaces what a check says, but no correction of
// its time, and none of the clock, may bring it before a clearance or make it fresher than it was. Never scores a check
// again.
namespace nape::triage {

/// One check over all its versions.
struct PastCheck {
    const facts::Entry<facts::Check>* newest = nullptr;  ///< the version that holds, a tombstone too
    /// Its times over all versions, as written and as corrected; an edit's own moment is one of the latter.
    clock::Instant earliest{}, latest{};
    clock::Instant latestCorrected{};  ///< the same as a clock correction leaves it
    long long correctedBy = 0;  ///< the newest clock correction that moved any of them; 0: none
    long long written = 0;  ///< sequence of its first version
    long long said = 0;  ///< sequence of the newest version that is no tombstone

    [[nodiscard]] bool isLive() const { return newest->header.current && !newest->header.deleted; }
    [[nodiscard]] const facts::Check& check() const { return newest->value; }
    [[nodiscard]] bool isOf(const facts::Entry<facts::Episode>& episode) const
    {
        return check().episode.value == episode.header.id.value;
    }
    /// Whether the check counts as made later than `other`; where a clock was wrong, the order of writing says so.
    [[nodiscard]] bool isLaterThan(const PastCheck& other) const;
    [[nodiscard]] bool hasLock(std::string_view id) const;
    /// Whether it holds "yes" or "unknown" to that question.
    [[nodiscard]] bool saysYes(std::string_view question) const;
};

/// Every check of the log, each once.
[[nodiscard]] std::vector<PastCheck> pastChecks(const facts::CareLog& log);

/// The part of a stored result that its answers carry. What only the log said (D7, D8, a sleep note, doses) is left
/// out: the log says it anew at each moment.
struct Carried {
    std::optional<rules::Tier> tier;
    std::vector<std::string_view> rules;
};
[[nodiscard]] Carried carriedBy(const PastCheck& past);

/// Whether a clinician's clearance came after everything that this check said.
[[nodiscard]] bool isCleared(const PastCheck& past, const facts::CareLog& log);

}  // namespace nape::triage
