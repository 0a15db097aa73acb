// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nape::app {

/// Draws every page with sample data into `folder`, light and dark, at 1x and 2x: today-open-light.png,
/// today-open-dark@2x.png. 0 when every picture was written. Touches no log of a person.
[[nodiscard]] int takeScreenshots(const QString& folder);

}  // namespace nape::app
