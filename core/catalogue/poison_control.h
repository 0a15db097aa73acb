// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace nape::catalogue {

/// Poison control of a person: the number that they noted, else the one of the United States [63]; empty elsewhere.
[[nodiscard]] std::string poisonControlOf(std::string_view country, std::string_view ownNumber);

}  // namespace nape::catalogue
