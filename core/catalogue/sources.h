// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace nape::catalogue {

/// Where a statement was read. Data, generated at build time from docs/sources.md.
struct Source {
    std::string_view number;  ///< "14", as rules and guides name it
    std::string_view place;  ///< addresses and remarks, one a line; to be read and copied, opened by nobody
};

/// All, in the order of their numbers.
[[nodiscard]] std::span<const Source> sources();
/// The one of that number, or null.
[[nodiscard]] const Source* findSource(std::string_view number);

}  // namespace nape::catalogue
