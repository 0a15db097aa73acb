// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <string>

namespace nape::cli {

/// What the exit code of napectl says.
enum Exit { kDone = 0, kRefused = 1, kBadInput = 2, kStorage = 3 };

/// Where answers go: one JSON value a line with --json, else sentences. Messages of failures go to stderr in words, and
/// to stdout as JSON where JSON was asked for. Knows no command.
class Output {
public:
    Output(bool json, const clock::Clock& clock, const clock::Zone& zone)
        : m_json(json)
        , m_clock(clock)
        , m_zone(zone)
    {
    }

    [[nodiscard]] bool json() const { return m_json; }
    [[nodiscard]] const clock::Zone& zone() const { return m_zone; }
    [[nodiscard]] std::string time(clock::Instant at) const;
    [[nodiscard]] std::string sentence(const text::Message& message) const;

    [[nodiscard]] int failed(const journal::Failure& failure) const;
    [[nodiscard]] int badInput(const std::string& error) const;
    /// `words` is what a person reads instead of the JSON.
    [[nodiscard]] int done(const journal::Done& done, const std::string& words) const;
    [[nodiscard]] int finish(const journal::Outcome& outcome, const std::string& words) const;
    static void line(const std::string& text);
    /// The exit code at the end: 3 where what was said did not reach stdout, whatever the command itself came to.
    [[nodiscard]] int finished(int code) const;

private:
    bool m_json;
    const clock::Clock& m_clock;
    const clock::Zone& m_zone;
};

/// `text` as a JSON string, quotes included; broken UTF-8 is replaced, never refused.
[[nodiscard]] std::string jsonString(std::string_view text);

}  // namespace nape::cli
