// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_folder.h"

#include <csignal>
#include <cstdlib>
#include <random>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace nape::test {
namespace {

int killsWanted()
{
    const char* wanted = std::getenv("NAPE_KILLS");
    return wanted == nullptr ? 10 : std::atoi(wanted);
}

// Runs the writer for that long, kills it, and gives what it said it had committed.
std::vector<std::string> writeUntilKilled(const std::filesystem::path& folder, const std::string& person,
                                          std::chrono::microseconds life)
{
    int pipe[2] = {};
    if (::pipe(pipe) != 0) throw std::runtime_error{"no pipe"};
    const pid_t writer = ::fork();
    if (writer == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::close(pipe[0]);
        ::close(pipe[1]);
        ::execl(NAPE_STORE_WRITER, NAPE_STORE_WRITER, folder.c_str(), person.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(pipe[1]);
    // Read while it writes, or a full pipe would hold it up.
    std::string said;
    std::thread reader{[&] {
        char buffer[4096];
        for (ssize_t n = 0; (n = ::read(pipe[0], buffer, sizeof buffer)) > 0;)
            said.append(buffer, static_cast<std::size_t>(n));
    }};
    std::this_thread::sleep_for(life);
    ::kill(writer, SIGKILL);
    int status = 0;
    ::waitpid(writer, &status, 0);
    reader.join();
    ::close(pipe[0]);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the writer ended by itself";

    std::vector<std::string> ids;
    for (std::size_t at = 0, end = 0; (end = said.find('\n', at)) != std::string::npos; at = end + 1)
        ids.push_back(said.substr(at, end - at));
    return ids;
}

}  // namespace

TEST(Crash, AKillLosesNothingThatWasAcknowledgedAndLeavesNothingHalf)
{
    PersonalStore my;
    my.store.reset();
    std::mt19937 random{std::random_device{}()};
    std::uniform_int_distribution<int> microseconds{500, 120'000};
    std::size_t acknowledged = 0;
    for (int kill = 0; kill < killsWanted(); ++kill) {
        const auto ids =
            writeUntilKilled(my.folder.data(), my.id.value, std::chrono::microseconds{microseconds(random)});
        acknowledged += ids.size();
        const auto store = openStore(my.folder.data());
        const auto found = valueOf(store->verify());
        ASSERT_TRUE(found.ok()) << found.integrity;
        for (const auto& id : ids) {
            const auto fact = valueOf(store->find({id}));
            ASSERT_TRUE(fact) << "lost after kill " << kill;
            ASSERT_EQ(fact->header.version, 2);
        }
        const std::map<std::string, long long> counts{found.counts.begin(), found.counts.end()};
        EXPECT_EQ(counts.at("clearance"), counts.at("good_day")) << "half a command";
        EXPECT_EQ(counts.at("operations"), counts.at("clearance") + 1);
        EXPECT_GE(counts.at("clearance"), static_cast<long long>(acknowledged));
    }
    EXPECT_GT(acknowledged, 0U);
}

TEST(Crash, AKillWhileTheLogIsBeingMadeLeavesAFolderThatCanBeOpened)
{
    std::mt19937 random{std::random_device{}()};
    std::uniform_int_distribution<int> microseconds{200, 15'000};
    for (int kill = 0; kill < killsWanted(); ++kill) {
        const StoreFolder folder;
        const auto person = facts::newUuid();
        const auto ids = writeUntilKilled(folder.data(), person, std::chrono::microseconds{microseconds(random)});
        const auto store = openStore(folder.data());
        EXPECT_TRUE(valueOf(store->verify()).ok());
        for (const auto& id : ids)
            ASSERT_TRUE(valueOf(store->find({id})));
    }
}

}  // namespace nape::test
