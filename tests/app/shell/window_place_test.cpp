// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_place.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using app::keptInside;

const QRect kScreen(0, 0, 1280, 1024);

TEST(WindowPlace, LeavesAWindowThatCanBeSeen)
{
    EXPECT_EQ(keptInside(QRect(100, 80, 1100, 760), kScreen), QRect(100, 80, 1100, 760));
}

TEST(WindowPlace, BringsBackAWindowFromAScreenThatIsGone)
{
    EXPECT_EQ(keptInside(QRect(2000, 80, 1100, 760), kScreen), QRect(180, 80, 1100, 760));
    EXPECT_EQ(keptInside(QRect(-900, -500, 1100, 760), kScreen), QRect(0, 0, 1100, 760));
}

TEST(WindowPlace, KeepsTheTitleBarOnTheScreen)
{
    EXPECT_EQ(keptInside(QRect(100, 0, 1100, 760), QMargins(1, 30, 1, 1), kScreen), QRect(100, 30, 1100, 760));
    EXPECT_EQ(keptInside(QRect(100, 40, 1100, 760), QMargins(1, 30, 1, 1), kScreen), QRect(100, 40, 1100, 760));
}

TEST(WindowPlace, MakesAWindowSmallerThatIsLargerThanTheScreen)
{
    EXPECT_EQ(keptInside(QRect(0, 0, 3000, 2000), kScreen), kScreen);
}

TEST(WindowPlace, MayBeMadeAsSmallAsTheScreenWhereThatIsSmaller)
{
    const QSize least(360, 480);
    const QMargins frame(1, 30, 1, 1);
    EXPECT_EQ(app::sizeOn(least, frame, kScreen), least);
    EXPECT_EQ(app::sizeOn(least, frame, QRect(0, 0, 640, 450)), QSize(360, 419));
    EXPECT_EQ(app::sizeOn(least, frame, QRect(0, 0, 300, 450)), QSize(298, 419));
}

}  // namespace
}  // namespace nape::test
