// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

#include <algorithm>

namespace nape::test {
namespace {

using Why = std::vector<std::string>;
using remedies::State;

class GuideJob : public testing::Test {
protected:
    GuideJob()
    {
        journal.episode(1h);
        journal.check();
    }
    [[nodiscard]] journal::Outcome worse(const std::string& remedy) { return journal->recordWorse({}, remedy); }
    [[nodiscard]] bool isFlagged(const facts::FactId& id) { return (*journal->find(id))->header.flagged; }

    TestJournal journal;
};

TEST(GuideDone, WantsAnEpisodeAndTheCheck)
{
    TestJournal journal;
    EXPECT_EQ(whyOf(journal.did("relax")), Why{"no_episode"});
    journal.episode();
    EXPECT_EQ(whyOf(journal.did("relax")), Why{"L0"});
    EXPECT_EQ(whyOf(journal->recordWorse({}, "relax")), Why{});
}

TEST_F(GuideJob, RecordsEveryGuideAndWhoHelped)
{
    for (const auto* guide :
         {"stretch_simple", "stretch_scalene", "stretch_levator", "massage", "activity", "relax", "night"}) {
        EXPECT_TRUE(journal.did(guide)) << guide;
    }
    const auto id = TestJournal::required(journal->recordGuide({}, {"massage", {}, true})).id;
    EXPECT_TRUE(std::get<facts::GuideDone>((*journal->find(id))->noun).helper);
    EXPECT_TRUE(isBadInput(journal.did("ice")));
    EXPECT_TRUE(isBadInput(journal.did("stretch_moon")));
    EXPECT_TRUE(isBadInput(worse("moon")));
}

TEST_F(GuideJob, RefusesAFourthRoundOfStretchesUntilMidnight)
{
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(journal.did("stretch_simple"));
    const auto fourth = journal.did("stretch_scalene");
    EXPECT_EQ(whyOf(fourth), Why{"G1"});
    const Instant midnight = std::chrono::sys_days{std::chrono::year{2026} / 6 / 2};
    EXPECT_EQ(std::get<journal::Refused>(fourth.error()).until, midnight);
    journal.time.set(midnight - 1s);
    EXPECT_EQ(whyOf(journal.did("stretch_scalene")), Why{"G1"});
    journal.time.set(midnight);
    EXPECT_TRUE(journal.did("stretch_scalene"));
}

TEST_F(GuideJob, KeepsWhatWasDoneEarlierAndSaysWhatWasAgainstIt)
{
    const Instant now = journal.time.now();
    journal.time.advance(4h);
    const auto fine = TestJournal::required(journal.did("stretch_simple", now + 1h));
    EXPECT_EQ(fine.warnings, Why{});
    EXPECT_FALSE(isFlagged(fine.id));
    const auto early = TestJournal::required(journal.did("massage", now - 30min));
    EXPECT_EQ(early.warnings, Why{"L0"});
    EXPECT_TRUE(isFlagged(early.id));
    EXPECT_EQ(early.at, now - 30min);
    EXPECT_EQ(TestJournal::required(journal.did("relax", now - 50h)).warnings, Why{}) << "no episode was open";
    EXPECT_TRUE(isBadInput(journal.did("relax", journal.time.now() + 1s)));
}

TEST_F(GuideJob, RoundsDoneEarlierCountForTheirDay)
{
    const Instant now = journal.time.now();
    journal.time.advance(4h);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(journal.did("stretch_simple", now + 1h));
    EXPECT_EQ(journal.remedy("stretch_levator").state, State::done);
    EXPECT_EQ(TestJournal::required(journal.did("stretch_levator", now + 2h)).warnings, Why{"G1"});
}

TEST_F(GuideJob, WorseLocksThatGuideForTheDayWhateverIsCorrected)
{
    const auto id = TestJournal::required(worse("stretch_simple")).id;
    EXPECT_EQ(whyOf(journal.did("stretch_simple")), Why{"L5"});
    EXPECT_TRUE(journal.did("stretch_scalene"));
    ASSERT_TRUE(journal->remove(id));
    EXPECT_EQ(whyOf(journal.did("stretch_simple")), Why{"L5"});
    ASSERT_TRUE(journal->undo());
    ASSERT_TRUE(journal->edit(id, {{"remedy", "massage"}}));
    EXPECT_EQ(whyOf(journal.did("stretch_simple")), Why{"L5"});
    EXPECT_EQ(whyOf(journal.did("massage")), Why{"L5"});
    EXPECT_TRUE(isBadInput(journal->edit(id, {{"remedy", "moon"}})));
    journal.time.set(std::chrono::sys_days{std::chrono::year{2026} / 6 / 2});
    EXPECT_TRUE(journal.did("stretch_simple"));
}

TEST_F(GuideJob, WorseOutlivesTheEpisodeThatItWasSaidIn)
{
    ASSERT_TRUE(worse("massage"));
    ASSERT_TRUE(journal->remove(*journal.plan().episode));
    journal.episode();
    journal.check();
    EXPECT_EQ(whyOf(journal.did("massage")), Why{"L5"});
}

TEST_F(GuideJob, WorseTakesTheIceOff)
{
    ASSERT_TRUE(journal.startIce());
    journal.time.advance(2min);
    ASSERT_TRUE(worse("ice"));
    EXPECT_EQ(journal.remedy("ice").state, State::locked);
    const auto due = journal.plan().due;
    const auto off = std::ranges::find(due, "ice.off", &plan::Due::key);
    ASSERT_NE(off, due.end());
    EXPECT_EQ(off->why, Why{"L5"});
    ASSERT_TRUE(journal->stopIce({}));
    EXPECT_EQ(whyOf(journal.startIce()), (Why{"I3", "L5"}));
}

TEST_F(GuideJob, IsOpenAgainOnceAClinicianHasClearedAndTheCheckIsAnswered)
{
    journal.check({{"numb", facts::Answer::yes}});
    EXPECT_EQ(whyOf(journal.did("massage")), Why{"L2"});
    EXPECT_TRUE(journal.did("relax"));
    journal.time.advance(1min);
    ASSERT_TRUE(journal->recordClearance({}, {}));
    EXPECT_EQ(whyOf(journal.did("massage")), Why{"L0"});
    journal.time.advance(1min);
    journal.check();
    EXPECT_TRUE(journal.did("massage"));
}

TEST_F(GuideJob, AnEditedGuideIsOneThatThereIs)
{
    const auto id = TestJournal::required(journal.did("relax")).id;
    EXPECT_TRUE(isBadInput(journal->edit(id, {{"guide", "moon"}})));
    EXPECT_TRUE(journal->edit(id, {{"guide", "night"}}));
}

}  // namespace
}  // namespace nape::test
