// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

#include <fstream>

namespace nape::test {
namespace {

using journal::PersonDetails;

class Household : public testing::Test {
protected:
    facts::PersonId add(const std::string& name, const PersonDetails& details = {})
    {
        return {TestJournal::required(journal->addPerson(name, details)).id.value};
    }
    facts::Person one(const facts::PersonId& id)
    {
        const auto everyone = journal->persons();
        for (const auto& person : *everyone) {
            if (person.header.id.value == id.value) return person.value;
        }
        ADD_FAILURE();
        return {};
    }
    std::size_t count() { return journal->persons()->size(); }
    TestJournal journal;
};

TEST_F(Household, MayBeCalledInAnyScriptAndByEmoji)
{
    for (const char* name :
         {"Zoë", "Mare\xCC\x8C", "李小龍", "محمد", "👩‍👩‍👧 Mum", "🦒", "O’Neill-Smith, J."})
        EXPECT_EQ(one(add(name)).name, name);
}

TEST_F(Household, HaveANameWithoutTheBlanksAroundIt)
{
    EXPECT_EQ(one(add("  Mara\t")).name, "Mara");
    EXPECT_EQ(one(add("\xC2\xA0Tom\xE3\x80\x80")).name, "Tom");
}

TEST_F(Household, AreNotCalledByWhatCannotBeShown)
{
    for (const std::string& name :
         {std::string("A\nB"), std::string("A\x1B[31mB"), std::string("A\0B", 3), std::string("A\x7F"),
          std::string("A\xC2\x9B"), std::string("A\xE2\x80\xAE"), std::string("A\xE2\x81\xA6"), std::string("A\xFF"),
          std::string("A\xC0\xAF"), std::string("\xED\xA0\x80"), std::string("A\xE2\x82")}) {
        EXPECT_TRUE(isBadInput(journal->addPerson(name, {}))) << name;
    }
    EXPECT_EQ(count(), 0U);
}

TEST_F(Household, AreNotCalledByNothing)
{
    for (const char* name : {"", "   ", "\t\r\n", "\xC2\xA0", "\xE2\x80\x8B", "\xE2\x80\x8D", "\xEF\xBB\xBF"})
        EXPECT_TRUE(isBadInput(journal->addPerson(name, {}))) << name;
    EXPECT_EQ(count(), 0U);
}

TEST_F(Household, HaveNamesOfSixtyCharactersAtMost)
{
    std::string sixty;
    for (int i = 0; i < 60; ++i)
        sixty += "é";
    add(sixty);
    EXPECT_TRUE(isBadInput(journal->addPerson(sixty + "x", {})));
}

TEST_F(Household, CannotBeToldApartByBlanksOrCapitalsAlone)
{
    const auto mara = add("Mara");
    EXPECT_TRUE(isBadInput(journal->addPerson(" mara ", {})));
    const auto tom = add("Tom");
    EXPECT_TRUE(isBadInput(journal->editPerson(tom, {.rename = "MARA"})));
    EXPECT_EQ(one(tom).name, "Tom");
    EXPECT_TRUE(journal->editPerson(mara, {.rename = "mara"})) << "her own name in other letters is no other person";
}

TEST_F(Household, AreEditedByFieldUnderTheSameRules)
{
    const auto mara = add("Mara");
    const facts::FactId fact{mara.value};
    EXPECT_TRUE(isBadInput(journal->edit(fact, {{"name", "A\x1B[2J"}})));
    EXPECT_TRUE(isBadInput(journal->edit(fact, {{"country", "XX"}})));
    EXPECT_TRUE(isBadInput(journal->edit(fact, {{"doctor", "A\nB"}})));
    ASSERT_TRUE(journal->edit(fact, {{"name", " Mara B "}}));
    EXPECT_EQ(one(mara).name, "Mara B");
}

TEST_F(Household, LiveInACountryThatThereIs)
{
    EXPECT_EQ(one(add("Ana", {.country = "pe"})).country, "PE") << "also one whose number Nape does not know";
    for (const char* code : {"XX", "ZZ", "UK", "Germany", "D", "11", "GB "}) {
        EXPECT_TRUE(isBadInput(journal->addPerson("Tom", {.country = code}))) << code;
        EXPECT_EQ(count(), 1U);
    }
    EXPECT_EQ(one(add("Ben", {.country = ""})).country, "");
}

TEST_F(Household, KeepADoctorAndADentistToCall)
{
    PersonDetails details;
    details.doctor = " Dr Green ";
    details.doctorPhone = "0123 456-78 ext. 9";
    details.dentistPhone = "+49 30 1234";
    const auto mara = add("Mara", details);
    EXPECT_EQ(one(mara).doctor, "Dr Green");
    EXPECT_EQ(one(mara).doctorPhone, "0123 456-78 ext. 9");
    EXPECT_EQ(one(mara).dentistPhone, "+49 30 1234");
    ASSERT_TRUE(journal->editPerson(mara, {.poisonControl = " 030 19240 "}));
    EXPECT_EQ(one(mara).poisonControl, "030 19240");
    EXPECT_TRUE(isBadInput(journal->editPerson(mara, {.poisonControl = "the hospital"})));
    EXPECT_TRUE(isBadInput(journal->editPerson(mara, {.doctorPhone = "ask Tom"})));
    EXPECT_TRUE(isBadInput(journal->editPerson(mara, {.doctor = "Dr\x1B[31m"})));
    EXPECT_TRUE(isBadInput(journal->editPerson(mara, {.dentist = std::string(81, 'x')})));
    EXPECT_EQ(one(mara).doctor, "Dr Green");
    ASSERT_TRUE(journal->editPerson(mara, {.doctor = "", .doctorPhone = ""}));
    EXPECT_EQ(one(mara).doctorPhone, "");
}

TEST_F(Household, TakeTheirContactsAlongToAnotherMachine)
{
    PersonDetails details;
    details.doctor = "Dr Green";
    details.doctorPhone = "0123 456";
    details.dentist = "Dr Molar";
    details.dentistPhone = "0123 789";
    details.poisonControl = "0123 999";
    details.emergencyNumber = "112";
    details.country = "PE";
    const auto mara = add("Mara", details);
    const auto file = journal.folder() / "out.json";
    ASSERT_TRUE(journal->exportJson(file, {}));
    TestJournal there;
    ASSERT_TRUE(there->importJson(file, journal::ImportMode::save));
    ASSERT_EQ(there->persons()->size(), 1U);
    const auto brought = there->persons()->front().value;
    EXPECT_EQ(brought.doctor, "Dr Green");
    EXPECT_EQ(brought.doctorPhone, "0123 456");
    EXPECT_EQ(brought.dentist, "Dr Molar");
    EXPECT_EQ(brought.dentistPhone, "0123 789");
    EXPECT_EQ(brought.poisonControl, "0123 999");
    EXPECT_EQ(brought.emergencyNumber, "112");
    EXPECT_EQ(brought.country, one(mara).country);
}

TEST_F(Household, AreNotHeldBackByWhatAnImportBrought)
{
    add("Mara");
    const auto file = journal.folder() / "out.json";
    ASSERT_TRUE(journal->exportJson(file, {}));
    std::ifstream in{file};
    std::string text{std::istreambuf_iterator<char>{in}, {}};
    text.replace(text.find("\"name\": \"Mara\""), 14, R"("name": "Ma\u001bra")");
    std::ofstream{file} << text;
    TestJournal there;
    ASSERT_TRUE(there->importJson(file, journal::ImportMode::save));
    const facts::PersonId id{there->persons()->front().header.id.value};
    EXPECT_TRUE(there->editPerson(id, {.country = "DE"})) << "a number to call must not hang on an old name";
}

}  // namespace
}  // namespace nape::test
