// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icon.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QSet>

#include <array>

namespace nape::test {
namespace {

using app::TrayInk;
using app::TrayMark;

constexpr std::array kMarks{TrayMark::none, TrayMark::running, TrayMark::due};

QImage drawn(TrayMark mark, const TrayInk& ink)
{
    return app::trayIcon(mark, ink).pixmap(32, 32).toImage().convertToFormat(QImage::Format_ARGB32);
}

int colours(const QImage& image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255) seen.insert(image.pixel(x, y));
        }
    }
    return static_cast<int>(seen.size());
}

TEST(TheTraysIcon, IsInTheTraysOwnColourAndNoOtherWhereItSaysOne)
{
    const QColor wanted(0xE5, 0xE7, 0x10);
    for (const auto mark : kMarks) {
        const auto image = drawn(mark, {TrayInk::Kind::ink, wanted});
        EXPECT_EQ(colours(image), 1);
        EXPECT_EQ(image.pixelColor(13, 8), wanted) << "the head";
        EXPECT_EQ(qAlpha(image.pixel(1, 1)), 0) << "beside it nothing is drawn";
    }
}

TEST(TheTraysIcon, KeepsItsOwnColoursWhereNothingIsKnownOfTheGround)
{
    EXPECT_GT(colours(drawn(TrayMark::none, {})), 1);
}

TEST(TheTraysIcon, TellsItsMarksApartByShapeAlone)
{
    for (const auto kind : {TrayInk::Kind::ink, TrayInk::Kind::stencil, TrayInk::Kind::coloured}) {
        const TrayInk ink{kind, Qt::white};
        EXPECT_NE(drawn(TrayMark::none, ink), drawn(TrayMark::running, ink));
        EXPECT_NE(drawn(TrayMark::running, ink), drawn(TrayMark::due, ink));
        EXPECT_NE(drawn(TrayMark::none, ink), drawn(TrayMark::due, ink));
    }
}

TEST(TheTraysIcon, IsAStencilOnlyWhereTheTrayColoursShapes)
{
    EXPECT_TRUE(app::trayIcon(TrayMark::none, {TrayInk::Kind::stencil, {}}).isMask());
    EXPECT_FALSE(app::trayIcon(TrayMark::none, {TrayInk::Kind::ink, Qt::white}).isMask());
    EXPECT_FALSE(app::trayIcon(TrayMark::none).isMask());
}

TEST(TheTraysIcon, StaysItselfWhereTheIconThemeHasNoNameForIt)
{
    QIcon::setThemeSearchPaths({});  // wherever Nape is installed
    ASSERT_FALSE(QIcon::hasThemeIcon(app::trayIconName(TrayMark::due)));
    EXPECT_EQ(drawn(TrayMark::due, {TrayInk::Kind::named, {}}), drawn(TrayMark::due, {}));
}

}  // namespace
}  // namespace nape::test
