// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/importing.h"

// What was brought in and is changed here since: that change is stamped by this computer's clock.
namespace nape::test {
namespace {

using ImportChanged = Import;
using Who = journal::Journal::Who;

TEST_F(ImportChanged, AVersionThatIsMadeHereCameFromNowhereElse)
{
    ASSERT_TRUE(there.startIce());
    ASSERT_GT(brought(archiveOf(there)).added, 0);
    here.time.set(there.time.now() + 5min);
    ASSERT_TRUE(here->stopIce({}));
    std::vector<bool> imported;
    const auto archive = archiveOf(here);
    for (const auto& fact : archive["facts"]) {
        if (fact["kind"] == "session") imported.push_back(fact["imported"].get<bool>());
    }
    EXPECT_EQ(imported, (std::vector{true, false}));
}

TEST_F(ImportChanged, CountsForTheClockThatIsSetBack)
{
    ASSERT_TRUE(there.startIce());
    ASSERT_GT(brought(archiveOf(there)).added, 0);
    here.time.set(there.time.now() + 5min);
    ASSERT_TRUE(here->stopIce({}));
    here.time.advance(-1min);
    EXPECT_TRUE(here.plan().clockBack);
    EXPECT_EQ(whyOf(here.startHeat()).front(), "clock_back");
}

TEST_F(ImportChanged, DeletedAndTakenBackCountsToo)
{
    ASSERT_GT(brought(archiveOf(there)).added, 0);
    here.time.advance(2h);
    ASSERT_TRUE(here->undo());
    here.time.advance(-1h);
    EXPECT_TRUE(here.plan().clockBack);
}

TEST_F(ImportChanged, ACorrectionReachesWhatWasChangedWhileTheClockWasWrong)
{
    ASSERT_TRUE(there.startIce());
    const auto started = there.time.now();
    ASSERT_GT(brought(archiveOf(there)).added, 0);
    here.time.set(started + 24h + 5min);  // a day ahead
    ASSERT_TRUE(here->endEpisode({}, journal::EndOf::both));
    const auto wrong = here.time.now();
    here.time.set(started + 6min);
    ASSERT_TRUE(here.plan().clockBack);
    ASSERT_TRUE(here->fixClock({}, wrong - 1min, wrong + 1min, -24h));
    EXPECT_FALSE(here.plan().clockBack);
    auto archive = archiveOf(here);
    std::string ended;
    for (const auto& fact : archive["facts"]) {
        if (fact["kind"] == "episode" && fact["current"] == true) ended = fact["fields"]["pain_end"].get<std::string>();
    }
    EXPECT_EQ(clock::parseTime(ended, here.zone)->at, started + 5min);
}

TEST_F(ImportChanged, ACorrectionLeavesTheTimesThatCameWithIt)
{
    there.time.advance(2h);
    ASSERT_TRUE(there.startIce());
    const auto started = there.time.now();
    there.time.advance(2min);
    here.time.set(started + 1min + 2h);  // two hours ahead
    ASSERT_GT(brought(archiveOf(there)).added, 0);
    const auto id = here->history({.kind = "session"})->front().header.id;
    ASSERT_TRUE(here->remove(id));
    const auto wrong = here.time.now();
    here.time.set(started + 3min);
    ASSERT_TRUE(here->fixClock({}, started - 1min, wrong + 1min, -2h));
    EXPECT_FALSE(here.plan().clockBack);
    const auto archive = archiveOf(here);
    for (const auto& fact : archive["facts"]) {
        if (fact["kind"] != "session") continue;
        EXPECT_EQ(fact["at"], written(started));
        EXPECT_LE(clock::parseTime(fact["recorded"].get<std::string>(), here.zone)->at, here.time.now());
    }
}

TEST_F(ImportChanged, OfSeveralPeopleIsNotTakenBackForOneOfThem)
{
    const Who anna = facts::PersonId{TestJournal::required(there->addPerson("anna", {})).id.value};
    ASSERT_TRUE(there->logEpisode(anna, {.pain = {4}}));
    ASSERT_GT(brought(archiveOf(there)).added, 0);
    const auto before = here->history({})->size();
    EXPECT_EQ(*here->undoable(anna), std::nullopt);
    const auto outcome = here->undo(anna);
    EXPECT_EQ(whyOf(outcome), Why{"of_several"});
    EXPECT_EQ(std::get<std::string>(std::get<journal::Refused>(outcome.error()).text.arguments.at(0)), "me");
    EXPECT_EQ(here->history({})->size(), before);
    ASSERT_TRUE(here->ratePain(anna, {3}));
    EXPECT_TRUE(here->undo(anna)) << "what is hers alone goes";
    EXPECT_TRUE(here->undoable()->has_value());
    EXPECT_TRUE(here->undo());
    EXPECT_TRUE(here->history({.person = anna, .kind = "episode"})->empty());
}

}  // namespace
}  // namespace nape::test
