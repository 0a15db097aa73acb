// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QString>

namespace nape::app {

/// "It is off", for ice or heat: stops what is on. Too long after the start to count as a stop, it answers the
/// reminder all the same, so that nothing rings on.
[[nodiscard]] journal::Outcome takenOff(journal::Journal& journal, const journal::Journal::Who& who,
                                        std::string_view remedy);
/// What is said once that was noted.
[[nodiscard]] QString offNoted(std::string_view remedy);

}  // namespace nape::app
