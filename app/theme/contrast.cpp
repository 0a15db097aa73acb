// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace nape::app {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

double contrastOf(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor legibleOn(const QColor& ground, const QColor& wanted, double least)
{
    if (contrastOf(ground, wanted) >= least) return wanted;
    const QColor black = QColor::fromRgb(0, 0, 0);
    const QColor white = QColor::fromRgb(255, 255, 255);
    return contrastOf(ground, black) >= contrastOf(ground, white) ? black : white;
}

}  // namespace nape::app
