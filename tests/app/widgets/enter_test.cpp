// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"
#include "widgets/segmented.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QKeyEvent>
#include <QTest>
#include <QVBoxLayout>

namespace nape::test {
namespace {

/// A page that goes on at Enter.
class Page : public QWidget {
public:
    int entered = 0;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return) ++entered;
    }
};

class Enter : public testing::Test {
protected:
    Enter()
    {
        auto* column = new QVBoxLayout(&page);
        column->addWidget(answers);
        column->addWidget(chip);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    [[nodiscard]] QWidget* part(const char* name) { return page.findChild<QWidget*>(QString::fromLatin1(name)); }
    void type(Qt::Key key) { QTest::keyClick(page.focusWidget(), key); }

    Page page;
    app::Segmented* answers = new app::Segmented(QStringLiteral("Does it hurt?"),
                                                 {{QStringLiteral("Yes"), Qt::Key_Y, QStringLiteral("yes")},
                                                  {QStringLiteral("No"), Qt::Key_N, QStringLiteral("no")}});
    app::Chip* chip = new app::Chip(QStringLiteral("Stress"), QStringLiteral("stress"));
};

TEST_F(Enter, ChoosesTheAnswerThatTabLedTo)
{
    chip->setFocus(Qt::OtherFocusReason);  // the first field has the focus from the start
    part("yes")->setFocus(Qt::TabFocusReason);
    type(Qt::Key_Return);
    EXPECT_EQ(answers->chosen(), 0);
    EXPECT_EQ(page.entered, 0);
    type(Qt::Key_Return);
    EXPECT_EQ(page.entered, 1) << "what is chosen leaves Enter to the page";
}

TEST_F(Enter, ChoosesTheAnswerThatTheArrowsLedTo)
{
    part("yes")->setFocus(Qt::OtherFocusReason);
    type(Qt::Key_Right);
    type(Qt::Key_Return);
    EXPECT_EQ(answers->chosen(), 1);
    EXPECT_EQ(page.entered, 0);
}

TEST_F(Enter, GoesOnWhereThePagePutTheFocus)
{
    part("yes")->setFocus(Qt::OtherFocusReason);
    type(Qt::Key_Return);
    EXPECT_EQ(answers->chosen(), -1);
    EXPECT_EQ(page.entered, 1);
}

TEST_F(Enter, ChoosesAChipOnceAndThenGoesOn)
{
    chip->setFocus(Qt::TabFocusReason);
    type(Qt::Key_Return);
    EXPECT_TRUE(chip->isChecked());
    EXPECT_EQ(page.entered, 0);
    type(Qt::Key_Return);
    EXPECT_TRUE(chip->isChecked());
    EXPECT_EQ(page.entered, 1);
}

}  // namespace
}  // namespace nape::test
