// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include "clock/iso8601.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

namespace nape::test {
namespace {

using app::PageId;
using facts::Answer;

/// Takes what would be handed to the system's program for calls.
class CallTaker : public QObject {
    Q_OBJECT
public:
    CallTaker() { QDesktopServices::setUrlHandler(QStringLiteral("tel"), this, "take"); }
    ~CallTaker() override { QDesktopServices::unsetUrlHandler(QStringLiteral("tel")); }
    QStringList taken;
public Q_SLOTS:
    void take(const QUrl& url) { taken << url.toString(); }
};

class WhomToCall : public PageTest {
protected:
    WhomToCall() { journal.episode(); }
    void edit(const journal::PersonDetails& details)
    {
        const facts::PersonId me{journal->persons()->front().header.id.value};
        TestJournal::required(journal->editPerson(me, details));
    }
    QString text(const char* label)
    {
        auto* found = find<QLabel>(label);
        return found == nullptr ? QString() : found->text();
    }
};

TEST_F(WhomToCall, AsksForTheCountryOnTheCardAndTakesItOnlyWhenItIsConfirmed)
{
    journal.check({{"chest", Answer::yes}});
    care.setRegion("DE");
    open(PageId::result);
    EXPECT_EQ(text("emergencyHeadline"), QStringLiteral("Call now")) << "the card comes first";
    EXPECT_EQ(find<QWidget>("emergencyNumber"), nullptr);
    ASSERT_NE(find("confirmCountryButton"), nullptr);
    EXPECT_EQ(log().last<facts::Person>()->value.country, "");
    press("confirmCountryButton");
    EXPECT_EQ(log().last<facts::Person>()->value.country, "DE");
    EXPECT_EQ(find<QWidget>("emergencyNumber")->accessibleName(), QStringLiteral("112"));
    EXPECT_EQ(find("confirmCountryButton"), nullptr);
}

TEST_F(WhomToCall, SuggestsNothingWhereTheSystemSaysNothing)
{
    journal.check({{"chest", Answer::yes}});
    open(PageId::result);
    EXPECT_EQ(find("confirmCountryButton"), nullptr);
    EXPECT_NE(find("otherCountryButton"), nullptr);
    EXPECT_TRUE(text("emergencyWhere").contains(QStringLiteral("People near you")));
}

TEST_F(WhomToCall, SaysThatItHasNoNumberForSomeCountries)
{
    journal.check({{"chest", Answer::yes}});
    edit({.country = "PE"});
    open(PageId::result);
    EXPECT_EQ(find<QWidget>("emergencyNumber"), nullptr);
    EXPECT_TRUE(text("emergencyWhere").contains(QStringLiteral("Peru")));
}

TEST_F(WhomToCall, SaysToCheckANumberThatFewSourcesConfirm)
{
    journal.check({{"chest", Answer::yes}});
    edit({.country = "GB"});
    open(PageId::result);
    EXPECT_TRUE(text("emergencyWhere").contains(QStringLiteral("Check that the number is right")));
    open(PageId::today);
    EXPECT_TRUE(text("cardNumber").contains(QStringLiteral("Call 999."))) << text("cardNumber").toStdString();
    EXPECT_TRUE(text("cardNumberNote").contains(QStringLiteral("Check that")));
}

TEST_F(WhomToCall, ANumberThatWasTypedIsNotLostToAnotherCountry)
{
    journal.check({{"chest", Answer::yes}});
    edit({.country = "GB", .emergencyNumber = "0123456"});
    auto& page = open(PageId::result);
    const QSignalSpy offered(&page, &app::Page::undoOffered);
    press("otherCountryButton");
    auto* chooser = find<QComboBox>("countryChooser");
    ASSERT_NE(chooser, nullptr);
    const auto pick = [&](const char* code) {
        Q_EMIT chooser->activated(chooser->findData(QString::fromLatin1(code)));
        settle();
    };
    pick("DE");
    EXPECT_EQ(find<QWidget>("emergencyNumber")->accessibleName(), QStringLiteral("112"));
    EXPECT_EQ(offered.count(), 1) << "nothing else leads back to it";
    pick("FR");
    EXPECT_EQ(offered.count(), 1) << "nothing was lost, and nothing covers the card";
}

TEST_F(WhomToCall, CallsFromTheComputerOnlyWhenAsked)
{
    journal.check({{"chest", Answer::yes}});
    edit({.country = "DE"});
    CallTaker taker;
    open(PageId::result);
    EXPECT_TRUE(taker.taken.isEmpty());
    press("copyNumberButton");
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("112"));
    EXPECT_TRUE(taker.taken.isEmpty());
    press("callNumberButton");
    EXPECT_EQ(taker.taken, QStringList{QStringLiteral("tel:112")});
}

TEST_F(WhomToCall, ShowsOnesOwnDoctorWhereItSaysToCallOne)
{
    edit({.doctor = "Dr Green", .doctorPhone = "0123 456"});
    journal.check({{"sleep", Answer::yes}});
    for (const auto id : {PageId::today, PageId::result}) {
        auto& page = open(id);
        const QSignalSpy said(&page, &app::Page::announced);
        EXPECT_EQ(text("doctorContact"), QStringLiteral("Dr Green, 0123 456"));
        press("copyDoctorButton");
        EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("0123 456"));
        ASSERT_EQ(said.count(), 1);
        EXPECT_EQ(said[0][0].toString(), QStringLiteral("Copied: 0123 456"));
        EXPECT_EQ(find("copyDoctorButton")->accessibleName(), QStringLiteral("Copied: 0123 456"));
    }
}

TEST_F(WhomToCall, LeadsToWhereADoctorIsKeptWhenThereIsNone)
{
    journal.check({{"sleep", Answer::yes}});
    for (const auto id : {PageId::today, PageId::result}) {
        auto& page = open(id);
        const QSignalSpy went(&page, &app::Page::goTo);
        press("addDoctorButton");
        ASSERT_EQ(went.count(), 1);
        EXPECT_EQ(went[0][0].value<PageId>(), PageId::people);
        EXPECT_TRUE(care.takeContactsWanted());
    }
}

TEST_F(WhomToCall, NamesTheDentistOnTheCardAboutGrinding)
{
    edit({.dentist = "Park Road"});
    journal.check({{"grinding", Answer::yes}});
    open(PageId::result);
    EXPECT_EQ(text("dentistContact"), QStringLiteral("Park Road"));
    EXPECT_EQ(find("copyDentistButton"), nullptr) << "there is no number to copy";
}

TEST_F(WhomToCall, IsNamedInTheGuidesAboutCalling)
{
    edit({.doctor = "Dr Green", .doctorPhone = "0123 456"});
    open(PageId::guides);
    EXPECT_EQ(text("doctorContact"), QStringLiteral("Dr Green, 0123 456")) << "the first guide says when to call whom";
    EXPECT_NE(find("addDentistButton"), nullptr);
    edit({.dentist = "Park Road"});
    care.refresh();
    settle();
    EXPECT_EQ(text("dentistContact"), QStringLiteral("Park Road"));
}

TEST_F(WhomToCall, NotesAnAppointmentFromTheCardAndShowsItOnToday)
{
    edit({.doctor = "Dr Green"});
    journal.check({{"sleep", Answer::yes}});
    auto& page = open(PageId::result);
    const QSignalSpy undo(&page, &app::Page::undoOffered);
    press("doctorAppointmentButton");
    EXPECT_EQ(find<QLineEdit>("appointmentWith")->text(), QStringLiteral("Dr Green"));
    find<QDateTimeEdit>("appointmentWhen")->setDate({2026, 6, 3});
    find<QDateTimeEdit>("appointmentWhen")->setTime({10, 30});
    care.refresh();
    ASSERT_NE(find<QLineEdit>("appointmentWith"), nullptr) << "what is typed stays";
    press("saveAppointmentButton");
    EXPECT_EQ(undo.count(), 1);
    const auto noted = log();
    const auto* kept = noted.last<facts::Appointment>();
    ASSERT_NE(kept, nullptr);
    EXPECT_EQ(kept->value.with, "Dr Green");
    EXPECT_EQ(clock::formatTime(*kept->value.when, journal.zone), "2026-06-03T10:30:00+00:00");
    open(PageId::today);
    EXPECT_EQ(text("appointmentTitle"), QStringLiteral("Appointment: Dr Green"));
}

TEST_F(WhomToCall, RefusesAnAppointmentThatHasBeenAndKeepsWhatWasTyped)
{
    journal.check({{"sleep", Answer::yes}});
    open(PageId::today);
    press("doctorAppointmentButton");
    find<QDateTimeEdit>("appointmentWhen")->setDate({2026, 5, 3});
    press("saveAppointmentButton");
    EXPECT_FALSE(text("appointmentMessage").isEmpty());
    EXPECT_EQ(find<QDateTimeEdit>("appointmentWhen")->date(), QDate(2026, 5, 3));
    EXPECT_EQ(log().last<facts::Appointment>(), nullptr);
}

TEST_F(WhomToCall, AnAppointmentIsReadChangedAndDeletedOnToday)
{
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    const auto when = journal.time.now() + 26h;
    TestJournal::required(journal->noteAppointment({}, {"Dr Green", when, {}}));
    journal.time.advance(10h);
    auto& page = open(PageId::today);
    const QSignalSpy undo(&page, &app::Page::undoOffered);
    press("appointmentReadButton");
    EXPECT_EQ(find("appointmentReadButton"), nullptr);
    press("editAppointmentButton");
    auto* with = find<QLineEdit>("appointmentWith");
    ASSERT_NE(with, nullptr);
    with->setText(QStringLiteral("Dr Molar"));
    press("saveAppointmentButton");
    EXPECT_EQ(log().last<facts::Appointment>()->value.with, "Dr Molar");
    EXPECT_EQ(log().last<facts::Appointment>()->value.when, when);
    press("deleteAppointmentButton");
    EXPECT_EQ(log().last<facts::Appointment>(), nullptr);
    EXPECT_EQ(find<QWidget>("appointmentCard"), nullptr);
    EXPECT_EQ(undo.count(), 2);
}

}  // namespace
}  // namespace nape::test

#include "contacts_test.moc"
