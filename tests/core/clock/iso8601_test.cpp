// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/iso8601.h"
#include "core/clock/fake_zone.h"

#include <gtest/gtest.h>

using namespace nape::clock;
using namespace std::chrono;

namespace {

const nape::test::SummerTimeZone kSummer;
const Instant kNoon = sys_days{2026y / 3 / 29} + hours{12};

TEST(WrittenTimes, AreReadWithTheirOffset)
{
    for (const auto* text : {"2026-03-29T14:00:00+02:00", "2026-03-29T12:00:00Z", "2026-03-29 12:00z",
                             "2026-03-29t14:00+02", "2026-03-29T14:00:00.999+0200", "2026-03-29T06:30:00-05:30"}) {
        const auto read = parseTime(text, kSummer);
        ASSERT_TRUE(read) << text;
        EXPECT_EQ(read->at, kNoon) << text;
        EXPECT_FALSE(read->dateOnly) << text;
    }
    EXPECT_EQ(parseTime("2026-03-29T06:30:00-05:30", kSummer)->offset, -(hours{5} + minutes{30}));
}

TEST(WrittenTimes, MeanMidnightOfTheZoneWhereOnlyADayIsGiven)
{
    const auto read = parseTime("2026-06-01", kSummer);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->at, sys_days{2026y / 5 / 31} + hours{22});
    EXPECT_EQ(read->offset, hours{2});
    EXPECT_TRUE(read->dateOnly);
}

TEST(WrittenTimes, AreRefusedWhereTheyAreNone)
{
    for (const auto* text : {"",
                             "now",
                             "2026-03-29T14:00:00",
                             "2026-02-29",
                             "2026-13-01",
                             "2026-00-10",
                             "26-03-29",
                             "2026-3-29",
                             "2026-03-29T24:00:00Z",
                             "2026-03-29T12:60:00Z",
                             "2026-03-29T12:00:60Z",
                             "2026-03-29T12:00:00Zx",
                             "2026-03-29T12:00:00.Z",
                             "2026-03-29T12Z",
                             "2026-03-29T12:00:00+19:00",
                             "2026-03-29T12:00:00+02:60",
                             "1066-10-14",
                             "2026-03-29T",
                             " 2026-03-29",
                             "2026-03-29T12:00:00+2:00"}) {
        EXPECT_FALSE(parseTime(text, kSummer)) << text;
    }
}

TEST(WrittenTimes, AreWrittenInTheOffsetOfTheMoment)
{
    EXPECT_EQ(formatTime(kNoon, kSummer), "2026-03-29T14:00:00+02:00");
    EXPECT_EQ(formatTime(kNoon - hours{12}, kSummer), "2026-03-29T01:00:00+01:00");
    EXPECT_EQ(formatTime(kNoon, -(hours{3} + minutes{30})), "2026-03-29T08:30:00-03:30");
    EXPECT_EQ(formatTime(kNoon, Duration{0}), "2026-03-29T12:00:00+00:00");
}

TEST(WrittenTimes, ReadBackAsTheyWereWritten)
{
    for (Instant t = sys_days{1999y / 12 / 31}; t < sys_days{2031y / 1 / 1}; t += hours{977} + seconds{13}) {
        for (const Duration offset : {Duration{0}, Duration{hours{-11}}, Duration{minutes{345}}}) {
            const auto read = parseTime(formatTime(t, offset), kSummer);
            ASSERT_TRUE(read);
            EXPECT_EQ(read->at, t);
            EXPECT_EQ(read->offset, offset);
        }
    }
}

TEST(Days, AreReadAndWritten)
{
    EXPECT_EQ(parseDay("2024-02-29"), Day{2024y / 2 / 29});
    EXPECT_EQ(formatDay(Day{2024y / 2 / 9}), "2024-02-09");
    EXPECT_FALSE(parseDay("2023-02-29"));
    EXPECT_FALSE(parseDay("2024-02-29T00:00Z"));
}

TEST(Durations, AreReadInEveryUnit)
{
    EXPECT_EQ(parseDuration("15m"), minutes{15});
    EXPECT_EQ(parseDuration("2h"), hours{2});
    EXPECT_EQ(parseDuration("90s"), seconds{90});
    EXPECT_EQ(parseDuration("7d"), hours{168});
    EXPECT_EQ(parseDuration("1h30m"), minutes{90});
    EXPECT_EQ(parseDuration("-5m"), -minutes{5});
    EXPECT_EQ(parseDuration("+5m"), minutes{5});
    EXPECT_EQ(parseDuration("0s"), seconds{0});
}

TEST(Durations, AreRefusedWhereTheUnitIsMissingOrUnknown)
{
    for (const auto* text :
         {"", "-", "15", "m", "15 m", "1w", "1.5h", "--5m", "+-5m", "5m-3s", "99999999999999999999h", "1h30", "٣m"}) {
        EXPECT_FALSE(parseDuration(text)) << text;
    }
}

TEST(Durations, ReadBackAsTheyWereWritten)
{
    EXPECT_EQ(formatDuration(seconds{90}), "1m30s");
    EXPECT_EQ(formatDuration(minutes{90}), "1h30m");
    EXPECT_EQ(formatDuration(seconds{0}), "0s");
    EXPECT_EQ(formatDuration(-hours{2}), "-2h");
    for (long long s = -100'000; s < 100'000; s += 37)
        EXPECT_EQ(parseDuration(formatDuration(seconds{s})), seconds{s});
}

TEST(ClockTimes, AreWrittenWithTwoDigits)
{
    EXPECT_EQ(formatClock(hours{7} + minutes{5} + seconds{59}), "07:05");
    EXPECT_EQ(formatClock(seconds{86399}), "23:59");
}

}  // namespace
