// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace nape::journal {

/// Whether a person's row may be saved: a name of their own, a birth date that can be, a country that there is, phone
/// numbers. Looks at what differs from the row of `self` among the others, and takes the blanks around names away.
[[nodiscard]] Expected<void> checkPerson(facts::Person& person, const std::vector<facts::Entry<facts::Person>>& others,
                                         const facts::FactId& self, clock::Day today);

/// Whether a profile can hold that answer: yes or no, and for pregnancy_weeks 0 to 45.
[[nodiscard]] bool isProfileValue(std::string_view key, std::string_view value);
[[nodiscard]] Expected<void> checkProfileAnswer(const facts::ProfileAnswer& answer);

/// Carries the details over; refuses profile answers that are not known.
[[nodiscard]] Expected<void> applyDetails(facts::Person& person, const PersonDetails& details, Instant now);

}  // namespace nape::journal
