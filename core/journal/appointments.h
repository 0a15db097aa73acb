// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace nape::journal {

/// Whether an appointment may be kept: with whom, in one line, and when. Takes the blanks around the name away.
[[nodiscard]] Expected<void> checkAppointment(facts::Appointment& appointment);

/// Whether an appointment may be moved as that edit does it: to a time that lies ahead. One that is over keeps its time
/// and may still be said to have been with somebody else. Any other fact passes.
[[nodiscard]] Expected<void> checkMoved(const facts::Fact& before, const facts::Fact& after, clock::Instant now);

}  // namespace nape::journal
