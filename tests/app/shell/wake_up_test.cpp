// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/wake_up.h"

#include "clock/system_clock.h"
#include "support/fake_alerts.h"
#include "support/test_journal.h"

#include <QSignalSpy>
#include <QTest>

namespace nape::test {
namespace {

using app::WakeUp;

constexpr Instant kNow = std::chrono::sys_days{std::chrono::year{2026} / 6 / 1} + 8h;

class TheWakeUp : public testing::Test {
protected:
    TheWakeUp()
    {
        auto owned = std::make_unique<FakeClockWatch>();
        watch = owned.get();
        wakeUp = std::make_unique<WakeUp>(time, std::move(owned));
        came = std::make_unique<QSignalSpy>(wakeUp.get(), &WakeUp::momentCame);
        moved = std::make_unique<QSignalSpy>(wakeUp.get(), &WakeUp::clockMoved);
    }
    ManualClock time{kNow};
    FakeClockWatch* watch;
    std::unique_ptr<WakeUp> wakeUp;
    std::unique_ptr<QSignalSpy> came, moved;
};

TEST_F(TheWakeUp, RunsNoTimerWithNothingToWaitFor)
{
    EXPECT_FALSE(wakeUp->looksAgainIn());
    wakeUp->aimAt(kNow + 10min);
    wakeUp->aimAt({});
    EXPECT_FALSE(wakeUp->looksAgainIn());
    EXPECT_FALSE(watch->aimed);
}

TEST_F(TheWakeUp, LooksOnceAMinuteWithinADayAndNotMoreOftenBeforeThat)
{
    wakeUp->aimAt(kNow + 23h);
    EXPECT_LE(*wakeUp->looksAgainIn(), 60s);
    EXPECT_GT(*wakeUp->looksAgainIn(), 58s);
    wakeUp->aimAt(kNow + 30h);
    EXPECT_GT(*wakeUp->looksAgainIn(), 5h);
    wakeUp->aimAt(kNow + 400 * 24h);
    EXPECT_GT(*wakeUp->looksAgainIn(), 23h);
}

TEST_F(TheWakeUp, TellsOfTheMomentOnceItHasCome)
{
    wakeUp->aimAt(kNow + 1s);
    time.set(kNow + 1s);
    ASSERT_TRUE(came->wait(2000));
    EXPECT_EQ(came->count(), 1);
    EXPECT_FALSE(wakeUp->looksAgainIn());
}

TEST_F(TheWakeUp, ArmsAgainWhenTheTimerEndsBeforeTheMoment)
{
    wakeUp->aimAt(kNow + 1s);
    EXPECT_FALSE(came->wait(1300));  // the clock on the wall has not moved
    EXPECT_TRUE(wakeUp->looksAgainIn());
    time.set(kNow + 1s);
    EXPECT_TRUE(came->wait(2000));
}

TEST_F(TheWakeUp, TellsOfAMomentThatPassedDuringASleep)
{
    wakeUp->aimAt(kNow + 10min);
    time.set(kNow + 2h);
    Q_EMIT watch->momentPassed();
    EXPECT_EQ(came->count(), 1);
}

TEST_F(TheWakeUp, TellsWhenTheClockIsSetEitherWay)
{
    wakeUp->aimAt(kNow + 10min);
    time.set(kNow - 3h);
    Q_EMIT watch->clockWasSet();
    EXPECT_EQ(moved->count(), 1);
    EXPECT_EQ(came->count(), 0);
    EXPECT_LE(*wakeUp->looksAgainIn(), 60s);
    time.set(kNow + 9min);
    Q_EMIT watch->clockWasSet();
    EXPECT_EQ(moved->count(), 2);
    time.set(kNow + 10min);
    Q_EMIT watch->momentPassed();
    EXPECT_EQ(came->count(), 1);
}

TEST_F(TheWakeUp, NoticesByItselfThatTheClockWasSetBack)
{
    wakeUp->aimAt(kNow + 1s);
    time.set(kNow - 30min);
    EXPECT_TRUE(moved->wait(2000));
    EXPECT_EQ(came->count(), 0);
}

TEST_F(TheWakeUp, DoesNotTellOfTheSameMomentOverAndOver)
{
    wakeUp->aimAt(kNow + 1s);
    time.set(kNow + 1s);
    ASSERT_TRUE(came->wait(2000));
    wakeUp->aimAt(kNow + 1s);
    EXPECT_FALSE(came->wait(200));
}

#ifdef Q_OS_LINUX
TEST(ClockWatch, TellsOfAMomentByTheSystemsOwnClock)
{
    const auto watch = app::makeClockWatch();
    QSignalSpy passed(watch.get(), &app::ClockWatch::momentPassed);
    watch->aimAt(clock::SystemClock().now() + 2s);
    EXPECT_FALSE(passed.wait(500));
    EXPECT_TRUE(passed.wait(3000));
    EXPECT_FALSE(passed.wait(200));
}
#endif

}  // namespace
}  // namespace nape::test
