// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// Small faults that somebody might make in a rule, each one change to one source file. Reads C++ as text laid out by
// clang-format: an operator stands between blanks, a template's angle bracket does not.
namespace nape::mutation {

struct Mutant {
    std::size_t at = 0, length = 0;  ///< what is replaced, in bytes from the start of the file
    std::string with;
    std::string kind;  ///< row, compare, number, logic, unknown, extreme, not, truth, tier
    std::size_t line = 0;  ///< counted from 1
    std::string was, is;  ///< the line before and after, trimmed; a row that is dropped is "(no row)"
};

/// Every mutant of that source, in the order of the file. Comments, strings and directives are left alone.
[[nodiscard]] std::vector<Mutant> mutantsOf(const std::string& source);
[[nodiscard]] std::string applied(std::string source, const Mutant& mutant);

}  // namespace nape::mutation
