// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

// What ending an episode and beginning one again must not do.
namespace nape::test {
namespace {

const plan::Due* dueOf(const plan::Plan& plan, std::string_view key)
{
    const auto it = std::ranges::find(plan.due, key, &plan::Due::key);
    return it == plan.due.end() ? nullptr : &*it;
}

// Ice at the start, an emergency two minutes later.
void iceAndAnEmergency(TestJournal& journal)
{
    journal.episode();
    journal.check();
    EXPECT_TRUE(journal.startIce());
    journal.time.advance(2min);
    journal.check({{"chest", facts::Answer::yes}});
}

void expectTakeItOff(TestJournal& journal, Instant since)
{
    EXPECT_EQ(journal.remedy("ice").state, remedies::State::locked);
    EXPECT_TRUE(journal.isLocked("ice", "L1"));
    const auto plan = journal.plan();
    const auto* off = dueOf(plan, "ice.off");
    ASSERT_NE(off, nullptr);
    EXPECT_EQ(off->at, since);
    EXPECT_EQ(off->state, plan::DueState::due);
    EXPECT_EQ(off->why, std::vector<std::string>{"L1"});
}

TEST(EndedInAnEmergency, DoesNotPutTheIceBackOn)
{
    TestJournal journal;
    iceAndAnEmergency(journal);
    const auto since = journal.time.now();
    journal.time.advance(90s);
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    expectTakeItOff(journal, since);
    journal.time.set(since + 58min);
    EXPECT_EQ(journal.plan().due.size(), 0U);  // an hour after the start nobody asks any more
    journal.time.advance(1s);
    EXPECT_FALSE(journal.isLocked("ice", "L1"));
}

TEST(EndedInAnEmergency, NorDoesDeletingTheEpisode)
{
    TestJournal journal;
    iceAndAnEmergency(journal);
    const auto since = journal.time.now();
    journal.time.advance(90s);
    ASSERT_TRUE(journal->remove({journal.plan().episode->value}));
    expectTakeItOff(journal, since);
}

TEST(EndedInAnEmergency, AClearanceEndsItThereToo)
{
    TestJournal journal;
    iceAndAnEmergency(journal);
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(1min);
    ASSERT_TRUE(journal->recordClearance({}, {}));
    EXPECT_FALSE(journal.isLocked("ice", "L1"));
}

TEST(EndedInAnEmergency, BeginningAnewComesBackToIt)
{
    TestJournal journal;
    iceAndAnEmergency(journal);
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(1min);
    journal.episode();  // the same again
    journal.check();
    EXPECT_TRUE(journal.isLocked("ice", "L1"));
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(24h * 29);
    journal.episode();  // another one
    journal.check();
    EXPECT_TRUE(journal.isLocked("ice", "L1"));
}

TEST(BegunAgain, KeepsAnOnsetThatIsSaidToBeEarlier)
{
    TestJournal journal;
    const auto episode = journal.episode();
    const auto first = journal.time.now();
    journal.time.advance(2h);
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(1h);
    const auto again =
        TestJournal::required(journal->logEpisode({}, {.pain = {5}, .onset = first - 50h, .estimated = true}));
    EXPECT_EQ(again.id, episode);
    const auto fact = journal->find(episode);
    EXPECT_EQ((*fact)->header.at, first - 50h);
    EXPECT_TRUE(std::get<facts::Episode>((*fact)->noun).estimated);
}

TEST(BegunAgain, KeepsItsOwnOnsetWhereALaterOneIsSaid)
{
    TestJournal journal;
    const auto episode = journal.episode();
    const auto first = journal.time.now();
    journal.time.advance(2h);
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(1h);
    ASSERT_TRUE(journal->logEpisode({}, {.pain = {5}, .onset = journal.time.now() - 10min, .estimated = true}));
    const auto fact = journal->find(episode);
    EXPECT_EQ((*fact)->header.at, first);
    EXPECT_FALSE(std::get<facts::Episode>((*fact)->noun).estimated);
}

/// An episode that was opened again an hour after its end, and asked about since.
class OpenedAgain : public testing::Test {
protected:
    OpenedAgain()
    {
        journal.episode();
        journal.check();
        end();
        journal.time.advance(1h);
        journal.episode();
        EXPECT_FALSE(journal.plan().complete);
        journal.check();
        EXPECT_TRUE(journal.plan().complete);
    }
    void end() { EXPECT_TRUE(journal->endEpisode({}, journal::EndOf::both)); }

    TestJournal journal;
};

TEST_F(OpenedAgain, AsksTheCheckEachTimeEvenWithinOneSecond)
{
    end();
    journal.episode();
    EXPECT_FALSE(journal.plan().complete) << "opened again within the second of the last time";
    journal.check();
    EXPECT_TRUE(journal.plan().complete);
}

TEST_F(OpenedAgain, AnEndThatIsTakenBackAtOnceAsksNothingAgain)
{
    journal.time.advance(1h);
    end();
    journal.time.advance(1h);
    ASSERT_TRUE(journal->undo());
    EXPECT_TRUE(journal.plan().complete);
}

TEST_F(OpenedAgain, ByTakingAnEndBackLaterItAsksTheCheck)
{
    journal.time.advance(1h);
    end();
    journal.time.advance(1h + 1s);
    ASSERT_TRUE(journal->undo());
    ASSERT_TRUE(journal.plan().episode);
    EXPECT_FALSE(journal.plan().complete);
}

TEST_F(OpenedAgain, ByAnEditItAsksTheCheckToo)
{
    end();
    const auto id = journal->history({.kind = "episode"})->front().header.id;
    ASSERT_TRUE(journal->edit(id, {{"pain_end", ""}}));
    ASSERT_TRUE(journal.plan().episode);
    EXPECT_FALSE(journal.plan().complete);
}

}  // namespace
}  // namespace nape::test
