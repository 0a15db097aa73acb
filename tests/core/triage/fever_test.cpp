// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checks.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::test;
using namespace nape::triage;
using facts::Reading;
using facts::Site;
using facts::Unit;

namespace {

using Q = Question;

Input measured(Reading reading, std::optional<Answer> answer = {}, facts::AgeRange age = facts::ageFromYears(34))
{
    Input input = whole({}, age);
    input.answers.clear(Q::fever);
    if (answer) input.answers.set(Q::fever, *answer);
    input.reading = reading;
    return input;
}
bool hasFever(const Input& input)
{
    return fires(assess(input), "U11");
}
Reading celsius(int tenths, Site site = Site::unknown)
{
    return {tenths, Unit::celsius, site};
}

TEST(Fever, MayBeAnsweredByAThermometerAlone)
{
    const auto result = assess(measured(celsius(366)));
    EXPECT_TRUE(result.complete);
    EXPECT_EQ(result.tier, Tier::selfCare);
    EXPECT_TRUE(hasFever(measured(celsius(378))));
}

TEST(Fever, P11IsTheSameInEveryUnitAtEveryTenth)
{
    for (const auto site : {Site::unknown, Site::mouth, Site::armpit}) {
        const int limit = site == Site::armpit ? 9900 : 10000;
        for (int c = 350; c <= 420; ++c)
            EXPECT_EQ(hasFever(measured(celsius(c, site))), c * 18 + 3200 > limit) << c;
        for (int f = 950; f <= 1076; ++f)
            EXPECT_EQ(hasFever(measured({f, Unit::fahrenheit, site})), f * 10 > limit) << f;
    }
}

TEST(Fever, TakesTheMoreCarefulOfAnswerAndThermometer)
{
    EXPECT_TRUE(hasFever(measured(celsius(366), kYes)));
    EXPECT_TRUE(hasFever(measured(celsius(366), kUnknown)));
    EXPECT_FALSE(hasFever(measured(celsius(366), kNo)));
    EXPECT_TRUE(hasFever(measured(celsius(386), kNo)));
}

TEST(Fever, IsUnknownWhereTheThermometerIsImpossible)
{
    EXPECT_TRUE(hasFever(measured(celsius(986))));
    EXPECT_TRUE(hasFever(measured(celsius(200), kNo)));
    EXPECT_TRUE(assess(measured(celsius(986))).complete);
}

TEST(YoungBaby, HasItsOwnLimit)
{
    const auto baby = facts::ageFromMonths(2);
    EXPECT_FALSE(fires(assess(measured(celsius(379), {}, baby)), "U10b"));
    EXPECT_TRUE(fires(assess(measured(celsius(380), {}, baby)), "U10b"));
    EXPECT_FALSE(fires(assess(measured({1003, Unit::fahrenheit, Site::ear}, {}, baby)), "U10b"));
    EXPECT_TRUE(fires(assess(measured({1004, Unit::fahrenheit, Site::ear}, {}, baby)), "U10b"));
    EXPECT_FALSE(fires(assess(measured(celsius(400), {}, facts::ageFromMonths(3))), "U10b"));
    EXPECT_TRUE(fires(assess(measured(celsius(380), {}, facts::ageFromBand(facts::AgeBand::under1, {}))), "U10b"));
}

TEST(YoungBaby, WithAFeverThatNobodyMeasuredCountsAsOverTheLimit)
{
    const auto baby = facts::ageFromMonths(2);
    for (const auto answer : {kYes, kUnknown})
        EXPECT_TRUE(fires(assess(whole(yesTo({Q::fever}, answer), baby)), "U10b"));
    EXPECT_FALSE(fires(assess(whole({}, baby)), "U10b"));
    EXPECT_TRUE(fires(assess(measured(celsius(986), {}, baby)), "U10b"));
}

TEST(YoungBaby, WithAnAnswerAgainstTheThermometerCountsAsOverTheLimit)
{
    const auto baby = facts::ageFromMonths(2);
    EXPECT_TRUE(fires(assess(measured(celsius(370), kYes, baby)), "U10b"));
    EXPECT_TRUE(fires(assess(measured(celsius(370), kUnknown, baby)), "U10b"));
    EXPECT_FALSE(fires(assess(measured(celsius(370), kNo, baby)), "U10b"));
    // A higher value never says less than a lower one.
    EXPECT_TRUE(fires(assess(measured(celsius(378), kYes, baby)), "U10b"));
    EXPECT_FALSE(fires(assess(measured(celsius(379), {}, baby)), "U10b"));
}

TEST(YoungBaby, IsNotSeenInAnUnknownAgeUnlessItIsSaid)
{
    EXPECT_FALSE(fires(assess(whole(yesTo({Q::fever}), std::nullopt)), "U10b"));
    EXPECT_TRUE(fires(assess(whole(yesTo({Q::babyUnder3Months38}, kUnknown), std::nullopt)), "U10b"));
}

TEST(HiddenFever, CountsWhereALoggedDoseMayHideItAndASignIsThere)
{
    triage::LogFindings log;
    log.read = log.doseMayHideFever = true;
    const auto age = facts::ageFromYears(34);
    EXPECT_FALSE(fires(assess(whole({}, age, log)), "U11"));
    EXPECT_TRUE(fires(assess(whole(yesTo({Q::chills}), age, log)), "U11"));
    EXPECT_TRUE(fires(assess(whole(yesTo({Q::hotBeforeDose}, kUnknown), age, log)), "U11"));
    EXPECT_FALSE(fires(assess(whole(yesTo({Q::headache}), age, log)), "U11"));
    EXPECT_TRUE(fires(assess(whole(yesTo({Q::headache, Q::stiff}), age, log)), "E3"));
    // "Not sure" is no weaker a sign than "yes".
    EXPECT_TRUE(fires(assess(whole(yesTo({Q::headache, Q::stiff}, kUnknown), age, log)), "U11"));
    EXPECT_TRUE(fires(assess(whole(yesTo({Q::chills}, kUnknown), age, log)), "U11"));
}

TEST(HiddenFever, NeedsALoggedDose)
{
    EXPECT_FALSE(fires(assess(adult({Q::chills, Q::hotBeforeDose})), "U11"));
}

}  // namespace
