// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// A line that a person types: a name, a telephone number. UTF-8.
namespace nape::journal {

enum class LineFault {
    none,
    empty,  ///< nothing that can be seen
    unreadable,  ///< control characters, marks that turn the reading direction, or no UTF-8
    tooLong,
};

/// Without the blanks around it.
[[nodiscard]] std::string trimmed(std::string_view line);
/// Of a trimmed line; `longest` in characters. Emoji and every script are welcome.
[[nodiscard]] LineFault faultOf(std::string_view line, int longest);
/// The same but for blanks around and capitals of A to Z.
[[nodiscard]] bool readsAlike(std::string_view a, std::string_view b);

}  // namespace nape::journal
