// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "support/log_builder.h"

#include <algorithm>

namespace nape::test {

inline const clock::FixedZone kUtc{0s};

/// An episode since an hour before kMorning, with a complete check at kMorning and nothing answered yes.
inline LogBuilder checkedInTheMorning()
{
    LogBuilder log;
    log.episode(kMorning - 1h);
    log.check(kMorning);
    return log;
}

/// The plan of a log at a moment, and what tests ask of it.
struct Planned {
    plan::Plan plan;
    Planned(const LogBuilder& builder, Instant now, std::optional<Instant> stamp = {}, const clock::Zone& zone = kUtc)
        : plan(plan::planFor(builder.log(), now, stamp, zone))
    {
    }
    [[nodiscard]] const remedies::RemedyState& remedy(std::string_view id) const
    {
        return *std::ranges::find(plan.remedies, id, &remedies::RemedyState::id);
    }
    [[nodiscard]] const remedies::RemedyState& ice() const { return remedy("ice"); }
    [[nodiscard]] remedies::State state(std::string_view id) const { return remedy(id).state; }
    [[nodiscard]] const plan::Due* due(std::string_view key) const
    {
        const auto it = std::ranges::find(plan.due, key, &plan::Due::key);
        return it == plan.due.end() ? nullptr : &*it;
    }
    [[nodiscard]] bool isDue(std::string_view key) const
    {
        return due(key) != nullptr && due(key)->state == plan::DueState::due;
    }
    [[nodiscard]] bool has(std::string_view note) const
    {
        return std::ranges::find(plan.notes, note, &plan::Note::id) != plan.notes.end();
    }
};

}  // namespace nape::test
