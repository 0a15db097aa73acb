// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/napectl.h"

namespace nape::test {
namespace {

class TwoPeople : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(napectl("person add anna").exit, 0);
        ASSERT_EQ(napectl("person add bob").exit, 0);
        hers = napectl("--json --person anna log --pain 4").json().at("id");
        his = napectl("--json --person bob log --pain 6").json().at("id");
    }
    std::vector<std::string> kindsOf(const std::string& command)
    {
        std::vector<std::string> kinds;
        for (const auto& line : napectl(command).lines())
            kinds.push_back(line.at("person").get<std::string>() + ' ' + line.at("kind").get<std::string>());
        return kinds;
    }
    Napectl napectl;
    std::string hers, his;
};

TEST_F(TwoPeople, AnUnknownNameIsATypingErrorForEveryCommand)
{
    for (const auto* command : {"undo", "trash", "plan", "history", "reminders", "rules", "verify", "backup",
                                "good-day", "export --format json --out /dev/shm/never-written", "person add carl"}) {
        const auto run = napectl(std::string{"--person zed "} + command);
        EXPECT_EQ(run.exit, 2) << command;
        EXPECT_NE(run.err.find("zed"), std::string::npos) << command;
    }
    EXPECT_EQ(napectl("--person zed edit " + hers + " note=x").exit, 2);
    EXPECT_EQ(napectl("--person zed delete " + hers).exit, 2);
    EXPECT_FALSE(std::filesystem::exists("/dev/shm/never-written"));
}

TEST_F(TwoPeople, UndoTakesBackWhatThatPersonDid)
{
    EXPECT_EQ(napectl("--json --person anna undo").json().at("id"), hers);
    auto kinds = kindsOf("--json --person anna trash");
    std::ranges::sort(kinds);
    EXPECT_EQ(kinds, (std::vector<std::string>{"anna episode", "anna rating"}));
    EXPECT_TRUE(kindsOf("--json --person bob trash").empty());
    EXPECT_EQ(napectl("--person bob pain 3").exit, 0) << "his episode is open still";
}

TEST_F(TwoPeople, AnothersEntryIsNoneOfTheirs)
{
    EXPECT_EQ(napectl("--person bob edit " + hers + " note=x").exit, 2);
    EXPECT_EQ(napectl("--person bob delete " + hers).exit, 2);
    EXPECT_EQ(napectl("--person anna edit " + hers + " note=x").exit, 0);
    EXPECT_EQ(napectl("--person anna delete " + hers).exit, 0);
    EXPECT_EQ(napectl("--person bob edit 00000000-0000-4000-8000-000000000000 note=x").exit, 2);
}

TEST_F(TwoPeople, AnExportHoldsOnlyThatPerson)
{
    const auto out = napectl.file("bob.json");
    ASSERT_EQ(napectl("--person bob export --format json --out '" + out.string() + "'").exit, 0);
    std::ifstream in{out};
    const auto archive = Json::parse(in);
    ASSERT_EQ(archive.at("facts").size(), 3U);  // himself, his episode, his rating
    const auto bob = archive.at("facts").front().at("person");
    for (const auto& fact : archive.at("facts"))
        EXPECT_EQ(fact.at("person"), bob);
    EXPECT_EQ(archive.dump().find("anna"), std::string::npos);
}

TEST_F(TwoPeople, OnesCorrectionOfTheClockCostsTheOtherAnHourToo)
{
    const std::string line = R"({"age_years":34,"answers":{},"others":"no"})";
    Napectl stood;
    if (!stood.stand("2026-06-01 10:00:00")) GTEST_SKIP() << "no library to stand the clock";
    ASSERT_EQ(stood("person add anna").exit, 0);
    ASSERT_EQ(stood("person add bob").exit, 0);
    ASSERT_EQ(stood("--person bob log --pain 6").exit, 0);
    ASSERT_EQ(stood("--person bob check --answers -", line).exit, 0);
    ASSERT_EQ(stood("--person bob ice start --wrapped").exit, 0);
    ASSERT_TRUE(stood.stand("2026-06-01 10:30:00"));
    const std::string fix = "clock fix --from 2026-06-01T09:59:00+00:00 --to 2026-06-01T10:01:00+00:00 --by=-3h";
    ASSERT_EQ(stood("--person anna " + fix).exit, 0);
    const auto early = stood("--json --person bob ice start --wrapped");
    EXPECT_EQ(early.exit, 1);
    EXPECT_EQ(early.json().at("until"), "2026-06-01T11:30:00+00:00");
}

TEST(PersonCommand, RefusesNamesThatWouldSpeakToTheTerminal)
{
    Napectl napectl;
    const auto run = napectl("person add \"$(printf 'Ann\\033[31m')\"");
    EXPECT_EQ(run.exit, 2);
    EXPECT_EQ((run.out + run.err).find('\x1B'), std::string::npos);
    EXPECT_EQ(napectl("person add \"$(printf 'Ann\\nBob')\"").exit, 2);
    ASSERT_EQ(napectl("person add '  Ann '").exit, 0);
    EXPECT_EQ(napectl("--person Ann good-day").exit, 0);
}

TEST(PersonCommand, RefusesACountryThatThereIsNot)
{
    Napectl napectl;
    const auto run = napectl("person add Ann --country XX");
    EXPECT_EQ(run.exit, 2);
    EXPECT_NE(run.err.find("There is no country XX"), std::string::npos) << run.err;
    ASSERT_EQ(napectl("person add Ann --country pe").exit, 0);
    EXPECT_EQ(napectl("person edit Ann --country QQ").exit, 2);
}

}  // namespace
}  // namespace nape::test
