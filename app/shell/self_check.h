// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace nape::app {

/// Prints one line per capability of this copy of Nape on this desktop. 0 when everything that Nape brings itself
/// works; what the desktop does not offer is said and is no failure. Touches no log.
[[nodiscard]] int selfCheck(const std::filesystem::path& folder);

}  // namespace nape::app
