// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/sources.h"

namespace nape::catalogue {

/// The rows of docs/sources.md; defined in a file that the build makes from it.
[[nodiscard]] std::span<const Source> sourceRows();

}  // namespace nape::catalogue
