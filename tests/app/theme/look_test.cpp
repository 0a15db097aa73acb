// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/look.h"

#include "theme/contrast.h"

#include <gtest/gtest.h>

#include <QWidget>

#include <array>
#include <ostream>

namespace nape::test {
namespace {

using app::contrastOf;
using app::kShapeContrast;
using app::kTextContrast;
using app::Look;

/// One pair of the palette, what it needs, and what it has in light and in dark.
struct Pair {
    const char* name;
    QColor Look::* front;
    QColor Look::* back;
    double least;
    double light, dark;
};
void PrintTo(const Pair& pair, std::ostream* out)
{
    *out << pair.name;
}

constexpr std::array kPairs{
    Pair{"InkOnGround", &Look::ink, &Look::ground, kTextContrast, 14.6, 15.4},
    Pair{"InkOnSurface", &Look::ink, &Look::surface, kTextContrast, 16.0, 13.8},
    Pair{"InkOnSoft", &Look::ink, &Look::soft, kTextContrast, 13.4, 10.3},
    Pair{"Ink2OnGround", &Look::ink2, &Look::ground, kTextContrast, 6.4, 8.3},
    Pair{"Ink2OnSurface", &Look::ink2, &Look::surface, kTextContrast, 7.0, 7.4},
    Pair{"Ink2OnSunken", &Look::ink2, &Look::sunken, kTextContrast, 6.0, 6.4},
    Pair{"Ink2OnRail", &Look::ink2, &Look::rail, kTextContrast, 5.8, 8.6},
    Pair{"Ink2OnSoft", &Look::ink2, &Look::soft, kTextContrast, 5.8, 5.5},
    Pair{"AccentOnGround", &Look::accent, &Look::ground, kTextContrast, 6.1, 9.2},
    Pair{"AccentOnSurface", &Look::accent, &Look::surface, kTextContrast, 6.7, 8.3},
    Pair{"OnFillOnFill", &Look::onFill, &Look::fill, kTextContrast, 6.7, 6.8},
    Pair{"OnFillOnPress", &Look::onFill, &Look::press, kTextContrast, 9.3, 8.9},
    Pair{"SoftInkOnSoft", &Look::softInk, &Look::soft, kTextContrast, 7.8, 8.3},
    Pair{"GroundOnInk", &Look::ground, &Look::ink, kTextContrast, 14.6, 15.4},
    Pair{"OnEmergency", &Look::onEmergency, &Look::emergency, kTextContrast, 7.0, 9.7},
    Pair{"OnEmergencyDeep", &Look::onEmergency, &Look::emergencyDeep, kTextContrast, 9.3, 12.7},
    Pair{"EdgeOnSurface", &Look::edge, &Look::surface, kShapeContrast, 3.8, 4.3},
    Pair{"EdgeOnGround", &Look::edge, &Look::ground, kShapeContrast, 3.4, 4.8},
    Pair{"EdgeOnZone", &Look::edge, &Look::zone, kShapeContrast, 3.3, 4.1},
    Pair{"AccentOnZone", &Look::accent, &Look::zone, kShapeContrast, 5.9, 7.9},
    Pair{"AccentOnBody", &Look::accent, &Look::body, kShapeContrast, 4.5, 4.8},
    Pair{"AccentOnTrack", &Look::accent, &Look::track, kShapeContrast, 4.7, 5.9},
    Pair{"FillLineOnSoft", &Look::fillLine, &Look::soft, kShapeContrast, 5.6, 3.6},
    Pair{"FillLineOnSurface", &Look::fillLine, &Look::surface, kShapeContrast, 6.7, 4.8},
};

QPalette system(const QColor& window, const QColor& text, const QColor& highlight, const QColor& onHighlight,
                const QColor& link)
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Highlight, highlight);
    p.setColor(QPalette::HighlightedText, onHighlight);
    p.setColor(QPalette::Link, link);
    return p;
}

/// Palettes as systems hand them over: the four of one vendor, a plain one, and one that nobody should have to read.
std::vector<QPalette> systemPalettes()
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return {system(black, white, QColor(0x1A, 0xEB, 0xFF), black, QColor(0xFF, 0xFF, 0x00)),
            system(white, black, QColor(0x37, 0x00, 0x6E), white, QColor(0x00, 0x00, 0x9F)),
            system(QColor(0x20, 0x20, 0x20), white, QColor(0x8E, 0xE3, 0xF0), QColor(0x26, 0x3B, 0x50),
                   QColor(0x75, 0xE9, 0xFC)),
            system(QColor(0xFF, 0xFA, 0xEF), QColor(0x3D, 0x3D, 0x3D), QColor(0x90, 0x39, 0x09),
                   QColor(0xFF, 0xF5, 0xE3), QColor(0x00, 0x63, 0xB1)),
            system(QColor(0xEF, 0xEF, 0xEF), black, QColor(0x30, 0x8C, 0xC6), white, QColor(0x00, 0x00, 0xFF)),
            system(QColor(0x80, 0x80, 0x80), QColor(0x90, 0x90, 0x90), QColor(0x88, 0x88, 0x88),
                   QColor(0x8A, 0x8A, 0x8A), QColor(0x70, 0x70, 0x70))};
}

class Palette : public testing::TestWithParam<Pair> { };

TEST_P(Palette, IsAsContrastingAsItIsSaidToBe)
{
    const Pair& pair = GetParam();
    const auto contrast = [&](const Look& look) { return contrastOf(look.*pair.front, look.*pair.back); };
    EXPECT_GE(contrast(Look::light()), pair.least);
    EXPECT_GE(contrast(Look::dark()), pair.least);
    EXPECT_NEAR(contrast(Look::light()), pair.light, 0.06);
    EXPECT_NEAR(contrast(Look::dark()), pair.dark, 0.06);
}

TEST_P(Palette, IsContrastingInHighContrastWhateverTheSystemsPalette)
{
    const Pair& pair = GetParam();
    for (const auto& palette : systemPalettes()) {
        const Look look = Look::highContrast(palette);
        EXPECT_GE(contrastOf(look.*pair.front, look.*pair.back), kTextContrast)
            << palette.color(QPalette::Window).name().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Contrast, Palette, testing::ValuesIn(kPairs),
                         [](const auto& pair) { return std::string(pair.param.name); });

TEST(Contrast, IsThatOfTheGuidelines)
{
    EXPECT_DOUBLE_EQ(contrastOf(Qt::black, Qt::white), 21.0);
    EXPECT_DOUBLE_EQ(contrastOf(Qt::white, Qt::white), 1.0);
    EXPECT_NEAR(contrastOf(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.005);
    EXPECT_NEAR(contrastOf(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.005);
}

TEST(HighContrast, TakesTheSystemsOwnColours)
{
    const QPalette theirs = systemPalettes()[0];
    const Look look = Look::highContrast(theirs);
    EXPECT_TRUE(look.isHighContrast);
    EXPECT_TRUE(look.isDark);
    EXPECT_EQ(look.ground, theirs.color(QPalette::Window));
    EXPECT_EQ(look.ink, theirs.color(QPalette::WindowText));
    EXPECT_EQ(look.accent, theirs.color(QPalette::Highlight));
    EXPECT_EQ(look.border, 2);
    EXPECT_GT(look.strong, look.border);
}

TEST(HighContrast, IsKnownAgainByWhatStandsInAWindowThatWearsIt)
{
    for (const auto& palette : systemPalettes()) {
        const Look look = Look::highContrast(palette);
        QWidget window;
        QWidget inside(&window);
        window.setPalette(look.palette());
        const Look seen = Look::of(inside);
        EXPECT_TRUE(seen.isHighContrast);
        EXPECT_EQ(seen.ground, look.ground);
        EXPECT_EQ(seen.ink, look.ink);
        EXPECT_EQ(seen.accent, look.accent);
        EXPECT_EQ(seen.onFill, look.onFill);
    }
}

TEST(Looks, AreKnownAgainByWhatWearsThem)
{
    for (const Look* look : {&Look::light(), &Look::dark()}) {
        QWidget window;
        window.setPalette(look->palette());
        const Look seen = Look::of(window);
        EXPECT_FALSE(seen.isHighContrast);
        EXPECT_EQ(seen.isDark, look->isDark);
        EXPECT_EQ(seen.border, 1);
    }
}

TEST(Looks, StandReversedOnACardFilledWithInk)
{
    std::vector<Look> looks{Look::light(), Look::dark()};
    for (const auto& palette : systemPalettes())
        looks.push_back(Look::highContrast(palette));
    for (const auto& look : looks) {
        QWidget card;
        card.setPalette(look.onInkPalette());
        const Look seen = Look::of(card);
        EXPECT_NE(seen.isDark, look.isDark);
        EXPECT_EQ(seen.isHighContrast, look.isHighContrast);
        for (const auto role : {QPalette::WindowText, QPalette::PlaceholderText, QPalette::Link}) {
            EXPECT_GE(contrastOf(card.palette().color(role), card.palette().color(QPalette::Window)), kTextContrast);
        }
    }
}

}  // namespace
}  // namespace nape::test
