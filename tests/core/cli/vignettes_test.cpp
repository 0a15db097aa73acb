// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/napectl.h"

namespace nape::test {
namespace {

std::vector<Json> vignettes()
{
    std::ifstream file{NAPE_TEST_DATA "/vignettes.json"};
    return Json::parse(file).get<std::vector<Json>>();
}

Json lineOf(const Json& v)
{
    return {{"id", v["id"]}, {"age_years", v["age_years"]}, {"answers", v["answers"]}, {"others", v["others"]}};
}

TEST(Vignettes, ComeOutOfTheCommandWholeAsTheyStandInTheSpecification)
{
    std::string input;
    std::vector<Json> expected;
    for (const auto& v : vignettes()) {
        input += lineOf(v).dump() + '\n';
        expected.push_back({{"id", v["id"]},
                            {"tier", v["tier"]},
                            {"rules", v["rules"]},
                            {"referrals", v["referrals"]},
                            {"complete", true},
                            {"locks", v["locks"]},
                            {"article_tier", v["article_tier"]},
                            {"article_rules", v["article_rules"]}});
    }
    const Napectl napectl;
    const auto run = napectl("check --answers -", input);
    EXPECT_EQ(run.exit, 0);
    ASSERT_EQ(expected.size(), 15U);
    EXPECT_EQ(run.lines(), expected);
}

Json iceOf(const Run& plan)
{
    const auto json = plan.json();
    for (const auto& remedy : json.at("remedies")) {
        if (remedy["id"] == "ice") return remedy;
    }
    return {};
}

// V29: 40 minutes after an ice session of 10 minutes somebody wants the next one.
TEST(Vignettes, V29HasItsIceLockedForTheRestOfTheHour)
{
    Napectl napectl;
    if (!napectl.stand("2026-06-01 10:00:00")) GTEST_SKIP() << "no library to stand the clock";
    const auto all = vignettes();
    const auto v29 = std::ranges::find(all, "V29", [](const Json& v) { return v["id"].get<std::string>(); });
    ASSERT_NE(v29, all.end());
    ASSERT_EQ(napectl("log --pain 5").exit, 0);
    ASSERT_EQ(napectl("check --answers - --record", lineOf(*v29).dump()).exit, 0);
    ASSERT_EQ(napectl("ice start --wrapped").exit, 0);
    ASSERT_TRUE(napectl.stand("2026-06-01 10:05:00"));
    EXPECT_EQ(iceOf(napectl("--json plan")),
              Json::parse(R"({"id":"ice","rank":1,"state":"running","until":"2026-06-01T10:10:00+00:00","why":[]})"));
    ASSERT_TRUE(napectl.stand("2026-06-01 10:50:00"));
    const auto plan = napectl("--json plan");
    EXPECT_EQ(plan.exit, 0);
    EXPECT_EQ(plan.json()["now"], "2026-06-01T10:50:00+00:00");
    EXPECT_EQ(plan.json()["tier"], (*v29)["tier"]);
    const auto ice = iceOf(plan);
    EXPECT_EQ(ice["state"], "locked");
    EXPECT_EQ(ice["until"], "2026-06-01T11:00:00+00:00");
    EXPECT_EQ(ice["why"], Json{"I3"});
    const auto early = napectl("--json ice start --wrapped");
    EXPECT_EQ(early.exit, 1);
    EXPECT_EQ(early.json()["why"], Json{"I3"});
    EXPECT_EQ(early.json()["until"], "2026-06-01T11:00:00+00:00");
    ASSERT_TRUE(napectl.stand("2026-06-01 11:00:00"));
    EXPECT_EQ(iceOf(napectl("--json plan"))["state"], "available");
    EXPECT_EQ(napectl("ice start --wrapped").exit, 0);
}

}  // namespace
}  // namespace nape::test
