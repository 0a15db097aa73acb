// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/iso8601.h"
#include "support/test_journal.h"

namespace nape::test {
namespace {

using Why = std::vector<std::string>;

TEST(ClockSetBack, RefusesAStartAndTakesOtherFactsAtEffectiveNow)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto newest = journal.time.now();
    journal.time.advance(-2h);
    EXPECT_EQ(whyOf(journal.startIce()), Why{"clock_back"});
    EXPECT_EQ(TestJournal::required(journal->ratePain({}, {4})).at, newest);
    journal.time.set(newest);
    EXPECT_TRUE(journal.startIce());
}

TEST(ClockSetBack, DoesNotUnfireAWeekWithoutGettingBetter)
{
    TestJournal journal;
    journal.episode(168h);
    journal.check();
    EXPECT_EQ(journal.plan().rules, Why{"D7"});
    journal.time.advance(-24h);
    EXPECT_EQ(journal.plan().rules, Why{"D7"});
}

TEST(ClockSetBack, DoesNotReopenTheIceWindow)
{
    TestJournal journal;
    journal.episode(47h);
    journal.check();
    ASSERT_TRUE(journal.startIce());
    journal.time.advance(1h);
    ASSERT_TRUE(journal->ratePain({}, {5}));
    journal.time.advance(-1h);
    for (const auto& due : journal.plan().due)
        EXPECT_NE(due.key, "ice.again");
}

TEST(ClockFix, WhatWasSaidToBeOffInTheHourAfterItCanStillBeCorrected)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto real = journal.time.now();
    journal.time.advance(5h);
    const auto wrong = journal.time.now();
    const auto ice = TestJournal::required(journal.startIce()).id;
    journal.time.set(real + 30min);
    ASSERT_TRUE(journal->fixClock({}, wrong - 1min, wrong + 1min, -5h + 10min));
    journal.time.set(real + 85min);  // 75 minutes after its start as it is told now, 55 after the correction
    ASSERT_TRUE(journal->stopIce({}));
    ASSERT_TRUE(journal->edit(ice, {{"planned", "540"}}));
    ASSERT_TRUE(journal->edit(ice, {{"stopped", clock::formatTime(real + 84min, journal.zone)}}));
    EXPECT_TRUE(isBadInput(journal->edit(ice, {{"stopped", clock::formatTime(real + 9min, journal.zone)}})));
}

TEST(ClockFix, IsTheWayOutAndCostsAFullHour)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto real = journal.time.now();
    journal.time.advance(5h);  // the clock goes wrong by five hours
    const auto wrong = journal.time.now();
    ASSERT_TRUE(journal.startIce());
    journal.time.set(real + 5min);  // and right again
    EXPECT_EQ(whyOf(journal.startIce()), (Why{"clock_back", "I3"}));
    ASSERT_TRUE(journal->fixClock({}, wrong - 1min, wrong + 1min, -5h));
    EXPECT_FALSE(journal.plan().clockBack);
    EXPECT_EQ(journal.remedy("ice").state, remedies::State::running);  // it is on since `real`, and comes off in time
    EXPECT_EQ(journal.remedy("ice").until, real + 10min);
    journal.time.set(real + 11min);
    EXPECT_EQ(journal.remedy("ice").until, real + 65min);
    journal.time.set(real + 65min - 1s);
    EXPECT_EQ(whyOf(journal.startIce()), Why{"I3"});
    journal.time.set(real + 65min);
    EXPECT_TRUE(journal.startIce());
}

TEST(ClockFix, AMoveIntoTheFutureIsMeantTheOtherWay)
{
    TestJournal journal;
    journal.episode();
    const auto real = journal.time.now();
    journal.time.advance(5h);
    ASSERT_TRUE(journal->ratePain({}, {4}));
    journal.time.set(real + 1min);
    ASSERT_TRUE(journal->fixClock({}, real + 4h, real + 6h, 5h));
    EXPECT_FALSE(journal.plan().clockBack);
}

TEST(ClockFix, CanBeTakenBackAndThenHoldsAsBefore)
{
    TestJournal journal;
    journal.episode();
    const auto real = journal.time.now();
    journal.time.advance(5h);
    ASSERT_TRUE(journal->ratePain({}, {4}));
    journal.time.set(real + 1min);
    ASSERT_TRUE(journal->fixClock({}, real + 4h, real + 6h, -5h));
    EXPECT_FALSE(journal.plan().clockBack);
    ASSERT_TRUE(journal->undo());
    EXPECT_TRUE(journal.plan().clockBack);
}

TEST(ClockFix, NeedsSomethingToFix)
{
    TestJournal journal;
    journal.episode();
    const auto now = journal.time.now();
    EXPECT_EQ(whyOf(journal->fixClock({}, now + 1h, now + 2h, 1h)), Why{"nothing_to_fix"});
    EXPECT_TRUE(isBadInput(journal->fixClock({}, now, now - 1h, 1h)));
    EXPECT_TRUE(isBadInput(journal->fixClock({}, now, now + 1h, 0s)));
}

TEST(ClockForward, IsBelieved)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    ASSERT_TRUE(journal.startIce());
    journal.time.advance(1h);
    EXPECT_TRUE(journal.startIce());
}

TEST(MidSession, AClockSetBackBeforeTheStartSaysTakeItOff)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    ASSERT_TRUE(journal.startIce());
    journal.time.advance(-10min);
    const auto plan = journal.plan();
    ASSERT_FALSE(plan.due.empty());
    EXPECT_EQ(plan.due.front().key, "ice.off");
    EXPECT_EQ(plan.due.front().state, plan::DueState::due);
}

}  // namespace
}  // namespace nape::test
