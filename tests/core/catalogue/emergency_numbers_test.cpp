// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/countries.h"
#include "catalogue/emergency_numbers.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

using namespace nape;
using namespace nape::catalogue;

namespace {

std::string said(const NumberToCall& call)
{
    return text::english(call.sentence, {}, clock::FixedZone{clock::Duration{0}});
}

std::vector<std::string> cells(const std::string& line)
{
    std::vector<std::string> out;
    std::istringstream in{line.ends_with('\r') ? line.substr(0, line.size() - 1) : line};
    for (std::string cell; std::getline(in, cell, ',');)
        out.push_back(cell);
    return out;
}

TEST(EmergencyNumbers, AreTheRowsOfTheDataInItsOrder)
{
    std::ifstream csv{NAPE_SOURCE "/data/emergency_numbers.csv"};
    std::string line;
    std::getline(csv, line);
    std::size_t i = 0;
    for (; std::getline(csv, line); ++i) {
        const auto row = cells(line);
        ASSERT_EQ(row.size(), 8U) << line;
        ASSERT_LT(i, emergencyNumbers().size());
        const auto& built = emergencyNumbers()[i];
        EXPECT_EQ(built.country, row[0]);
        EXPECT_EQ(built.name, row[1]);
        EXPECT_EQ(built.dialFirst, row[2]);
        EXPECT_EQ(built.also, row[3]);
        EXPECT_EQ(built.grade, row[7] == "A" ? Grade::a : row[7] == "B" ? Grade::b : Grade::c) << line;
    }
    EXPECT_EQ(i, 80U);
    EXPECT_EQ(emergencyNumbers().size(), i);
}

TEST(EmergencyNumbers, KeepTheZerosInFront)
{
    EXPECT_EQ(numberToCall("AU", "").number, "000");
}

TEST(EmergencyNumbers, AreFoundInEitherCase)
{
    ASSERT_NE(emergencyNumberOf("it"), nullptr);
    EXPECT_EQ(emergencyNumberOf("it"), emergencyNumberOf("IT"));
    EXPECT_EQ(emergencyNumberOf("It")->dialFirst, "112");
}

TEST(EmergencyNumbers, KnowNoOtherCountry)
{
    for (const auto* country : {"", "XX", "NG", "U", "USA", "U "})
        EXPECT_EQ(emergencyNumberOf(country), nullptr) << country;
}

TEST(NumberToCall, Is911OnlyWhereTheCountrySaysSo)
{
    EXPECT_EQ(numberToCall("US", "").number, "911");
    EXPECT_EQ(said(numberToCall("US", "")), "Call 911.");
    EXPECT_EQ(said(numberToCall("DE", "")), "Call 112.");
}

TEST(NumberToCall, NamesNobodysNumberWhereTheCountryIsUnknown)
{
    for (const auto* country : {"", "XX", "NG"}) {
        const auto call = numberToCall(country, "");
        EXPECT_TRUE(call.number.empty()) << country;
        EXPECT_NE(said(call).find("your local emergency number (112 works on most mobile phones)"), std::string::npos);
        EXPECT_EQ(said(call).find("911"), std::string::npos);
    }
}

TEST(NumberToCall, AsksForACheckWhereTheSourcesDisagree)
{
    EXPECT_FALSE(numberToCall("US", "").check);
    EXPECT_TRUE(numberToCall("GB", "").check);  // B
    EXPECT_TRUE(numberToCall("TH", "").check);  // C
}

TEST(NumberToCall, SaysWhatToDoAboutANumberThatMayBeWrongOrIsMissing)
{
    EXPECT_TRUE(numberToCall("US", "").note.empty());
    EXPECT_TRUE(numberToCall("GB", "123").note.empty());
    for (const auto* country : {"GB", "TH", "", "NG"})
        EXPECT_FALSE(numberToCall(country, "").note.empty()) << country;
}

TEST(Countries, AreThoseThatThereAre)
{
    for (const auto& row : emergencyNumbers())
        EXPECT_TRUE(isCountryCode(row.country)) << row.country;
    EXPECT_TRUE(isCountryCode("PE"));
    for (const auto* code : {"", "XX", "ZZ", "UK", "gb", "USA"})
        EXPECT_FALSE(isCountryCode(code)) << code;
    EXPECT_EQ(countryCodes().size(), 250U);
}

TEST(NumberToCall, PutsThePersonsOwnNumberFirst)
{
    EXPECT_EQ(numberToCall("US", "+49112").number, "+49112");
    EXPECT_FALSE(numberToCall("GB", "123").check);
    EXPECT_EQ(numberToCall("", "123").number, "123");
}

TEST(NumberToCall, PassesOverAnOwnNumberThatIsNone)
{
    EXPECT_EQ(numberToCall("US", "ask mum").number, "911");
}

TEST(PhoneNumbers, HaveTwoToFifteenDigitsAndMayBeginWithAPlus)
{
    for (const auto* good : {"11", "911", "+441632960961", "123456789012345", "+123456789012345"})
        EXPECT_TRUE(isPhoneNumber(good)) << good;
    for (const auto* bad : {"", "1", "+", "+1", "1234567890123456", "9 11", "911a", "++911", "0049-112", "٩١١"})
        EXPECT_FALSE(isPhoneNumber(bad)) << bad;
}

}  // namespace
