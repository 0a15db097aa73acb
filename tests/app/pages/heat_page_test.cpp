// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include "facts/session_end.h"
#include "pages/remedy_words.h"
#include "widgets/countdown_ring.h"
#include "widgets/pain_scale.h"

#include <QLabel>

namespace nape::test {
namespace {

using app::PageId;

class HeatPage : public PageTest {
protected:
    HeatPage()
    {
        journal.episode();
        journal.check();
    }
    void tickAllFor(const char* thing)
    {
        press(thing);
        for (const char* tick : {"temperatureTick", "clothTick", "awakeTick", "sedativeTick", "skinTick"}) {
            if (find(tick) != nullptr) press(tick);
        }
    }
    void start()
    {
        open(PageId::heat);
        tickAllFor("with_bottle");
        press("startHeatButton");
    }
    void wait(clock::Duration length)
    {
        journal.time.advance(length);
        care.refresh();
        settle();
    }
    QString hint() { return find<QLabel>("sessionHint")->text(); }
};

TEST_F(HeatPage, StartStaysOffWithAReasonUntilEveryTickIsSet)
{
    open(PageId::heat);
    for (const char* tick : {"temperatureTick", "awakeTick", "sedativeTick", "skinTick"}) {
        EXPECT_FALSE(find("startHeatButton")->isEnabled()) << tick;
        EXPECT_FALSE(hint().isEmpty()) << tick;
        type(Qt::Key_Return);
        EXPECT_EQ(log().last<facts::Session>(), nullptr) << tick;
        press(tick);
    }
    EXPECT_TRUE(find("startHeatButton")->isEnabled());
}

TEST_F(HeatPage, OnlyABottleOrAPadAsksForACloth)
{
    open(PageId::heat);
    for (const char* bare : {"with_shower", "with_cloth"}) {
        press(bare);
        EXPECT_EQ(find("clothTick"), nullptr) << bare;
    }
    for (const char* onSkin : {"with_bottle", "with_pad"}) {
        press(onSkin);
        EXPECT_NE(find("clothTick"), nullptr) << onSkin;
    }
}

TEST_F(HeatPage, AnotherThingIsCheckedAnew)
{
    open(PageId::heat);
    tickAllFor("with_cloth");
    ASSERT_TRUE(find("startHeatButton")->isEnabled());
    press("with_bottle");
    EXPECT_FALSE(find("startHeatButton")->isEnabled());
    EXPECT_TRUE(hint().contains(QStringLiteral("how warm"))) << hint().toStdString();
}

TEST_F(HeatPage, StartsWithWhatWasChosenAndTicked)
{
    open(PageId::heat);
    press("minutes_10");
    tickAllFor("with_pad");
    press("startHeatButton");
    const auto now = log();
    const auto* session = now.last<facts::Session>();
    ASSERT_NE(session, nullptr);
    EXPECT_EQ(session->value.with, facts::Modality::pad);
    EXPECT_EQ(session->value.planned, 10min);
    EXPECT_TRUE(session->value.wrapped);
}

TEST_F(HeatPage, TheTicksAreSetAnewForEachSession)
{
    start();
    press("stopHeatButton");
    press("skipButton");
    wait(2h);
    open(PageId::heat);
    EXPECT_FALSE(find("startHeatButton")->isEnabled());
}

TEST_F(HeatPage, SayingAwakeAnswersTheQuestionAndHeatGoesOn)
{
    start();
    EXPECT_EQ(find("awakeButton"), nullptr);
    wait(5min);
    ASSERT_NE(find("awakeButton"), nullptr);
    EXPECT_EQ(window().focusWidget(), find("awakeButton"));
    press("awakeButton");
    EXPECT_EQ(log().last<facts::Session>()->value.awakeAnswered, 1);
    EXPECT_EQ(find("awakeButton"), nullptr);
    wait(2min);
    EXPECT_EQ(find<app::CountdownRing>("countdownRing")->digits(), QStringLiteral("8:00"));
}

TEST_F(HeatPage, WithoutAnAnswerItSaysToTakeItOff)
{
    start();
    wait(6min);
    EXPECT_EQ(find("awakeButton"), nullptr);
    EXPECT_EQ(find("stopHeatButton")->text(), QStringLiteral("It is off"));
    EXPECT_EQ(find<QLabel>("offAt")->text(), QStringLiteral("Take it off"));
}

TEST_F(HeatPage, AsksWithoutANewsFromElsewhere)
{
    start();
    journal.time.advance(5min);
    EXPECT_TRUE(QTest::qWaitFor([this] { return find("awakeButton") != nullptr; }, 3000));
}

TEST_F(HeatPage, TheEndAsksForThePainAndSaysWhenAgain)
{
    start();
    wait(5min);
    press("awakeButton");
    wait(5min);
    press("awakeButton");
    wait(5min);
    EXPECT_EQ(find<app::CountdownRing>("countdownRing")->digits(), QStringLiteral("0:00"));
    press("stopHeatButton");
    ASSERT_NE(find<app::PainScale>("painAfterScale"), nullptr);
    type(Qt::Key_4);
    type(Qt::Key_Return);
    EXPECT_EQ(log().last<facts::PainRating>()->value.pain.value, 4);
    ASSERT_NE(find<QLabel>("againFrom"), nullptr);
    EXPECT_TRUE(find<QLabel>("againFrom")->text().contains(QStringLiteral("Again from")));
}

TEST_F(HeatPage, ItsRowWaitsHalfAnHourAfterIce)
{
    using enum facts::Answer;
    TestJournal::required(journal->answerScreening({}, {no, no, no, no}));
    TestJournal::required(journal.startIce());
    journal.time.advance(10min);
    TestJournal::required(journal->stopIce({}));
    journal.time.advance(10min);
    care.refresh();
    const auto words = app::remedyWords(care, "heat");
    EXPECT_EQ(words.state, app::RemedyWords::State::from);
    EXPECT_EQ(words.from, journal.time.now() + 20min);
    EXPECT_EQ(words.reason, QStringLiteral("Half an hour between ice and heat"));
}

TEST_F(HeatPage, ItsRowSaysHowOftenHeatMayBe)
{
    for (int i = 0; i < 3; ++i) {
        TestJournal::required(journal.startHeat(5min));
        journal.time.advance(5min);
        TestJournal::required(journal->stopHeat({}));
        care.refresh();
        const auto words = app::remedyWords(care, "heat");
        EXPECT_EQ(words.reason,
                  i < 2 ? QStringLiteral("Two hours between one heat and the next")
                        : QStringLiteral("Three times a day at most"));
        journal.time.advance(2h);
    }
}

TEST_F(HeatPage, TodayAnswersTheAwakeQuestion)
{
    TestJournal::required(journal.startHeat());
    journal.time.advance(5min);
    open(PageId::today);
    press("dueAwakeButton");
    EXPECT_EQ(log().last<facts::Session>()->value.awakeAnswered, 1);
    EXPECT_EQ(find("dueAwakeButton"), nullptr);
}

TEST_F(HeatPage, OnePressOnTodaySaysThatItIsOff)
{
    TestJournal::required(journal.startHeat(5min));
    journal.time.advance(5min);
    auto& page = open(PageId::today);
    EXPECT_TRUE(find("dueHeatOffButton")->hasFocus()) << "it comes first";
    const QSignalSpy noted(&page, &app::Page::undoOffered);
    press("dueHeatOffButton");
    EXPECT_EQ(noted.count(), 1);
    EXPECT_TRUE(log().last<facts::Session>()->value.stopped);
    EXPECT_EQ(find("dueHeatOffButton"), nullptr);
}

}  // namespace
}  // namespace nape::test
