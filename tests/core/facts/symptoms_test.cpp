// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/log_builder.h"
#include "facts/symptoms.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::facts;
using test::kStart;
using test::LogBuilder;
using namespace std::chrono_literals;

namespace {

std::vector<SymptomFreeSpan> spansOf(const LogBuilder& facts)
{
    const auto log = facts.log();
    return symptomFreeSpans(log, *openEpisode(log));
}

std::optional<Instant> betterOf(const LogBuilder& facts)
{
    const auto log = facts.log();
    return betterUntil(log, *openEpisode(log));
}

TEST(Episodes, AreOpenUntilThePainEndsNotTheSpasm)
{
    LogBuilder facts;
    const auto id = facts.episode(kStart);
    facts.edit<Episode>(id, [](Header&, Episode& e) { e.spasmEnd = kStart + 1h; });
    ASSERT_NE(openEpisode(facts.log()), nullptr);
    facts.end(id, kStart + 2h);
    const auto log = facts.log();
    EXPECT_EQ(openEpisode(log), nullptr);
    ASSERT_NE(lastEndedEpisode(log), nullptr);
    EXPECT_EQ(lastEndedEpisode(log)->value.painEnd, kStart + 2h);
}

TEST(Episodes, AreNotOpenOnceDeleted)
{
    LogBuilder facts;
    facts.erase<Episode>(facts.episode(kStart));
    EXPECT_EQ(openEpisode(facts.log()), nullptr);
}

TEST(Episodes, CountTheOneThatBeganLastWhereAnImportBringsTwo)
{
    LogBuilder facts;
    facts.episode(kStart + 1h);
    facts.episode(kStart);
    const auto log = facts.log();
    EXPECT_EQ(openEpisode(log)->header.at, kStart + 1h);
}

TEST(Episodes, OfTwoThatEndedTogetherTheOneThatBeganLastIsTheLast)
{
    LogBuilder facts;
    EXPECT_EQ(lastEndedEpisode(facts.log()), nullptr);
    const auto first = facts.episode(kStart);
    const auto second = facts.episode(kStart + 1h);
    facts.end(first, kStart + 2h);
    facts.end(second, kStart + 2h);
    const auto log = facts.log();
    EXPECT_EQ(lastEndedEpisode(log)->header.at, kStart + 1h);
    facts.end(first, kStart + 2h + 1s);
    const auto later = facts.log();
    EXPECT_EQ(lastEndedEpisode(later)->header.at, kStart);
}

TEST(Better, LastsADayFromARatingTwoBelowTheFirst)
{
    LogBuilder facts;
    const auto id = facts.episode(kStart);
    facts.rate(id, 7, kStart);
    facts.rate(id, 6, kStart + 10h);
    EXPECT_EQ(betterOf(facts), std::nullopt);
    facts.rate(id, 5, kStart + 20h);
    EXPECT_EQ(betterOf(facts), kStart + 44h);
    facts.rate(id, 6, kStart + 30h);
    EXPECT_EQ(betterOf(facts), kStart + 44h);
}

TEST(Better, LastsADayFromANoughtOrFromSayingSo)
{
    LogBuilder facts;
    const auto id = facts.episode(kStart);
    facts.rate(id, 1, kStart);
    facts.rate(id, 0, kStart + 2h);
    EXPECT_EQ(betterOf(facts), kStart + 26h);
    const auto said = facts.better(id, kStart + 5h);
    EXPECT_EQ(betterOf(facts), kStart + 29h);
    facts.erase<Better>(said);
    EXPECT_EQ(betterOf(facts), kStart + 26h);
}

TEST(Better, IsNotTakenFromAnotherEpisode)
{
    LogBuilder facts;
    const auto before = facts.episode(kStart - 100h);
    facts.end(before, kStart - 50h);
    facts.episode(kStart);
    facts.better(before, kStart + 1h);
    EXPECT_EQ(betterOf(facts), std::nullopt);
}

TEST(SymptomFreeSpans, LieBetweenTheEndOfOneEpisodeAndTheOnsetOfTheNext)
{
    LogBuilder facts;
    const auto before = facts.episode(kStart - 100h);
    facts.end(before, kStart - 24h);
    facts.episode(kStart);
    const auto spans = spansOf(facts);
    ASSERT_EQ(spans.size(), 1U);
    EXPECT_EQ(spans[0].from, kStart - 24h);
    EXPECT_EQ(spans[0].lastFree, kStart - 24h);
    EXPECT_EQ(spans[0].returned, kStart);
}

TEST(SymptomFreeSpans, AreNoneUnderADay)
{
    LogBuilder facts;
    const auto before = facts.episode(kStart - 100h);
    facts.end(before, kStart - 24h + 1s);
    facts.episode(kStart);
    EXPECT_TRUE(spansOf(facts).empty());
}

TEST(SymptomFreeSpans, BeginWithTheNoughtsThatAnEpisodeEndedWith)
{
    LogBuilder facts;
    const auto before = facts.episode(kStart - 100h);
    facts.rate(before, 0, kStart - 90h);  // broken by the 2 that follows
    facts.rate(before, 2, kStart - 40h);
    facts.rate(before, 0, kStart - 30h);
    facts.rate(before, 0, kStart - 20h);
    facts.end(before, kStart - 1h);
    facts.episode(kStart);
    const auto spans = spansOf(facts);
    ASSERT_EQ(spans.size(), 1U);
    EXPECT_EQ(spans[0].from, kStart - 30h);
    EXPECT_EQ(spans[0].lastFree, kStart - 1h);
}

TEST(SymptomFreeSpans, MayEndWithTheVerySecondOfTheNextOnset)
{
    LogBuilder facts;
    const auto before = facts.episode(kStart - 100h);
    facts.rate(before, 0, kStart - 30h);
    facts.end(before, kStart);
    facts.episode(kStart);
    const auto spans = spansOf(facts);
    ASSERT_EQ(spans.size(), 1U);
    EXPECT_EQ(spans[0].from, kStart - 30h);
    EXPECT_EQ(spans[0].lastFree, kStart);
}

TEST(SymptomFreeSpans, AreNoneAfterAnEpisodeThatEndsLater)
{
    LogBuilder facts;
    const auto overlapping = facts.episode(kStart - 100h);
    facts.rate(overlapping, 0, kStart - 30h);
    facts.end(overlapping, kStart + 1s);
    facts.episode(kStart);
    EXPECT_TRUE(spansOf(facts).empty());
}

TEST(SymptomFreeSpans, AreNoneAfterAnEpisodeThatNeverEnded)
{
    LogBuilder facts;
    facts.episode(kStart - 48h);  // an import can bring a second open one
    facts.episode(kStart);
    EXPECT_TRUE(spansOf(facts).empty());
}

TEST(SymptomFreeSpans, AreNotTakenFromNoughtsOfBeforeAPainOfOne)
{
    LogBuilder facts;
    const auto before = facts.episode(kStart - 100h);
    facts.rate(before, 0, kStart - 60h);
    facts.rate(before, 1, kStart - 10h);
    facts.end(before, kStart - 5h);
    facts.episode(kStart);
    EXPECT_TRUE(spansOf(facts).empty());
}

TEST(SymptomFreeSpans, EndWithARatingInsideAnEpisode)
{
    LogBuilder facts;
    const auto id = facts.episode(kStart);
    facts.rate(id, 4, kStart);
    facts.rate(id, 0, kStart + 10h);
    facts.rate(id, 0, kStart + 20h);
    EXPECT_TRUE(spansOf(facts).empty());
    facts.rate(id, 1, kStart + 34h);
    const auto spans = spansOf(facts);
    ASSERT_EQ(spans.size(), 1U);
    EXPECT_EQ(spans[0].from, kStart + 10h);
    EXPECT_EQ(spans[0].lastFree, kStart + 20h);
    EXPECT_EQ(spans[0].returned, kStart + 34h);
}

TEST(SymptomFreeSpans, IgnoreADipOfLessThanADay)
{
    LogBuilder facts;
    const auto id = facts.episode(kStart);
    facts.rate(id, 0, kStart + 10h);
    facts.rate(id, 3, kStart + 34h - 1s);
    EXPECT_TRUE(spansOf(facts).empty());
}

}  // namespace
