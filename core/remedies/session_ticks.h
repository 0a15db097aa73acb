// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedies/remedies.h"

namespace nape::remedies {

/// The rules whose tick a session of ice or heat lacks (I2; H1, H2, H3, H6, H9); empty when it has all.
[[nodiscard]] std::vector<std::string> missingTicksOf(const facts::Session& session);

}  // namespace nape::remedies
