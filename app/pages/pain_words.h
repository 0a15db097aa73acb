// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"

#include <QString>

namespace nape::app {

/// "Pain, last 3 times: 7 to 6, 6 to 5, 5 to 4": this person's own scores around that row's remedy ("ice",
/// "stretches", "dose.PRODUCT"), three at most, oldest first; empty where there is none. No claim, and nothing is
/// ranked by it.
[[nodiscard]] QString painTimesText(const facts::CareLog& log, const QString& row, clock::Instant now);

}  // namespace nape::app
