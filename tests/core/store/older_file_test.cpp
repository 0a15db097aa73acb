// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>

// A file that a Nape of schema 1 wrote, kept in tests/data: an episode with its check, ratings and a session, two
// nights, a stress score, a setting.
namespace nape::test {

namespace fs = std::filesystem;
using namespace facts;

namespace {

const fs::path kOlder = fs::path{NAPE_TEST_DATA} / "schema_1.db";

struct OlderFolder : StoreFolder {
    OlderFolder()
    {
        fs::create_directory(data());
        fs::copy_file(kOlder, database());
    }
};

std::vector<SleepNote> nightsOf(store::Store& store)
{
    std::vector<SleepNote> nights;
    store::HistoryQuery query;
    query.kind = "sleep";
    for (const auto& fact : valueOf(store.history(query)))
        nights.push_back(std::get<SleepNote>(fact.noun));
    return nights;
}

}  // namespace

TEST(OlderFile, IsBroughtToTheSchemaOfTodayWithAllItsFacts)
{
    const OlderFolder folder;
    const auto store = openStore(folder.data());
    const auto verified = valueOf(store->verify());
    EXPECT_TRUE(verified.ok()) << verified.integrity;
    EXPECT_EQ(verified.schema, store::kSchemaVersion);
    EXPECT_EQ(valueOf(store->everything()).size(), 12U);
    const auto nights = nightsOf(*store);
    ASSERT_EQ(nights.size(), 2U);
    EXPECT_FALSE(nights[0].keptAwake);
    EXPECT_TRUE(nights[1].keptAwake);
    EXPECT_EQ(nights[1].position, "stomach");
    EXPECT_EQ(nights[1].note, "turned all night");
    for (const auto& night : nights)
        EXPECT_EQ(night.mouthGuard, MouthGuard::none) << "nothing was said of one";
}

TEST(OlderFile, IsCopiedWholeBeforeItIsChanged)
{
    const OlderFolder folder;
    static_cast<void>(openStore(folder.data()));
    const auto copy = folder.data() / "backups" / "nape-schema-1.db";
    ASSERT_TRUE(fs::exists(copy));
    SQLite::Database db{copy, SQLite::OPEN_READONLY};
    EXPECT_EQ(db.execAndGet("PRAGMA user_version").getInt(), 1);
    EXPECT_EQ(db.execAndGet("PRAGMA integrity_check").getString(), "ok");
    EXPECT_EQ(db.execAndGet("SELECT count(*) FROM fact").getInt(), 12);
    EXPECT_EQ(db.execAndGet("SELECT count(*) FROM pragma_table_info('sleep')").getInt(), 4);
}

TEST(OlderFile, IsLeftAsItIsWhereNoCopyCanBeMade)
{
    const OlderFolder folder;
    std::ofstream{folder.data() / "backups"} << "in the way";
    EXPECT_FALSE(store::Store::open(folder.data(), store::Store::Missing::create));
    EXPECT_EQ(bytesOf(folder.database()), bytesOf(kOlder));
}

TEST(OlderFile, IsWrittenToLikeAnyOther)
{
    const OlderFolder folder;
    const auto store = openStore(folder.data());
    const auto person = valueOf(store->persons()).at(0).header.id.value;
    auto night = newFact(SleepNote{.position = "back", .mouthGuard = MouthGuard::worn}, {person}, noon());
    save(*store, night);
    EXPECT_EQ(std::get<SleepNote>(valueOf(store->find(night.header.id))->noun).mouthGuard, MouthGuard::worn);
}

TEST(OlderFile, IsABackupThatCanBeBroughtBack)
{
    PersonalStore my;
    const auto restored = my.store->restore(kOlder, noon());
    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_EQ(valueOf(my.store->verify()).schema, store::kSchemaVersion);
    EXPECT_EQ(nightsOf(*my.store).size(), 2U);
}

TEST(OlderFile, TakesNoWordThatIsNoneAboutAMouthGuard)
{
    const OlderFolder folder;
    static_cast<void>(openStore(folder.data()));
    SQLite::Database db{folder.database(), SQLite::OPEN_READWRITE};
    EXPECT_THROW(db.exec("UPDATE sleep SET mouth_guard = 'perhaps'"), SQLite::Exception);
}

}  // namespace nape::test
