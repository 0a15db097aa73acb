// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

#include "clock/iso8601.h"

// Every way in which a lock could be washed off, tried through the one door.
namespace nape::test {
namespace {

using facts::Answer;
using Why = std::vector<std::string>;

// Stretches locked because something is numb (L2).
struct Numb : testing::Test {
    Numb()
    {
        episode = journal.episode();
        check = journal.check({{"numb", Answer::yes}}).record;
    }
    void expectLocked() { EXPECT_TRUE(journal.isLocked("stretch_simple", "L2")); }
    TestJournal journal;
    facts::FactId episode, check;
};

TEST_F(Numb, AnsweringAgainDoesNotUnlock)
{
    journal.time.advance(1h);
    journal.check();
    expectLocked();
}

TEST_F(Numb, EndingAndLoggingDoesNotUnlock)
{
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(1h);
    journal.episode();
    journal.check();
    expectLocked();
}

TEST_F(Numb, ANewEpisodeWithinThirtyDaysInherits)
{
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(24h * 30 - 1s);
    journal.episode();
    journal.check();
    expectLocked();
    // And keeps it, however long it lasts and wherever its start is moved.
    journal.time.advance(24h * 3);
    journal.check();
    expectLocked();
    const auto open = journal.plan().episode;
    ASSERT_TRUE(journal->edit(*open, {{"at", clock::formatTime(journal.time.now(), journal.zone)}}));
    expectLocked();
}

TEST_F(Numb, ANewEpisodeAfterThirtyDaysStartsAfresh)
{
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(24h * 30);
    journal.episode();
    journal.check();
    EXPECT_FALSE(journal.isLocked("stretch_simple", "L2"));
}

TEST_F(Numb, DeletingTheCheckDoesNotUnlock)
{
    ASSERT_TRUE(journal->remove(check));
    EXPECT_TRUE(journal.isLocked("ice", "L0"));
    journal.check();
    expectLocked();
}

TEST_F(Numb, UndoingTheCheckDoesNotUnlock)
{
    ASSERT_TRUE(journal->undo());
    journal.check();
    expectLocked();
}

TEST_F(Numb, DeletingTheEpisodeDoesNotUnlock)
{
    ASSERT_TRUE(journal->remove(episode));
    journal.time.advance(1h);
    journal.episode();
    journal.check();
    expectLocked();
}

TEST_F(Numb, ARestartDoesNotUnlock)
{
    journal.reopen();
    journal.check();
    expectLocked();
}

TEST_F(Numb, TheClockDoesNotUnlock)
{
    journal.time.advance(24h * 60);
    journal.check();
    expectLocked();
    journal.time.advance(-24h * 90);
    journal.check();
    expectLocked();
}

TEST_F(Numb, AClearanceFromBeforeTheCheckDoesNotUnlock)
{
    ASSERT_TRUE(journal->recordClearance({}, journal.time.now() - 1s));
    expectLocked();
}

TEST_F(Numb, AClearanceUnlocksOnceTheCheckIsAnsweredAgain)
{
    ASSERT_TRUE(journal->recordClearance({}, {}));
    EXPECT_TRUE(journal.isLocked("stretch_simple", "L0"));
    journal.check();
    EXPECT_EQ(journal.remedy("stretch_simple").state, remedies::State::available);
}

TEST_F(Numb, AnEditReplacesTheCheckAndKeepsItsOldVersion)
{
    ASSERT_TRUE(journal->edit(check, {{"numb", "no"}}));
    EXPECT_FALSE(journal.isLocked("stretch_simple", "L2"));
    ASSERT_TRUE(journal->undo());
    expectLocked();
}

TEST_F(Numb, MovingTheCheckBeforeAClearanceDoesNotUnlock)
{
    ASSERT_TRUE(journal->recordClearance({}, journal.time.now() - 1h));
    ASSERT_TRUE(journal->edit(check, {{"at", clock::formatTime(journal.time.now() - 2h, journal.zone)}}));
    expectLocked();
}

TEST(Fever, ReadAfterTheCheckAsksAgainAndDeletingItDoesNotHelp)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    journal.time.advance(1h);
    const auto reading =
        TestJournal::required(journal->recordTemperature({}, {378, facts::Unit::celsius, facts::Site::mouth}));
    EXPECT_TRUE(journal.isLocked("ice", "L0"));
    ASSERT_TRUE(journal->remove(reading.id));
    EXPECT_TRUE(journal.isLocked("ice", "L0"));
    journal.check();
    EXPECT_FALSE(journal.isLocked("ice", "L0"));
}

// Ice was on: the hour holds (I3).
struct Iced : testing::Test {
    Iced()
    {
        journal.episode();
        journal.check();
        session = TestJournal::required(journal.startIce()).id;
        journal.time.advance(20min);
    }
    void expectLocked() { EXPECT_EQ(whyOf(journal.startIce()), Why{"I3"}); }
    TestJournal journal;
    facts::FactId session;
};

TEST_F(Iced, DeletingTheSessionDoesNotUnlock)
{
    ASSERT_TRUE(journal->remove(session));
    expectLocked();
}

TEST_F(Iced, UndoingTheStartDoesNotUnlock)
{
    ASSERT_TRUE(journal->undo());
    expectLocked();
}

TEST_F(Iced, MovingTheSessionDoesNotUnlock)
{
    ASSERT_TRUE(journal->edit(session, {{"at", clock::formatTime(journal.time.now() - 3h, journal.zone)}}));
    expectLocked();
}

TEST_F(Iced, ShorteningTheSessionDoesNotUnlock)
{
    ASSERT_TRUE(journal->stopIce({}));  // it ran over: again after 70 min
    ASSERT_TRUE(journal->edit(session, {{"stopped", ""}}));
    journal.time.advance(49min);
    expectLocked();
}

TEST_F(Iced, EndingTheEpisodeAndLoggingAgainDoesNotUnlock)
{
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.episode();
    journal.check();
    expectLocked();
}

TEST_F(Iced, AnotherPersonsIceIsTheirOwn)
{
    const auto tom = TestJournal::required(journal->addPerson("Tom", {}));
    const facts::PersonId id{tom.id.value};
    ASSERT_TRUE(journal->logEpisode(id, {.pain = {3}}));
    EXPECT_EQ(whyOf(journal->startIce(id, {10min, true, {}})), Why{"L0"});
}

}  // namespace
}  // namespace nape::test
