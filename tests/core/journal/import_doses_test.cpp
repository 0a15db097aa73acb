// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/importing.h"

// Doses and answers about health that an archive brings.
namespace nape::test {
namespace {

TEST_F(Import, JudgesADoseByItsTabletsAndAnyProduct)
{
    prepareForMedicines(there, "GB");
    ASSERT_TRUE(there->recordDose({}, {"ibuprofen-200", 1, {}, false}));
    const auto good = archiveOf(there);
    const auto flaggedAfter = [&](auto&& change) {
        auto changed = good;
        change(factOf(changed, "dose"), changed);
        TestJournal empty;
        empty.time.set(there.time.now() + 24h);
        const auto file = folder.path().string() + ".json";
        std::ofstream{file} << changed.dump();
        const auto report = empty->importJson(file, ImportMode::save);
        std::filesystem::remove(file);
        EXPECT_TRUE(report);
        return report ? report->flagged : -1;
    };
    EXPECT_EQ(flaggedAfter([](json&, json&) { }), 0);
    EXPECT_EQ(flaggedAfter([](json& d, json&) { d["fields"]["tablets"] = 2; }), 0);
    EXPECT_EQ(flaggedAfter([](json& d, json&) { d["fields"]["tablets"] = 3; }), 1) << "more than at once";
    EXPECT_EQ(flaggedAfter([&](json& d, json& all) {
                  auto second = d;
                  second["id"] = facts::newUuid();
                  second["at"] = second["recorded"] = written(there.time.now() + 1h);
                  second["fields"]["product"] = "naproxen-220";
                  second["sequence"] = 1000;
                  all["facts"].push_back(second);
              }),
              1)
        << "a second one, though it is not sold there";
}

TEST_F(Import, FindsNoFaultInADoseThatWasHadBeforeAnythingWasAsked)
{
    ASSERT_TRUE(there->editPerson({(*there->persons())[0].header.id.value}, {.ageBand = facts::AgeBand::from65}));
    ASSERT_TRUE(there->recordDose({}, {"ibuprofen-200", 1, there.time.now() - 2h, true}));
    here.time.set(there.time.now());
    EXPECT_EQ(brought(archiveOf(there)).flagged, 0);
}

TEST_F(Import, JudgesWhatStandsAndNotOnlyWhatWasFirst)
{
    prepareForMedicines(there);
    const auto id = TestJournal::required(there->recordDose({}, {"ibuprofen-200", 1, {}, false})).id;
    there.time.advance(1min);
    ASSERT_TRUE(there->edit(id, {{"tablets", "2"}}));
    here.time.set(there.time.now());
    EXPECT_EQ(brought(archiveOf(there)).flagged, 0);
    there.time.advance(1min);
    ASSERT_TRUE(there->edit(id, {{"tablets", "5"}}));
    TestJournal other;
    other.time.set(there.time.now());
    const auto file = folder.path().string() + ".json";
    std::ofstream{file} << archiveOf(there).dump();
    const auto report = other->importJson(file, ImportMode::save);
    std::filesystem::remove(file);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->flagged, 1);
    here.time.set(there.time.now());
    EXPECT_EQ(brought(archiveOf(there)).flagged, 1) << "the version alone";
}

TEST_F(Import, FlagsAnAnswerThatNoProfileCanHold)
{
    ASSERT_TRUE(there->editPerson({(*there->persons())[0].header.id.value}, {.profile = {{"pregnancy_weeks", "24"}}}));
    auto archive = archiveOf(there);
    factOf(archive, "profile")["fields"]["value"] = "200";
    here.time.set(there.time.now());
    EXPECT_EQ(brought(archive).flagged, 1);
    EXPECT_TRUE(isFlagged("profile"));
}

}  // namespace
}  // namespace nape::test
