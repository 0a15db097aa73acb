// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/pain_around.h"

#include "core/facts/log_builder.h"

#include <gtest/gtest.h>

#include <array>

using namespace nape;
using namespace nape::facts;
using test::kStart;
using namespace std::chrono_literals;

namespace {

class PainAround : public testing::Test {
protected:
    void rate(int pain, Duration at) { log.rate(episode, pain, kStart + at); }
    std::string ice(Duration from, Duration to)
    {
        Session session;
        session.planned = 10min;
        session.stopped = kStart + to;
        return log.add(session, kStart + from);
    }
    void dose(Duration at) { log.add(Dose{"ibuprofen-200", 1, false}, kStart + at); }
    [[nodiscard]] bool asksAfterDose(Duration now) { return doseToRateAfter(log.log(), kStart + now) != nullptr; }
    void stretch(Duration at) { log.add(GuideDone{"stretch_simple", false}, kStart + at); }
    std::vector<PainChange> changes(std::string_view remedy, Duration now = 12h)
    {
        const std::array ids{remedy};
        return painChanges(log.log(), ids, kStart + now);
    }
    std::vector<std::pair<int, int>> of(std::string_view remedy)
    {
        std::vector<std::pair<int, int>> pairs;
        for (const auto& change : changes(remedy))
            pairs.emplace_back(change.before.value, change.after.value);
        return pairs;
    }
    using Pairs = std::vector<std::pair<int, int>>;

    test::LogBuilder log;
    std::string episode = log.episode(kStart - 2h);
};

TEST_F(PainAround, TakesTheLastScoreBeforeAndTheFirstAfter)
{
    rate(7, -10min);
    rate(6, -5min);
    ice(0min, 10min);
    rate(4, 12min);
    rate(2, 30min);
    EXPECT_EQ(of("ice"), (Pairs{{6, 4}}));
    EXPECT_EQ(changes("ice")[0].start, kStart);
}

TEST_F(PainAround, AScoreFromAnHourAwayStillCountsAndASecondMoreDoesNot)
{
    rate(6, -60min);
    ice(0min, 10min);
    rate(4, 70min);
    EXPECT_EQ(of("ice"), (Pairs{{6, 4}}));
    EXPECT_EQ(kPainCountsFor, 60min);

    log.move<PainRating>("fact-1", kStart - 60min - 1s);
    EXPECT_EQ(of("ice"), Pairs{});
    log.move<PainRating>("fact-1", kStart - 60min);
    log.move<PainRating>("fact-3", kStart + 70min + 1s);
    EXPECT_EQ(of("ice"), Pairs{});
}

TEST_F(PainAround, WithoutBothScoresNothingIsShown)
{
    ice(0min, 10min);
    rate(4, 12min);
    EXPECT_EQ(of("ice"), Pairs{});
}

TEST_F(PainAround, AScoreWhileItWasOnIsNeither)
{
    rate(6, -5min);
    ice(0min, 10min);
    rate(9, 5min);
    EXPECT_EQ(of("ice"), Pairs{});
    rate(5, 11min);
    EXPECT_EQ(of("ice"), (Pairs{{6, 5}}));
}

TEST_F(PainAround, WhatStillRunsHasNoAfter)
{
    rate(6, -5min);
    log.add(Session{.planned = 10min}, kStart);
    rate(5, 3min);
    EXPECT_TRUE(changes("ice", 4min).empty());
}

TEST_F(PainAround, AnotherRemedyOrADoseBetweenTheScoresSaysNothing)
{
    rate(6, -30min);
    stretch(-20min);
    ice(0min, 10min);
    rate(4, 12min);
    EXPECT_EQ(of("ice"), Pairs{});
    EXPECT_EQ(of("stretch_simple"), Pairs{}) << "the ice stands between its scores";

    ice(120min, 130min);
    rate(3, 140min);
    EXPECT_EQ(of("ice"), Pairs{}) << "no score in the hour before";
    ice(190min, 200min);
    log.add(Dose{"ibuprofen-200", 1, false}, kStart + 205min);
    rate(1, 210min);
    EXPECT_EQ(of("ice"), Pairs{}) << "a dose came before the second score";
}

TEST_F(PainAround, OneScoreMayBeTheAfterOfOneAndTheBeforeOfTheNext)
{
    rate(6, 0min);
    stretch(5min);
    rate(5, 6min);
    ice(10min, 20min);
    rate(3, 22min);
    EXPECT_EQ(of("stretch_simple"), (Pairs{{6, 5}}));
    EXPECT_EQ(of("ice"), (Pairs{{5, 3}}));
}

TEST_F(PainAround, AGuideAndItsScoreOfTheSameSecondKeepTheOrderOfWriting)
{
    rate(6, 0min);
    stretch(0min);
    rate(5, 0min);
    EXPECT_EQ(of("stretch_simple"), (Pairs{{6, 5}}));
}

TEST_F(PainAround, OneEpisodeNeverLendsItsScoreToAnother)
{
    rate(6, -5min);
    ice(0min, 10min);
    const auto other = log.episode(kStart + 15min);
    log.rate(other, 2, kStart + 15min);
    EXPECT_EQ(of("ice"), Pairs{});
}

TEST_F(PainAround, WhatWasDeletedDoesNotCount)
{
    rate(6, -5min);
    const auto id = ice(0min, 10min);
    rate(4, 12min);
    log.erase<Session>(id);
    EXPECT_EQ(of("ice"), Pairs{});
}

TEST_F(PainAround, SeveralComeInTheOrderOfHappening)
{
    for (const auto hour : {0h, 2h, 4h}) {
        rate(7 - static_cast<int>(hour.count()), hour);
        ice(hour + 1min, hour + 11min);
        rate(6 - static_cast<int>(hour.count()), hour + 12min);
    }
    EXPECT_EQ(of("ice"), (Pairs{{7, 6}, {5, 4}, {3, 2}}));
    EXPECT_EQ(of("heat"), Pairs{});
}

TEST_F(PainAround, ADoseHasItsScoreAfterHalfAnHourToTwoHours)
{
    rate(7, -10min);
    dose(0min);
    rate(6, 5min);
    rate(5, 30min - 1s);
    EXPECT_EQ(of("dose.ibuprofen-200"), Pairs{}) << "too early to say anything";
    rate(4, 30min);
    EXPECT_EQ(of("dose.ibuprofen-200"), (Pairs{{7, 4}}));
    EXPECT_EQ(of("dose.naproxen-220"), Pairs{});
    log.move<PainRating>("fact-5", kStart + 120min);
    EXPECT_EQ(of("dose.ibuprofen-200"), (Pairs{{7, 4}}));
    log.move<PainRating>("fact-5", kStart + 120min + 1s);
    EXPECT_EQ(of("dose.ibuprofen-200"), Pairs{});
}

TEST_F(PainAround, AfterADoseItIsAskedOnceAndNotForEver)
{
    dose(0min);
    EXPECT_FALSE(asksAfterDose(30min - 1s));
    EXPECT_TRUE(asksAfterDose(30min));
    EXPECT_TRUE(asksAfterDose(120min));
    EXPECT_FALSE(asksAfterDose(120min + 1s));
    rate(5, 20min);
    EXPECT_TRUE(asksAfterDose(40min)) << "that one came too early";
    rate(4, 35min);
    EXPECT_FALSE(asksAfterDose(40min));
}

TEST_F(PainAround, ThePainBeforeIsKnownForAnHourOfItsOwnEpisode)
{
    const auto known = [&](Duration now) { return isPainKnown(log.log(), kStart + now); };
    EXPECT_FALSE(known(0min));
    rate(5, 0min);
    EXPECT_TRUE(known(0min));
    EXPECT_TRUE(known(60min));
    EXPECT_FALSE(known(60min + 1s));
    EXPECT_FALSE(known(-1s)) << "a score of later says nothing of before";
}

}  // namespace
