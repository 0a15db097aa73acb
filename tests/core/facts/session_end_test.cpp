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

}  // namespace
