// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace nape::journal {

/// What assess() is given for a check: its answers with the open ones filled, the age and the log.
[[nodiscard]] triage::Input checkInput(const NewCheck& check, std::optional<facts::AgeRange> age,
                                       const triage::LogFindings& log);

/// The ages that were said with the check, by a birth date as of `day`; two that disagree leave all between them
/// possible. Nothing when none was said.
[[nodiscard]] std::optional<facts::AgeRange> ageSaid(const NewCheck& check, clock::Day day);

/// The ages that are possible where `kept` is known of the person and `said` came with a check: what is said within
/// the kept ages only says them more closely; where the two differ, both are possible.
[[nodiscard]] std::optional<facts::AgeRange> agePossible(const std::optional<facts::AgeRange>& kept,
                                                         const std::optional<facts::AgeRange>& said);

/// A band is asked again after a year.
[[nodiscard]] bool isBandOld(const facts::Entry<facts::Person>& person, Instant now);

}  // namespace nape::journal
