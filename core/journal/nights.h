// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace nape::journal {

/// Whether `night` may be kept as the note of the day of `at`: lain as the vocabulary knows, and the only one of that
/// day. `self` is the note that is changed, as it was; what was kept like that before stands in no other change's way.
[[nodiscard]] Expected<void> checkNight(const facts::CareLog& log, const facts::SleepNote& night, Instant at,
                                        const facts::Entry<facts::SleepNote>* self, const clock::Zone& zone);

}  // namespace nape::journal
