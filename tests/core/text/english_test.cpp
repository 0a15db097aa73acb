// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/message.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::text;
using namespace std::chrono;

namespace {

const clock::FixedZone kZone{hours{2}};
const clock::Instant kNow = sys_days{2026y / 11 / 24} + hours{11};  // Tuesday, 13:00 in the zone

TEST(English, PutsEveryArgumentInItsPlace)
{
    const Message m{"%2 after %1, %3 left of %4, %1",
                    {Moment{kNow + hours{2}}, std::string{"ice"}, 3LL, Length{minutes{10}}}};
    EXPECT_EQ(english(m, kNow, kZone), "ice after 15:00, 3 left of 10 min, 15:00");
}

TEST(English, LeavesOutAnArgumentThatIsMissingAndKeepsAPercentSign)
{
    EXPECT_EQ(english({"100 % of %1.", {}}, kNow, kZone), "100 % of .");
}

TEST(English, NamesTheDayOfAMomentOnlyWhereItIsNotToday)
{
    EXPECT_EQ(englishMoment(kNow, kNow, kZone), "13:00");
    EXPECT_EQ(englishMoment(kNow + hours{11}, kNow, kZone), "Wed 25 Nov 00:00");
    EXPECT_EQ(englishMoment(kNow - hours{14}, kNow, kZone), "Mon 23 Nov 23:00");
    EXPECT_EQ(englishMoment(kNow + hours{24 * 60}, kNow, kZone), "Sat 23 Jan 2027 13:00");
}

TEST(English, RoundsALengthUpSoThatNothingComesEarly)
{
    EXPECT_EQ(englishLength(seconds{-5}), "0 s");
    EXPECT_EQ(englishLength(seconds{0}), "0 s");
    EXPECT_EQ(englishLength(seconds{59}), "59 s");
    EXPECT_EQ(englishLength(seconds{60}), "1 min");
    EXPECT_EQ(englishLength(seconds{61}), "2 min");
    EXPECT_EQ(englishLength(seconds{3541}), "1 h");
    EXPECT_EQ(englishLength(seconds{3601}), "1 h 1 min");
    EXPECT_EQ(englishLength(minutes{150}), "2 h 30 min");
    EXPECT_EQ(englishLength(hours{24}), "24 h");
    EXPECT_EQ(englishLength(hours{48}), "2 days");
    EXPECT_EQ(englishLength(hours{48} + seconds{1}), "3 days");
}

TEST(Message, IsEmptyWithoutASource)
{
    EXPECT_TRUE(Message{}.empty());
    EXPECT_FALSE((Message{"a", {}}.empty()));
}

}  // namespace
