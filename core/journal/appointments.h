// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace nape::journal {

/// Whether an appointment may be kept: with whom, in one line, and when. Takes the blanks around the name away.
[[nodiscard]] Expected<void> checkAppointment(facts::Appointment& appointment);

}  // namespace nape::journal
