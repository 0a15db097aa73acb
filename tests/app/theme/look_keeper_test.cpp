// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/look_keeper.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QStyleHints>
#include <QTest>
#include <QWidget>

namespace nape::test {
namespace {

using app::Hints;
using app::Look;
using app::LookKeeper;
using app::SystemHints;

/// A system in the test's hands.
class FakeHints final : public SystemHints {
public:
    [[nodiscard]] Hints now() const override { return hints; }
    void listen() override { ++listened; }
    void become(const Hints& next)
    {
        hints = next;
        Q_EMIT changed();
    }
    Hints hints;
    int listened = 0;
};

class TheLook : public testing::Test {
protected:
    TheLook()
    {
        auto made = std::make_unique<FakeHints>();
        hints = made.get();
        new LookKeeper(&window, std::move(made));
    }
    ~TheLook() override { hints->become({}); }
    QWidget window;
    FakeHints* hints;
};

TEST_F(TheLook, IsLightWhereTheSystemSaysNothingAndItsPaletteIsLight)
{
    EXPECT_EQ(window.palette(), Look::light().palette());
}

TEST_F(TheLook, FollowsTheSystemIntoTheDarkAndBack)
{
    hints->become({Hints::Scheme::dark, {}, {}});
    EXPECT_EQ(window.palette(), Look::dark().palette());
    hints->become({Hints::Scheme::light, {}, {}});
    EXPECT_EQ(window.palette(), Look::light().palette());
}

TEST_F(TheLook, TurnsToHighContrastWhenAskedTo)
{
    hints->become({{}, Hints::Contrast::high, {}});
    EXPECT_TRUE(Look::of(window).isHighContrast);
    EXPECT_FALSE(Look::of(window).isDark);
    EXPECT_EQ(Look::of(window).ground, QApplication::palette().color(QPalette::Window));
    hints->become({Hints::Scheme::dark, Hints::Contrast::high, {}});
    EXPECT_TRUE(Look::of(window).isHighContrast);
    EXPECT_TRUE(Look::of(window).isDark);
    hints->become({});
    EXPECT_FALSE(Look::of(window).isHighContrast);
}

TEST_F(TheLook, AsksOtherProgramsOnlyAfterTheFirstPaintAndOnce)
{
    QApplication::processEvents();
    EXPECT_EQ(hints->listened, 0);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QApplication::processEvents();
    EXPECT_EQ(hints->listened, 1);
    window.repaint();
    QApplication::processEvents();
    EXPECT_EQ(hints->listened, 1);
}

TEST_F(TheLook, StillsMovementWhenLessIsAskedFor)
{
    QWidget inside(&window);
    EXPECT_FALSE(app::wantsLessMotion(inside));
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    hints->become({{}, {}, Hints::Motion::less});
    EXPECT_TRUE(app::wantsLessMotion(inside));
    EXPECT_EQ(QGuiApplication::styleHints()->cursorFlashTime(), 0);
    EXPECT_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    hints->become({});
    EXPECT_FALSE(app::wantsLessMotion(inside));
    EXPECT_EQ(QGuiApplication::styleHints()->cursorFlashTime(), flash);
}

TEST(LookFor, TakesAPaletteOfBlackAndWhiteAsAWishForContrast)
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    EXPECT_TRUE(app::lookFor({}, palette).isHighContrast);
    EXPECT_FALSE(app::lookFor({{}, Hints::Contrast::ordinary, {}}, palette).isHighContrast);
    palette.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
    EXPECT_FALSE(app::lookFor({}, palette).isHighContrast);
    EXPECT_TRUE(app::lookFor({}, palette).isDark);
}

}  // namespace
}  // namespace nape::test
