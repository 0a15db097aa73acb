// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include "pages/page_factory.h"

#include <QLabel>

namespace nape::test {
namespace {

using app::PageId;
using facts::Answer;

class TodayPage : public PageTest { };

TEST_F(TodayPage, HasOneLargeButtonThatIsFirst)
{
    auto& page = open(PageId::today);
    const QSignalSpy went(&page, &app::Page::goTo);
    EXPECT_EQ(window().focusWidget(), find("itHurtsButton"));
    type(Qt::Key_Return);
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went[0][0].value<PageId>(), PageId::log);
}

TEST_F(TodayPage, NotesADayWithoutASpasmOnce)
{
    open(PageId::today);
    press("noSpasmTodayButton");
    EXPECT_NE(log().last<facts::GoodDay>(), nullptr);
    EXPECT_FALSE(find("noSpasmTodayButton")->isEnabled());
}

TEST_F(TodayPage, OffersTheCheckBeforeIce)
{
    journal.episode();
    open(PageId::today);
    EXPECT_NE(find("answerCheckButton"), nullptr);
    EXPECT_EQ(find("startIceButton"), nullptr);
}

TEST_F(TodayPage, OffersIceOnceTheCheckIsDone)
{
    journal.episode();
    journal.check();
    auto& page = open(PageId::today);
    const QSignalSpy went(&page, &app::Page::openRemedy);
    press("startIceButton");
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(app::pageOfRemedy(went[0][0].toString()), PageId::session);
    EXPECT_EQ(log().last<facts::Session>(), nullptr) << "the page sets up, it never starts";
}

TEST_F(TodayPage, SavesAPainInTwoClicksAndKeepsAnUnsavedOne)
{
    journal.episode();
    journal.check();
    open(PageId::today);
    press("lessPainButton");
    care.refresh();
    EXPECT_EQ(find<QLabel>("painNowNumber")->text(), QStringLiteral("5"));
    press("savePainButton");
    EXPECT_EQ(log().last<facts::PainRating>()->value.pain.value, 5);
}

TEST_F(TodayPage, AnEmergencyStaysReachable)
{
    journal.episode();
    journal.check({{"chest", Answer::yes}});
    auto& page = open(PageId::today);
    const QSignalSpy went(&page, &app::Page::goTo);
    press("showEmergencyButton");
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went[0][0].value<PageId>(), PageId::result);
}

TEST_F(TodayPage, WhatIsDueCanBePutAside)
{
    journal.episode();
    journal.check();
    TestJournal::required(journal.startIce());
    journal.time.advance(10min);
    TestJournal::required(journal->stopIce({}));
    journal.time.advance(1h);
    open(PageId::today);
    ASSERT_NE(find("dueIceNotNowButton"), nullptr);
    press("dueIceNotNowButton");
    EXPECT_EQ(find("dueIceNotNowButton"), nullptr);
}

TEST_F(TodayPage, AClockSetBackHasAWayOut)
{
    journal.episode();
    journal.check();
    journal.time.advance(-3h);
    open(PageId::today);
    ASSERT_NE(find("clockWasWrongButton"), nullptr);
    press("clockWasWrongButton");
    EXPECT_FALSE(care.plan().clockBack);
}

TEST_F(TodayPage, TheEndOfThePainEndsTheEpisode)
{
    journal.episode();
    journal.check();
    auto& page = open(PageId::today);
    const QSignalSpy undo(&page, &app::Page::undoOffered);
    press("painGoneButton");
    EXPECT_FALSE(care.plan().episode);
    EXPECT_EQ(undo.count(), 1);
    EXPECT_NE(find("itHurtsButton"), nullptr);
}

TEST_F(TodayPage, ShowsHowToStretchInItsGuide)
{
    journal.episode();
    journal.check();
    auto& page = open(PageId::today);
    const QSignalSpy went(&page, &app::Page::openRemedy);
    press("start_stretches");
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(app::pageOfRemedy(went[0][0].toString()), PageId::guides);
}

}  // namespace
}  // namespace nape::test
