// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/outcome.h"

#include "clock/time.h"

namespace nape::journal {

/// Sets one stored field of a noun from what was typed: numbers as digits, yes/no, ids with commas between, times in
/// ISO 8601 with offset, lengths as 8m, a temperature as "37.8C" or "37.8C armpit"; empty clears what may be empty.
/// A field that the noun has not, that is not for editing, or a value that cannot be, is BadInput.
[[nodiscard]] Expected<void> setField(facts::Noun& noun, std::string_view field, const std::string& value,
                                      const clock::Zone& zone);

/// "37.8C", "100,1F", with the site after a blank.
[[nodiscard]] std::optional<facts::Reading> parseReading(std::string_view text);

}  // namespace nape::journal
