// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/napectl.h"

#include <algorithm>

namespace nape::test {
namespace {

#ifdef __linux__
const std::string kAllNo = R"({"id":"x","age_years":34,"answers":{},"others":"no"})";

const Json* dueOf(const Json& plan, const std::string& key)
{
    const auto it = std::ranges::find_if(plan.at("due"), [&](const Json& due) { return due.at("key") == key; });
    return it == plan.at("due").end() ? nullptr : &*it;
}

// A night with a sore neck, from the evening to the afternoon after it. Where it is built, setup.sh has installed what
// stands the clock: without it the test fails.
TEST(Night, TheMorningQuestionFeedsTheRuleAboutSleep)
{
    Napectl napectl;
    ASSERT_TRUE(napectl.stand("2026-06-01 21:00:00")) << "sh packaging/setup.sh test installs libfaketime";
    ASSERT_EQ(napectl("log --pain 6 --trigger sleep_position").exit, 0);
    ASSERT_EQ(napectl("check --answers - --record", kAllNo).exit, 0);
    ASSERT_TRUE(napectl.stand("2026-06-02 06:59:59"));
    EXPECT_EQ(dueOf(napectl("--json plan").json(), "sleep.ask")->at("state"), "upcoming");
    ASSERT_TRUE(napectl.stand("2026-06-02 07:00:00"));
    const auto asked = napectl("--json plan").json();
    ASSERT_NE(dueOf(asked, "sleep.ask"), nullptr);
    EXPECT_EQ(dueOf(asked, "sleep.ask")->at("state"), "due");
    EXPECT_EQ(dueOf(asked, "sleep.ask")->at("at"), "2026-06-02T07:00:00+00:00");
    EXPECT_EQ(asked.at("tier"), "SELF_CARE");

    const auto noted = napectl("--json sleep kept-awake --position side --mouth-guard not-worn --note hot");
    EXPECT_EQ(noted.exit, 0);
    EXPECT_EQ(noted.json().at("ok"), true);
    EXPECT_EQ(noted.json().at("kind"), "sleep");
    const auto after = napectl("--json plan").json();
    EXPECT_EQ(dueOf(after, "sleep.ask")->at("state"), "upcoming") << "tomorrow's";
    EXPECT_EQ(after.at("tier"), "DOCTOR_SOON");
    EXPECT_EQ(after.at("rules"), Json::array({"D5"}));

    const auto line = napectl("--json history --limit 1").lines().at(0);
    EXPECT_EQ(line.at("kept_awake"), true);
    EXPECT_EQ(line.at("position"), "side");
    EXPECT_EQ(line.at("mouth_guard"), "not_worn");
    EXPECT_EQ(line.at("note"), "hot");

    const auto again = napectl("--json sleep ok");
    EXPECT_EQ(again.exit, 1);
    EXPECT_EQ(again.json().at("why"), Json::array({"night_noted"}));
    EXPECT_NE(again.json().at("text").get<std::string>().find("07:00"), std::string::npos) << "it names the first";
    ASSERT_EQ(napectl("edit " + line.at("id").get<std::string>() + " kept_awake=no").exit, 0);
    EXPECT_EQ(napectl("--json plan").json().at("tier"), "SELF_CARE");
    ASSERT_EQ(napectl("undo").exit, 0);
    EXPECT_EQ(napectl("--json plan").json().at("tier"), "DOCTOR_SOON");
}
#endif

TEST(Night, StressIsAScoreInTheLog)
{
    const Napectl napectl;
    const auto noted = napectl("--json stress 7");
    EXPECT_EQ(noted.exit, 0);
    EXPECT_EQ(noted.json().at("kind"), "stress");
    EXPECT_EQ(napectl("--json history --limit 1").lines().at(0).at("stress"), 7);
}

TEST(Night, SettingsOfTheDaySayWhyNot)
{
    const Napectl napectl;
    EXPECT_EQ(napectl("set morning_question=on bedtime_reminder=21:30").exit, 0);
    const auto inQuiet = napectl("--json set bedtime_reminder=23:00");
    EXPECT_EQ(inQuiet.exit, 1);
    EXPECT_EQ(inQuiet.json().at("why"), Json::array({"quiet_hours"}));
    const auto nudge = napectl("--json set posture_nudge=2h");
    EXPECT_EQ(nudge.exit, 1);
    EXPECT_EQ(nudge.json().at("why"), Json::array({"no_trigger"}));
    ASSERT_EQ(napectl("log --pain 3 --trigger posture,dehydration").exit, 0);
    EXPECT_EQ(napectl("set posture_nudge=2h drink_nudge=4h").exit, 0);
}

}  // namespace
}  // namespace nape::test
