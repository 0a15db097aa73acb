// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

namespace nape::test {
namespace {

using app::PageId;

class PeoplePage : public PageTest {
protected:
    facts::PersonId add(const char* name) { return {TestJournal::required(journal->addPerson(name, {})).id.value}; }
    void say(const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        ASSERT_NE(edit, nullptr) << field;
        edit->setFocus();
        edit->selectAll();
        edit->del();
        // As an input method does it: keys cannot type every script.
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(edit, &typed);
    }
    facts::Person named(const std::string& name)
    {
        const auto everyone = journal->persons();
        for (const auto& person : *everyone) {
            if (person.value.name == name) return person.value;
        }
        ADD_FAILURE() << "nobody is called " << name;
        return {};
    }
    QString message(const char* name)
    {
        auto* label = find<QLabel>(name);
        return label == nullptr ? QString() : label->text();
    }
};

TEST_F(PeoplePage, AddsSomebodyWithAllThatThereIsToSay)
{
    add("Mara");
    auto& page = open(PageId::people);
    const QSignalSpy undo(&page, &app::Page::undoOffered);
    EXPECT_FALSE(page.isTask());
    press("addPersonButton");
    EXPECT_TRUE(page.isTask());
    EXPECT_EQ(window().focusWidget(), find<QLineEdit>("personName"));
    say("personName", QStringLiteral(" Tom "));
    press("band_12-17");
    auto* country = find<QComboBox>("personCountry");
    country->setCurrentIndex(country->findData(QStringLiteral("PE")));
    say("doctorName", QStringLiteral("Dr Green"));
    say("doctorPhone", QStringLiteral("0123 456"));
    say("dentistPhone", QStringLiteral("0123 789"));
    EXPECT_EQ(find<QLineEdit>("poisonControl")->placeholderText(), QString()) << "Nape knows none of Peru";
    say("poisonControl", QStringLiteral("0123 999"));
    press("answer_kidney_unknown");
    press("answer_age19_unknown");
    press("savePersonButton");
    EXPECT_FALSE(page.isTask());
    EXPECT_EQ(undo.count(), 1);
    const auto tom = named("Tom");
    EXPECT_EQ(tom.ageBand, facts::AgeBand::from12to17);
    EXPECT_EQ(tom.country, "PE");
    EXPECT_EQ(tom.doctor, "Dr Green");
    EXPECT_EQ(tom.doctorPhone, "0123 456");
    EXPECT_EQ(tom.dentistPhone, "0123 789");
    EXPECT_EQ(tom.poisonControl, "0123 999");
    const facts::PersonId id{(*journal->persons())[1].header.id.value};
    const auto his = *journal->careLog(id);
    EXPECT_EQ(facts::profileOf(his, "kidney"), "yes") << "not sure is the careful answer";
    EXPECT_EQ(facts::profileOf(his, "age19"), "no") << "and here the careful one is no";
    EXPECT_EQ(facts::profileOf(his, "liver"), std::nullopt);
    EXPECT_EQ(care.personName(), QStringLiteral("Mara")) << "whose log is open does not change by itself";
}

TEST_F(PeoplePage, SaysWhatIsWrongWithANameWhereItWasTypedAndLosesNothing)
{
    add("Mara");
    auto& page = open(PageId::people);
    press("addPersonButton");
    say("doctorName", QStringLiteral("Dr Green"));
    press("savePersonButton");
    EXPECT_EQ(message("personNameMessage"), QStringLiteral("A person needs a name."));
    say("personName", QStringLiteral("mara"));
    press("savePersonButton");
    EXPECT_EQ(message("personNameMessage"), QStringLiteral("There is already a person called Mara."));
    EXPECT_TRUE(page.isTask());
    EXPECT_EQ(find<QLineEdit>("doctorName")->text(), QStringLiteral("Dr Green"));
    EXPECT_EQ(find<QLineEdit>("personName")->text(), QStringLiteral("mara"));
    care.refresh();
    EXPECT_EQ(find<QLineEdit>("personName")->text(), QStringLiteral("mara"));
    say("personName", QString(61, QLatin1Char('x')));
    press("savePersonButton");
    EXPECT_EQ(message("personNameMessage"), QStringLiteral("This name is too long: 60 characters at most."));
    EXPECT_EQ(journal->persons()->size(), 1U);
    say("personName", QString::fromUtf8("👵 Wilhelmina"));
    press("savePersonButton");
    EXPECT_EQ(named("👵 Wilhelmina").doctor, "Dr Green");
}

TEST_F(PeoplePage, SaysWhatIsWrongWithANumberWhereItWasTyped)
{
    add("Mara");
    open(PageId::people);
    press("editPerson_0");
    say("dentistPhone", QStringLiteral("ask Tom"));
    press("savePersonButton");
    EXPECT_TRUE(message("contactMessage").contains(QStringLiteral("ask Tom")));
    EXPECT_EQ(named("Mara").dentistPhone, "");
}

TEST_F(PeoplePage, ShowsWhatIsKnownAndSavesOnlyWhatWasChanged)
{
    journal::PersonDetails details;
    details.birth = clock::Day{std::chrono::year{1990} / 5 / 31};
    details.country = "GB";
    details.profile = {{"kidney", "yes"}, {"pregnancy_weeks", "10"}};
    const facts::PersonId mara{TestJournal::required(journal->addPerson("Mara", details)).id.value};
    open(PageId::people);
    press("editPerson_0");
    EXPECT_EQ(find<QComboBox>("personCountry")->currentData().toString(), QStringLiteral("GB"));
    EXPECT_TRUE(find("answer_kidney_yes")->isChecked());
    EXPECT_EQ(find<QLineEdit>("pregnancyWeeksField")->text(), QStringLiteral("10"));
    say("personName", QStringLiteral("Mara B"));
    press("savePersonButton");
    EXPECT_EQ(named("Mara B").birth, details.birth);
    EXPECT_EQ(journal->history({.person = mara, .kind = "profile"})->size(), 2U);
}

TEST_F(PeoplePage, BackAndEscapeKeepWhatWasTypedForTheSamePerson)
{
    add("Mara");
    journal.time.advance(1min);
    add("Tom");
    auto& page = open(PageId::people);
    press("editPerson_0");
    say("doctorName", QStringLiteral("Dr Green"));
    type(Qt::Key_Escape);
    EXPECT_FALSE(page.isTask());
    EXPECT_EQ(named("Mara").doctor, "");
    press("editPerson_0");
    EXPECT_EQ(find<QLineEdit>("doctorName")->text(), QStringLiteral("Dr Green"));
    EXPECT_TRUE(message("personMessage").contains(QStringLiteral("not saved yet")));
    press("savePersonButton");
    EXPECT_EQ(named("Mara").doctor, "Dr Green");
    TestJournal::required(journal->editPerson(*care.person(), {.doctor = "Dr Brown"}));
    press("editPerson_0");
    EXPECT_EQ(find<QLineEdit>("doctorName")->text(), QStringLiteral("Dr Brown")) << "nothing typed is left";
    press("answer_kidney_yes");
    type(Qt::Key_Escape);
    press("editPerson_1");
    EXPECT_EQ(find<QLineEdit>("personName")->text(), QStringLiteral("Tom"));
    EXPECT_FALSE(find("answer_kidney_yes")->isChecked());
    EXPECT_EQ(message("personMessage"), QString());
}

TEST_F(PeoplePage, ABirthDateThatWasNotReadIsSaidAndTheRangeWillDo)
{
    add("Mara");
    auto& page = open(PageId::people);
    press("editPerson_0");
    press("sayBirthButton");
    press("savePersonButton");
    EXPECT_TRUE(page.isTask()) << "it was not saved";
    EXPECT_TRUE(message("ageMessage").contains(QStringLiteral("say only the range")));
    EXPECT_EQ(window().focusWidget(), find<QDateEdit>("birthDate"));
    press("sayBandButton");
    EXPECT_EQ(message("ageMessage"), QString());
    EXPECT_EQ(find("sayBandButton"), nullptr);
    press("band_18-64");
    press("savePersonButton");
    EXPECT_EQ(named("Mara").ageBand, facts::AgeBand::from18to64);
    EXPECT_EQ(named("Mara").birth, std::nullopt);
}

TEST_F(PeoplePage, ABirthDateMayBeThatOfTodayHoweverLongNapeRuns)
{
    add("Mara");
    open(PageId::people);
    press("editPerson_0");
    type(Qt::Key_Escape);
    journal.time.advance(72h);
    press("editPerson_0");
    EXPECT_EQ(window().findChild<QDateEdit*>(QStringLiteral("birthDate"))->maximumDate(), QDate(2026, 6, 4));
}

TEST_F(PeoplePage, AWeekThatNobodyGaveIsShownAsNone)
{
    add("Mara");
    open(PageId::people);
    press("editPerson_0");
    press("answer_pregnancy_weeks_yes");
    press("savePersonButton");
    journal.time.advance(24h * 21);
    care.refresh();
    press("editPerson_0");
    EXPECT_TRUE(find("answer_pregnancy_weeks_yes")->isChecked());
    EXPECT_EQ(find<QLineEdit>("pregnancyWeeksField")->text(), QString());
    say("pregnancyWeeksField", QStringLiteral("9"));
    press("savePersonButton");
    press("editPerson_0");
    EXPECT_EQ(find<QLineEdit>("pregnancyWeeksField")->text(), QStringLiteral("9"));
}

TEST_F(PeoplePage, OpensAnothersLog)
{
    add("Mara");
    add("Tom");
    auto& page = open(PageId::people);
    const QSignalSpy went(&page, &app::Page::goTo);
    EXPECT_EQ(find("openLog_0"), nullptr) << "hers is open";
    press("openLog_1");
    EXPECT_EQ(care.personName(), QStringLiteral("Tom"));
    EXPECT_EQ(went.last()[0].value<PageId>(), PageId::today);
}

TEST_F(PeoplePage, OpensWhereDoctorAndDentistAreMissing)
{
    add("Mara");
    care.refresh();
    care.askForContacts();
    auto& page = open(PageId::people);
    page.entered();
    EXPECT_TRUE(page.isTask());
    EXPECT_EQ(window().focusWidget(), find<QLineEdit>("doctorName"));
}

TEST_F(PeoplePage, SuggestsTheCountryOfTheSystemAndNeverTakesItUnasked)
{
    add("Mara");
    care.setRegion("DE");
    open(PageId::people);
    press("editPerson_0");
    press("savePersonButton");
    EXPECT_EQ(named("Mara").country, "");
    press("editPerson_0");
    press("useRegionButton");
    press("savePersonButton");
    EXPECT_EQ(named("Mara").country, "DE");
}

TEST_F(PeoplePage, TellsWhoseLogIsOpenOnlyWhereThereAreSeveral)
{
    add("Mara");
    care.refresh();
    EXPECT_EQ(care.whose(), QString());
    add("Tom");
    care.refresh();
    EXPECT_EQ(care.whose(), QStringLiteral("Mara’s log"));
}

}  // namespace
}  // namespace nape::test
