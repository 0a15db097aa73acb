// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/importing.h"

namespace nape::test {
namespace {

TEST_F(Import, IntoAnEmptyFolderGivesTheSameFacts)
{
    ASSERT_TRUE(there.startIce());
    there.time.advance(4min);
    ASSERT_TRUE(there->stopIce({}));
    there.time.advance(40min);
    const auto heat = TestJournal::required(there.startHeat()).id;
    there.time.advance(5min);
    ASSERT_TRUE(there.sayAwake());
    there.time.advance(10min);
    ASSERT_TRUE(there.did("stretch_simple"));
    ASSERT_TRUE(there->recordWorse({}, "stretch_simple"));
    ASSERT_TRUE(there->edit(heat, {{"with", "bottle"}}));
    ASSERT_TRUE(there->ratePain({}, {3}));
    ASSERT_TRUE(there->undo());
    ASSERT_TRUE(there->recordTemperature({}, {371, facts::Unit::celsius, facts::Site::armpit}));
    ASSERT_TRUE(there->setSetting({}, "ice_every", "2h"));
    here.time.set(there.time.now());
    const auto archive = archiveOf(there);
    const auto report = brought(archive);
    EXPECT_EQ(report.flagged, 0);
    EXPECT_EQ(report.changed, 0);
    EXPECT_EQ(report.people, Why{"me"});
    const auto again = archiveOf(here);
    EXPECT_EQ(without(again, {"imported"}), without(archive, {"imported"}));
    for (const auto& fact : again["facts"])
        EXPECT_EQ(fact["imported"], true);
    EXPECT_EQ(here.remedy("heat").until, there.remedy("heat").until);
    EXPECT_EQ(here.remedy("stretch_simple").why, Why{"L5"});
}

TEST_F(Import, TwiceChangesNothing)
{
    ASSERT_TRUE(there.startIce());
    const auto archive = archiveOf(there);
    const auto first = brought(archive);
    EXPECT_GT(first.added, 3);
    const auto before = *here->archive({});
    const auto second = brought(archive);
    EXPECT_EQ(second.added, 0);
    EXPECT_EQ(second.changed, 0);
    EXPECT_EQ(second.unchanged, first.added);
    EXPECT_EQ(*here->archive({}), before);
    EXPECT_EQ(archiveOf(there), archive) << "nor where it came from";
}

TEST_F(Import, BackIntoTheLogItCameFromChangesNothing)
{
    const auto archive = archiveOf(there);
    std::ofstream{folder.path().string() + ".json"} << archive.dump();
    const auto report = there->importJson(folder.path().string() + ".json", ImportMode::save);
    std::filesystem::remove(folder.path().string() + ".json");
    ASSERT_TRUE(report);
    EXPECT_EQ(report->added + report->changed, 0);
    EXPECT_EQ(archiveOf(there), archive);
}

TEST_F(Import, DryRunSaysTheSameAndMakesNoFile)
{
    const auto archive = archiveOf(there);
    const auto dry = brought(archive, ImportMode::dryRun);
    EXPECT_FALSE(std::filesystem::exists(here->databasePath()));
    const auto real = brought(archive);
    EXPECT_EQ(dry.added, real.added);
    EXPECT_EQ(dry.people, real.people);
}

TEST_F(Import, RefusesWhatIsNoArchiveAsAWhole)
{
    auto good = archiveOf(there);
    const auto broken = [&](auto&& change) {
        auto bad = good;
        change(bad);
        return bad.dump();
    };
    const std::vector<std::string> files{
        "",
        "nonsense",
        "[]",
        "{}",
        "null",
        good.dump().substr(0, good.dump().size() / 2),
        broken([](json& a) { a["format"] = "other"; }),
        broken([](json& a) { a["version"] = 2; }),
        broken([](json& a) { a["schema"] = 99; }),
        broken([](json& a) { a["redacted"] = true; }),
        broken([](json& a) { a["facts"] = "none"; }),
        broken([](json& a) { factOf(a, "rating")["fields"]["pain"] = 11; }),
        broken([](json& a) { factOf(a, "rating")["fields"]["pain"] = 6.5; }),
        broken([](json& a) { factOf(a, "rating")["fields"]["more"] = 1; }),
        broken([](json& a) { factOf(a, "rating")["fields"].erase("episode"); }),
        broken([](json& a) { factOf(a, "rating")["kind"] = "moon"; }),
        broken([](json& a) { factOf(a, "rating")["at"] = "yesterday"; }),
        broken([](json& a) { factOf(a, "rating")["at"] = "2026-06-01"; }),
        broken([](json& a) { factOf(a, "rating")["id"] = "7"; }),
        broken([](json& a) { factOf(a, "rating")["current"] = false; }),
        broken([](json& a) { factOf(a, "rating")["version"] = 0; }),
        broken([](json& a) { factOf(a, "rating")["utc_offset"] = 90'000; }),
        broken([](json& a) { factOf(a, "rating")["person"] = facts::newUuid(); }),
        broken([](json& a) { factOf(a, "person")["fields"]["name"] = " "; }),
        broken([](json& a) { factOf(a, "check")["fields"]["tier"] = "FINE"; }),
        broken([](json& a) { a["facts"].push_back(factOf(a, "rating")); }),
    };
    for (const auto& text : files)
        EXPECT_TRUE(isBadInput(bring(text))) << text.substr(0, 80);
    EXPECT_TRUE(isBadInput(here->importJson(folder.path() / "missing.json", ImportMode::save)));
    EXPECT_FALSE(std::filesystem::exists(here->databasePath()));
}

TEST_F(Import, KeepsWhatBreaksARuleAndFlagsIt)
{
    ASSERT_TRUE(there.startIce());
    const auto good = archiveOf(there);
    const auto flaggedAfter = [&](auto&& change) {
        auto changed = good;
        change(factOf(changed, "session"));
        TestJournal empty;
        const auto file = folder.path().string() + ".json";
        std::ofstream{file} << changed.dump();
        const auto report = empty->importJson(file, ImportMode::save);
        std::filesystem::remove(file);
        EXPECT_TRUE(report);
        EXPECT_EQ(report->flagged, isFlagged(empty, "session") ? 1 : 0);
        return isFlagged(empty, "session");
    };
    EXPECT_FALSE(flaggedAfter([](json&) { }));
    EXPECT_TRUE(flaggedAfter([](json& s) { s["fields"]["planned"] = 601; }));
    EXPECT_TRUE(flaggedAfter([](json& s) { s["fields"]["wrapped"] = false; }));
    EXPECT_TRUE(flaggedAfter([](json& s) { s["fields"]["with"] = "pad"; })) << "nothing of heat was ticked";
}

TEST_F(Import, FlagsASessionTooSoonAfterAnotherAndCountsItForTheNext)
{
    ASSERT_TRUE(there.startIce());
    auto archive = archiveOf(there);
    auto second = factOf(archive, "session");
    second["id"] = facts::newUuid();
    second["at"] = second["recorded"] = written(there.time.now() + 59min + 59s);
    second["sequence"] = 1000;
    archive["facts"].push_back(second);
    here.time.set(there.time.now() + 70min);
    EXPECT_EQ(brought(archive).flagged, 1);
    EXPECT_EQ(here.remedy("ice").until, there.time.now() + 1h + 59min + 59s);
    EXPECT_EQ(whyOf(here.startIce()), Why{"I3"});
}

TEST_F(Import, ASecondLaterThatSessionIsNotFlagged)
{
    ASSERT_TRUE(there.startIce());
    auto archive = archiveOf(there);
    auto second = factOf(archive, "session");
    second["id"] = facts::newUuid();
    second["at"] = second["recorded"] = written(there.time.now() + 1h);
    second["sequence"] = 1000;
    archive["facts"].push_back(second);
    here.time.set(there.time.now() + 70min);
    EXPECT_EQ(brought(archive).flagged, 0);
}

TEST_F(Import, FlagsAFourthRoundOfStretches)
{
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(there.did("stretch_simple"));
    auto archive = archiveOf(there);
    auto fourth = factOf(archive, "guide");
    fourth["id"] = facts::newUuid();
    fourth["sequence"] = 1000;
    archive["facts"].push_back(fourth);
    EXPECT_EQ(brought(archive).flagged, 1);
    EXPECT_EQ(here.remedy("stretch_simple").state, State::done);
}

TEST_F(Import, WhatLiesAheadIsFlaggedAndUnlocksNothingUntilItsTime)
{
    auto archive = archiveOf(there);
    factOf(archive, "check")["at"] = written(there.time.now() + 1h);
    here.time.set(there.time.now());
    EXPECT_EQ(brought(archive).flagged, 1);
    EXPECT_TRUE(isFlagged("check"));
    EXPECT_EQ(here.remedy("ice").why, Why{"L0"});
    here.time.advance(1h - 1s);
    EXPECT_EQ(here.remedy("ice").why, Why{"L0"});
    here.time.advance(1s);
    EXPECT_EQ(here.remedy("ice").state, State::available);
}

TEST_F(Import, OfAVersionThatLiesAheadTakesThePlaceOfNothing)
{
    ASSERT_TRUE(there->editPerson({(*there->persons())[0].header.id.value}, {.ageBand = facts::AgeBand::under1}));
    const auto id = (*there->persons())[0].header.id;
    ASSERT_GT(brought(archiveOf(there)).added, 0);
    here.time.set(there.time.now());
    ASSERT_EQ(here.remedy("heat").why, Why{"H8"});
    there.time.advance(1s);
    ASSERT_TRUE(there->editPerson({id.value}, {.ageBand = facts::AgeBand::from18to64}));
    auto archive = archiveOf(there);
    for (auto& fact : archive["facts"]) {
        if (fact["kind"] == "person" && fact["current"]) fact["at"] = written(there.time.now() + 1h);
    }
    here.time.advance(2s);
    EXPECT_EQ(brought(archive).flagged, 1);
    EXPECT_EQ(here.remedy("heat").why, Why{"H8"});
    EXPECT_EQ(brought(archive).changed, 0);
}

TEST_F(Import, NeverMovesEffectiveNow)
{
    auto archive = archiveOf(there);
    factOf(archive, "rating")["recorded"] = written(there.time.now() + 100h);
    here.time.set(there.time.now());
    ASSERT_GT(brought(archive).added, 0);
    EXPECT_EQ(here.plan().now, here.time.now());
    EXPECT_FALSE(here.plan().clockBack);
}

TEST_F(Import, OfAClockCorrectionMovesNothingHere)
{
    here.episode();
    ASSERT_TRUE(here->fixClock({}, here.time.now(), here.time.now(), -1h));
    auto archive = archiveOf(here);
    there.time.advance(2h);
    const auto before = archiveOf(there);
    const auto file = folder.path().string() + ".json";
    std::ofstream{file} << archive.dump();
    ASSERT_TRUE(there->importJson(file, ImportMode::save));
    std::filesystem::remove(file);
    const auto after = archiveOf(there);
    for (const auto& fact : before["facts"]) {
        const bool stands = std::ranges::find(after["facts"], fact) != after["facts"].end();
        EXPECT_TRUE(stands) << fact;
    }
}

TEST_F(Import, OfALaterVersionBringsItAndTheNewerOneStands)
{
    there.time.advance(1min);  // so that it stands last in the archive
    ASSERT_TRUE(there->ratePain({}, {5}));
    const auto old = archiveOf(there);
    ASSERT_GT(brought(old).added, 0);
    auto archive = archiveOf(there);
    const auto rating = facts::FactId{archive["facts"].back()["id"].get<std::string>()};
    const auto painHere = [&] { return std::get<facts::PainRating>((*here->find(rating))->noun).pain.value; };
    there.time.advance(1min);
    here.time.set(there.time.now());
    ASSERT_EQ(archive["facts"].back()["kind"], "rating");
    ASSERT_TRUE(there->edit(rating, {{"pain", "2"}}));
    EXPECT_EQ(brought(archiveOf(there)).changed, 1);
    EXPECT_EQ(painHere(), 2);
    // Changed on both sides: what was changed last stands, and nothing is lost.
    here.time.advance(10min);
    ASSERT_TRUE(here->edit(rating, {{"pain", "8"}}));
    there.time.advance(5min);
    ASSERT_TRUE(there->edit(rating, {{"pain", "1"}}));
    EXPECT_EQ(brought(archiveOf(there)).changed, 1);
    EXPECT_EQ(painHere(), 8);
    EXPECT_EQ(brought(archiveOf(there)).changed, 0);
    there.time.advance(30min);
    ASSERT_TRUE(there->edit(rating, {{"pain", "0"}}));
    EXPECT_EQ(brought(archiveOf(there)).changed, 1);
    EXPECT_EQ(painHere(), 0);
}

TEST_F(Import, APersonOfTheSameNameIsThatPersonAndAnotherNameAnother)
{
    here.episode();
    const auto archive = archiveOf(there);
    ASSERT_GT(brought(archive).added, 0);
    EXPECT_EQ(here->persons()->size(), 1U);
    auto other = archive;
    for (auto& fact : other["facts"]) {
        fact["id"] = fact["kind"] == "person" ? json("6f1ed002-ab5f-4f0b-8b5c-1d2b5a7c9e10") : json(facts::newUuid());
        fact["person"] = "6f1ed002-ab5f-4f0b-8b5c-1d2b5a7c9e10";
        if (fact["kind"] == "person") fact["fields"]["name"] = "Ada";
    }
    // One id for all versions of the person.
    ASSERT_GT(brought(other).added, 0);
    EXPECT_EQ(here->persons()->size(), 2U);
}

TEST_F(Import, IsTakenBackAsOneCommand)
{
    here.episode();
    const auto before = here->history({})->size();
    ASSERT_GT(brought(archiveOf(there)).added, 0);
    EXPECT_GT(here->history({})->size(), before);
    ASSERT_TRUE(here->undo());
    EXPECT_EQ(here->history({})->size(), before);
    EXPECT_EQ(brought(archiveOf(there)).added, 0) << "it lies in the trash, and an archive does not bring it back";
}

}  // namespace
}  // namespace nape::test
