// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/statements.h"

#include <string>
#include <vector>

namespace nape::test {

/// Where a statement of the article lives in Nape, read from the rows themselves.
struct Homes {
    std::vector<std::string> rules;  ///< of triage
    std::vector<std::string> remedies;  ///< locks and remedy rules
    std::vector<std::string> questions;
    std::vector<std::string> guides;
    std::vector<std::string> logged;
};
[[nodiscard]] Homes homesOf(std::string_view statement);

/// The needs of a statement that nothing meets yet.
[[nodiscard]] std::vector<std::string> lackingOf(const Statement& statement);

/// docs/article.md, whole.
[[nodiscard]] std::string articlePage();

}  // namespace nape::test
