// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/temperature.h"

#include <gtest/gtest.h>

using namespace nape::facts;

namespace {

Reading celsius(int tenths, Site site = Site::unknown)
{
    return {tenths, Unit::celsius, site};
}
Reading fahrenheit(int tenths, Site site = Site::unknown)
{
    return {tenths, Unit::fahrenheit, site};
}

TEST(Temperature, IsAFeverOnlyOver100Fahrenheit)
{
    EXPECT_FALSE(isFever(fahrenheit(1000)));
    EXPECT_TRUE(isFever(fahrenheit(1001)));
    EXPECT_FALSE(isFever(celsius(377)));
    EXPECT_TRUE(isFever(celsius(378)));
}

TEST(Temperature, IsAFeverInTheArmpitOver99Fahrenheit)
{
    EXPECT_FALSE(isFever(fahrenheit(990, Site::armpit)));
    EXPECT_TRUE(isFever(fahrenheit(991, Site::armpit)));
    EXPECT_FALSE(isFever(celsius(372, Site::armpit)));
    EXPECT_TRUE(isFever(celsius(373, Site::armpit)));
}

TEST(Temperature, HasTheSameLimitAtEveryOtherSite)
{
    for (const auto site : {Site::unknown, Site::mouth, Site::ear, Site::forehead, Site::rectal}) {
        EXPECT_FALSE(isFever(celsius(377, site)));
        EXPECT_TRUE(isFever(celsius(378, site)));
    }
}

TEST(Temperature, IsJudgedTheSameInBothUnitsAtEveryTenth)
{
    for (const auto site : {Site::unknown, Site::armpit}) {
        for (int c = 350; c <= 420; ++c) {
            // The exact value in F has hundredths; the tenths around it must enclose the verdict.
            const int hundredths = c * 18 + 3200;
            const bool fever = isFever(celsius(c, site));
            EXPECT_EQ(fever, hundredths > (site == Site::armpit ? 9900 : 10000)) << c;
            if (hundredths % 10 == 0) {
                EXPECT_EQ(fever, isFever(fahrenheit(hundredths / 10, site))) << c;
            }
            EXPECT_LE(isFever(fahrenheit(hundredths / 10, site)), fever) << c;
            EXPECT_GE(isFever(fahrenheit(hundredths / 10 + 1, site)), fever) << c;
        }
        for (int f = 950; f <= 1076; ++f)
            EXPECT_EQ(isFever(fahrenheit(f, site)), f > (site == Site::armpit ? 990 : 1000)) << f;
    }
}

TEST(Temperature, IsJustUnderTheLimitFrom99To100Fahrenheit)
{
    EXPECT_FALSE(isJustUnderFever(fahrenheit(990)));
    EXPECT_TRUE(isJustUnderFever(fahrenheit(991)));
    EXPECT_TRUE(isJustUnderFever(fahrenheit(1000)));
    EXPECT_FALSE(isJustUnderFever(fahrenheit(1001)));
    EXPECT_TRUE(isJustUnderFever(celsius(377)));
    EXPECT_FALSE(isJustUnderFever(celsius(372)));
    EXPECT_FALSE(isJustUnderFever(celsius(373, Site::armpit)));  // already a fever there
}

TEST(Temperature, HasItsOwnLimitForYoungBabies)
{
    EXPECT_FALSE(isYoungBabyFever(celsius(379)));
    EXPECT_TRUE(isYoungBabyFever(celsius(380)));
    EXPECT_FALSE(isYoungBabyFever(fahrenheit(1003)));
    EXPECT_TRUE(isYoungBabyFever(fahrenheit(1004)));
}

TEST(Temperature, IsPossibleOnlyWhereABodyCanHaveIt)
{
    EXPECT_TRUE(isPossible(celsius(250)));
    EXPECT_FALSE(isPossible(celsius(249)));
    EXPECT_TRUE(isPossible(celsius(450)));
    EXPECT_FALSE(isPossible(celsius(451)));
    EXPECT_TRUE(isPossible(fahrenheit(770)));
    EXPECT_FALSE(isPossible(fahrenheit(769)));
    EXPECT_TRUE(isPossible(fahrenheit(1130)));
    EXPECT_FALSE(isPossible(fahrenheit(1131)));
    EXPECT_FALSE(isPossible(celsius(1001)));  // Fahrenheit typed as Celsius
    EXPECT_FALSE(isPossible(fahrenheit(378)));  // and the other way
}

TEST(Temperature, IsReadWithPointOrCommaAndRoundedUp)
{
    EXPECT_EQ(parseTenths("37.8"), 378);
    EXPECT_EQ(parseTenths("39.9"), 399);
    EXPECT_EQ(parseTenths("37,8"), 378);
    EXPECT_EQ(parseTenths("100"), 1000);
    EXPECT_EQ(parseTenths("37.75"), 378);
    EXPECT_EQ(parseTenths("37.71"), 378);
    EXPECT_EQ(parseTenths("37.70"), 377);
    EXPECT_EQ(parseTenths("37.99"), 380);
    EXPECT_EQ(parseTenths("100.0000001"), 1001);
    EXPECT_EQ(parseTenths("0"), 0);
    EXPECT_EQ(parseTenths("100000"), 1'000'000);
    EXPECT_FALSE(parseTenths("100001"));
}

TEST(Temperature, IsRefusedWhereItIsNoNumber)
{
    for (const auto* text : {"", ".", "37.", ".8", "-37", "+37", "37.8C", " 37", "37.8.1", "37,8,1", "3e1", "nan",
                             "99999999999999999999"}) {
        EXPECT_FALSE(parseTenths(text)) << text;
    }
}

TEST(Temperature, IsWrittenAsItWasEntered)
{
    EXPECT_EQ(toText(celsius(378)), "37.8 °C");
    EXPECT_EQ(toText(fahrenheit(1000)), "100.0 °F");
}

}  // namespace
