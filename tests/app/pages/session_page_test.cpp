// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include "support/broken_log.h"
#include "widgets/countdown_ring.h"
#include "widgets/pain_scale.h"

#include <QLabel>

namespace nape::test {
namespace {

using app::PageId;

class SessionPage : public PageTest {
protected:
    SessionPage()
    {
        journal.episode();
        journal.check();
    }
    void screened()
    {
        using enum facts::Answer;
        TestJournal::required(journal->answerScreening({}, {no, no, no, no}));
    }
    void start()
    {
        screened();
        open(PageId::session);
        press("clothTick");
        press("startIceButton");
    }
};

TEST_F(SessionPage, AsksItsFourQuestionsOnce)
{
    open(PageId::session);
    ASSERT_NE(find("answer_raynaud_yes"), nullptr);
    press("nextButton");
    EXPECT_NE(find("clothTick"), nullptr);
    open(PageId::session);
    EXPECT_EQ(find("answer_raynaud_yes"), nullptr);
}

TEST_F(SessionPage, StartStaysOffUntilTheClothIsTicked)
{
    screened();
    open(PageId::session);
    EXPECT_FALSE(find("startIceButton")->isEnabled());
    type(Qt::Key_Return);
    EXPECT_EQ(log().last<facts::Session>(), nullptr);
    press("clothTick");
    EXPECT_TRUE(find("startIceButton")->isEnabled());
}

TEST_F(SessionPage, NeverStartsByItself)
{
    screened();
    open(PageId::session);
    press("clothTick");
    settle();
    EXPECT_EQ(log().last<facts::Session>(), nullptr);
}

TEST_F(SessionPage, ShowsWhatTheWallClockLeaves)
{
    start();
    auto* ring = find<app::CountdownRing>("countdownRing");
    ASSERT_NE(ring, nullptr);
    EXPECT_EQ(ring->digits(), QStringLiteral("10:00"));
    journal.time.advance(3min + 36s);  // and no tick in between, as after a suspend
    EXPECT_TRUE(QTest::qWaitFor([ring] { return ring->digits() == QStringLiteral("6:24"); }, 3000));
}

TEST_F(SessionPage, InASmallWindowTheButtonThatEndsItIsNeverScrolledAway)
{
    start();
    for (const QSize small : {QSize(360, 480), QSize(360, 640), QSize(1100, 420)}) {
        size = small;
        open(PageId::session);
        auto* stop = find("stopIceButton");
        ASSERT_NE(stop, nullptr);
        EXPECT_TRUE(window().rect().contains(QRect(stop->mapTo(&window(), QPoint()), stop->size())));
        EXPECT_EQ(stop->visibleRegion().boundingRect().size(), stop->size());
        EXPECT_TRUE(stop->hasFocus());
        // Larger again, it stands in its own place, and the ring has its room.
        window().resize(1100, 760);
        settle();
        EXPECT_TRUE(stop->hasFocus());
        EXPECT_GT(find<QWidget>("countdownRing")->height(), 400);
        EXPECT_LT(stop->width(), 500);
    }
    press("stopIceButton");
    EXPECT_EQ(find("stopIceButton"), nullptr) << "pinned or not, it goes with its page";
}

TEST_F(SessionPage, SaysToTakeItOffWhenTheTimeIsOver)
{
    start();
    journal.time.advance(10min);
    care.refresh();
    settle();
    EXPECT_EQ(find<app::CountdownRing>("countdownRing")->digits(), QStringLiteral("0:00"));
    EXPECT_EQ(find("stopIceButton")->text(), QStringLiteral("It is off"));
    EXPECT_EQ(find("startIceButton"), nullptr);
}

TEST_F(SessionPage, StopAsksForThePainAndSaysWhenAgain)
{
    start();
    journal.time.advance(10min);
    care.refresh();
    press("stopIceButton");
    ASSERT_NE(find<app::PainScale>("painAfterScale"), nullptr);
    type(Qt::Key_4);
    type(Qt::Key_Return);
    EXPECT_EQ(log().last<facts::PainRating>()->value.pain.value, 4);
    ASSERT_NE(find<QLabel>("againFrom"), nullptr);
    EXPECT_TRUE(find<QLabel>("againFrom")->text().contains(QStringLiteral("09:00")));
}

TEST_F(SessionPage, PainAfterCanBeSkipped)
{
    start();
    journal.time.advance(2min);
    press("stopIceButton");
    press("skipButton");
    EXPECT_NE(find<QLabel>("againFrom"), nullptr);
}

TEST_F(SessionPage, SaysAgainOnlyOfIceThatWasOn)
{
    using enum facts::Answer;
    TestJournal::required(journal->answerScreening({}, {no, no, no, no}));
    TestJournal::required(journal.startHeat(5min));
    journal.time.advance(5min);
    TestJournal::required(journal->stopHeat({}));
    open(PageId::session);
    ASSERT_NE(find<QLabel>("againFrom"), nullptr);
    EXPECT_EQ(find<QLabel>("againFrom")->text(), QStringLiteral("Ice from 08:35"));
    press("why_session");
    QString all;
    for (const auto* label : find<QWidget>("whyText_session")->findChildren<QLabel*>())
        all += label->text() + QLatin1Char('\n');
    EXPECT_TRUE(all.contains(QStringLiteral("Heat was on from 08:00 to 08:05, for 5 min."))) << all.toStdString();
}

TEST_F(SessionPage, AStopThatCouldNotBeSavedIsSaidBesideTheButton)
{
    start();
    auto& page = *window().findChild<app::Page*>();
    const QSignalSpy said(&page, &app::Page::announced);
    journal.time.advance(2min);
    BrokenLog broken(journal.folder());
    broken.refuseWrites();
    press("stopIceButton");
    ASSERT_NE(find<QLabel>("stopFailure"), nullptr);
    EXPECT_FALSE(find<QLabel>("stopFailure")->text().isEmpty());
    EXPECT_EQ(said.count(), 1);
    broken.takeWrites();
    press("stopIceButton");
    EXPECT_EQ(find<QLabel>("stopFailure"), nullptr);
    EXPECT_NE(find<app::PainScale>("painAfterScale"), nullptr);
}

TEST_F(SessionPage, ACountdownStaysWhenTheLogCannotBeRead)
{
    start();
    auto& page = *window().findChild<app::Page*>();
    const QSignalSpy said(&care, &app::CareModel::storageFailed);
    BrokenLog broken(journal.folder());
    broken.refuseReads();
    page.refresh();
    settle();
    broken.takeReads();
    EXPECT_NE(find("stopIceButton"), nullptr);
    EXPECT_EQ(said.count(), 1);
}

TEST_F(SessionPage, SaysWhatToDoWhereTheClockWasSetBack)
{
    screened();
    TestJournal::required(journal->ratePain({}, {5}));
    journal.time.advance(-1h);
    open(PageId::session);
    QStringList said;
    for (const auto* label : window().findChildren<QLabel*>())
        if (label->isVisible()) said << label->text();
    const auto all = said.join(QLatin1Char('\n'));
    EXPECT_TRUE(all.contains(QStringLiteral("or you say when it was wrong"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Today has a button for that"))) << all.toStdString();
}

TEST_F(SessionPage, AsksForNoPainWhereNoEpisodeIsOpen)
{
    start();
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    care.refresh();
    press("stopIceButton");
    EXPECT_EQ(find<app::PainScale>("painAfterScale"), nullptr);
    EXPECT_NE(find<QLabel>("againFrom"), nullptr);
}

TEST_F(SessionPage, PromisesACallOnlyWhereItWillCome)
{
    start();
    const auto says = [this](const char* words) {
        for (const auto* label : window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QString::fromLatin1(words))) return true;
        }
        return false;
    };
    EXPECT_TRUE(says("Nape calls you then"));
    TestJournal::required(journal->setSetting({}, "ice_every", "2h"));
    care.refresh();
    EXPECT_FALSE(says("Nape calls you then"));
    EXPECT_TRUE(says("Nape calls at 10:00"));
    press("stopIceButton");
    press("skipButton");
    EXPECT_TRUE(says("Nape calls at 10:00"));
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    care.refresh();
    EXPECT_TRUE(says("Again from 09:00"));
    EXPECT_FALSE(says("Nape calls"));
}

TEST_F(SessionPage, AnswersNoQuestionThatWasNeverOnTheScreen)
{
    size = {360, 480};
    open(PageId::session);
    ASSERT_NE(find("nextButton"), nullptr);
    EXPECT_EQ(find("nextButton")->text(), QStringLiteral("More questions"));
    press("nextButton");
    EXPECT_EQ(log().last<facts::Screening>(), nullptr);
    for (int i = 0; i < 12 && find("nextButton") != nullptr; ++i)
        press("nextButton");
    EXPECT_NE(find("clothTick"), nullptr);
    EXPECT_NE(log().last<facts::Screening>(), nullptr);
}

TEST_F(SessionPage, SurvivesThatAnotherProgramTookItOffAMomentAgo)
{
    start();
    ASSERT_TRUE(journal->stopIce({}));
    window().findChild<app::Page*>()->refresh();  // the window has not planned again yet
    settle();
    care.refresh();
    settle();
    EXPECT_EQ(find("stopIceButton"), nullptr);
}

TEST_F(SessionPage, AsksForThePainBeforeWhereNobodyKnowsItAndNeedsNoAnswer)
{
    screened();
    open(PageId::session);
    EXPECT_EQ(find<QWidget>("painBefore"), nullptr) << "it was said with the episode";
    journal.time.advance(61min);
    open(PageId::session);
    ASSERT_NE(find<QWidget>("painBefore"), nullptr);
    find<app::PainScale>("painBeforeScale")->takeDigit(Qt::Key_7);
    care.refresh();
    settle();
    EXPECT_EQ(find<app::PainScale>("painBeforeScale")->pain(), 7) << "what was chosen stays";
    press("clothTick");
    press("startIceButton");
    ASSERT_NE(log().last<facts::Session>(), nullptr);
    EXPECT_EQ(log().last<facts::PainRating>()->value.pain.value, 7);
    EXPECT_LE(log().last<facts::PainRating>()->header.at, log().last<facts::Session>()->header.at);
}

TEST_F(SessionPage, StartsWithoutThePainBefore)
{
    screened();
    journal.time.advance(61min);
    open(PageId::session);
    press("clothTick");
    press("startIceButton");
    ASSERT_NE(log().last<facts::Session>(), nullptr);
    EXPECT_EQ(log().last<facts::PainRating>()->value.pain.value, 6);
}

}  // namespace
}  // namespace nape::test
