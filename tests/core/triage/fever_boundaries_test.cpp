// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checked_log.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::test;
using facts::Reading;
using facts::Site;
using facts::Unit;

// The limits of fever to the tenth of a degree, in both units and at every site, through everything that asks for one.
namespace {

using Q = Question;

struct Limit {
    Site site;
    Unit unit;
    int lastNormal, firstFever;  // neighbours, in tenths
};
constexpr Limit kLimits[]{
    {Site::unknown, Unit::fahrenheit, 1000, 1001},  {Site::unknown, Unit::celsius, 377, 378},
    {Site::mouth, Unit::fahrenheit, 1000, 1001},    {Site::mouth, Unit::celsius, 377, 378},
    {Site::ear, Unit::fahrenheit, 1000, 1001},      {Site::ear, Unit::celsius, 377, 378},
    {Site::forehead, Unit::fahrenheit, 1000, 1001}, {Site::forehead, Unit::celsius, 377, 378},
    {Site::rectal, Unit::fahrenheit, 1000, 1001},   {Site::rectal, Unit::celsius, 377, 378},
    {Site::armpit, Unit::fahrenheit, 990, 991},     {Site::armpit, Unit::celsius, 372, 373},
};

int lowest(Unit unit)
{
    return unit == Unit::celsius ? 250 : 770;
}
int highest(Unit unit)
{
    return unit == Unit::celsius ? 450 : 1130;
}

Input measured(const Reading& reading, std::initializer_list<Question> yes = {}, int months = 34 * 12)
{
    auto input = whole(yesTo(yes), facts::ageFromMonths(months));
    input.answers.clear(Q::fever);
    input.reading = reading;
    return input;
}

class FeverLimit : public testing::TestWithParam<Limit> { };

TEST_P(FeverLimit, DividesEveryTenthThatABodyCanHave)
{
    const auto& limit = GetParam();
    ASSERT_EQ(limit.lastNormal + 1, limit.firstFever);
    for (int tenths = lowest(limit.unit); tenths <= highest(limit.unit); ++tenths) {
        const Reading reading{tenths, limit.unit, limit.site};
        const bool fever = tenths >= limit.firstFever;
        EXPECT_EQ(facts::isFever(reading), fever) << tenths;
        EXPECT_EQ(rulesOf(measured(reading)), fever ? Ids{"U11"} : Ids{}) << tenths;
    }
}

TEST_P(FeverLimit, DecidesWhatAStiffNeckOrAHeadacheMeansBesideIt)
{
    const auto& limit = GetParam();
    const Reading normal{limit.lastNormal, limit.unit, limit.site};
    const Reading fever{limit.firstFever, limit.unit, limit.site};
    EXPECT_EQ(rulesOf(measured(normal, {Q::stiff})), Ids{});
    EXPECT_EQ(rulesOf(measured(fever, {Q::stiff})), (Ids{"E3", "U11"}));
    EXPECT_EQ(rulesOf(measured(normal, {Q::headache})), Ids{});
    EXPECT_EQ(rulesOf(measured(fever, {Q::headache})), (Ids{"U4", "U11"}));
    EXPECT_EQ(triage::assess(measured(normal, {Q::seriousHistory})).tier, Tier::doctorSoon);
    EXPECT_EQ(triage::assess(measured(fever, {Q::seriousHistory})).tier, Tier::emergencyDept);
    EXPECT_EQ(triage::assess(measured(normal, {Q::stiff}, 9 * 12)).tier, Tier::selfCare);
    EXPECT_EQ(rulesOf(measured(fever, {Q::stiff}, 9 * 12)), (Ids{"E2", "E3", "U11"}));
}

TEST_P(FeverLimit, BringsTheCheckBackWhenItIsMeasuredAfterIt)
{
    const auto& limit = GetParam();
    for (const int tenths : {limit.lastNormal, limit.firstFever}) {
        CheckedLog log;
        log.check(log.episode(kStart), kStart, {});
        log.add(facts::Temperature{{tenths, limit.unit, limit.site}}, kStart + 1h);
        EXPECT_EQ(log.at(kStart + 1h).locks, tenths == limit.firstFever ? Ids{"L0"} : Ids{}) << tenths;
    }
}

TEST_P(FeverLimit, OfWhatABodyCannotHaveIsNoLimitItIsUnknown)
{
    const auto& limit = GetParam();
    for (const int tenths : {lowest(limit.unit) - 1, highest(limit.unit) + 1, 0, -1, 20000})
        EXPECT_EQ(rulesOf(measured({tenths, limit.unit, limit.site})), Ids{"U11"}) << tenths;
    EXPECT_EQ(rulesOf(measured({lowest(limit.unit), limit.unit, limit.site})), Ids{});
    EXPECT_EQ(rulesOf(measured({highest(limit.unit), limit.unit, limit.site})), Ids{"U11"});
}

// Under three months 38.0 C decides, wherever it was measured.
TEST_P(FeverLimit, OfAYoungBabyIsItsOwn)
{
    const auto& limit = GetParam();
    const int first = limit.unit == Unit::celsius ? 380 : 1004;
    for (int tenths = lowest(limit.unit); tenths <= highest(limit.unit); ++tenths) {
        const Reading reading{tenths, limit.unit, limit.site};
        for (const int months : {2, 3}) {
            const auto result = triage::assess(measured(reading, {}, months));
            EXPECT_EQ(fires(result, "U10b"), months == 2 && tenths >= first) << tenths << ' ' << months;
            EXPECT_EQ(fires(result, "U11"), tenths >= limit.firstFever) << tenths;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(AtEverySite, FeverLimit, testing::ValuesIn(kLimits), [](const auto& row) {
    return std::string{facts::toId(row.param.site)} + std::string{facts::toId(row.param.unit)};
});

// Whoever measures in Celsius and whoever measures the same in Fahrenheit is told the same.
TEST(FeverLimits, AreTheSameForTheExactValueInBothUnits)
{
    int exact = 0;
    for (int c = 250; c <= 450; ++c) {
        if (c * 9 % 5 != 0) continue;
        ++exact;
        for (const auto site : {Site::unknown, Site::mouth, Site::ear, Site::forehead, Site::rectal, Site::armpit}) {
            const Reading celsius{c, Unit::celsius, site};
            const Reading fahrenheit{c * 9 / 5 + 320, Unit::fahrenheit, site};
            for (const int months : {2, 34 * 12})
                EXPECT_EQ(rulesOf(measured(celsius, {}, months)), rulesOf(measured(fahrenheit, {}, months))) << c;
        }
    }
    EXPECT_EQ(exact, 41);
}

}  // namespace
