// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"
#include "store/connection.h"

#include <span>
#include <variant>

// Facts to rows and back, by walking the list of fields that each noun keeps. Adding a field needs no word here.
namespace nape::store {

/// A value for one `?` of a condition.
using Value = std::variant<std::int64_t, std::string>;

/// Writes a version: the common row and the details. Sets header.sequence. Throws SQLite::Exception.
void insertFact(Connection& connection, facts::Fact& fact);

/// The fact of that row. Throws SQLite::Exception, Unreadable.
[[nodiscard]] facts::Fact loadFact(Connection& connection, long long sequence, std::string_view kind);

/// Adds to `log` every fact of that kind for which `where` holds; in it `f` is the common row and `d` the details.
/// Walks through the details, so that a kind with few facts is quick among many others, unless `where` narrows
/// `d.sequence`. The statement is kept: `where` is one of few texts, what varies stands in `values`. Throws as
/// loadFact().
void readInto(facts::CareLog& log, Connection& connection, std::string_view kind, const std::string& where,
              std::span<const Value> values);

}  // namespace nape::store
