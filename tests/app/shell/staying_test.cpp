// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/staying.h"

#include "shell/main_window.h"
#include "shell/running.h"
#include "shell/session_voice.h"
#include "support/manual_steady_clock.h"
#include "support/test_journal.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace nape::test {
namespace {

using app::hasToStay;

bool staysFor(TestJournal& log)
{
    return hasToStay(log->reminders().value(), log.time.now());
}

TEST(Staying, LetsAnEmptyLogBeClosed)
{
    TestJournal log;
    EXPECT_FALSE(staysFor(log));
}

TEST(Staying, StaysWhileIceRunsAndUntilTheNextCall)
{
    TestJournal log;
    log.episode();
    log.check();
    ASSERT_TRUE(log.startIce());
    EXPECT_TRUE(staysFor(log));
    log.time.advance(10min);
    EXPECT_TRUE(staysFor(log));
    ASSERT_TRUE(log->stopIce({}));
    EXPECT_TRUE(staysFor(log));
}

TEST(Staying, DoesNotStayForWhatIsADayAway)
{
    TestJournal log;
    log.episode();
    log.check();
    EXPECT_FALSE(staysFor(log));
    ASSERT_TRUE(log->endEpisode({}, journal::EndOf::both));
    EXPECT_FALSE(staysFor(log));
}

TEST(PageOfDue, IsThePageThatCanAnswerIt)
{
    using app::PageId;
    EXPECT_EQ(app::pageOfDue("dose.ibuprofen-200"), PageId::dose);
    EXPECT_EQ(app::pageOfDue("ice.again"), PageId::session);
    EXPECT_EQ(app::pageOfDue("heat.awake"), PageId::heat);
    EXPECT_EQ(app::pageOfDue("check.again"), PageId::check);
    EXPECT_EQ(app::pageOfDue("temperature.again"), PageId::today);
}

TEST(Staying, AsksEachTimeBeforeItQuits)
{
    TestJournal log;
    log.episode();
    log.check();
    ASSERT_TRUE(log.startIce());
    ManualSteadyClock steady;
    app::CareModel care{*log, log.time, log.zone, steady};
    care.refresh();
    app::MainWindow window{care};
    window.setVisible(true);
    app::Staying staying(window, care, [] { return false; }, [](const QString&) {});
    auto* banner = window.findChild<QWidget*>(QStringLiteral("banner"));
    for (int i = 0; i < 2; ++i) {
        staying.quit();
        ASSERT_TRUE(banner->isVisible()) << i;
        QTest::mouseClick(window.findChild<QWidget*>(QStringLiteral("bannerClose")), Qt::LeftButton);
        EXPECT_FALSE(banner->isVisible());
    }
}

TEST(Staying, SavesWhatIsBeingTypedBeforeItEnds)
{
    TestJournal log;
    ManualSteadyClock steady;
    app::CareModel care{*log, log.time, log.zone, steady};
    care.refresh();
    app::MainWindow window{care};
    window.setVisible(true);
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QLineEdit typed(&window);
    typed.show();
    typed.setFocus();
    QTest::keyClicks(&typed, QStringLiteral("112"));
    const QSignalSpy saved(&typed, &QLineEdit::editingFinished);
    app::Staying staying(window, care, [] { return false; }, [](const QString&) {});
    // From a running application: one that was told to end before it ran lets no later loop wait.
    QTimer::singleShot(0, &staying, &app::Staying::quit);
    EXPECT_EQ(QCoreApplication::exec(), 0);
    EXPECT_EQ(saved.count(), 1);
}

TEST(AnAlarm, StandsOnTodayAndOnItsOwnPageOfItsOwnPerson)
{
    const facts::PersonId me{"a"};
    journal::PersonDue due{me, "me", {}};
    due.due.key = "heat.awake";
    using app::PageId;
    EXPECT_TRUE(app::showsAlarm(PageId::today, me, due));
    EXPECT_TRUE(app::showsAlarm(PageId::heat, me, due));
    EXPECT_FALSE(app::showsAlarm(PageId::session, me, due)) << "the page of ice says nothing of heat";
    EXPECT_FALSE(app::showsAlarm(PageId::settings, me, due));
    EXPECT_FALSE(app::showsAlarm(PageId::today, facts::PersonId{"b"}, due));
    EXPECT_FALSE(app::showsAlarm(PageId::heat, std::nullopt, due));
}

TEST(SessionVoice, SaysItsTwoMomentsOnceWhicheverPageIsShown)
{
    TestJournal log;
    log.episode();
    log.check();
    ManualSteadyClock steady;
    app::CareModel care{*log, log.time, log.zone, steady};
    app::SessionVoice voice(care);
    const QSignalSpy said(&voice, &app::SessionVoice::said);
    const QSignalSpy skin(&voice, &app::SessionVoice::skinDue);
    const QSignalSpy began(&voice, &app::SessionVoice::began);
    const auto look = [&] {
        care.refresh();
        voice.look();
    };
    ASSERT_TRUE(log.startIce());
    const auto start = log.time.now();
    look();
    EXPECT_EQ(voice.next(), start + 5min);
    EXPECT_EQ(began.count(), 1);
    EXPECT_EQ(skin.count(), 0);
    log.time.advance(5min);
    look();
    look();
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said[0][0].toString(), QStringLiteral("Look at the skin now"));
    EXPECT_EQ(skin.count(), 1);
    EXPECT_EQ(voice.next(), start + 9min);
    log.time.advance(4min);
    look();
    ASSERT_EQ(said.count(), 2);
    EXPECT_EQ(said[1][0].toString(), QStringLiteral("One minute left"));
    EXPECT_EQ(skin.count(), 1) << "the last minute is not about the skin";
    EXPECT_EQ(began.count(), 1) << "it began once";
    EXPECT_EQ(voice.next(), std::nullopt);
}

TEST(SessionVoice, SaysNothingThatWasSleptThrough)
{
    TestJournal log;
    log.episode();
    log.check();
    ManualSteadyClock steady;
    app::CareModel care{*log, log.time, log.zone, steady};
    ASSERT_TRUE(log.startIce());
    app::SessionVoice voice(care);
    const QSignalSpy said(&voice, &app::SessionVoice::said);
    log.time.advance(7min);
    care.refresh();
    voice.look();
    EXPECT_EQ(said.count(), 0);
}

TEST(NextMoment, IsTheFirstOfThePlanAndOfWhatIsToBeTold)
{
    TestJournal log;
    EXPECT_FALSE(app::nextMoment(log.plan(), log->reminders().value()));
    log.episode();
    log.check();
    ASSERT_TRUE(log.startIce());
    EXPECT_EQ(app::nextMoment(log.plan(), log->reminders().value()), log.time.now() + 10min);
    EXPECT_EQ(app::nextMoment({}, log->reminders().value()), log.time.now() + 10min);
}

TEST(NextMoment, IsWhenAClockThatWasSetBackHasCaughtUp)
{
    TestJournal log;
    log.episode();
    log.check();
    const auto stamp = log.time.now();
    log.time.advance(-10min);
    ASSERT_TRUE(log.plan().clockBack);
    const auto next = app::nextMoment(log.plan(), log->reminders().value());
    ASSERT_EQ(next, stamp - 5s);
    log.time.set(*next - 1s);
    EXPECT_TRUE(log.plan().clockBack);
    log.time.set(*next);
    EXPECT_FALSE(log.plan().clockBack);
}

TEST(NextMoment, IsWhenTheQuestionOfSomebodyNotShownIsOver)
{
    TestJournal log;
    log.episode();
    log.check();
    ASSERT_TRUE(log.startHeat());
    log.time.advance(5min);
    EXPECT_EQ(app::nextMoment({}, log->reminders().value()), log.time.now() + 1min);
}

}  // namespace
}  // namespace nape::test
