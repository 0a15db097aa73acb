// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/log_builder.h"
#include "core/triage/checks.h"
#include "triage/log_rules.h"

namespace nape::test {

using triage::Standing;

/// A log that checks are recorded to the way the journal does it: with what the log says at that moment.
class CheckedLog : public LogBuilder {
public:
    /// A whole check of an adult (34) with "yes" to `yes` and the rest "no".
    std::string check(const std::string& episode, clock::Instant at, std::initializer_list<Question> yes)
    {
        return add(checkOf(episode, at, yesTo(yes), true), at);
    }
    /// A check with `yes` answered and nothing else.
    std::string unfinishedCheck(const std::string& episode, clock::Instant at, std::initializer_list<Question> yes)
    {
        return add(checkOf(episode, at, yesTo(yes), false), at);
    }
    /// Edits the answers of a check: it is scored anew at its own time, as an edit does.
    void editAnswers(const std::string& check, std::initializer_list<Question> yes)
    {
        const auto at = header(check).at;
        edit<facts::Check>(
            check, [&](facts::Header&, facts::Check& c) { c = checkOf(c.episode.value, at, yesTo(yes), true); });
    }
    std::string clear(clock::Instant at) { return add(facts::Clearance{}, at); }
    std::string measure(int tenthsCelsius, clock::Instant at)
    {
        return add(facts::Temperature{{tenthsCelsius, facts::Unit::celsius, facts::Site::unknown}}, at);
    }

    [[nodiscard]] Standing at(clock::Instant now) const
    {
        auto standing = triage::standingOf(log().asOf(now), now);
        standing.counting = standing.emergency = nullptr;  // pointed into the log that is gone
        return standing;
    }

private:
    [[nodiscard]] facts::Check checkOf(const std::string& episode, clock::Instant at, Answers answers, bool fill) const
    {
        const auto age = facts::ageFromYears(34);
        const auto log = triage::findingsOf(this->log().asOf(at), at, clock::FixedZone{0s});
        if (fill) triage::fillOthers(answers, kNo, age, log);
        const Input input{answers, age, std::nullopt, log};
        return triage::toFact(facts::EpisodeId{episode}, input, triage::assess(input));
    }
};

}  // namespace nape::test
