// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/log_builder.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::facts;
using test::kStart;
using test::LogBuilder;
using namespace std::chrono_literals;

namespace {

CareLog corrected(const LogBuilder& facts)
{
    auto log = facts.log();
    log.applyClockCorrections();
    return log;
}

// The clock was a day ahead from kStart + 24 h to kStart + 26 h.
const ClockCorrection kADayAhead{kStart + 24h, kStart + 26h, -24h};

TEST(ClockCorrection, MovesWhatWasRecordedWhileTheClockWasWrong)
{
    LogBuilder facts;
    Session ice;
    ice.planned = 10min;
    ice.stopped = kStart + 24h + 5min;
    facts.add(ice, kStart + 24h);
    facts.add(kADayAhead, kStart + 2h);
    const auto log = corrected(facts);
    const auto* moved = log.last<Session>();
    EXPECT_EQ(moved->header.at, kStart);
    EXPECT_EQ(moved->header.recorded, kStart);
    EXPECT_EQ(moved->value.stopped, kStart + 5min);
    EXPECT_EQ(moved->value.planned, 10min);
}

TEST(ClockCorrection, LeavesWhatWasRecordedBeforeAndAfterTheWrongHours)
{
    LogBuilder facts;
    facts.add(GoodDay{}, kStart + 23h);
    facts.add(GoodDay{}, kStart + 27h);
    facts.add(kADayAhead, kStart + 2h);
    const auto log = corrected(facts);
    EXPECT_EQ(log.all<GoodDay>()[0].header.at, kStart + 23h);
    EXPECT_EQ(log.all<GoodDay>()[1].header.at, kStart + 27h);
}

TEST(ClockCorrection, LeavesWhatIsWrittenAfterItAndWhatCameFromElsewhere)
{
    LogBuilder facts;
    const auto imported = facts.add(GoodDay{}, kStart + 25h);
    facts.header(imported).imported = true;
    facts.add(kADayAhead, kStart + 2h);
    facts.add(Dose{}, kStart + 25h);
    const auto log = corrected(facts);
    EXPECT_EQ(log.last<GoodDay>()->header.at, kStart + 25h);
    EXPECT_EQ(log.last<Dose>()->header.at, kStart + 25h);
}

TEST(ClockCorrection, LeavesATimeThatWasTypedFromElsewhen)
{
    LogBuilder facts;
    facts.add(Dose{}, kStart - 3h, kStart + 25h);  // noted in the wrong hours, said to be of before
    facts.add(kADayAhead, kStart + 2h);
    EXPECT_EQ(corrected(facts).last<Dose>()->header.at, kStart - 3h);
    EXPECT_EQ(corrected(facts).last<Dose>()->header.recorded, kStart + 1h);
}

TEST(ClockCorrection, IsWithoutEffectOnceItIsDeleted)
{
    LogBuilder facts;
    facts.add(GoodDay{}, kStart + 25h);
    const auto fix = facts.add(kADayAhead, kStart + 2h);
    facts.erase<ClockCorrection>(fix);
    EXPECT_EQ(corrected(facts).last<GoodDay>()->header.at, kStart + 25h);
}

TEST(ClockCorrection, KeepsTheOrderOfHappening)
{
    LogBuilder facts;
    const auto episode = facts.episode(kStart - 1h);
    facts.rate(episode, 3, kStart + 25h);  // truly at kStart + 1 h
    facts.add(kADayAhead, kStart + 2h);
    facts.rate(episode, 7, kStart + 3h);
    const auto log = corrected(facts);
    EXPECT_EQ(log.last<PainRating>()->value.pain.value, 7);
}

}  // namespace
