// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/emergency_numbers.h"

namespace nape::catalogue {

/// The rows of data/emergency_numbers.csv; defined in a file that the build makes from it.
[[nodiscard]] std::span<const EmergencyNumber> emergencyNumberRows();

}  // namespace nape::catalogue
