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

class Command;
/// The sentence of a refused dose. No number under M7.
[[nodiscard]] text::Message doseRefusal(const Refused& no, const Command& command, const facts::Dose& wanted,
                                        const clock::Zone& zone);

}  // namespace nape::journal
