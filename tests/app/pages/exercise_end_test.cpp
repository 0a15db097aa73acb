// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"
#include "widgets/pain_scale.h"

namespace nape::test {
namespace {

using app::PageId;

class TheEndOfAnExercise : public PageTest {
protected:
    TheEndOfAnExercise()
    {
        journal.episode();
        journal.check();
    }
    /// A massage that was enough after a minute.
    app::Page& finish()
    {
        auto& page = open(PageId::exercise);
        page.setSubject(QStringLiteral("exercise.massage"));
        page.refresh();
        page.entered();
        settle();
        press("exerciseButton");
        for (int second = 0; second < 60; ++second) {
            journal.time.advance(1s);
            steady.advance(1s);
            page.refresh();
        }
        press("enoughButton");
        return page;
    }
    void choose(Qt::Key digit)
    {
        find<app::PainScale>("painAfterScale")->setFocus();
        type(digit);
    }
    [[nodiscard]] std::optional<int> saved()
    {
        const auto facts = log();
        std::optional<int> last;
        for (const auto& rating : facts.live<facts::PainRating>())
            last = rating.value.pain.value;
        return last;
    }
};

TEST_F(TheEndOfAnExercise, BackAndEscapeLoseNoPainThatWasChosen)
{
    auto& page = finish();
    {
        const QSignalSpy went(&page, &app::Page::goTo);
        const QSignalSpy undo(&page, &app::Page::undoOffered);
        choose(Qt::Key_3);
        type(Qt::Key_Escape);
        EXPECT_EQ(saved(), 3);
        ASSERT_EQ(went.count(), 1);
        EXPECT_EQ(went[0][0].value<PageId>(), PageId::guides);
        EXPECT_EQ(undo.count(), 1);
    }
    finish();
    choose(Qt::Key_2);
    for (auto* button : window().findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Back")) {
            button->click();
            break;
        }
    }
    EXPECT_EQ(saved(), 2);
}

TEST_F(TheEndOfAnExercise, AnotherPageLosesNoPainThatWasChosen)
{
    auto& page = finish();
    choose(Qt::Key_4);
    page.hide();
    EXPECT_EQ(saved(), 4);
}

TEST_F(TheEndOfAnExercise, AKeyMeantForTheLastSecondSkipsNoQuestion)
{
    auto& page = finish();
    const QSignalSpy went(&page, &app::Page::goTo);
    EXPECT_EQ(window().focusWidget(), find<app::PainScale>("painAfterScale"));
    type(Qt::Key_Space);
    type(Qt::Key_Return);
    EXPECT_EQ(went.count(), 0);
    type(Qt::Key_3);
    EXPECT_EQ(find<app::PainScale>("painAfterScale")->pain(), 3) << "an answer counts at once";
    steady.advance(1s);
    type(Qt::Key_Space);
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went[0][0].value<PageId>(), PageId::today);
    EXPECT_EQ(saved(), 3);
}

}  // namespace
}  // namespace nape::test
