// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule.h"

#include <gtest/gtest.h>

using namespace nape::rules;

namespace {

TEST(Tiers, AreInOrderOfUrgencyAndReadBackFromTheirIds)
{
    const std::vector<std::pair<Tier, std::string_view>> contract{{Tier::selfCare, "SELF_CARE"},
                                                                  {Tier::doctorSoon, "DOCTOR_SOON"},
                                                                  {Tier::doctorToday, "DOCTOR_TODAY"},
                                                                  {Tier::emergencyDept, "EMERGENCY_DEPT"},
                                                                  {Tier::emergencyNow, "EMERGENCY_NOW"}};
    for (std::size_t i = 0; i < contract.size(); ++i) {
        const auto& [tier, id] = contract[i];
        EXPECT_EQ(toId(tier), id);
        EXPECT_EQ(tierFromId(id), tier);
        if (i > 0) {
            EXPECT_LT(contract[i - 1].first, tier);
        }
    }
    EXPECT_EQ(tierFromId(""), std::nullopt);
    EXPECT_EQ(tierFromId("emergency_now"), std::nullopt);
}

TEST(Rules, HaveIdsForTheirKindAndOrigin)
{
    EXPECT_EQ(toId(Kind::triage), "triage");
    EXPECT_EQ(toId(Kind::lock), "lock");
    EXPECT_EQ(toId(Kind::remedy), "remedy");
    EXPECT_EQ(toId(Origin::article), "article");
    EXPECT_EQ(toId(Origin::beyond), "beyond");
}

TEST(Rules, SplitTheirIdsAtBlanks)
{
    using Ids = std::vector<std::string_view>;
    EXPECT_EQ(splitIds(""), Ids{});
    EXPECT_EQ(splitIds("S98"), Ids{"S98"});
    EXPECT_EQ(splitIds("S98 S99 S100"), (Ids{"S98", "S99", "S100"}));
    EXPECT_EQ(splitIds(" 14  16 "), (Ids{"14", "16"}));
}

}  // namespace
