// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>

namespace nape::facts {

/// A UUID with the kind of thing that it names, so that a person's id is never taken for an episode's.
template <class Tag> struct Id {
    std::string value;  ///< 36 characters, lower case; empty names nothing

    [[nodiscard]] bool empty() const { return value.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using FactId = Id<struct FactTag>;
using PersonId = Id<struct PersonTag>;  ///< the FactId of the Person's row
using EpisodeId = Id<struct EpisodeTag>;  ///< the FactId of the Episode's row

/// A new random (version 4) UUID.
[[nodiscard]] std::string newUuid();
/// Whether `text` is a UUID in the stored form.
[[nodiscard]] bool isUuid(std::string_view text);

}  // namespace nape::facts
