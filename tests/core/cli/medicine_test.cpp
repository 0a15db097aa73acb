// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/napectl.h"

namespace nape::test {
namespace {

TEST(DoseOfAChild, IsKeptAndToldWithoutANumber)
{
    const Napectl napectl;
    ASSERT_EQ(napectl("person add kid --age-band 1-11 --country US").exit, 0);
    ASSERT_EQ(napectl("dose acetaminophen-325 --already-taken").exit, 0);
    const auto second = napectl("dose acetaminophen-500 --tablets 9 --already-taken");
    EXPECT_EQ(second.exit, 0);
    EXPECT_EQ(second.out.find("4,000"), std::string::npos) << second.out;
    EXPECT_EQ(second.out.find(" mg"), std::string::npos) << second.out;
    EXPECT_NE(second.out.find("goes by weight"), std::string::npos) << second.out;
}

TEST(DoseOfAnAdult, IsToldWhatItBroke)
{
    const Napectl napectl;
    ASSERT_EQ(napectl("person add me --age-band 65+ --country US").exit, 0);
    const auto much = napectl("dose acetaminophen-500 --tablets 9 --already-taken");
    EXPECT_EQ(much.exit, 0);
    EXPECT_NE(much.out.find("4,000 mg"), std::string::npos) << much.out;
}

TEST(MedicineCommands, SayThatAnEarlierReadingIsStricterAndCounts)
{
    const Napectl napectl;
    ASSERT_EQ(napectl("log --pain 4").exit, 0);
    const auto first = napectl("package ibuprofen-200 --read --stricter gap=12h");
    EXPECT_EQ(first.exit, 0);
    EXPECT_EQ(first.out.find("What was read before"), std::string::npos) << first.out;
    const auto second = napectl("package ibuprofen-200 --read");
    EXPECT_EQ(second.exit, 0);
    EXPECT_NE(second.out.find("What was read before is stricter"), std::string::npos) << second.out;
    // Not where Nape itself asks for no less than what was read before.
    ASSERT_EQ(napectl("package aspirin-325 --read --stricter gap=4h").exit, 0);
    const auto plain = napectl("package aspirin-325 --read");
    EXPECT_EQ(plain.out.find("What was read before"), std::string::npos) << plain.out;
}

}  // namespace
}  // namespace nape::test
