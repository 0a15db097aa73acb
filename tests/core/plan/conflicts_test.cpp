// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planned.h"

#include "remedies/conflicts.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using remedies::State;
using Why = std::vector<std::string>;

// What each pair must come to, in minutes after the start of the first: as planned, and with the first taken off only
// after 25 minutes. 0: at once. Written down here once more, so that no slip in the table agrees with itself.
struct Pair {
    std::string_view first, then;
    int asPlanned, overrun;
    std::string_view why;
};
constexpr std::array kPairs{
    Pair{"ice", "ice", 60, 75, "I3"},
    Pair{"heat", "heat", 135, 145, "H5"},
    Pair{"ice", "heat", 40, 55, "H6"},
    Pair{"heat", "ice", 45, 55, "H6"},
};

Pair expected(std::string_view first, std::string_view then)
{
    for (const auto& pair : kPairs) {
        if (pair.first == first && pair.then == then) return pair;
    }
    return {first, then, 0, 0, {}};
}

LogBuilder after(std::string_view remedy, bool overrun)
{
    LogBuilder log;
    log.episode(kMorning - 1h);
    log.check(kMorning);
    const auto stopped = overrun ? std::optional{kMorning + 25min} : std::nullopt;
    if (remedy == "ice") {
        log.ice(kMorning, 10min, stopped);
    } else if (remedy == "heat") {
        log.heat(kMorning, 15min, stopped);
    } else {
        log.did(std::string{remedy}, kMorning);
    }
    return log;
}

TEST(Conflicts, HoldPairByPairInBothOrdersWithAndWithoutAnOverrun)
{
    int held = 0;
    for (const auto& first : remedies::remedyList()) {
        for (const auto& then : remedies::remedyList()) {
            for (const bool overrun : {false, true}) {
                SCOPED_TRACE(std::string{first.id} + " then " + std::string{then.id} + (overrun ? ", overrun" : ""));
                const auto pair = expected(first.id, then.id);
                const Duration wait = std::chrono::minutes{overrun ? pair.overrun : pair.asPlanned};
                const auto log = after(first.id, overrun);
                EXPECT_EQ(Planned(log, kMorning + wait).state(then.id), State::available);
                if (wait == 0s) continue;
                ++held;
                const Planned early{log, kMorning + wait - 1s};
                EXPECT_EQ(early.state(then.id), State::locked);
                EXPECT_EQ(early.remedy(then.id).why, Why{std::string{pair.why}});
                EXPECT_EQ(early.remedy(then.id).until, kMorning + wait);
            }
        }
    }
    EXPECT_EQ(held, 8);
}

TEST(Conflicts, NeverLetIceAndHeatRunTogether)
{
    EXPECT_EQ(Planned(after("ice", false), kMorning + 1min).remedy("heat").why, Why{"H6"});
    EXPECT_EQ(Planned(after("heat", false), kMorning + 1min).ice().why, Why{"H6"});
}

TEST(Conflicts, NameTheLatestOfSeveralWaits)
{
    auto log = after("ice", false);
    log.heat(kMorning + 40min, 20min);
    const Planned now{log, kMorning + 41min};
    EXPECT_EQ(now.ice().why, (Why{"I3", "H6"}));
    EXPECT_EQ(now.ice().until, kMorning + 90min);
}

TEST(Conflicts, PutTheCallForIceOffUntilIceMayGoOn)
{
    auto log = after("ice", false);
    log.heat(kMorning + 40min, 20min);
    EXPECT_EQ(Planned(log, kMorning + 41min).due("ice.again")->at, kMorning + 90min);
}

TEST(Conflicts, NameRulesThatThereAre)
{
    for (const auto& conflict : remedies::conflicts()) {
        EXPECT_NE(remedies::findRule(conflict.why), nullptr);
        EXPECT_NE(remedies::findRemedy(conflict.first), nullptr);
        EXPECT_NE(remedies::findRemedy(conflict.then), nullptr);
    }
}

}  // namespace
}  // namespace nape::test
