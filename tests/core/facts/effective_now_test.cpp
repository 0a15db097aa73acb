// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/log_builder.h"
#include "facts/effective_now.h"

#include <gtest/gtest.h>

using namespace nape::facts;
using nape::test::kStart;
using namespace std::chrono_literals;

namespace {

TEST(EffectiveNow, IsTheWallClockWhereNothingIsNewer)
{
    EXPECT_EQ(effectiveNow(kStart, std::nullopt).at, kStart);
    EXPECT_EQ(effectiveNow(kStart, kStart - 1h).at, kStart);
    EXPECT_FALSE(effectiveNow(kStart, kStart).clockBack);
}

TEST(EffectiveNow, NeverLiesBeforeTheNewestStamp)
{
    const auto now = effectiveNow(kStart, kStart + 2h);
    EXPECT_EQ(now.at, kStart + 2h);
    EXPECT_TRUE(now.clockBack);
}

TEST(EffectiveNow, TakesFiveSecondsBackForATrimmedClock)
{
    EXPECT_FALSE(effectiveNow(kStart, kStart + 5s).clockBack);
    EXPECT_EQ(effectiveNow(kStart, kStart + 5s).at, kStart + 5s);
    EXPECT_TRUE(effectiveNow(kStart, kStart + 6s).clockBack);
}

}  // namespace
