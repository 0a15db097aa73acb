// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>
#include <thread>

namespace nape::test {

using namespace facts;
using store::StorageProblem;
using store::Store;

TEST(Sharing, ASecondCommandOnTheSameLogWaitsAndThenSaysBusy)
{
    PersonalStore my;
    const auto other = openStore(my.folder.data());
    const auto command = valueOf(my.store->begin("log", noon()));
    const auto refused = other->begin("log", noon());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem, StorageProblem::busy) << refused.error().detail;
    EXPECT_TRUE(valueOf(other->persons()).size() == 1) << "reading goes on meanwhile";
}

TEST(Sharing, ASecondCommandRunsAsSoonAsTheFirstIsOver)
{
    PersonalStore my;
    std::atomic<bool> committed = false;
    std::thread second;
    {
        auto command = valueOf(my.store->begin("log", noon()));
        second = std::thread{[&] {
            const auto other = openStore(my.folder.data());
            const auto waited = valueOf(other->begin("log", noon()));
            EXPECT_TRUE(committed);
        }};
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
        committed = true;
        ASSERT_TRUE(command.commit());
    }
    second.join();
}

TEST(Sharing, EachSeesWhatTheOtherSaves)
{
    PersonalStore my;
    const auto other = openStore(my.folder.data());
    const auto before = valueOf(other->dataVersion());
    EXPECT_EQ(valueOf(other->dataVersion()), before);
    const auto fact = my.saved(GoodDay{}, noon());
    EXPECT_NE(valueOf(other->dataVersion()), before);
    EXPECT_TRUE(valueOf(other->find(fact.header.id)));
}

TEST(Sharing, ACommandReadsWhatTheOtherSavedBeforeIt)
{
    PersonalStore my;
    const auto other = openStore(my.folder.data());
    EXPECT_FALSE(valueOf(other->read(my.id, noon())).last<GoodDay>());
    my.saved(GoodDay{}, noon());
    const auto command = valueOf(other->begin("log", noon()));
    EXPECT_TRUE(valueOf(other->read(my.id, noon())).last<GoodDay>());
}

TEST(Sharing, ManyProgramsMayStartOnAnEmptyFolderAtOnce)
{
    for (int round = 0; round < 10; ++round) {
        const StoreFolder folder;
        std::vector<std::thread> programs;
        std::atomic<int> opened = 0;
        for (int i = 0; i < 8; ++i) {
            programs.emplace_back([&] {
                const auto store = Store::open(folder.data(), Store::Missing::create);
                if (!store) ADD_FAILURE() << store.error().detail;
                auto person = newPerson("me", noon());
                if (store) save(**store, person);
                ++opened;
            });
        }
        for (auto& program : programs)
            program.join();
        EXPECT_EQ(opened, 8);
        const auto store = openStore(folder.data());
        EXPECT_EQ(valueOf(store->persons()).size(), 8U);
        EXPECT_TRUE(valueOf(store->verify()).ok());
    }
}

TEST(Sharing, ALookFromTheSameProgramDoesNotLetGoTheLocks)
{
    PersonalStore my;
    static_cast<void>(openStore(my.folder.data(), Store::Missing::leave));
    my.saved(GoodDay{}, noon());
    // With its lock lost, the log would now look abandoned and its write-ahead log would be folded in and removed.
    EXPECT_TRUE(std::filesystem::exists(my.folder.data() / "nape.db-wal"));
    EXPECT_TRUE(valueOf(my.store->verify()).ok());
}

TEST(Sharing, AFileThatANewerNapeTookOverIsNoLongerWritten)
{
    PersonalStore my;
    SQLite::Database{my.folder.database(), SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 9");
    const auto refused = my.store->begin("log", noon());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problem, StorageProblem::newer);
}

#ifndef _WIN32
TEST(Sharing, AFileThatWasMovedAwayIsNoLongerWritten)
{
    PersonalStore my;
    std::filesystem::rename(my.folder.database(), my.folder.root() / "elsewhere.db");
    const auto refused = my.store->begin("log", noon());
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().message.empty());
    std::filesystem::rename(my.folder.root() / "elsewhere.db", my.folder.database());
    EXPECT_TRUE(my.store->begin("log", noon()));
}
#endif

}  // namespace nape::test
