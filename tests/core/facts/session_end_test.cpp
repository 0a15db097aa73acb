// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/log_builder.h"
#include "facts/session_end.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::facts;
using test::kStart;
using namespace std::chrono_literals;

namespace {

Entry<Session> pad(Duration planned, int answered, std::optional<Duration> stoppedAfter = {})
{
    Entry<Session> e;
    e.header.at = kStart;
    e.value.with = Modality::pad;
    e.value.planned = planned;
    e.value.awakeAnswered = answered;
    if (stoppedAfter) e.value.stopped = kStart + *stoppedAfter;
    return e;
}

Entry<Session> session(Modality with, Duration planned, std::optional<Duration> stoppedAfter = {})
{
    Entry<Session> e;
    e.header.at = kStart;
    e.value.with = with;
    e.value.planned = planned;
    if (stoppedAfter) e.value.stopped = kStart + *stoppedAfter;
    return e;
}

TEST(Session, RunsFromItsStartToTheSecondBeforeItsEnd)
{
    const auto ice = session(Modality::ice, 600s);
    EXPECT_FALSE(isRunning(ice, kStart - 1s));
    EXPECT_TRUE(isRunning(ice, kStart));
    EXPECT_TRUE(isRunning(ice, kStart + 599s));
    EXPECT_FALSE(isRunning(ice, kStart + 600s));
    EXPECT_EQ(realEnd(ice), kStart + 600s);
}

TEST(Session, EndsWithItsStop)
{
    const auto ice = session(Modality::ice, 600s, 200s);
    EXPECT_TRUE(isRunning(ice, kStart + 199s));
    EXPECT_FALSE(isRunning(ice, kStart + 200s));
    EXPECT_EQ(realEnd(ice), kStart + 200s);
    EXPECT_TRUE(isEndedEarly(ice));
    EXPECT_FALSE(isEndedEarly(session(Modality::ice, 600s, 600s)));
}

TEST(Session, RingsAfterTenMinutesOfIceAndTwentyOfHeatWhateverAnImportSays)
{
    EXPECT_EQ(alarmAt(session(Modality::ice, 1800s)), kStart + 600s);
    EXPECT_EQ(alarmAt(session(Modality::pad, 1800s)), kStart + 1200s);
    EXPECT_EQ(alarmAt(session(Modality::ice, 300s)), kStart + 300s);
    EXPECT_FALSE(isRunning(session(Modality::ice, 1800s), kStart + 600s));
    EXPECT_EQ(realEnd(session(Modality::ice, 1800s)), kStart + 1800s);
}

TEST(Session, IsOverrunOnlyMoreThanAMinuteAfterItsEnd)
{
    EXPECT_FALSE(isOverrun(session(Modality::ice, 600s)));
    EXPECT_FALSE(isOverrun(session(Modality::ice, 600s, 660s)));
    EXPECT_TRUE(isOverrun(session(Modality::ice, 600s, 661s)));
    EXPECT_EQ(realEnd(session(Modality::ice, 600s, 630s)), kStart + 630s);
}

TEST(Session, OfHeatIsOverAMinuteAfterTheFirstAwakeCheckWithoutAnAnswer)
{
    for (int answered = 0; answered < 3; ++answered) {
        const auto heat = pad(20min, answered);
        const auto over = kStart + 5min * (answered + 1) + 60s;
        EXPECT_EQ(nextAwakeCheck(heat), over - 60s);
        EXPECT_TRUE(isRunning(heat, over - 1s));
        EXPECT_FALSE(isRunning(heat, over));
        EXPECT_EQ(realEnd(heat, over - 1s), kStart + 20min);
        EXPECT_EQ(realEnd(heat, over), over);
    }
    EXPECT_FALSE(nextAwakeCheck(pad(20min, 3)));
    EXPECT_EQ(realEnd(pad(20min, 3), kStart + 1h), kStart + 20min);
}

TEST(Session, OfHeatThatEndsWithinTheMinuteOfACheckEndsAsPlanned)
{
    EXPECT_EQ(nextAwakeCheck(pad(5min + 30s, 0)), kStart + 5min);
    EXPECT_EQ(overAt(pad(5min + 30s, 0)), kStart + 5min + 30s);
    EXPECT_EQ(realEnd(pad(5min + 30s, 0), kStart + 1h), kStart + 5min + 30s);
    EXPECT_FALSE(nextAwakeCheck(pad(5min, 0)));
}

TEST(Session, OfIceAsksNobody)
{
    EXPECT_FALSE(nextAwakeCheck(session(Modality::ice, 600s)));
    EXPECT_EQ(realEnd(session(Modality::ice, 600s), kStart + 1h), kStart + 600s);
}

TEST(Session, AStopIsTheEndWhateverWasAnsweredAndMayBeAnOverrun)
{
    EXPECT_EQ(realEnd(pad(15min, 0, 3min), kStart + 1h), kStart + 3min);
    EXPECT_TRUE(isEndedEarly(pad(15min, 0, 3min)));
    EXPECT_EQ(realEnd(pad(15min, 0, 7min + 1s), kStart + 1h), kStart + 7min + 1s);
    EXPECT_TRUE(isOverrun(pad(15min, 0, 7min + 1s)));
    EXPECT_FALSE(isOverrun(pad(15min, 0, 7min)));
    EXPECT_FALSE(isEndedEarly(pad(15min, 0, 7min)));
}

}  // namespace
