// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock/fake_zone.h"

#include <gtest/gtest.h>

using namespace nape::clock;
using namespace std::chrono;

namespace {

const nape::test::SummerTimeZone kSummer;

WallTime wall(Day day, Duration sinceMidnight)
{
    return {day, sinceMidnight};
}

TEST(Zone, ShowsTheDayBeforeMidnightOfUtcWhereTheClockIsBehind)
{
    const FixedZone newYork{-hours{5}};
    EXPECT_EQ(newYork.wallAt(sys_days{2026y / 1 / 1} + hours{4}), wall(2025y / 12 / 31, hours{23}));
}

TEST(Zone, ShowsTheNextDayWhereTheClockIsAhead)
{
    EXPECT_EQ(FixedZone{hours{14}}.dayOf(sys_days{2026y / 1 / 1} + hours{10}), Day{2026y / 1 / 2});
}

TEST(Zone, WorksBefore1970)
{
    EXPECT_EQ(FixedZone{hours{0}}.wallAt(sys_days{1969y / 12 / 31} + seconds{86399}),
              wall(1969y / 12 / 31, seconds{86399}));
}

TEST(Zone, FindsTheInstantOfAWallTime)
{
    EXPECT_EQ(kSummer.instantOf(wall(2026y / 6 / 1, hours{12})), sys_days{2026y / 6 / 1} + hours{10});
    EXPECT_EQ(kSummer.instantOf(wall(2026y / 1 / 1, hours{12})), sys_days{2026y / 1 / 1} + hours{11});
}

TEST(Zone, GivesTheJumpForATimeThatTheClockSkips)
{
    const Instant jump = sys_days{2026y / 3 / 29} + hours{1};
    EXPECT_EQ(kSummer.instantOf(wall(2026y / 3 / 29, hours{2})), jump);
    EXPECT_EQ(kSummer.instantOf(wall(2026y / 3 / 29, hours{2} + minutes{30})), jump);
    EXPECT_EQ(kSummer.instantOf(wall(2026y / 3 / 29, seconds{3 * 3600 - 1})), jump);
    EXPECT_EQ(kSummer.instantOf(wall(2026y / 3 / 29, hours{3})), jump);
}

TEST(Zone, GivesTheFirstOfATimeThatTheClockShowsTwice)
{
    const auto first = kSummer.instantOf(wall(2026y / 10 / 25, hours{2} + minutes{30}));
    EXPECT_EQ(first, sys_days{2026y / 10 / 25} + minutes{30});
    EXPECT_EQ(kSummer.wallAt(first), kSummer.wallAt(first + hours{1}));
}

TEST(Zone, TurnsEveryInstantOfAYearIntoAWallTimeThatLeadsBack)
{
    for (Instant t = sys_days{2026y / 1 / 1}; t < sys_days{2027y / 1 / 1}; t += minutes{17}) {
        const auto back = kSummer.instantOf(kSummer.wallAt(t));
        EXPECT_TRUE(back == t || back == t - hours{1}) << t.time_since_epoch().count();
        EXPECT_EQ(kSummer.wallAt(back), kSummer.wallAt(t));
    }
}

}  // namespace
