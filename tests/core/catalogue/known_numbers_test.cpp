// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/emergency_numbers.h"

#include <gtest/gtest.h>
#include <phonenumbers/shortnumberinfo.h>

using namespace nape::catalogue;
using i18n::phonenumbers::ShortNumberInfo;

// Every number that Nape names, against the table of libphonenumber. That table says which numbers reach an emergency
// service, not which of them sends an ambulance: it can find a wrong number and cannot prove a right one.
namespace {

TEST(EmergencyNumbers, AreKnownToLibphonenumberAsEmergencyNumbersOfTheirCountry)
{
    const ShortNumberInfo known;
    int numbers = 0;
    for (const auto& row : emergencyNumbers()) {
        for (const auto number : {row.dialFirst, row.also}) {
            if (number.empty()) continue;
            ++numbers;
            EXPECT_TRUE(known.IsEmergencyNumber(std::string{number}, std::string{row.country}))
                << row.name << ": " << number;
            EXPECT_TRUE(known.ConnectsToEmergencyNumber(std::string{number}, std::string{row.country}))
                << row.name << ": " << number;
        }
    }
    EXPECT_GE(numbers, 80);
}

TEST(EmergencyNumbers, AreHeldAgainstATableThatKnowsAWrongOne)
{
    const ShortNumberInfo known;
    EXPECT_FALSE(known.IsEmergencyNumber("911", "FR"));
    EXPECT_FALSE(known.IsEmergencyNumber("1", "US"));
}

}  // namespace
