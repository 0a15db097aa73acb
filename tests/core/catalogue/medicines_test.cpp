// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/medicines.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

using namespace nape::catalogue;
using namespace std::chrono_literals;

namespace {

using Spacing = std::array<nape::clock::Duration, 3>;

std::vector<std::string> idsOf(const std::vector<Medicine>& medicines)
{
    std::vector<std::string> ids;
    for (const auto& m : medicines)
        ids.emplace_back(m.id);
    return ids;
}

struct Expected {
    std::string_view id, country;
    int mg;
    Spacing spacing;
    nape::clock::Duration upper;
    int once, interval, day, age;
};

// The table of the specification, typed a second time.
const std::vector<Expected> kExpected{
    {"aspirin-325", "US", 325, {4h, 4h, 6h}, 6h, 3, 12, 12, 12},
    {"ibuprofen-200", "US", 200, {4h, 6h, 6h}, 6h, 2, 6, 6, 12},
    {"naproxen-220", "US", 220, {8h, 12h, 12h}, 12h, 2, 2, 3, 12},
    {"acetaminophen-325", "US", 325, {4h, 4h, 4h}, 6h, 2, 10, 10, 12},
    {"acetaminophen-500", "US", 500, {6h, 6h, 6h}, 6h, 2, 6, 6, 12},
    {"acetaminophen-650er", "US", 650, {8h, 8h, 8h}, 8h, 2, 6, 6, 18},
    {"aspirin-300", "GB", 300, {4h, 6h, 6h}, 6h, 2, 13, 13, 16},
    {"ibuprofen-200", "GB", 200, {6h, 6h, 6h}, 6h, 2, 6, 6, 12},
    {"paracetamol-500", "GB", 500, {4h, 4h, 4h}, 6h, 2, 8, 8, 16},
    // neither country: the stricter of both rows of the same tablet, and of the age for the ingredient
    {"ibuprofen-200", "", 200, {6h, 6h, 6h}, 6h, 2, 6, 6, 12},
    {"ibuprofen-200", "DE", 200, {6h, 6h, 6h}, 6h, 2, 6, 6, 12},
    {"acetaminophen-500", "", 500, {6h, 6h, 6h}, 6h, 2, 6, 6, 16},
    {"paracetamol-500", "CA", 500, {6h, 6h, 6h}, 6h, 2, 6, 6, 16},
    {"acetaminophen-500", "GB", 500, {6h, 6h, 6h}, 6h, 2, 6, 6, 16},
    {"acetaminophen-325", "", 325, {4h, 4h, 4h}, 6h, 2, 10, 10, 16},
    {"acetaminophen-650er", "", 650, {8h, 8h, 8h}, 8h, 2, 6, 6, 18},
    {"aspirin-325", "", 325, {4h, 4h, 6h}, 6h, 3, 12, 12, 16},
    {"naproxen-220", "", 220, {8h, 12h, 12h}, 12h, 2, 2, 3, 12},
};

TEST(Medicines, HaveTheLimitsOfTheirCountry)
{
    for (const auto& e : kExpected) {
        SCOPED_TRACE(std::string{e.id} + " in " + std::string{e.country});
        const auto m = medicineFor(e.id, e.country);
        ASSERT_TRUE(m);
        EXPECT_EQ(m->milligrams, e.mg);
        EXPECT_EQ(m->spacing, e.spacing);
        EXPECT_EQ(m->upperInterval, e.upper);
        EXPECT_EQ(m->mostAtOnce, e.once);
        EXPECT_EQ(m->mostInInterval, e.interval);
        EXPECT_EQ(m->mostIn24Hours, e.day);
        EXPECT_EQ(m->labelAge, e.age);
    }
}

TEST(Medicines, WaitAsLongAsTheTabletsSay)
{
    const auto aspirin = *medicineFor("aspirin-325", "US");
    EXPECT_EQ(aspirin.spacingAfter(1), 4h);
    EXPECT_EQ(aspirin.spacingAfter(2), 4h);
    EXPECT_EQ(aspirin.spacingAfter(3), 6h);
    EXPECT_EQ(aspirin.spacingAfter(9), 6h);
}

TEST(Medicines, AreThoseThatAreSoldThere)
{
    EXPECT_EQ(idsOf(medicinesOf("US")),
              (std::vector<std::string>{"aspirin-325", "ibuprofen-200", "naproxen-220", "acetaminophen-325",
                                        "acetaminophen-500", "acetaminophen-650er"}));
    EXPECT_EQ(idsOf(medicinesOf("GB")), (std::vector<std::string>{"aspirin-300", "ibuprofen-200", "paracetamol-500"}));
    EXPECT_EQ(idsOf(medicinesOf("")).size(), 8U);
    EXPECT_EQ(idsOf(medicinesOf("DE")), idsOf(medicinesOf("")));
}

TEST(Medicines, AreCalledAsTheirCountryCallsThem)
{
    EXPECT_EQ(medicineFor("paracetamol-500", "GB")->name, "paracetamol 500 mg");
    EXPECT_EQ(medicineFor("acetaminophen-500", "US")->name, "acetaminophen 500 mg");
}

TEST(Medicines, AreNsaidsAllButOneIngredient)
{
    for (const auto& m : medicines())
        EXPECT_EQ(m.isNsaid(), m.ingredient != Ingredient::acetaminophen) << m.id;
}

TEST(Medicines, AreNoneWithoutAKnownId)
{
    EXPECT_FALSE(isMedicine("ibuprofen"));
    EXPECT_FALSE(isMedicine(""));
    EXPECT_FALSE(medicineFor("ibuprofen-400", "US"));
    EXPECT_TRUE(isMedicine("naproxen-220"));
}

TEST(Medicines, NeverAllowMoreThanTheSharedMaximumOfAcetaminophen)
{
    for (const auto& m : medicines()) {
        if (m.ingredient == Ingredient::acetaminophen) {
            EXPECT_LE(m.milligrams * m.mostIn24Hours, 4000) << m.id;
        }
    }
}

TEST(Medicines, NameSourcesThatAreListed)
{
    std::ifstream file{NAPE_SOURCE "/docs/sources.md"};
    std::stringstream all;
    all << file.rdbuf();
    const auto listed = all.str();
    for (const auto& m : medicines()) {
        ASSERT_FALSE(m.sources.empty()) << m.id;
        std::istringstream numbers{std::string{m.sources}};
        for (std::string number; numbers >> number;)
            EXPECT_NE(listed.find("| " + number + " | "), std::string::npos) << m.id << ": " << number;
    }
}

}  // namespace
