// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/log_builder.h"
#include "facts/age.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::facts;
using namespace std::chrono;

namespace {

TEST(Age, OfYearsHoldsEveryMonthOfTheYear)
{
    EXPECT_EQ(ageFromYears(9), (AgeRange{108, 119}));
    EXPECT_TRUE(ageFromYears(17).mayBeChild());
    EXPECT_FALSE(ageFromYears(18).mayBeChild());
    EXPECT_FALSE(ageFromYears(64).mayBe65());
    EXPECT_TRUE(ageFromYears(65).mayBe65());
    EXPECT_TRUE(ageFromYears(0).mayBeUnder3Months());
    EXPECT_FALSE(ageFromYears(1).mayBeUnder12Months());
}

TEST(Age, OfMonthsIsExact)
{
    EXPECT_TRUE(ageFromMonths(2).mayBeUnder3Months());
    EXPECT_FALSE(ageFromMonths(3).mayBeUnder3Months());
    EXPECT_TRUE(ageFromMonths(11).mayBeUnder12Months());
    EXPECT_FALSE(ageFromMonths(12).mayBeUnder12Months());
}

TEST(Age, FromBirthCountsCompletedMonths)
{
    const clock::Day birth{2008y / 6 / 15};
    EXPECT_EQ(ageFromBirth(birth, 2026y / 6 / 14), ageFromMonths(18 * 12 - 1));
    EXPECT_EQ(ageFromBirth(birth, 2026y / 6 / 15), ageFromMonths(18 * 12));
    EXPECT_EQ(ageFromBirth(birth, birth), ageFromMonths(0));
    EXPECT_FALSE(ageFromBirth(birth, 2008y / 6 / 14));
}

TEST(Age, FromABirthOnTheLastDayOfAMonthIsNeverTooOld)
{
    EXPECT_EQ(ageFromBirth(2026y / 1 / 31, 2026y / 2 / 28), ageFromMonths(0));
    EXPECT_EQ(ageFromBirth(2026y / 1 / 31, 2026y / 3 / 1), ageFromMonths(1));
    EXPECT_TRUE(ageFromBirth(2008y / 2 / 29, 2026y / 2 / 28)->mayBeChild());
    EXPECT_FALSE(ageFromBirth(2008y / 2 / 29, 2026y / 3 / 1)->mayBeChild());
}

TEST(Age, OfABandIsItsMostCarefulAgeForEachRule)
{
    EXPECT_TRUE(ageFromBand(AgeBand::under1, {}).mayBeUnder3Months());
    EXPECT_FALSE(ageFromBand(AgeBand::from1to11, {}).mayBeUnder12Months());
    EXPECT_TRUE(ageFromBand(AgeBand::from12to17, {}).mayBeChild());
    EXPECT_FALSE(ageFromBand(AgeBand::from18to64, {}).mayBeChild());
    EXPECT_FALSE(ageFromBand(AgeBand::from18to64, {}).mayBe65());
    EXPECT_TRUE(ageFromBand(AgeBand::from65, {}).mayBe65());
}

TEST(Age, OfABandGrowsAtItsUpperEndAfterAYear)
{
    const auto old = ageFromBand(AgeBand::from18to64, hours{24} * 366);
    EXPECT_FALSE(old.mayBeChild());
    EXPECT_TRUE(old.mayBe65());
    EXPECT_FALSE(ageFromBand(AgeBand::from18to64, hours{24} * 364).mayBe65());
    EXPECT_TRUE(ageFromBand(AgeBand::under1, hours{24} * 3650).mayBeUnder3Months());
}

TEST(Age, FindsTheBandOfItsYears)
{
    for (int years = 0; years <= 130; ++years) {
        const auto band = ageFromBand(bandOfYears(years), {});
        EXPECT_LE(band.minMonths, ageFromYears(years).minMonths);
        EXPECT_GE(band.maxMonths, std::min(1560, ageFromYears(years).maxMonths));
    }
}

TEST(Age, OfAPersonComesFromTheBirthDateBeforeTheBand)
{
    test::LogBuilder facts;
    const clock::FixedZone utc{0s};
    EXPECT_FALSE(ageOf(facts.log(), test::kStart, utc));
    Person person;
    person.ageBand = AgeBand::from65;
    const auto id = facts.add(person, test::kStart);
    EXPECT_EQ(ageOf(facts.log(), test::kStart, utc), ageFromBand(AgeBand::from65, {}));
    facts.edit<Person>(id, [](Header&, Person& p) { p.birth = 2020y / 6 / 2; });
    EXPECT_EQ(ageOf(facts.log(), test::kStart, utc), ageFromMonths(71));
    EXPECT_EQ(ageOf(facts.log(), test::kStart, clock::FixedZone{12h}), ageFromMonths(72));  // already the 2nd there
}

TEST(Age, OfABandTurnsAtEveryMomentThatIsNamedAndAtNoneBetween)
{
    for (const auto band : {AgeBand::under1, AgeBand::from1to11, AgeBand::from12to17, AgeBand::from18to64}) {
        clock::Duration since{0};
        for (int i = 0; i < 4; ++i) {
            const auto turn = nextTurnOfBand(since);
            ASSERT_GT(turn, since);
            EXPECT_EQ(ageFromBand(band, turn - 1s), ageFromBand(band, since));
            EXPECT_NE(ageFromBand(band, turn), ageFromBand(band, since));
            since = turn;
        }
    }
}

}  // namespace
