// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace nape::catalogue {

/// Every country that there is, by its ISO 3166 alpha-2 code, in the order of the codes; and Kosovo by XK, the code
/// that everybody uses for it. Whether Nape knows a number there is another question (emergencyNumberOf()).
[[nodiscard]] std::span<const std::string_view> countryCodes();
/// In capitals, as it is stored.
[[nodiscard]] bool isCountryCode(std::string_view code);

}  // namespace nape::catalogue
