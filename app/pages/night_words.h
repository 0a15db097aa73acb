// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"

#include <QString>

namespace nape::app {

/// "On the back"; nothing where nothing was said.
[[nodiscard]] QString sleepPositionName(const QString& id);
/// "Night: slept, on the side, mouth guard worn".
[[nodiscard]] QString nightText(const facts::SleepNote& night);

}  // namespace nape::app
