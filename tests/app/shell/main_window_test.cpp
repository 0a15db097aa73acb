// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "app/shell/shown_window.h"
#include "shell/undo_bar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace nape::test {
namespace {

using app::MainWindow;
using app::PageId;

class TheWindow : public WindowTest { };

TEST_F(TheWindow, OpensOnTodayAndBuildsNoOtherPage)
{
    EXPECT_EQ(shown(), QStringLiteral("today"));
    EXPECT_EQ(window.findChild<QStackedWidget*>()->count(), 1);
}

TEST_F(TheWindow, TheRailLeadsToTheRoomsAndATaskDropsIt)
{
    QTest::mouseClick(named("roomSettings"), Qt::LeftButton);
    EXPECT_EQ(shown(), QStringLiteral("settings"));
    EXPECT_TRUE(named("rail")->isVisible());
    window.open(PageId::log);
    EXPECT_FALSE(named("rail")->isVisible());
    window.open(PageId::today);
    EXPECT_TRUE(named("rail")->isVisible());
}

TEST_F(TheWindow, AltAndTheLeftArrowGoBackFromATask)
{
    window.open(PageId::log);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(shown(), QStringLiteral("today"));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(shown(), QStringLiteral("today")) << "from a room nothing leads back";
}

TEST_F(TheWindow, TheRailLeadsToTheGuides)
{
    QTest::mouseClick(named("roomGuides"), Qt::LeftButton);
    EXPECT_EQ(shown(), QStringLiteral("guides"));
    EXPECT_TRUE(named("rail")->isVisible());
}

TEST_F(TheWindow, PrintsAGuideThroughTheDialogOfTheSystem)
{
    window.open(PageId::guides);
    const auto dialogs = [this] { return window.findChildren<QDialog*>(); };
    EXPECT_TRUE(dialogs().isEmpty());
    QTest::mouseClick(named("printGuideButton"), Qt::LeftButton);
    ASSERT_EQ(dialogs().size(), 1) << "the printing module was not found";
    EXPECT_FALSE(named("banner")->isVisible());
    EXPECT_EQ(dialogs()[0]->windowTitle(), QStringLiteral("When to call whom"));
    EXPECT_TRUE(dialogs()[0]->isVisible());
    dialogs()[0]->reject();
}

TEST_F(TheWindow, AnAssistiveToolsChoiceInTheRailOpensTheRoom)
{
    auto* read = QAccessible::queryAccessibleInterface(named("roomSettings"));
    ASSERT_NE(read->actionInterface(), nullptr);
    read->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_EQ(shown(), QStringLiteral("settings"));
}

TEST_F(TheWindow, AnEmergencyThatNobodyHasSeenTakesItAtTheStart)
{
    log.episode();
    log.check({{"chest", facts::Answer::yes}});
    care.refresh();
    {
        MainWindow again{care};
        again.setVisible(true);
        EXPECT_EQ(again.findChild<QStackedWidget*>()->currentWidget()->objectName(), QStringLiteral("result"));
        EXPECT_FALSE(again.findChild<QWidget*>(QStringLiteral("rail"))->isVisible());
    }
    const auto facts = log->careLog(*care.person());
    ASSERT_TRUE(log->acknowledgeCard({}, facts->last<facts::Check>()->header.id));
    MainWindow seen{care};
    seen.setVisible(true);
    EXPECT_EQ(seen.findChild<QStackedWidget*>()->currentWidget()->objectName(), QStringLiteral("today"));
    const auto* number = seen.findChild<QLabel*>(QStringLiteral("cardNumber"));
    ASSERT_NE(number, nullptr);
    EXPECT_FALSE(number->text().isEmpty());
}

TEST_F(TheWindow, SaysASentenceToAScreenReaderAtOnce)
{
    window.announce(QStringLiteral("One minute left"));
    EXPECT_EQ(named("liveLine")->accessibleName(), QStringLiteral("One minute left"));
}

TEST_F(TheWindow, TheRailIsABarWhereTheWindowIsNarrow)
{
    window.resize(400, 760);
    QTest::qWait(10);
    EXPECT_GT(named("rail")->y(), 400);
    EXPECT_EQ(named("rail")->width(), 400);
    window.resize(1100, 760);
    QTest::qWait(10);
    EXPECT_EQ(named("rail")->height(), 760);
}

TEST_F(TheWindow, SaysARefusalAbovethePageAndNotInADialog)
{
    log.episode();
    care.refresh();
    EXPECT_FALSE(care.carriedOut(log.startIce(10min, false)));
    EXPECT_TRUE(named("banner")->isVisible());
    EXPECT_EQ(QApplication::topLevelWidgets().count(&window), 1);
    care.refresh();
    window.open(PageId::settings);
    EXPECT_TRUE(named("banner")->isVisible()) << "until it is closed";
    QTest::mouseClick(named("bannerClose"), Qt::LeftButton);
    EXPECT_FALSE(named("banner")->isVisible());
}

TEST_F(TheWindow, AnAlarmStaysUntilItIsAnsweredOrWithdrawn)
{
    int answered = 0;
    window.alarm(QStringLiteral("a/ice.off"), QStringLiteral("Take it off"), QStringLiteral("It is off"),
                 [&answered] { ++answered; });
    window.alarm(QStringLiteral("b/heat.off"), QStringLiteral("Bea: take it off"), QStringLiteral("It is off"), [] { });
    care.refresh();
    window.open(PageId::settings);
    window.tell(QStringLiteral("Something else"));
    EXPECT_EQ(window.findChildren<QWidget*>(QStringLiteral("alarm")).size(), 2);
    EXPECT_TRUE(named("alarm")->isVisible());
    window.keepAlarms({QStringLiteral("a/ice.off")});
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(window.findChildren<QWidget*>(QStringLiteral("alarm")).size(), 1);
    QTest::mouseClick(named("alarm")->findChild<QWidget*>(QStringLiteral("bannerDo")), Qt::LeftButton);
    EXPECT_EQ(answered, 1);
    EXPECT_FALSE(named("alarm")->isVisible());
}

TEST_F(TheWindow, NoAlarmTakesTheSpaceOfSomethingThatIsTyped)
{
    window.open(PageId::log);
    auto* note = named("logNote");
    note->setFocus();
    window.alarm(QStringLiteral("a/ice.off"), QStringLiteral("Take it off"), QStringLiteral("It is off"), [] { });
    EXPECT_EQ(window.focusWidget(), note);
    window.ask(QStringLiteral("Quit?"), QStringLiteral("Quit"), QStringLiteral("No"), [] { });
    EXPECT_EQ(window.focusWidget(), note);
}

TEST_F(TheWindow, GivesTheFocusBackThatAQuestionTook)
{
    auto* before = named("itHurtsButton");
    before->setFocus();
    window.alarm(QStringLiteral("a/ice.off"), QStringLiteral("Take it off"), QStringLiteral("It is off"), [] { });
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(named("alarm")->isVisible()) << "no key that was meant for the page answers it";
    QTest::mouseClick(named("alarm")->findChild<QWidget*>(QStringLiteral("bannerClose")), Qt::LeftButton);
    EXPECT_EQ(window.focusWidget(), before);
    window.ask(QStringLiteral("Quit?"), QStringLiteral("Quit"), QStringLiteral("No"), [] { });
    EXPECT_EQ(window.focusWidget(), named("bannerClose"));
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(window.focusWidget(), before);
}

TEST_F(TheWindow, ShowsWhereTheFocusIsInABannerToo)
{
    window.ask(QStringLiteral("Quit?"), QStringLiteral("Quit"), QStringLiteral("No"), [] { });
    const auto before = named("banner")->findChildren<QWidget*>().size();
    named("bannerDo")->setFocus(Qt::TabFocusReason);
    named("itHurtsButton")->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(named("banner")->findChildren<QWidget*>().size(), before - 1) << "the ring was there";
}

TEST_F(TheWindow, ShowsWhereTheFocusIsBesideThePage)
{
    ASSERT_TRUE(log->addPerson("Mara", {}));
    ASSERT_TRUE(log->addPerson("Tom", {}));
    window.resize(400, 760);
    care.refresh();
    QTest::qWait(10);
    Q_EMIT window.findChild<app::Page*>(QStringLiteral("today"))->undoOffered(QStringLiteral("Logged."));
    for (const auto& [part, button] : {std::pair{"whoLine", "changePersonButton"}, std::pair{"undoBar", "undo"}}) {
        ASSERT_TRUE(named(button)->isVisible()) << button;
        named("itHurtsButton")->setFocus(Qt::TabFocusReason);
        const auto before = named(part)->findChildren<QWidget*>().size();
        named(button)->setFocus(Qt::TabFocusReason);
        const auto now = named(part)->findChildren<QWidget*>();
        ASSERT_EQ(now.size(), before + 1) << "no ring in " << part;
        const QRect whole(QPoint(), named(part)->size());
        EXPECT_TRUE(whole.contains(now.last()->geometry())) << part << " cuts its ring";
    }
}

TEST_F(TheWindow, NothingCoversTheEmergencyOfAnother)
{
    log.episode();
    care.refresh();
    const auto me = *care.person();
    log.time.advance(1min);
    const facts::PersonId bea{TestJournal::required(log->addPerson("Bea", {})).id.value};
    care.setPerson(bea);
    journal::NewCheck check;
    check.age = facts::ageFromYears(34);
    check.others = facts::Answer::no;
    check.answers.set(*triage::questionFromId("chest"), facts::Answer::yes);
    ASSERT_TRUE(log->recordCheck(me, check));
    care.refresh();
    window.open(PageId::people);
    QTest::mouseClick(named("openLog_0"), Qt::LeftButton);
    EXPECT_EQ(care.person(), me);
    EXPECT_EQ(shown(), QStringLiteral("result"));
    care.setPerson(bea);
    EXPECT_EQ(shown(), QStringLiteral("today"));
    window.openFor(me, PageId::check);
    EXPECT_EQ(shown(), QStringLiteral("result"));
    window.open(PageId::today);
    window.openFor(me, PageId::check);
    EXPECT_EQ(shown(), QStringLiteral("result")) << "until somebody says to have seen it";
    const auto facts = log->careLog(me);
    ASSERT_TRUE(log->acknowledgeCard(me, facts->last<facts::Check>()->header.id));
    care.refresh();
    window.openFor(bea, PageId::today);
    EXPECT_EQ(care.person(), bea);
    window.openFor(me, PageId::today);
    EXPECT_EQ(shown(), QStringLiteral("today"));
}

TEST_F(TheWindow, NothingOfOnePersonIsLeftForAnother)
{
    log.episode();
    care.refresh();
    const auto first = care.person();
    const facts::PersonId bea{TestJournal::required(log->addPerson("Bea", {})).id.value};
    window.open(PageId::today);
    QTest::mouseClick(named("lessPainButton"), Qt::LeftButton);
    window.open(PageId::episode);
    ASSERT_EQ(shown(), QStringLiteral("episode"));
    care.setPerson(bea);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(shown(), QStringLiteral("today"));
    EXPECT_EQ(named("deleteEpisodeButton"), nullptr);
    window.open(PageId::log);
    window.findChild<QPlainTextEdit*>(QStringLiteral("logNote"))->setPlainText(QStringLiteral("slept badly"));
    care.setPerson(*first);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(named("logNote"), nullptr);
    ASSERT_NE(named("savePainButton"), nullptr);
    EXPECT_FALSE(named("savePainButton")->isEnabled());
}

TEST_F(TheWindow, UndoComesAfterThePageForTab)
{
    window.open(PageId::settings);
    const auto place = [this](const QWidget* sought) {
        int at = 0;
        for (auto* widget = window.nextInFocusChain(); widget != &window; widget = widget->nextInFocusChain(), ++at) {
            if (widget == sought) return at;
        }
        return -1;
    };
    const auto* undo = named("undo");
    EXPECT_GT(place(undo), place(named("backupButton")));
    EXPECT_GT(place(undo), place(named("bannerClose")));
}

TEST_F(TheWindow, AnEmergencyComesBeforeThePageThatWasAskedFor)
{
    log.episode();
    log.check({{"chest", facts::Answer::yes}});
    care.refresh();
    MainWindow again{care};
    again.open(PageId::history);
    again.setVisible(true);
    EXPECT_EQ(again.findChild<QStackedWidget*>()->currentWidget()->objectName(), QStringLiteral("result"));
}

TEST_F(TheWindow, NothingLeadsAwayFromAnEmergencyThatNobodyHasSeen)
{
    log.episode();
    log.check({{"chest", facts::Answer::yes}});
    care.refresh();
    // As the tray, the rail and another start do.
    for (const auto page : {PageId::session, PageId::log, PageId::today, PageId::history, PageId::dose}) {
        window.open(page);
        EXPECT_EQ(shown(), QStringLiteral("result")) << static_cast<int>(page);
    }
    window.open(PageId::check);
    EXPECT_EQ(shown(), QStringLiteral("check")) << "an answer may be put right";
    const auto facts = log->careLog(*care.person());
    ASSERT_TRUE(log->acknowledgeCard({}, facts->last<facts::Check>()->header.id));
    care.refresh();
    window.open(PageId::session);
    EXPECT_EQ(shown(), QStringLiteral("session"));
}

TEST_F(TheWindow, ASecondLogWhileOneIsOpenIsAskedForThePain)
{
    log.episode();
    care.refresh();
    window.open(PageId::log);
    EXPECT_EQ(shown(), QStringLiteral("today"));
    EXPECT_EQ(window.focusWidget(), named("painNowScale"));
}

TEST_F(TheWindow, TakesTheLastCommandBackWhileItIsOffered)
{
    log.episode();
    care.refresh();
    Q_EMIT window.findChild<app::Page*>(QStringLiteral("today"))->undoOffered(QStringLiteral("Logged."));
    EXPECT_TRUE(named("undoBar")->isVisible());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(named("undoBar")->isVisible());
    EXPECT_FALSE(care.plan().episode);
    // Once only: nothing is offered any more.
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(log->persons().value().size(), 1u);
}

TEST_F(TheWindow, TakesNothingElseBackThanWhatWasOffered)
{
    const auto rating = [this](int pain) { TestJournal::required(log->ratePain(care.person(), {pain})); };
    log.episode();
    care.refresh();
    rating(4);
    Q_EMIT window.findChild<app::Page*>(QStringLiteral("today"))->undoOffered(QStringLiteral("Pain 4 saved"));
    // Somebody else writes, and the window has not seen it yet.
    rating(8);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    const auto read = log->careLog(*care.person());
    ASSERT_TRUE(read);
    std::vector<int> pains;
    for (const auto& each : read->live<facts::PainRating>())
        pains.push_back(each.value.pain.value);
    EXPECT_EQ(pains, (std::vector<int>{6, 4, 8}));
}

TEST_F(TheWindow, AsksBeforeItCloses)
{
    QSignalSpy asked(&window, &MainWindow::closeAsked);
    window.close();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(window.isVisible());
}

TEST_F(TheWindow, ASecondClickNeverReachesThePageThatTheFirstOneOpened)
{
    window.open(PageId::settings);
    QTest::mouseClick(named("roomGuides"), Qt::LeftButton);
    ASSERT_EQ(shown(), QStringLiteral("guides"));
    QTest::mouseDClick(named("roomHistory"), Qt::LeftButton);
    window.open(PageId::check);
    auto* band = named("age_18-64");
    ASSERT_NE(band, nullptr);
    QMouseEvent second(QEvent::MouseButtonDblClick, QPointF(10, 10), band->mapToGlobal(QPointF(10, 10)), Qt::LeftButton,
                       Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(band, &second);
    EXPECT_FALSE(qobject_cast<QAbstractButton*>(band)->isDown());
    QTest::mouseClick(band, Qt::LeftButton);
    EXPECT_NE(named("answer_injury_yes"), nullptr);
}

}  // namespace
}  // namespace nape::test
