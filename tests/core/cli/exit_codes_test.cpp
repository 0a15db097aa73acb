// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/napectl.h"

#include <sys/stat.h>

#include <set>

namespace nape::test {
namespace {

namespace fs = std::filesystem;
const std::string kAllNo = R"({"id":"x","age_years":34,"answers":{},"others":"no"})";

bool exists(const std::string& path)
{
    return fs::exists(path);
}

TEST(ExitCodes, TwoIsForWhatCannotBeRead)
{
    const Napectl napectl;
    for (const auto* command : {"frobnicate",
                                "",
                                "ice",
                                "log",
                                "log --pain 11",
                                "log --pain x",
                                "log --pain ''",
                                "log --pain 0x5",
                                "pain",
                                "plan --at noon",
                                "history --limit 0",
                                "history --limit x",
                                "ice keep maybe",
                                "temperature 99",
                                "temperature 12C",
                                "edit 1 a=b",
                                "set quiet_hours=25:00-07:00",
                                "set colour=red",
                                "sleep",
                                "sleep well",
                                "sleep ok --position upright",
                                "sleep ok --mouth-guard lost",
                                "stress",
                                "stress 11",
                                "stress x",
                                "set bedtime_reminder=late",
                                "set posture_nudge=5h",
                                "check --answers /nowhere/at/all",
                                "log --pain 3 --ago soon",
                                "--person zed plan",
                                "--person zed rules",
                                "reminders done no.such"}) {
        const auto run = napectl(std::string{"--json "} + command);
        EXPECT_EQ(run.exit, 2) << command;
        EXPECT_FALSE(run.err.empty()) << command;
        EXPECT_LT(run.err.size(), 200U) << "too long to be read: " << run.err;
        EXPECT_EQ(run.json().at("ok"), false) << command;
    }
    EXPECT_FALSE(fs::exists(napectl.file("log"))) << "nothing was saved";
    EXPECT_NE(napectl("frobnicate").err.find("frobnicate"), std::string::npos);
    EXPECT_NE(napectl("history --limit 0").err.find("1 or more"), std::string::npos);
}

TEST(ExitCodes, OneIsForWhatAKnownRuleRefuses)
{
    const Napectl napectl;
    EXPECT_EQ(napectl("ice start --wrapped").exit, 1);
    ASSERT_EQ(napectl("log --pain 4").exit, 0);
    EXPECT_EQ(napectl("log --pain 4").exit, 1);
    EXPECT_EQ(napectl("ice start --wrapped").exit, 1);
    ASSERT_EQ(napectl("check --answers - --record", kAllNo).exit, 0);
    EXPECT_EQ(napectl("ice start").exit, 1);
    EXPECT_EQ(napectl("ice start --wrapped --minutes 11").exit, 1);
    EXPECT_EQ(napectl("ice stop").exit, 1);
}

TEST(ExitCodes, ThreeIsForAnAnswerThatCannotBeWritten)
{
    if (!exists("/dev/full")) GTEST_SKIP() << "no device that is always full";
    const Napectl napectl;
    EXPECT_EQ(napectl("rules --json >/dev/full").exit, 3);
    EXPECT_EQ(napectl("--help >/dev/full").exit, 3);
    const auto check = napectl("check --answers - >/dev/full", kAllNo);
    EXPECT_EQ(check.exit, 3);
    EXPECT_NE(check.err.find("could not be written"), std::string::npos);
}

TEST(Export, ReplacesOnlyOrdinaryFiles)
{
    const Napectl napectl;
    ASSERT_EQ(napectl("log --pain 4").exit, 0);
    const auto to = [&](const fs::path& path) {
        return napectl("export --format json --out '" + path.string() + "'").exit;
    };
    const auto pipe = napectl.file("pipe");
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_EQ(to(pipe), 3);
    EXPECT_TRUE(fs::is_fifo(pipe));
    const auto link = napectl.file("link");
    fs::create_symlink(napectl.file("elsewhere"), link);
    EXPECT_EQ(to(link), 3);
    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_FALSE(fs::exists(napectl.file("elsewhere")));
    EXPECT_EQ(to(napectl.file("log") / "nape.db"), 3);
    EXPECT_EQ(napectl("verify").exit, 0);
    EXPECT_EQ(to(napectl.file("no-folder") / "out.json"), 3);
    const auto out = napectl.file("out.json");
    std::ofstream{out} << "an earlier one, longer than nothing";
    fs::permissions(out, fs::perms::owner_all | fs::perms::others_read);
    EXPECT_EQ(to(out), 0);
    EXPECT_EQ(fs::status(out).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    std::ifstream in{out};
    EXPECT_EQ(Json::parse(in).at("format"), "nape-archive");
    for (const auto& entry : fs::directory_iterator{napectl.file("")})
        EXPECT_EQ(entry.path().string().find(".part"), std::string::npos) << entry.path();
}

TEST(Rules, ListEveryIdThatAReasonMayName)
{
    const Napectl napectl;
    std::set<std::string> ids;
    for (const auto& rule : napectl("--json rules").lines())
        ids.insert(rule["id"]);
    for (const auto* id : {"L0", "L1", "L2", "L3", "L6", "I1", "I2", "I3", "I4", "H6", "R1", "D7"})
        EXPECT_TRUE(ids.contains(id)) << id;
}

TEST(Clearance, SaysWhenItLiftsNothing)
{
    Napectl napectl;
    if (!napectl.stand("2026-06-01 10:00:00")) GTEST_SKIP() << "no library to stand the clock";
    ASSERT_EQ(napectl("log --pain 4").exit, 0);
    ASSERT_EQ(napectl("check --answers - --record", R"({"age_years":34,"answers":{"chest":"yes"},"others":"no"})").exit,
              0);
    const auto early = napectl("--json cleared --time 2026-06-01T09:00:00+00:00");
    EXPECT_EQ(early.exit, 0);
    EXPECT_EQ(early.json().at("warnings"), Json{"L1"});
    EXPECT_NE(early.err.find("lifts nothing"), std::string::npos);
    ASSERT_TRUE(napectl.stand("2026-06-01 10:01:00"));
    EXPECT_NE(napectl("cleared --time 2026-06-01T09:00:00+00:00").out.find("lifts nothing"), std::string::npos);
    EXPECT_FALSE(napectl("--json cleared").json().contains("warnings"));
}

TEST(Reminders, SayThatACheckIsNotFinished)
{
    Napectl napectl;
    if (!napectl.stand("2026-06-01 10:00:00")) GTEST_SKIP() << "no library to stand the clock";
    ASSERT_EQ(napectl("log --pain 4").exit, 0);
    ASSERT_EQ(napectl("check --answers - --record", R"({"age_years":34,"answers":{"injury":"no"}})").exit, 0);
    EXPECT_NE(napectl("reminders").out.find("not finished"), std::string::npos) << napectl("reminders").out;
    ASSERT_TRUE(napectl.stand("2026-06-01 10:01:00"));
    ASSERT_EQ(napectl("temperature 38.5C").exit, 0);
    EXPECT_NE(napectl("reminders").out.find("38.5"), std::string::npos) << "what has changed is said";
}

TEST(Restore, SaysWhatItKept)
{
    const Napectl napectl;
    ASSERT_EQ(napectl("log --pain 4").exit, 0);
    ASSERT_EQ(napectl("check --answers - --record", kAllNo).exit, 0);
    const auto backup = napectl("--json backup").json().at("path").get<std::string>();
    ASSERT_EQ(napectl("ice start --wrapped").exit, 0);
    const auto restored = napectl("--json restore '" + backup + "'");
    EXPECT_EQ(restored.exit, 0);
    EXPECT_EQ(restored.json().at("carried"), Json::parse(R"({"session":1,"dose":0,"check":0,"clearance":0})"));
    EXPECT_EQ(restored.json().at("readable"), true);
    EXPECT_EQ(napectl("ice start --wrapped").exit, 1);
    EXPECT_EQ(napectl("ice stop").exit, 0);
    EXPECT_NE(napectl("restore '" + backup + "'").out.find("sessions 1"), std::string::npos);
}

TEST(ExitCodes, ATemperatureWithoutItsPointLosesNoCheck)
{
    Napectl napectl;
    ASSERT_EQ(napectl("log --pain 5").exit, 0);
    const auto done = napectl("check --answers - --record",
                              R"({"id":"x","age_years":34,"answers":{"stiff":"yes"},"others":"no",)"
                              R"("temperature":{"value":"1004","unit":"F"}})");
    EXPECT_EQ(done.exit, 0);
    EXPECT_NE(done.out.find("EMERGENCY_DEPT"), std::string::npos) << done.out;
}

TEST(ExitCodes, AFolderIsNoArchiveAndOneQuestionHasOneAnswer)
{
    Napectl napectl;
    EXPECT_EQ(napectl("import /tmp").exit, 2);
    EXPECT_EQ(napectl("person add me --profile kidney=no,kidney=yes").exit, 2);
}

TEST(PlanSays, WhatComesOffAndWhomToCallBeforeAnythingElse)
{
    const Napectl napectl;
    ASSERT_EQ(napectl("log --pain 4").exit, 0);
    ASSERT_EQ(napectl("check --answers - --record", R"({"age_years":34,"answers":{},"others":"no"})").exit, 0);
    ASSERT_EQ(napectl("ice start --wrapped").exit, 0);
    ASSERT_EQ(napectl("check --answers - --record", R"({"age_years":34,"answers":{"chest":"yes"},"others":"no"})").exit,
              0);
    const auto said = napectl("plan").out;
    const auto off = said.find("Take the ice off now.");
    const auto call = said.find("Call the emergency number now.");
    ASSERT_NE(off, std::string::npos) << said;
    ASSERT_NE(call, std::string::npos) << said;
    EXPECT_LT(off, call);
    EXPECT_LT(call, said.find("1. ")) << said;
}

}  // namespace
}  // namespace nape::test
