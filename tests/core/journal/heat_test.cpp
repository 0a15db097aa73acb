// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

namespace nape::test {
namespace {

using Why = std::vector<std::string>;
using remedies::State;

// It hurts since an hour, and the check came out clean.
class HeatJob : public testing::Test {
protected:
    HeatJob()
    {
        journal.episode(1h);
        journal.check();
    }
    // Answers the awake checks as they come, and leaves the clock at the planned end.
    void stayAwakeFor(Duration planned)
    {
        const Instant start = journal.time.now();
        for (Duration check = 5min; check < planned; check += 5min) {
            journal.time.set(start + check);
            ASSERT_TRUE(journal.sayAwake()) << check.count();
        }
        journal.time.set(start + planned);
    }
    [[nodiscard]] static std::optional<Instant> untilOf(const journal::Outcome& outcome)
    {
        return std::get<journal::Refused>(outcome.error()).until;
    }

    TestJournal journal;
};

TEST(HeatStart, WantsAnEpisodeAndTheCheck)
{
    TestJournal journal;
    EXPECT_EQ(whyOf(journal.startHeat()), Why{"no_episode"});
    journal.episode();
    EXPECT_EQ(whyOf(journal.startHeat()), Why{"L0"});
}

TEST_F(HeatJob, GoesFromTheTicksToTheNextHeat)
{
    ASSERT_TRUE(journal.startHeat());
    EXPECT_EQ(journal.remedy("heat").state, State::running);
    EXPECT_EQ(whyOf(journal.startHeat()), Why{"H5"});
    stayAwakeFor(15min);
    ASSERT_TRUE(journal->stopHeat({}));
    journal.time.advance(2h - 1s);
    const auto early = journal.startHeat();
    EXPECT_EQ(whyOf(early), Why{"H5"});
    EXPECT_EQ(untilOf(early), journal.time.now() + 1s);
    journal.time.advance(1s);
    EXPECT_TRUE(journal.startHeat());
}

TEST_F(HeatJob, NamesEveryMissingTickAndSavesNothing)
{
    const auto bare = journal->startHeat({}, {{facts::Modality::bottle}, 15min, {}});
    EXPECT_EQ(whyOf(bare), (Why{"H1", "H2", "H3", "H6", "H9"}));
    EXPECT_FALSE(untilOf(bare));
    EXPECT_EQ(whyOf(journal->startHeat({}, {{facts::Modality::shower}, 15min, {}})), (Why{"H1", "H3", "H6", "H9"}));
    EXPECT_EQ(journal.remedy("heat").state, State::available);
    EXPECT_TRUE(journal->history({.kind = "session"})->empty());
}

TEST_F(HeatJob, StaysWithinTwentyMinutesAndIsNoIce)
{
    EXPECT_EQ(whyOf(journal.startHeat(20min + 1s)), Why{"H4"});
    EXPECT_TRUE(isBadInput(journal.startHeat(59s)));
    auto ticks = TestJournal::allTicks();
    ticks.with = facts::Modality::ice;
    EXPECT_TRUE(isBadInput(journal->startHeat({}, {ticks, 10min, {}})));
    EXPECT_TRUE(journal.startHeat(20min));
}

TEST_F(HeatJob, KeepsWhatWasTicked)
{
    const auto id = TestJournal::required(journal.startHeat()).id;
    const auto session = std::get<facts::Session>((*journal->find(id))->noun);
    EXPECT_TRUE(session.wrapped && session.temperatureChecked && session.stayingAwake && session.noSedative
                && session.skinNormal);
    EXPECT_EQ(session.with, facts::Modality::pad);
    EXPECT_EQ(session.planned, 15min);
}

TEST_F(HeatJob, KeepsItsDistanceFromIceInBothOrders)
{
    ASSERT_TRUE(journal.startHeat());
    EXPECT_EQ(whyOf(journal.startIce()), Why{"H6"});
    stayAwakeFor(15min);
    journal.time.advance(30min - 1s);
    EXPECT_EQ(whyOf(journal.startIce()), Why{"H6"});
    journal.time.advance(1s);
    ASSERT_TRUE(journal.startIce());
    EXPECT_EQ(whyOf(journal.startHeat()), (Why{"H5", "H6"}));
    journal.time.advance(4min);
    ASSERT_TRUE(journal->stopIce({}));
    journal.time.advance(2h);
    EXPECT_TRUE(journal.startHeat());
}

TEST_F(HeatJob, AnEarlyStopIsItsEnd)
{
    ASSERT_TRUE(journal.startIce());
    journal.time.advance(4min);
    ASSERT_TRUE(journal->stopIce({}));
    journal.time.advance(30min - 1s);
    EXPECT_EQ(whyOf(journal.startHeat()), Why{"H6"});
    journal.time.advance(1s);
    EXPECT_TRUE(journal.startHeat());
}

TEST_F(HeatJob, EndsAtTheInstantAtWhichNobodyHadAnsweredForAMinute)
{
    ASSERT_TRUE(journal.startHeat());
    const Instant start = journal.time.now();
    EXPECT_EQ(whyOf(journal.sayAwake()), Why{"not_due"});
    journal.time.set(start + 6min - 1s);
    ASSERT_TRUE(journal.sayAwake());
    journal.time.set(start + 11min - 1s);
    EXPECT_EQ(journal.remedy("heat").state, State::running);
    journal.time.set(start + 11min);
    EXPECT_NE(journal.remedy("heat").state, State::running);
    EXPECT_EQ(whyOf(journal.sayAwake()), Why{"not_due"});
    EXPECT_EQ(journal.remedy("heat").until, start + 11min + 2h);
    journal.reopen();
    EXPECT_EQ(journal.remedy("heat").until, start + 11min + 2h);
}

TEST_F(HeatJob, AnAwakeCheckIsNeitherPutOffNorDismissedNorTakenBack)
{
    ASSERT_TRUE(journal.startHeat());
    journal.time.advance(5min);
    const auto answer = [&](facts::ReminderAct act) { return journal->answerReminder({}, act, "heat.awake", {}); };
    EXPECT_EQ(whyOf(answer(facts::ReminderAct::snoozed)), Why{"H3"});
    EXPECT_EQ(whyOf(answer(facts::ReminderAct::dismissed)), Why{"H3"});
    ASSERT_TRUE(journal.sayAwake());
    ASSERT_TRUE(journal->undo());  // the start, not the answer
    EXPECT_EQ(journal.remedy("heat").why, Why{"H5"});
}

TEST_F(HeatJob, AStopTellsTheTruthAfterAnUnansweredCheckUpToAnHour)
{
    ASSERT_TRUE(journal.startHeat());
    const Instant start = journal.time.now();
    journal.time.set(start + 60min);
    ASSERT_TRUE(journal->stopHeat({}));
    EXPECT_EQ(journal.remedy("heat").until, start + 3h);
    EXPECT_EQ(journal.remedy("ice").until, start + 90min);
    EXPECT_EQ(whyOf(journal->stopHeat({})), Why{"not_running"});
}

TEST_F(HeatJob, AStopLaterThanAnHourIsRefused)
{
    ASSERT_TRUE(journal.startHeat());
    journal.time.advance(60min + 1s);
    EXPECT_EQ(whyOf(journal->stopHeat({})), Why{"not_running"});
}

TEST_F(HeatJob, OfADayIsThreeAtMostAndDeletingOneDoesNotHelp)
{
    for (int i = 0; i < 3; ++i) {
        const auto id = TestJournal::required(journal.startHeat()).id;
        journal.time.advance(16min);
        ASSERT_TRUE(journal->stopHeat({}));
        ASSERT_TRUE(journal->remove(id));
        journal.time.advance(3h);
    }
    EXPECT_EQ(journal.remedy("heat").state, State::done);
    const auto fourth = journal.startHeat();
    EXPECT_EQ(whyOf(fourth), Why{"H5"});
    EXPECT_EQ(untilOf(fourth), std::chrono::sys_days{std::chrono::year{2026} / 6 / 2});
    journal.time.set(*untilOf(fourth));
    EXPECT_TRUE(journal.startHeat());
}

TEST_F(HeatJob, DeletedWhileItIsOnTurnsThePlanWhenNobodyWasAwake)
{
    const Instant start = journal.time.now();
    const auto id = TestJournal::required(journal.startHeat()).id;
    journal.time.advance(1min);
    ASSERT_TRUE(journal->remove(id));
    const auto before = journal.remedy("ice").until;
    ASSERT_EQ(journal.plan().nextChange, start + 6min);
    journal.time.set(start + 6min);
    EXPECT_LT(*journal.remedy("ice").until, *before) << "it counts as on until then, no longer";
}

TEST_F(HeatJob, ARefusalNamesTheRuleThatItsMomentHangsOn)
{
    const auto said = [&](const journal::Outcome& outcome) {
        return outcome ? std::string{"started"}
                       : text::english(journal::messageOf(outcome.error()), journal.time.now(), journal.zone);
    };
    const auto heatFor = [&](Duration planned) {
        EXPECT_TRUE(journal.startHeat(planned));
        stayAwakeFor(planned);
        EXPECT_TRUE(journal->stopHeat({}));
    };
    heatFor(15min);  // to 08:15
    journal.time.advance(45min);
    EXPECT_TRUE(journal.startIce());  // 09:00 to 09:10
    journal.time.advance(30min);
    EXPECT_EQ(said(journal.startHeat()), "Heat again from 10:15, in 45 min. The skin needs the pause.");
    auto ticks = TestJournal::allTicks();
    ticks.skinNormal = false;
    EXPECT_EQ(said(journal->startHeat({}, {ticks, 15min, {}})),
              "Heat again from 10:15, in 45 min. The skin needs the pause.");
    journal.time.advance(45min);
    heatFor(15min);  // 10:15 to 10:30
    journal.time.advance(2h);
    heatFor(15min);  // 12:30 to 12:45
    journal.time.advance(1h);
    EXPECT_TRUE(journal.startIce());  // 13:45 to 13:55
    journal.time.advance(20min);
    EXPECT_EQ(said(journal.startHeat()), "Heat was on three times today. Again from Tue 2 Jun 00:00.");
    journal.time.advance(20h);  // 10:05 of the next day
    journal.check();
    EXPECT_TRUE(journal.startIce());
    journal.time.advance(12min);
    EXPECT_EQ(said(journal.startHeat()), "Heat again from 10:45, in 28 min. Ice and heat stay half an hour apart.");
}

TEST_F(HeatJob, WithoutAWaitAMissingTickIsNamed)
{
    auto ticks = TestJournal::allTicks();
    ticks.skinNormal = false;
    const auto outcome = journal->startHeat({}, {ticks, 15min, {}});
    EXPECT_EQ(whyOf(outcome), (Why{"H6", "H9"}));
    const auto said = text::english(journal::messageOf(outcome.error()), journal.time.now(), journal.zone);
    EXPECT_EQ(said.rfind("Look at the skin first", 0), 0U) << said;
}

TEST_F(HeatJob, NoTickIsTakenBackByAnEditWhileItIsOn)
{
    const auto id = TestJournal::required(journal.startHeat()).id;
    EXPECT_EQ(whyOf(journal->edit(id, {{"temperature_checked", "no"}})), Why{"H1"});
    EXPECT_EQ(whyOf(journal->edit(id, {{"wrapped", "no"}})), Why{"H2"});
    EXPECT_EQ(whyOf(journal->edit(id, {{"staying_awake", "no"}})), Why{"H3"});
    EXPECT_EQ(whyOf(journal->edit(id, {{"no_sedative", "no"}})), Why{"H3"});
    EXPECT_EQ(whyOf(journal->edit(id, {{"skin_normal", "no"}})), (Why{"H6", "H9"}));
    EXPECT_EQ(journal.remedy("heat").state, State::running);
    ASSERT_TRUE(journal->stopHeat({}));
    EXPECT_TRUE(journal->edit(id, {{"skin_normal", "no"}})) << "what is over may be told as it was";
}

TEST_F(HeatJob, AnEditDoesNotBringTheNextStartForward)
{
    const auto id = TestJournal::required(journal.startHeat()).id;
    const Instant start = journal.time.now();
    stayAwakeFor(15min);
    ASSERT_TRUE(journal->edit(id, {{"at", "2026-06-01T06:00:00+00:00"}, {"planned", "1m"}}));
    EXPECT_EQ(journal.remedy("heat").until, start + 15min + 2h);
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(journal.remedy("heat").until, start + 15min + 2h);
}

TEST_F(HeatJob, IsRefusedWhileTheClockIsBack)
{
    ASSERT_TRUE(journal->ratePain({}, {4}));
    journal.time.advance(-6s);
    EXPECT_EQ(whyOf(journal.startHeat()), Why{"clock_back"});
}

TEST_F(HeatJob, IsLockedByAnEmergencyAndWarnsWhereAnAdultHasToStay)
{
    TestJournal child;
    child.episode();
    journal::NewCheck check;
    check.age = facts::ageFromYears(9);
    check.others = facts::Answer::no;
    ASSERT_TRUE(child->recordCheck({}, check));
    EXPECT_EQ(TestJournal::required(child.startHeat()).warnings, Why{"H8"});
    EXPECT_EQ(TestJournal::required(journal.startHeat()).warnings, Why{});
    journal.check({{"chest", facts::Answer::yes}});
    EXPECT_EQ(whyOf(journal.startHeat()), (Why{"L1", "H5"}));
    EXPECT_TRUE(journal.plan().due.size() == 1U && journal.plan().due[0].key == "heat.off");
}

TEST_F(HeatJob, TwoProgramsCannotBothStart)
{
    auto other = journal::Journal::open(journal.folder(), journal.time, journal.zone);
    ASSERT_TRUE(other);
    ASSERT_TRUE(journal.startHeat());
    EXPECT_EQ(whyOf((*other)->startHeat({}, {TestJournal::allTicks(), 15min, {}})), Why{"H5"});
}

}  // namespace
}  // namespace nape::test
