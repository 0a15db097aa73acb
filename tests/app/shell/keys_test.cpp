// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys.h"

#include "app/shell/shown_window.h"
#include "pages/keys_card.h"
#include "shell/second_click.h"
#include "widgets/layouts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

namespace nape::test {
namespace {

using app::Act;
using app::MainWindow;
using app::PageId;

class Keys : public WindowTest {
protected:
    void press(Act act) { QTest::keySequence(&window, app::keysOf(act)); }
};

TEST_F(Keys, LeadToEveryRoomButThrowNobodyOutOfATask)
{
    press(Act::settings);
    EXPECT_EQ(shown(), QStringLiteral("settings"));
    press(Act::history);
    EXPECT_EQ(shown(), QStringLiteral("history"));
    press(Act::guides);
    EXPECT_EQ(shown(), QStringLiteral("guides"));
    window.open(PageId::log);
    for (const auto act : {Act::today, Act::history, Act::guides, Act::settings, Act::hurts}) {
        press(act);
        EXPECT_EQ(shown(), QStringLiteral("log")) << app::nameOf(act).toStdString();
    }
    press(Act::back);
    EXPECT_EQ(shown(), QStringLiteral("today"));
}

TEST_F(Keys, SayThatItHurtsAndKeepWhatIsTypedMeanwhile)
{
    press(Act::hurts);
    ASSERT_EQ(shown(), QStringLiteral("log"));
    named<QPlainTextEdit>("logNote")->setPlainText(QStringLiteral("slept badly"));
    press(Act::back);
    press(Act::hurts);
    EXPECT_EQ(named<QPlainTextEdit>("logNote")->toPlainText(), QStringLiteral("slept badly"));
}

TEST_F(Keys, LeadToTheScaleOnceTheEpisodeIsOpen)
{
    log.episode();
    care.refresh();
    press(Act::settings);
    press(Act::hurts);
    EXPECT_EQ(shown(), QStringLiteral("today"));
    ASSERT_NE(window.focusWidget(), nullptr);
    EXPECT_TRUE(window.focusWidget()->inherits("nape::app::PainScale"));
}

TEST_F(Keys, LeadNowhereFromAnEmergencyThatNobodyHasSeen)
{
    log.episode();
    log.check({{"chest", facts::Answer::yes}});
    care.refresh();
    window.open(PageId::result);
    for (const auto act : {Act::hurts, Act::today, Act::history, Act::guides, Act::settings, Act::back}) {
        press(act);
        EXPECT_EQ(shown(), QStringLiteral("result")) << app::nameOf(act).toStdString();
    }
}

TEST_F(Keys, MoveThePageWhereverTheFocusIs)
{
    window.open(PageId::settings);
    auto* page = window.findChild<QStackedWidget*>()->currentWidget();
    auto* bar = page->findChild<app::PageScroll*>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    named("roomSettings")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(window.focusWidget(), Qt::Key_End);
    EXPECT_EQ(bar->value(), bar->maximum());
    QTest::keyClick(window.focusWidget(), Qt::Key_PageUp);
    EXPECT_LT(bar->value(), bar->maximum());
    QTest::keyClick(window.focusWidget(), Qt::Key_Home);
    EXPECT_EQ(bar->value(), 0);
    QTest::keyClick(window.focusWidget(), Qt::Key_PageDown);
    EXPECT_GT(bar->value(), 0);
}

TEST_F(Keys, PressedInARowAnswerNoneOfTheQuestionsThatComeUpUnderThem)
{
    log.episode();
    care.refresh();
    window.open(PageId::check);
    named<QAbstractButton>("age_18-64")->click();
    const auto title = [this] { return named<QLabel>("checkTitle")->text(); };
    const auto first = title();
    const auto answered = [this] { return named<QAbstractButton>("answer_airway_no")->isChecked(); };
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(window.focusWidget(), i % 2 == 0 ? Qt::Key_Return : Qt::Key_Space);
        steady.advance(200ms);
    }
    EXPECT_EQ(title(), first);
    EXPECT_FALSE(answered());
    // A hand that has rested means what it sees: first what is below the edge, then that none is.
    for (int i = 0; i < 6 && title() == first; ++i) {
        QTest::qWait(1);  // what is on the screen has to be laid out to count as seen
        steady.advance(app::SecondClick::kRest + 1ms);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }
    EXPECT_NE(title(), first);
    // A plain Enter on no control answers nothing, however long the hand has rested.
    const auto second = title();
    for (int i = 0; i < 6; ++i) {
        steady.advance(2s);
        QTest::keyClick(named("checkTitle"), Qt::Key_Return);
        QTest::qWait(1);
    }
    EXPECT_EQ(title(), second);
}

TEST_F(Keys, LeadToTheFirstQuestionThatIsOpenAndAnswerFromThere)
{
    log.episode();
    care.refresh();
    window.open(PageId::check);
    named<QAbstractButton>("age_18-64")->click();
    QTest::keyClick(window.focusWidget(), Qt::Key_N);
    EXPECT_EQ(window.focusWidget(), named("answer_injury_yes"));
    EXPECT_FALSE(named<QAbstractButton>("answer_injury_no")->isChecked()) << "leading is not answering";
    QTest::keyClick(window.focusWidget(), Qt::Key_N);
    EXPECT_TRUE(named<QAbstractButton>("answer_injury_no")->isChecked());
}

TEST_F(Keys, ReachWhatCameLaterWhereItStands)
{
    log.episode();
    log.check();
    care.refresh();
    window.open(PageId::dose);
    auto* page = window.findChild<QStackedWidget*>()->currentWidget();
    auto* setUp = named<QAbstractButton>("log_ibuprofen-200");
    ASSERT_NE(setUp, nullptr);
    setUp->click();
    QApplication::processEvents();
    auto* line = named("dose_ibuprofen-200");
    EXPECT_TRUE(line->isAncestorOf(window.focusWidget())) << "the questions were not led to";
    EXPECT_NE(window.focusWidget(), setUp);
    // From the button down: every stop is below or beside the one before, until the next product.
    setUp->setFocus(Qt::TabFocusReason);
    int asked = 0;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        if (!line->isAncestorOf(window.focusWidget())) break;
        if (window.focusWidget()->objectName().startsWith(QStringLiteral("answer_"))) ++asked;
    }
    EXPECT_GT(asked, 1);
    EXPECT_TRUE(page->isAncestorOf(window.focusWidget()));
}

TEST_F(Keys, LeadWithTabToTheChosenOneOfSeveral)
{
    log.episode();
    log.check();
    TestJournal::required(
        log->answerScreening({}, {facts::Answer::no, facts::Answer::no, facts::Answer::no, facts::Answer::no}));
    care.refresh();
    window.open(PageId::session);
    named("clothTick")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(window.focusWidget(), named("minutes_10"));
}

TEST_F(Keys, GoBackFromARoomToTheFirstPage)
{
    press(Act::guides);
    press(Act::back);
    EXPECT_EQ(shown(), QStringLiteral("today"));
    window.open(PageId::people);
    press(Act::back);
    EXPECT_EQ(shown(), QStringLiteral("settings"));
}

TEST_F(Keys, SaveThePainFromItsScale)
{
    log.episode();
    log.check();
    care.refresh();
    press(Act::hurts);
    steady.advance(app::SecondClick::kRest + 1ms);
    QTest::keyClick(window.focusWidget(), Qt::Key_3);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(log->careLog(*care.person())->last<facts::PainRating>()->value.pain.value, 3);
}

TEST_F(Keys, SayTheVerdictWhateverHasTheFocus)
{
    log.episode();
    log.check();
    TestJournal::required(log.startIce());
    log.check({{"chest", facts::Answer::yes}});
    care.refresh();
    window.open(PageId::result);
    const auto said = [this] { return named("liveLine")->accessibleName(); };
    EXPECT_TRUE(said().startsWith(QStringLiteral("Take the ice off now."))) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("Call now"))) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("local emergency number"))) << "no country is known";
    journal::PersonDetails details;
    details.country = "DE";
    TestJournal::required(log->editPerson(*care.person(), details));
    care.refresh();
    EXPECT_TRUE(said().contains(QStringLiteral("112"))) << said().toStdString();
}

TEST_F(Keys, StartASessionAndDoNotStopItByTheSameHand)
{
    log.episode();
    log.check();
    constexpr auto kNo = facts::Answer::no;
    TestJournal::required(log->answerScreening({}, {kNo, kNo, kNo, kNo}));
    care.refresh();
    window.open(PageId::session);
    steady.advance(2s);
    named<QAbstractButton>("clothTick")->click();
    const auto* page = window.findChild<QStackedWidget*>()->currentWidget();
    page->findChild<QAbstractButton*>(QStringLiteral("startIceButton"))->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        steady.advance(150ms);
    }
    const auto read = log->careLog(*care.person());
    const auto* session = read->last<facts::Session>();
    ASSERT_NE(session, nullptr);
    EXPECT_FALSE(session->value.stopped.has_value());
}

TEST_F(Keys, StopWhatHasToComeOffHoweverOftenTheyArePressed)
{
    log.episode();
    log.check();
    TestJournal::required(log.startIce());
    care.refresh();
    window.open(PageId::session);
    steady.advance(2s);
    log.time.advance(10min);
    care.refresh();
    auto* stop = named<QAbstractButton>("stopIceButton");
    stop->setFocus(Qt::TabFocusReason);
    QTest::keyClick(stop, Qt::Key_Return);
    EXPECT_TRUE(log->careLog(*care.person())->last<facts::Session>()->value.stopped.has_value())
        << "what comes due asks for no rest";
}

TEST_F(Keys, AreHeardWhenSomebodyGoesOnPressing)
{
    log.episode();
    log.check();
    care.refresh();
    window.open(PageId::settings);
    auto* people = named<QAbstractButton>("showPeopleButton");
    people->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 12 && shown() == QStringLiteral("settings"); ++i) {
        QTest::keyClick(people, Qt::Key_Return);
        steady.advance(200ms);
    }
    EXPECT_EQ(shown(), QStringLiteral("people"));
}

TEST_F(Keys, AskToCloseAndToQuit)
{
    QSignalSpy close(&window, &MainWindow::closeAsked);
    QSignalSpy quit(&window, &MainWindow::quitAsked);
    press(Act::close);
    press(Act::quit);
    EXPECT_EQ(close.count(), 1);
    EXPECT_EQ(quit.count(), 1);
}

TEST_F(Keys, AreSaidWhereThePointerRestsOnWhatTheyDo)
{
    EXPECT_EQ(named("itHurtsButton")->toolTip(), QStringLiteral("It hurts (Ctrl+N)"));
    EXPECT_EQ(named("roomHistory")->toolTip(), QStringLiteral("History (Ctrl+2)"));
    window.open(PageId::log);
    auto* back =
        window.findChild<QStackedWidget*>()->currentWidget()->findChild<QAbstractButton*>(QStringLiteral("backButton"));
    EXPECT_TRUE(back->toolTip().contains(app::shownKeys(Act::back)));
    EXPECT_TRUE(named("saveAndCheckButton")->toolTip().contains(app::shownKeys(Act::save)));
}

TEST_F(Keys, AreAllListedInTheSettings)
{
    window.open(PageId::settings);
    QStringList listed;
    for (const auto* label : window.findChild<app::KeysCard*>()->findChildren<QLabel*>())
        listed << label->text();
    for (const auto act : app::allActs()) {
        EXPECT_TRUE(listed.contains(app::shownKeys(act))) << app::nameOf(act).toStdString();
        EXPECT_TRUE(listed.contains(app::nameOf(act)));
    }
}

TEST(AKey, DoesOneThingOnly)
{
    QStringList keys;
    for (const auto act : app::allActs())
        keys << app::shownKeys(act);
    EXPECT_EQ(keys.removeDuplicates(), 0);
    EXPECT_FALSE(keys.contains(QString()));
}

}  // namespace
}  // namespace nape::test
