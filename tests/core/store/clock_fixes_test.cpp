// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_folder.h"

namespace nape::test {

using namespace facts;
using std::chrono::days;
using std::chrono::hours;

namespace {

// The clock was a day ahead from noon to two hours later, and was put right.
ClockCorrection aDayBack()
{
    return {noon(days{1}), noon(days{1} + hours{2}), -days{1}};
}

}  // namespace

TEST(NewestStamp, IsTheNewestTimeThatThisCopyWroteForAnyone)
{
    PersonalStore my;
    auto other = newPerson("Ada", noon(hours{3}));
    save(*my.store, other);
    my.saved(GoodDay{}, noon());
    EXPECT_EQ(valueOf(my.store->newestOwnStamp()), noon(hours{3}));
}

TEST(NewestStamp, CountsStampsAndNotEventTimes)
{
    PersonalStore my;
    auto fact = newFact(Appointment{"Dr Who", noon(days{30}), ""}, my.id, noon(days{5}));
    fact.header.recorded = noon();
    save(*my.store, fact);
    EXPECT_EQ(valueOf(my.store->newestOwnStamp()), noon());
}

TEST(NewestStamp, NeverCountsWhatWasImported)
{
    PersonalStore my;
    my.saved(GoodDay{}, noon());
    auto fact = newFact(GoodDay{}, my.id, noon(days{400}));
    fact.header.imported = true;
    save(*my.store, fact);
    EXPECT_EQ(valueOf(my.store->newestOwnStamp()), noon());
}

TEST(NewestStamp, CountsVersionsAndTombstones)
{
    PersonalStore my;
    auto fact = my.saved(GoodDay{}, noon());
    fact.header.deleted = true;
    fact.header.recorded = noon(hours{4});
    saveVersion(*my.store, fact, "delete");
    EXPECT_EQ(valueOf(my.store->newestOwnStamp()), noon(hours{4}));
}

TEST(NewestStamp, FollowsACorrectionOfTheClock)
{
    PersonalStore my;
    my.saved(GoodDay{}, noon(days{1} + hours{1}));
    ASSERT_EQ(valueOf(my.store->newestOwnStamp()), noon(days{1} + hours{1}));
    my.saved(aDayBack(), noon(hours{1}));
    EXPECT_EQ(valueOf(my.store->newestOwnStamp()), noon(hours{1}));
}

TEST(NewestStamp, ACorrectionMovesOnlyWhatWasWrittenBeforeItInItsTime)
{
    PersonalStore my;
    my.saved(GoodDay{}, noon(hours{-1}));
    my.saved(aDayBack(), noon(hours{1}));
    my.saved(GoodDay{}, noon(days{1} + hours{1}));  // after it, when the clock was right
    EXPECT_EQ(valueOf(my.store->newestOwnStamp()), noon(days{1} + hours{1}));
}

TEST(NewestStamp, ACorrectionThatWasTakenBackNoLongerCounts)
{
    PersonalStore my;
    my.saved(GoodDay{}, noon(days{1} + hours{1}));
    auto fix = my.saved(aDayBack(), noon(hours{1}));
    fix.header.deleted = true;
    saveVersion(*my.store, fix, "undo");
    EXPECT_EQ(valueOf(my.store->newestOwnStamp()), noon(days{1} + hours{1}));
}

TEST(NewestStamp, ACorrectionCountsForEveryoneWhoeverSaidIt)
{
    PersonalStore my;
    auto other = newPerson("Ada", noon());
    save(*my.store, other);
    auto hers = newFact(GoodDay{}, {other.header.id.value}, noon(days{1} + hours{1}));
    save(*my.store, hers);
    my.saved(aDayBack(), noon(hours{1}));
    EXPECT_EQ(valueOf(my.store->newestOwnStamp()), noon(hours{1}));
    const auto log = valueOf(my.store->read({other.header.id.value}, noon()));
    ASSERT_EQ(log.all<GoodDay>().size(), 1U);
    EXPECT_EQ(log.all<GoodDay>().front().header.at, noon(hours{1}));
    ASSERT_EQ(log.all<ClockCorrection>().size(), 1U) << "it costs everyone an hour";
    EXPECT_EQ(log.all<ClockCorrection>().front().header.person, my.id);
}

TEST(ClockFixes, AFactHasOneTimeWhereverItIsRead)
{
    PersonalStore my;
    const auto fact = my.saved(GoodDay{}, noon(days{1} + hours{1}));
    my.saved(aDayBack(), noon(hours{1}));
    const auto right = noon(hours{1});
    EXPECT_EQ(valueOf(my.store->read(my.id, noon())).all<GoodDay>().front().header.at, right);
    EXPECT_EQ(valueOf(my.store->find(fact.header.id))->header.at, right);
    EXPECT_EQ(valueOf(my.store->find(fact.header.id, 1))->header.at, right);
    store::HistoryQuery query;
    query.kind = "good_day";
    query.from = noon();
    query.to = noon(hours{2});
    ASSERT_EQ(valueOf(my.store->history(query)).size(), 1U);
    EXPECT_EQ(valueOf(my.store->history(query)).front().header.at, right);
    query.from = noon(days{1});
    query.to.reset();
    EXPECT_TRUE(valueOf(my.store->history(query)).empty());
}

TEST(ClockFixes, AnEditOfACorrectedFactKeepsTheRightTime)
{
    PersonalStore my;
    const auto saved = my.saved(SleepNote{true, "", ""}, noon(days{1} + hours{1}));
    my.saved(aDayBack(), noon(hours{1}));
    auto fact = *valueOf(my.store->find(saved.header.id));
    std::get<SleepNote>(fact.noun).note = "edited";
    fact.header.recorded = noon(hours{2});
    saveVersion(*my.store, fact);
    EXPECT_EQ(valueOf(my.store->find(saved.header.id))->header.at, noon(hours{1}));
}

TEST(ClockFixes, WhatOnlyLookedOldIsInTheWindow)
{
    PersonalStore my;
    const auto wrong = Instant{std::chrono::sys_days{std::chrono::year{2000} / 1 / 1}};
    my.saved(GoodDay{}, wrong + hours{1});
    my.saved(ClockCorrection{wrong, wrong + hours{5}, noon() - wrong}, noon(hours{6}));
    const auto log = valueOf(my.store->read(my.id, noon()));
    ASSERT_EQ(log.all<GoodDay>().size(), 1U);
    EXPECT_EQ(log.all<GoodDay>().front().header.at, noon(hours{1}));
}

TEST(ClockFixes, HistoryIsOrderedAndCutByTheRightTimes)
{
    PersonalStore my;
    const auto wrong = my.saved(SleepNote{true, "", "wrong"}, noon(days{1} + hours{1}));
    my.saved(aDayBack(), noon(hours{1}));
    const auto later = my.saved(SleepNote{true, "", "later"}, noon(hours{5}));
    store::HistoryQuery query;
    query.kind = "sleep";
    query.limit = 1;
    ASSERT_EQ(valueOf(my.store->history(query)).size(), 1U);
    EXPECT_EQ(valueOf(my.store->history(query)).front().header.id, later.header.id);
}

}  // namespace nape::test
