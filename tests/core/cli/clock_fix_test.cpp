// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/napectl.h"

namespace nape::test {
namespace {

const std::string kAllNo = R"({"id":"x","age_years":34,"answers":{},"others":"no"})";
const std::string kFix = "clock fix --from 2000-01-01T00:00:00Z --to 2100-01-01T00:00:00Z --by=-1h";

TEST(ClockFixSays, NothingOfIceAndHeatWhereNeitherWasOn)
{
    const Napectl napectl;
    ASSERT_EQ(napectl("log --pain 4").exit, 0);
    const auto said = napectl(kFix);
    EXPECT_EQ(said.exit, 0);
    EXPECT_EQ(said.out, "Saved: what was recorded then has moved.\n");
}

TEST(ClockFixSays, WhatWaitsAndForWhom)
{
    const Napectl napectl;
    ASSERT_EQ(napectl("person add anna").exit, 0);
    ASSERT_EQ(napectl("person add bob").exit, 0);
    ASSERT_EQ(napectl("--person anna log --pain 4").exit, 0);
    ASSERT_EQ(napectl("--person anna check --answers - --record", kAllNo).exit, 0);
    ASSERT_EQ(napectl("--person anna ice start --wrapped").exit, 0);
    const auto said = napectl("--person bob " + kFix);
    EXPECT_EQ(said.exit, 0);
    EXPECT_NE(said.out.find(" For anna: no ice before "), std::string::npos) << said.out;
    EXPECT_NE(said.out.find(", no heat before "), std::string::npos) << said.out;
    EXPECT_EQ(said.out.find("bob"), std::string::npos) << said.out;
}

}  // namespace
}  // namespace nape::test
