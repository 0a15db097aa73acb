// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

namespace nape::test {
namespace {

using Why = std::vector<std::string>;
using remedies::State;

TEST(MainJob, GoesFromTheLogToTheNextIce)
{
    TestJournal journal;
    journal.episode();
    EXPECT_EQ(whyOf(journal.startIce()), Why{"L0"});
    journal.check();
    ASSERT_TRUE(journal.startIce());
    EXPECT_EQ(journal.remedy("ice").state, State::running);
    journal.time.advance(10min);
    ASSERT_TRUE(journal->stopIce({}));
    journal.time.advance(49min + 59s);
    const auto early = journal.startIce();
    EXPECT_EQ(whyOf(early), Why{"I3"});
    EXPECT_EQ(std::get<journal::Refused>(early.error()).until, journal.time.now() + 1s);
    journal.time.advance(1s);
    EXPECT_TRUE(journal.startIce());
}

TEST(MainJob, PlanningCreatesNothing)
{
    TestJournal journal;
    EXPECT_FALSE(journal.plan().tier);
    EXPECT_FALSE(std::filesystem::exists(journal->databasePath()));
}

TEST(MainJob, RefusesIceOnBareSkinAndOverTenMinutesAndNonsense)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    EXPECT_EQ(whyOf(journal.startIce(10min, false)), Why{"I2"});
    EXPECT_EQ(whyOf(journal.startIce(11min)), Why{"I1"});
    EXPECT_TRUE(isBadInput(journal.startIce(0min)));
    EXPECT_EQ(journal.remedy("ice").state, State::available);
}

TEST(MainJob, RefusesIceWithoutAnEpisode)
{
    TestJournal journal;
    EXPECT_EQ(whyOf(journal.startIce()), Why{"no_episode"});
}

TEST(MainJob, AStopCountsUpToAnHourAfterTheStartAndMarksAnOverrun)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    ASSERT_TRUE(journal.startIce());
    const auto start = journal.time.now();
    journal.time.set(start + 60min);
    ASSERT_TRUE(journal->stopIce({}));
    EXPECT_EQ(journal.remedy("ice").until, start + 110min);
    EXPECT_EQ(whyOf(journal->stopIce({})), Why{"not_running"});
}

TEST(MainJob, AStopLaterThanAnHourIsRefused)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    ASSERT_TRUE(journal.startIce());
    journal.time.advance(60min + 1s);
    EXPECT_EQ(whyOf(journal->stopIce({})), Why{"not_running"});
}

TEST(MainJob, KeepsTheOldEndThroughAKill)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    ASSERT_TRUE(journal.startIce());
    const auto end = journal.remedy("ice").until;
    journal.time.advance(4min);
    journal.reopen();
    EXPECT_EQ(journal.remedy("ice").until, end);
}

TEST(MainJob, ASecondLogIsRefusedWhileOneIsOpen)
{
    TestJournal journal;
    journal.episode();
    EXPECT_EQ(whyOf(journal->logEpisode({}, {.pain = {4}})), Why{"episode_open"});
}

TEST(MainJob, AStartInTheFutureIsRefused)
{
    TestJournal journal;
    journal::NewEpisode episode;
    episode.onset = journal.time.now() + 1s;
    EXPECT_TRUE(isBadInput(journal->logEpisode({}, episode)));
}

TEST(MainJob, UnknownZonesAndTriggersAreTypingErrors)
{
    TestJournal journal;
    journal::NewEpisode episode;
    episode.where = {"knee"};
    EXPECT_TRUE(isBadInput(journal->logEpisode({}, episode)));
    episode.where = {"back_left"};
    episode.triggers = {"stres"};
    EXPECT_TRUE(isBadInput(journal->logEpisode({}, episode)));
}

TEST(MainJob, ALogWithinADayOfTheEndOpensTheSameEpisodeAndAsksAgain)
{
    TestJournal journal;
    const auto first = journal.episode();
    journal.check();
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(24h - 1s);
    EXPECT_EQ(journal.episode(), first);
    EXPECT_TRUE(journal.isLocked("ice", "L0"));
    journal.check();
    EXPECT_EQ(journal.remedy("ice").state, State::available);
}

TEST(MainJob, ALogADayAfterTheEndIsANewEpisodeThatCameBack)
{
    TestJournal journal;
    const auto first = journal.episode();
    journal.check();
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(24h);
    EXPECT_NE(journal.episode(), first);
    EXPECT_EQ(journal.check().result.tier, rules::Tier::doctorSoon);
    EXPECT_EQ(journal.plan().rules, Why{"D8"});
}

TEST(MainJob, TheEndOfTheSpasmLeavesTheEpisodeOpen)
{
    TestJournal journal;
    journal.episode();
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::spasm));
    EXPECT_TRUE(journal.plan().episode);
    EXPECT_EQ(whyOf(journal->endEpisode({}, journal::EndOf::spasm)), Why{"already_ended"});
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::pain));
    EXPECT_FALSE(journal.plan().episode);
    EXPECT_EQ(whyOf(journal->ratePain({}, {3})), Why{"no_episode"});
}

TEST(MainJob, AGivenAgeIsKeptWithAPersonWhoHasNone)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    EXPECT_EQ((*journal->persons())[0].value.ageBand, facts::AgeBand::from18to64);
}

TEST(MainJob, TwoProgramsCannotBothStart)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    auto other = journal::Journal::open(journal.folder(), journal.time, journal.zone);
    ASSERT_TRUE(other);
    ASSERT_TRUE(journal.startIce());
    EXPECT_EQ(whyOf((*other)->startIce({}, {10min, true, {}})), Why{"I3"});
}

TEST(MainJob, ANoteOfTenThousandCharactersComesBackAsItWas)
{
    std::string note;
    while (note.size() < 40'000)
        note += "\xF0\x9F\xA7\x8A \"ice\", \n\t\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D ";
    TestJournal journal;
    journal::NewEpisode episode;
    episode.note = note;
    const auto id = TestJournal::required(journal->logEpisode({}, episode)).id;
    journal.reopen();
    EXPECT_EQ(std::get<facts::Episode>((*journal->find(id))->noun).note, note);
}

}  // namespace
}  // namespace nape::test
