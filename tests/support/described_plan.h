// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace nape::test {

[[nodiscard]] inline std::string described(std::optional<clock::Instant> at)
{
    return at ? '@' + std::to_string(at->time_since_epoch().count()) : std::string{};
}
[[nodiscard]] inline std::string described(const plan::Due& due, clock::Instant now)
{
    auto out = due.key + described(std::optional{due.at}) + ' ' + std::string{plan::toId(due.state)}
        + described(due.snoozedUntil) + (due.alarm ? " rings" : "");
    for (const auto& why : due.why)
        out += ' ' + why;
    return out + ": " + text::english(due.text, now, clock::FixedZone{clock::Duration{0}}) + '\n';
}
/// Everything that a plan says but when it says it, a line each: what two plans that agree have in common.
[[nodiscard]] inline std::string described(const plan::Plan& plan)
{
    std::string out = plan.clockBack ? "clock back, tier " : "tier ";
    out += plan.tier ? rules::toId(*plan.tier) : "none";
    out += plan.complete ? " complete" : " incomplete";
    if (plan.episode) out += " episode " + plan.episode->value;
    if (plan.emergencyCheck) out += " emergency " + plan.emergencyCheck->value;
    for (const auto& rule : plan.rules)
        out += ' ' + rule;
    for (const auto& referral : plan.referrals)
        out += ' ' + referral;
    out += '\n';
    for (const auto& remedy : plan.remedies) {
        out += std::to_string(remedy.rank) + ' ' + remedy.id + ' ' + std::string{remedies::toId(remedy.state)}
            + described(remedy.until);
        for (const auto& why : remedy.why)
            out += ' ' + why;
        out += '\n';
    }
    // Where a sentence names a day depends on the day it is read; the fixed moment leaves only what it says.
    for (const auto& due : plan.due)
        out += described(due, due.at);
    for (const auto& note : plan.notes)
        out += note.id + ": " + text::english(note.text, {}, clock::FixedZone{clock::Duration{0}}) + '\n';
    return out;
}

}  // namespace nape::test
