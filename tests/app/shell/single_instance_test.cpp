// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/single_instance.h"

#include "support/test_journal.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace nape::test {
namespace {

using app::makeSingleInstance;
using Claim = app::SingleInstance::Claim;

TEST(SingleInstance, TheSecondStartHandsOverWhatItWasAsked)
{
    const TestFolder folder;
    const auto first = makeSingleInstance(folder.path());
    ASSERT_EQ(first->claim("first"), Claim::first);
    QSignalSpy again(first.get(), &app::SingleInstance::startedAgain);
    std::atomic<Claim> second = Claim::first;
    // Before the first one listens: a start that is still busy must not lose the second.
    std::thread start([&] { second = makeSingleInstance(folder.path())->claim("open the check"); });
    QTest::qWait(100);
    first->listen();
    EXPECT_TRUE(again.wait(5000));
    start.join();
    EXPECT_EQ(second, Claim::handedOver);
    EXPECT_EQ(again.at(0).at(0).toByteArray(), QByteArray("open the check"));
}

TEST(SingleInstance, OneFolderIsOneHoweverItIsWritten)
{
    const TestFolder folder;
    std::filesystem::create_directories(folder.path() / "log");
    std::filesystem::create_directory_symlink(folder.path() / "log", folder.path() / "link");
    const auto name = app::nameOfFolder(folder.path() / "log");
    EXPECT_EQ(app::nameOfFolder(folder.path() / "link"), name);
    EXPECT_EQ(app::nameOfFolder(folder.path() / "log" / ""), name);
    EXPECT_EQ(app::nameOfFolder(folder.path() / "log" / ".." / "log"), name);
    EXPECT_NE(app::nameOfFolder(folder.path()), name);
}

TEST(SingleInstance, AnotherFolderIsAnotherNape)
{
    const TestFolder one;
    const TestFolder other;
    const auto first = makeSingleInstance(one.path());
    const auto second = makeSingleInstance(other.path());
    EXPECT_EQ(first->claim({}), Claim::first);
    EXPECT_EQ(second->claim({}), Claim::first);
}

#ifdef Q_OS_UNIX
TEST(SingleInstance, TheLockOfAKilledProcessHealsByItself)
{
    const TestFolder folder;
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const auto child = ::fork();
    if (child == 0) {
        auto held = makeSingleInstance(folder.path());
        const char won = held->claim({}) == Claim::first ? 'y' : 'n';
        [[maybe_unused]] const auto written = ::write(ready[1], &won, 1);
        ::pause();
        ::_exit(0);
    }
    char won = 0;
    ASSERT_EQ(::read(ready[0], &won, 1), 1);
    EXPECT_EQ(won, 'y');
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_EQ(makeSingleInstance(folder.path())->claim({}), Claim::first);
}
#endif

}  // namespace
}  // namespace nape::test
