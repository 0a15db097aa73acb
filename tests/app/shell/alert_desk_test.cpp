// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alert_desk.h"

#include "support/fake_alerts.h"
#include "support/test_journal.h"

#include <QSignalSpy>

namespace nape::test {
namespace {

using app::AlertDesk;

class TheAlertDesk : public testing::Test {
protected:
    TheAlertDesk() { openDesk(); }

    void openDesk()
    {
        desk.reset();
        const auto words = [this](const text::Message& message) {
            return QString::fromStdString(text::english(message, log.time.now(), log.zone));
        };
        desk = std::make_unique<AlertDesk>(*log, notifier, chime, AlertDesk::Say{words, [](const std::string& name) {
                                                                                     return QStringLiteral("<%1>").arg(
                                                                                         QString::fromStdString(name));
                                                                                 }});
    }
    void tell() { desk->tell(log->reminders().value()); }
    void iceUntilItsEnd()
    {
        log.episode();
        log.check();
        ASSERT_TRUE(log.startIce());
        tell();
        log.time.advance(10min);
    }

    TestJournal log;
    FakeNotifier notifier{log.time};
    FakeChime chime;
    std::unique_ptr<AlertDesk> desk;
};

TEST_F(TheAlertDesk, TellsNothingBeforeItIsDue)
{
    log.episode();
    log.check();
    ASSERT_TRUE(log.startIce());
    log.time.advance(9min + 59s);
    tell();
    EXPECT_EQ(notifier.count("show"), 0);
    EXPECT_EQ(chime.alarms, 0);
}

TEST_F(TheAlertDesk, TellsTheEndOfTheIceOnceAndRings)
{
    iceUntilItsEnd();
    const auto end = log.time.now();
    tell();
    log.time.advance(1s);
    tell();
    ASSERT_EQ(notifier.events.size(), 1u);
    EXPECT_EQ(notifier.events[0].at, end);
    EXPECT_EQ(notifier.events[0].notice.title, QStringLiteral("Take the ice off now."));
    EXPECT_TRUE(notifier.events[0].notice.urgent);
    EXPECT_EQ(chime.alarms, 1);
}

TEST_F(TheAlertDesk, TellsNothingTwiceOverARestartButRingsAgain)
{
    iceUntilItsEnd();
    tell();
    log.reopen();
    openDesk();
    tell();
    EXPECT_EQ(notifier.count("show"), 1);
    EXPECT_EQ(chime.alarms, 2);
}

TEST_F(TheAlertDesk, TellsAfterARestartWhatBecameDueInBetween)
{
    log.episode();
    log.check();
    ASSERT_TRUE(log.startIce());
    log.time.advance(12min);
    log.reopen();
    openDesk();
    tell();
    EXPECT_EQ(notifier.count("show"), 1);
    EXPECT_EQ(chime.alarms, 1);
}

TEST_F(TheAlertDesk, TakesTheNoticeBackWhenTheIceIsOff)
{
    iceUntilItsEnd();
    tell();
    ASSERT_TRUE(log->stopIce({}));
    tell();
    ASSERT_EQ(notifier.events.size(), 2u);
    EXPECT_EQ(notifier.events[1].what, "withdraw");
    EXPECT_EQ(notifier.events[1].notice.tag, notifier.events[0].notice.tag);
}

TEST_F(TheAlertDesk, CallsForIceOnceWithOneSoftChime)
{
    iceUntilItsEnd();
    ASSERT_TRUE(log->stopIce({}));
    log.time.advance(50min - 1s);
    tell();
    EXPECT_EQ(notifier.count("show"), 0);
    log.time.advance(1s);
    tell();
    tell();
    EXPECT_EQ(notifier.count("show"), 1);
    EXPECT_EQ(chime.softs, 1);
    EXPECT_EQ(chime.alarms, 0);
    log.reopen();
    openDesk();
    tell();
    EXPECT_EQ(notifier.count("show"), 1);
    EXPECT_EQ(chime.softs, 1);
}

TEST_F(TheAlertDesk, TellsASnoozedCallAgain)
{
    iceUntilItsEnd();
    ASSERT_TRUE(log->stopIce({}));
    log.time.advance(50min);
    tell();
    ASSERT_TRUE(log->answerReminder({}, facts::ReminderAct::snoozed, "ice.again", 10min));
    tell();
    EXPECT_EQ(notifier.count("withdraw"), 1);
    log.time.advance(10min);
    tell();
    EXPECT_EQ(notifier.count("show"), 2);
}

TEST_F(TheAlertDesk, SaysWhatWasDoneWithTheNotice)
{
    iceUntilItsEnd();
    tell();
    QSignalSpy off(desk.get(), &AlertDesk::offSaid);
    QSignalSpy open(desk.get(), &AlertDesk::openAsked);
    const auto tag = notifier.events[0].notice.tag;
    Q_EMIT notifier.actionInvoked(tag, QStringLiteral("off"));
    Q_EMIT notifier.actionInvoked(tag, QStringLiteral("default"));
    Q_EMIT notifier.actionInvoked(QStringLiteral("somebody/else"), QStringLiteral("off"));
    EXPECT_EQ(off.count(), 1);
    EXPECT_EQ(open.count(), 1);
}

TEST_F(TheAlertDesk, AsksWhetherSomebodyIsAwakeAndSaysWhatWasAnswered)
{
    log.episode();
    log.check();
    ASSERT_TRUE(log.startHeat());
    log.time.advance(5min);
    tell();
    ASSERT_EQ(notifier.count("show"), 1);
    QSignalSpy awake(desk.get(), &AlertDesk::awakeSaid);
    QSignalSpy off(desk.get(), &AlertDesk::offSaid);
    Q_EMIT notifier.actionInvoked(notifier.events[0].notice.tag, QStringLiteral("awake"));
    EXPECT_EQ(awake.count(), 1);
    log.time.advance(1min);
    tell();
    Q_EMIT notifier.actionInvoked(notifier.events.back().notice.tag, QStringLiteral("off"));
    ASSERT_EQ(off.count(), 1);
    EXPECT_EQ(off[0][0].value<journal::PersonDue>().due.key, "heat.off");
}

TEST_F(TheAlertDesk, NamesThePersonWhereThereAreSeveral)
{
    ASSERT_TRUE(log->addPerson("Mara", {}));
    ASSERT_TRUE(log->addPerson("Ines", {}));
    const auto people = log->persons().value();
    for (const auto& person : people) {
        const journal::Journal::Who who = facts::PersonId{person.header.id.value};
        ASSERT_TRUE(log->logEpisode(who, {{6}, {}, false, {}, {}, {}, {}}));
        journal::NewCheck check;
        check.age = facts::ageFromYears(34);
        check.others = facts::Answer::no;
        ASSERT_TRUE(log->recordCheck(who, check));
        ASSERT_TRUE(log->startIce(who, {10min, true, {}}));
    }
    log.time.advance(10min);
    tell();
    ASSERT_EQ(notifier.count("show"), 2);
    // In the words of the window, which knows who "me" is.
    EXPECT_TRUE(notifier.events[0].notice.title.startsWith(QStringLiteral("<Mara>: "))
                != notifier.events[1].notice.title.startsWith(QStringLiteral("<Mara>: ")));
    EXPECT_EQ(chime.alarms, 1);  // one bell for both
}

TEST_F(TheAlertDesk, NamesThePersonInAHouseholdAlsoWhereNobodyElseHasAnythingDue)
{
    iceUntilItsEnd();
    ASSERT_TRUE(log->addPerson("Ines", {}));
    tell();
    ASSERT_EQ(notifier.count("show"), 1);
    EXPECT_EQ(notifier.events[0].notice.title, QStringLiteral("<me>: Take the ice off now."));
}

TEST_F(TheAlertDesk, BringsTheWindowUpWhereAnAlarmShowsNowhereElse)
{
    notifier.channel = QStringLiteral("window");
    QSignalSpy only(desk.get(), &AlertDesk::onlyInWindow);
    iceUntilItsEnd();
    tell();
    EXPECT_EQ(only.count(), 1);
}

}  // namespace
}  // namespace nape::test
