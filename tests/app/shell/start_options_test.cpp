// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_options.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using app::CommandLine;
using app::PageId;
using app::StartOptions;
using Task = app::CommandLine::Task;

CommandLine read(std::initializer_list<const char*> arguments)
{
    QStringList list{QStringLiteral("nape")};
    for (const auto* argument : arguments)
        list << QString::fromUtf8(argument);
    return CommandLine::read(list);
}

TEST(CommandLine, OpensThePageThatIsNamed)
{
    EXPECT_FALSE(read({}).start.page);
    EXPECT_EQ(read({"--log"}).start.page, PageId::log);
    EXPECT_EQ(read({"--check"}).start.page, PageId::check);
    EXPECT_EQ(read({"--ice"}).start.page, PageId::session);
    EXPECT_EQ(read({"--heat"}).start.page, PageId::heat);
    EXPECT_EQ(read({"--page", "history"}).start.page, PageId::history);
    EXPECT_EQ(read({"--page", "guides"}).start.page, PageId::guides);
    EXPECT_TRUE(read({"--hidden"}).start.hidden);
}

TEST(CommandLine, RefusesWhatItDoesNotKnow)
{
    for (const auto& line :
         {read({"--page", "moon"}), read({"today"}), read({"--data", ""}), read({"--screenshots", ""})}) {
        EXPECT_EQ(line.task, Task::wrong);
        EXPECT_FALSE(line.problem.isEmpty());
    }
}

TEST(CommandLine, TakesTheFolderFromTheOptionBeforeTheEnvironment)
{
    qputenv("NAPE_DATA", "/somewhere");
    EXPECT_EQ(read({}).dataFolder, QStringLiteral("/somewhere"));
    EXPECT_EQ(read({"--data", "/else where"}).dataFolder, QStringLiteral("/else where"));
    qunsetenv("NAPE_DATA");
    EXPECT_EQ(read({}).dataFolder, QString());
}

TEST(CommandLine, SaysWhatItIsAskedToSay)
{
    EXPECT_EQ(read({"--version"}).task, Task::version);
    EXPECT_EQ(read({"--help"}).task, Task::help);
    EXPECT_EQ(read({"--self-check"}).task, Task::selfCheck);
    EXPECT_EQ(read({"--screenshots", "out"}).task, Task::screenshots);
    EXPECT_TRUE(CommandLine::help().contains(QStringLiteral("--self-check")));
}

TEST(StartOptions, ReachTheOtherProcessWhole)
{
    StartOptions options;
    options.page = PageId::session;
    options.hidden = true;
    options.activationToken = "token with \"quotes\"";
    EXPECT_EQ(StartOptions::fromBytes(options.toBytes()), options);
    EXPECT_EQ(StartOptions::fromBytes({}), StartOptions());
    EXPECT_EQ(StartOptions::fromBytes("no json"), StartOptions());
    EXPECT_FALSE(options.toBytes().contains('\n'));
}

}  // namespace
}  // namespace nape::test
