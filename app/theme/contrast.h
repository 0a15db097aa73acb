// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace nape::app {

constexpr double kTextContrast = 4.5;  ///< least for text, WCAG 2 AA
constexpr double kShapeContrast = 3.0;  ///< least for large text and the borders of controls

/// The contrast ratio of two opaque colours by WCAG 2: 1.0 (the same) to 21.0 (black on white).
[[nodiscard]] double contrastOf(const QColor& one, const QColor& other);
/// `wanted` where it has at least that contrast with the ground, else black or white, whichever has more.
[[nodiscard]] QColor legibleOn(const QColor& ground, const QColor& wanted, double least);

}  // namespace nape::app
