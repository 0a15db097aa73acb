// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"
#include "journal/outcome.h"

namespace nape::journal {

/// Whether a dose may be kept at all: a known product, 1 to 1,000 tablets.
[[nodiscard]] Expected<void> checkDose(const facts::Dose& dose);
/// Whether the reading of a package may be kept: a known product, limits that can be and that are not looser than the
/// catalogue's for this person (M8).
[[nodiscard]] Expected<void> checkPackage(const facts::CareLog& log, const facts::PackageRead& read);

}  // namespace nape::journal
