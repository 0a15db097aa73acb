// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/type.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>

namespace nape::app {

namespace {

constexpr double kBody = 15.0;

struct Step {
    double pixels;
    QFont::Weight weight;
};

Step stepOf(Type type)
{
    switch (type) {
    case Type::caption: return {13, QFont::Normal};
    case Type::body: return {kBody, QFont::Normal};
    case Type::row: return {17, QFont::DemiBold};
    case Type::section: return {20, QFont::DemiBold};
    case Type::title: return {28, QFont::DemiBold};
    case Type::headline: return {40, QFont::DemiBold};
    case Type::count: return {56, QFont::DemiBold};
    case Type::hurts: return {64, QFont::DemiBold};
    case Type::ring: return {160, QFont::DemiBold};
    case Type::emergency: return {264, QFont::Bold};
    }
    return {kBody, QFont::Normal};
}

}  // namespace

double textScale()
{
    return std::max(1.0, QFontInfo(QApplication::font()).pixelSize() / kBody);
}

QFont fontOf(Type type)
{
    return fontOf(type, stepOf(type).weight);
}

QFont fontOf(Type type, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(static_cast<int>(stepOf(type).pixels * textScale() + 0.5));
    font.setWeight(weight);
    return font;
}

}  // namespace nape::app
