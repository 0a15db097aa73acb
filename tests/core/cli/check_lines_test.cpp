// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/napectl.h"

namespace nape::test {
namespace {

Json checked(const std::string& line)
{
    const Napectl napectl;
    const auto run = napectl("check --answers -", line + '\n');
    EXPECT_EQ(run.exit, 0) << run.out << run.err;
    return run.json();
}

TEST(CheckLines, ABadOneIsNamedAndTheRestGoesOn)
{
    const Napectl napectl;
    const auto run = napectl("check --answers -", R"(
not json
[1,2]
{"id":"q","answers":{"stif":"yes"}}
{"id":"a","answers":{"stiff":"maybe"}}
{"id":"l","answers":["stiff"]}
{"id":"o","answers":{},"others":"yes"}
{"id":"y","age_years":131,"answers":{}}
{"id":"n","age_years":-1,"answers":{}}
{"id":"s","age_years":"34","answers":{}}
{"id":"m","age_months":1.5,"answers":{}}
{"id":"b","birth":"1990-02-30","answers":{}}
{"id":"f","birth":"2999-01-01","answers":{}}
{"id":"u","temperature":{"value":"37.8","unit":"K"},"answers":{}}
{"id":"p","temperature":{"value":"37.8","unit":"C","site":"toe"},"answers":{}}
{"id":"t","temperature":37.8,"answers":{}}
{"id":"good","age_years":34,"answers":{},"others":"no"}
)");
    EXPECT_EQ(run.exit, 2);
    const auto lines = run.lines();
    ASSERT_EQ(lines.size(), 16U);
    const std::vector<Json> ids{nullptr, nullptr, "q", "a", "l", "o", "y", "n", "s", "m", "b", "f", "u", "p", "t"};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        EXPECT_EQ(lines[i].at("id"), ids[i]) << lines[i];
        EXPECT_FALSE(lines[i].at("error").get<std::string>().empty());
        EXPECT_FALSE(lines[i].contains("tier"));
    }
    EXPECT_EQ(lines.back().at("tier"), "SELF_CARE");
}

TEST(CheckLines, KeepTheIdAsItCame)
{
    EXPECT_EQ(checked(R"({"id":{"row":7},"answers":{}})").at("id"), (Json{{"row", 7}}));
    EXPECT_EQ(checked(R"({"answers":{}})").at("id"), nullptr);
}

TEST(CheckLines, TakeTheAgeInYearsInMonthsAndByBirth)
{
    const auto rules = [](const std::string& age) {
        return checked(R"({"id":"x",)" + age + R"("answers":{"injury":"yes"},"others":"no"})").at("rules");
    };
    EXPECT_EQ(rules(""), (Json{"E1", "D1"}));  // not known: as a child
    EXPECT_EQ(rules(R"("age_years":17,)"), (Json{"E1", "D1"}));
    EXPECT_EQ(rules(R"("age_years":18,)"), Json{"D1"});
    EXPECT_EQ(rules(R"("age_years":64,)"), Json{"D1"});
    EXPECT_EQ(rules(R"("age_years":65,)"), (Json{"D1", "U1"}));
    EXPECT_EQ(rules(R"("age_months":11,)"), (Json{"E1", "D1", "U10c"}));
    EXPECT_EQ(rules(R"("age_months":12,)"), (Json{"E1", "D1"}));
    Napectl napectl;
    if (!napectl.stand("2026-06-01 12:00:00")) GTEST_SKIP() << "no library to stand the clock";
    const auto born = [&](const std::string& day) {
        return napectl("check --answers -", R"({"birth":")" + day + R"(","answers":{"injury":"yes"},"others":"no"})")
            .json()
            .at("rules");
    };
    EXPECT_EQ(born("2008-06-02"), (Json{"E1", "D1"}));
    EXPECT_EQ(born("2008-06-01"), Json{"D1"});
    EXPECT_EQ(born("1961-06-02"), Json{"D1"});
    EXPECT_EQ(born("1961-06-01"), (Json{"D1", "U1"}));
}

TEST(CheckLines, TakeATemperatureForFever)
{
    const auto tier = [](const std::string& temperature, const std::string& others = "no") {
        return checked(R"({"age_years":34,"temperature":)" + temperature + R"(,"answers":{"stiff":"yes"},"others":")"
                       + others + "\"}")
            .at("tier");
    };
    EXPECT_EQ(tier(R"({"value":"37.7","unit":"C"})"), "SELF_CARE");
    EXPECT_EQ(tier(R"({"value":"37.8","unit":"C","site":"mouth"})"), "EMERGENCY_DEPT");
    EXPECT_EQ(tier(R"({"value":"37,8","unit":"c"})"), "EMERGENCY_DEPT");
    EXPECT_EQ(tier(R"({"value":37.8,"unit":"C"})"), "EMERGENCY_DEPT");
    EXPECT_EQ(tier(R"({"value":"100.0","unit":"F"})"), "SELF_CARE");
    EXPECT_EQ(tier(R"({"value":"100.1","unit":"F"})"), "EMERGENCY_DEPT");
    EXPECT_EQ(tier(R"({"value":"37.3","unit":"C","site":"armpit"})"), "EMERGENCY_DEPT");
    EXPECT_EQ(tier(R"({"value":"3.78","unit":"C"})"), "EMERGENCY_DEPT") << "no body has it: unknown";
    EXPECT_EQ(tier(R"({"value":"warm","unit":"C"})"), "EMERGENCY_DEPT");
}

TEST(CheckLines, TheThermometerStandsForFeverWhateverTheOthersAre)
{
    const auto rules = [](const std::string& others) {
        return checked(R"({"age_years":34,"temperature":{"value":"36.6","unit":"C"},"answers":{},"others":")" + others
                       + "\"}")
            .at("rules");
    };
    EXPECT_EQ(rules("no"), Json::array());
    const auto unknown = rules("unknown");
    EXPECT_EQ(std::ranges::find(unknown, "U11"), unknown.end()) << "no fever: " << unknown;
    EXPECT_EQ(std::ranges::find(unknown, "E3"), unknown.end()) << unknown;
}

TEST(CheckLines, AnAnswerOfFeverAndATemperatureGiveTheMoreCareful)
{
    const auto result = checked(R"({"age_years":34,"temperature":{"value":"36.6","unit":"C"},)"
                                R"("answers":{"fever":"yes","stiff":"yes"},"others":"no"})");
    EXPECT_EQ(result.at("tier"), "EMERGENCY_DEPT");
}

TEST(CheckLines, IncompleteOnesSayWhatItIsAtLeast)
{
    EXPECT_EQ(checked(R"({"id":"x","age_years":34,"answers":{"purple":"yes"}})"),
              Json::parse(R"({"id":"x","tier":null,"at_least":"EMERGENCY_NOW","rules":["E4","U7"],"referrals":[],
                  "complete":false,"locks":["L0","L1"],"article_tier":null,"article_rules":["E4"]})"));
    EXPECT_EQ(checked(R"({"id":"x","age_years":34,"answers":{}})"),
              Json::parse(R"({"id":"x","tier":null,"at_least":null,"rules":[],"referrals":[],"complete":false,
                  "locks":["L0"],"article_tier":null,"article_rules":[]})"));
}

TEST(CheckLines, AreOnlyRecordedToAnOpenEpisode)
{
    const Napectl napectl;
    const std::string line = R"({"id":"x","age_years":34,"answers":{},"others":"no"})";
    const auto without = napectl("check --answers - --record", line);
    EXPECT_EQ(without.exit, 1);
    EXPECT_EQ(without.json().at("why"), Json{"no_episode"});
    ASSERT_EQ(napectl("log --pain 4").exit, 0);
    const auto with = napectl("check --answers - --record", line);
    EXPECT_EQ(with.exit, 0);
    EXPECT_EQ(with.json().at("record").get<std::string>().size(), 36U);
    const auto anonymous = napectl("check --answers -", line);
    EXPECT_FALSE(anonymous.json().contains("record"));
    EXPECT_EQ(napectl("--json history").lines().size(), 4U) << "person, episode, rating, one check";
}

}  // namespace
}  // namespace nape::test
