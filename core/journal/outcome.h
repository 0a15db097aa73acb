// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"
#include "text/message.h"

#include <tl/expected.hpp>

#include <variant>

namespace nape::journal {

using clock::Instant;

/// A known rule says no. Nothing was saved.
struct Refused {
    std::vector<std::string> why;  ///< rule ids, or "no_episode", "episode_open", "not_running", "clock_back" …
    std::optional<Instant> until;  ///< when time alone would allow it
    text::Message text;  ///< what to tell the person
};

/// A value that no rule knows. Nothing was saved; the text says what to do.
struct BadInput {
    text::Message text;
};

/// The disk said no. Nothing of this command was saved.
struct StorageFailed {
    text::Message text;
    std::string detail;
    bool isDamage = false;  ///< the file is damaged or no log at all: a backup may take its place
};

using Failure = std::variant<Refused, BadInput, StorageFailed>;
template <class T> using Expected = tl::expected<T, Failure>;

/// A command that was carried out and is durable.
struct Done {
    facts::FactId id;
    std::string_view kind;
    Instant at;
    clock::Duration offset{};
    std::vector<std::string> warnings;
};
using Outcome = Expected<Done>;

/// The sentence of any failure.
[[nodiscard]] inline const text::Message& messageOf(const Failure& failure)
{
    return std::visit([](const auto& f) -> const text::Message& { return f.text; }, failure);
}

}  // namespace nape::journal
