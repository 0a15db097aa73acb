// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/log_builder.h"
#include "triage/log_rules.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::triage;
using test::kStart;
using test::LogBuilder;
using namespace std::chrono_literals;

namespace {

const clock::FixedZone kUtc{0s};

bool weekNotBetter(const LogBuilder& facts, clock::Instant now)
{
    const auto log = facts.log();
    return isWeekNotBetter(log, *facts::openEpisode(log), now);
}
bool recurred(const LogBuilder& facts)
{
    const auto log = facts.log();
    return isRecurred(log, *facts::openEpisode(log));
}

TEST(WeekNotBetter, FiresAtTheVerySecondOfSevenDays)
{
    LogBuilder facts;
    facts.episode(kStart);
    EXPECT_FALSE(weekNotBetter(facts, kStart + 168h - 1s));
    EXPECT_TRUE(weekNotBetter(facts, kStart + 168h));
    EXPECT_TRUE(weekNotBetter(facts, kStart + 1000h));
}

TEST(WeekNotBetter, RestsForADayAfterARatingTwoBelowTheFirst)
{
    LogBuilder facts;
    const auto id = facts.episode(kStart);
    facts.rate(id, 6, kStart);
    facts.rate(id, 4, kStart + 160h);
    EXPECT_FALSE(weekNotBetter(facts, kStart + 184h - 1s));
    EXPECT_TRUE(weekNotBetter(facts, kStart + 184h));
}

TEST(WeekNotBetter, IsRecomputedWhenARatingIsEditedOrDeleted)
{
    LogBuilder facts;
    const auto id = facts.episode(kStart);
    facts.rate(id, 6, kStart);
    const auto better = facts.rate(id, 4, kStart + 168h);
    EXPECT_FALSE(weekNotBetter(facts, kStart + 169h));
    facts.edit<facts::PainRating>(better, [](facts::Header&, facts::PainRating& r) { r.pain.value = 5; });
    EXPECT_TRUE(weekNotBetter(facts, kStart + 169h));
    const auto said = facts.better(id, kStart + 168h);
    EXPECT_FALSE(weekNotBetter(facts, kStart + 169h));
    facts.erase<facts::Better>(said);
    EXPECT_TRUE(weekNotBetter(facts, kStart + 169h));
}

TEST(WeekNotBetter, NeverTurnsOffWithTimeAlone)
{
    LogBuilder facts;
    const auto id = facts.episode(kStart);
    facts.rate(id, 6, kStart);
    bool before = false;
    for (clock::Instant now = kStart; now < kStart + 400h; now += 13min) {
        const bool after = weekNotBetter(facts, now);
        EXPECT_GE(after, before);
        before = after;
    }
}

TEST(Recurred, FiresForANewEpisodeADayToThirtyDaysAfterTheLastEnded)
{
    for (const auto& [gap, expected] : {std::pair{24h - 1s, false},
                                        {std::chrono::seconds{24h}, true},
                                        {std::chrono::seconds{720h}, true},
                                        {720h + 1s, false}}) {
        LogBuilder facts;
        const auto before = facts.episode(kStart - 2000h);
        facts.end(before, kStart - gap);
        facts.episode(kStart);
        EXPECT_EQ(recurred(facts), expected) << gap.count();
    }
}

TEST(Recurred, FiresInsideAnEpisodeAfterADayOfNoughts)
{
    LogBuilder facts;
    const auto id = facts.episode(kStart);
    facts.rate(id, 5, kStart);
    facts.rate(id, 0, kStart + 48h);
    facts.rate(id, 2, kStart + 72h - 1s);
    EXPECT_FALSE(recurred(facts));
    facts.rate(id, 0, kStart + 100h);
    facts.rate(id, 1, kStart + 124h);
    EXPECT_TRUE(recurred(facts));
}

TEST(Recurred, CountsThirtyDaysFromTheLastNoughtNotFromTheFirst)
{
    LogBuilder facts;
    const auto id = facts.episode(kStart);
    facts.rate(id, 0, kStart + 1h);
    facts.rate(id, 0, kStart + 900h);
    const auto back = facts.rate(id, 1, kStart + 1620h);
    EXPECT_TRUE(recurred(facts));
    facts.move<facts::PainRating>(back, kStart + 1620h + 1s);
    EXPECT_FALSE(recurred(facts));
}

TEST(Recurred, IsRecomputedWhenTheEarlierEpisodeIsEditedOrDeleted)
{
    LogBuilder facts;
    const auto before = facts.episode(kStart - 300h);
    facts.end(before, kStart - 200h);
    facts.episode(kStart);
    EXPECT_TRUE(recurred(facts));
    facts.end(before, kStart - 1h);
    EXPECT_FALSE(recurred(facts));
    facts.end(before, kStart - 100h);
    EXPECT_TRUE(recurred(facts));
    facts.erase<facts::Episode>(before);
    EXPECT_FALSE(recurred(facts));
}

TEST(Findings, SayThatALogWasReadAndNothingElseOfAnEmptyOne)
{
    const auto found = findingsOf(facts::CareLog{}, kStart, kUtc);
    EXPECT_TRUE(found.read);
    EXPECT_FALSE(found.weekNotBetter || found.recurred || found.sleepKeptAwake || found.otcOver10Days
                 || found.doseMayHideFever);
    EXPECT_TRUE(found.asksRecurred);
}

TEST(Findings, TakeASleepNoteOfLessThanADay)
{
    LogBuilder facts;
    const auto id = facts.add(facts::SleepNote{.keptAwake = true, .position = {}, .note = {}}, kStart);
    EXPECT_TRUE(findingsOf(facts.log(), kStart, kUtc).sleepKeptAwake);
    EXPECT_TRUE(findingsOf(facts.log(), kStart + 24h - 1s, kUtc).sleepKeptAwake);
    EXPECT_FALSE(findingsOf(facts.log(), kStart + 24h, kUtc).sleepKeptAwake);
    facts.edit<facts::SleepNote>(id, [](facts::Header&, facts::SleepNote& n) { n.keptAwake = false; });
    EXPECT_FALSE(findingsOf(facts.log(), kStart, kUtc).sleepKeptAwake);
}

TEST(Findings, CountDaysWithADoseNotDoses)
{
    LogBuilder facts;
    for (int i = 0; i < 10; ++i) {
        facts.add(facts::Dose{}, kStart - 24h * i);
        facts.add(facts::Dose{}, kStart - 24h * i - 4h);
    }
    EXPECT_FALSE(findingsOf(facts.log(), kStart, kUtc).otcOver10Days);
    const auto eleventh = facts.add(facts::Dose{}, kStart - 24h * 13);
    EXPECT_TRUE(findingsOf(facts.log(), kStart, kUtc).otcOver10Days);
    EXPECT_FALSE(findingsOf(facts.log(), kStart + 12h, kUtc).otcOver10Days);  // the first day is 15 days back
    facts.erase<facts::Dose>(eleventh);
    EXPECT_FALSE(findingsOf(facts.log(), kStart, kUtc).otcOver10Days);
}

TEST(Findings, SayThatADoseMayHideAFeverForItsUpperInterval)
{
    const std::vector<std::pair<std::string, clock::Duration>> upper{
        {"aspirin-325", 6h},       {"aspirin-300", 6h},       {"ibuprofen-200", 6h},       {"naproxen-220", 12h},
        {"acetaminophen-325", 6h}, {"acetaminophen-500", 6h}, {"acetaminophen-650er", 8h}, {"paracetamol-500", 6h},
    };
    for (const auto& [product, length] : upper) {
        SCOPED_TRACE(product);
        LogBuilder facts;
        facts.add(facts::Dose{product, 1, false}, kStart);
        const auto hides = [&](clock::Instant now) { return findingsOf(facts.log(), now, kUtc).doseMayHideFever; };
        EXPECT_FALSE(hides(kStart - 1s));
        EXPECT_TRUE(hides(kStart));
        EXPECT_TRUE(hides(kStart + length - 1s));
        EXPECT_FALSE(hides(kStart + length));
        EXPECT_EQ(feverHiddenUntil(facts.log(), kStart), kStart + length);
    }
}

TEST(Findings, StillCountADoseThatWasTakenBackOrMoved)
{
    LogBuilder facts;
    const auto dose = facts.add(facts::Dose{"ibuprofen-200", 1, false}, kStart);
    facts.move<facts::Dose>(dose, kStart - 5h);
    EXPECT_EQ(feverHiddenUntil(facts.log(), kStart + 2h), kStart + 6h);
    facts.erase<facts::Dose>(dose);
    EXPECT_TRUE(findingsOf(facts.log(), kStart + 2h, kUtc).doseMayHideFever);
}

TEST(Findings, CountTheDayOfADoseThatWasTakenBackToday)
{
    LogBuilder facts;
    for (int i = 1; i <= 10; ++i)
        facts.add(facts::Dose{}, kStart - 24h * i);
    const auto today = facts.add(facts::Dose{}, kStart);
    facts.erase<facts::Dose>(today);
    EXPECT_TRUE(findingsOf(facts.log(), kStart + 1h, kUtc).otcOver10Days);
    EXPECT_TRUE(findingsOf(facts.log(), kStart + 24h - 1s, kUtc).otcOver10Days);
    EXPECT_FALSE(findingsOf(facts.log(), kStart + 24h, kUtc).otcOver10Days);
}

TEST(Findings, CountTheDayThatADoseWasMovedAwayFromForADayOnly)
{
    LogBuilder facts;
    for (int i = 1; i <= 10; ++i)
        facts.add(facts::Dose{}, kStart - 24h * i);
    const auto today = facts.add(facts::Dose{}, kStart);
    facts.move<facts::Dose>(today, kStart - 24h);
    EXPECT_TRUE(findingsOf(facts.log(), kStart + 1h, kUtc).otcOver10Days);
    EXPECT_FALSE(findingsOf(facts.log(), kStart + 24h, kUtc).otcOver10Days);
}

TEST(Findings, CountNoDoseThatIsStillToCome)
{
    LogBuilder facts;
    for (int i = 0; i < 10; ++i)
        facts.add(facts::Dose{"ibuprofen-200", 1, false}, kStart - 24h * i);
    facts.add(facts::Dose{"ibuprofen-200", 1, false}, kStart + 24h);
    EXPECT_FALSE(findingsOf(facts.log(), kStart, kUtc).otcOver10Days);
    EXPECT_TRUE(findingsOf(facts.log(), kStart + 24h, kUtc).otcOver10Days);
}

TEST(Findings, TakeTheDoseThatWearsOffLast)
{
    LogBuilder facts;
    facts.add(facts::Dose{"naproxen-220", 1, false}, kStart);
    facts.add(facts::Dose{"ibuprofen-200", 1, false}, kStart + 1h);
    facts.add(facts::Dose{"not-a-medicine", 1, false}, kStart + 2h);
    EXPECT_EQ(feverHiddenUntil(facts.log(), kStart + 3h), kStart + 12h);
    EXPECT_EQ(feverHiddenUntil(facts.log(), kStart + 12h), std::nullopt);
}

TEST(Findings, TakeNoSleepNoteThatIsStillToCome)
{
    LogBuilder facts;
    facts.add(facts::SleepNote{.keptAwake = true, .position = {}, .note = {}}, kStart + 1h);
    EXPECT_FALSE(findingsOf(facts.log(), kStart, kUtc).sleepKeptAwake);
}

TEST(Findings, CountTheDaysOfTheZone)
{
    LogBuilder facts;
    for (int i = 0; i < 10; ++i)
        facts.add(facts::Dose{}, kStart - 24h * i);
    facts.add(facts::Dose{}, kStart + 11h);  // 23:00 of the same day in UTC, the next day further east
    const auto log = facts.log();
    EXPECT_FALSE(findingsOf(log, kStart + 11h, kUtc).otcOver10Days);
    EXPECT_TRUE(findingsOf(log, kStart + 11h, clock::FixedZone{2h}).otcOver10Days);
}

TEST(Findings, AskWhetherItCameBackOnceWhileTheLogIsYoung)
{
    LogBuilder facts;
    facts.episode(kStart);
    EXPECT_TRUE(findingsOf(facts.log(), kStart + 720h - 1s, kUtc).asksRecurred);
    EXPECT_FALSE(findingsOf(facts.log(), kStart + 720h, kUtc).asksRecurred);
    facts::Check check;
    facts.add(check, kStart + 1h);  // not finished
    EXPECT_TRUE(findingsOf(facts.log(), kStart + 2h, kUtc).asksRecurred);
    check.complete = true;
    facts.add(check, kStart + 1h);
    EXPECT_FALSE(findingsOf(facts.log(), kStart + 2h, kUtc).asksRecurred);
}

TEST(Findings, TakeTheAgeOfTheLogFromWhenItWasWritten)
{
    LogBuilder facts;
    facts.add(facts::Episode{}, kStart - 2000h, kStart);  // backdated: the log itself is new
    EXPECT_TRUE(findingsOf(facts.log(), kStart + 1h, kUtc).asksRecurred);
    const auto imported = facts.add(facts::GoodDay{}, kStart - 2000h);
    facts.header(imported).imported = true;
    EXPECT_TRUE(findingsOf(facts.log(), kStart + 1h, kUtc).asksRecurred);
}

TEST(Findings, TakeTheAgeOfTheLogFromItsOldestFactOfThisPerson)
{
    LogBuilder facts;
    facts.episode(kStart);
    facts.add(facts::GoodDay{}, kStart + 719h);
    EXPECT_FALSE(findingsOf(facts.log(), kStart + 720h, kUtc).asksRecurred);
    const auto others = facts.add(facts::GoodDay{}, kStart - 2000h);
    facts.header(others).person.value = "another";
    EXPECT_TRUE(findingsOf(facts.log(), kStart + 719h, kUtc).asksRecurred);
}

TEST(Findings, FollowTheLastOfSeveralBadNights)
{
    LogBuilder facts;
    facts.add(facts::SleepNote{.keptAwake = true, .position = {}, .note = {}}, kStart);
    facts.add(facts::SleepNote{.keptAwake = true, .position = {}, .note = {}}, kStart + 5h);
    EXPECT_EQ(keptAwakeUntil(facts.log(), kStart + 6h), kStart + 29h);
    EXPECT_EQ(keptAwakeUntil(facts.log(), kStart + 29h), std::nullopt);
}

}  // namespace
