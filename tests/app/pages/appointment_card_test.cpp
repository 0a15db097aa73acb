// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>

#include <ranges>

namespace nape::test {
namespace {

using app::PageId;
using facts::Answer;

class AppointmentsInTheWindow : public PageTest {
protected:
    AppointmentsInTheWindow() { journal.episode(); }
    facts::FactId note(const char* with, Duration ahead)
    {
        return TestJournal::required(journal->noteAppointment({}, {with, journal.time.now() + ahead, {}})).id;
    }
    void write(const QString& with)
    {
        auto* edit = find<QLineEdit>("appointmentWith");
        ASSERT_NE(edit, nullptr);
        edit->setText(with);
    }
    [[nodiscard]] std::ptrdiff_t kept()
    {
        const auto facts = log();
        return std::ranges::distance(facts.live<facts::Appointment>());
    }
    QStringList titles()
    {
        QStringList all;
        for (const auto* label : window().findChildren<QLabel*>(QStringLiteral("appointmentTitle"))) {
            if (label->isVisible()) all << label->text();
        }
        return all;
    }
    /// How far Tab has to go for it.
    int place(const QWidget* sought)
    {
        int at = 0;
        for (auto* stop = window().nextInFocusChain(); stop != &window(); stop = stop->nextInFocusChain(), ++at) {
            if (stop == sought) return at;
        }
        return -1;
    }
};

TEST_F(AppointmentsInTheWindow, EnterSavesWhatWasTypedAndThePageStays)
{
    journal.check({{"sleep", Answer::yes}});
    auto& page = open(PageId::result);
    const QSignalSpy went(&page, &app::Page::goTo);
    press("doctorAppointmentButton");
    write(QStringLiteral("Dr Green"));
    type(Qt::Key_Return);
    EXPECT_EQ(went.count(), 0);
    ASSERT_EQ(kept(), 1);
    EXPECT_EQ(log().last<facts::Appointment>()->value.with, "Dr Green");
    press("doctorAppointmentButton");
    find<QDateTimeEdit>("appointmentWhen")->setFocus();
    type(Qt::Key_Enter);
    EXPECT_EQ(went.count(), 0);
    EXPECT_EQ(kept(), 2);
}

TEST_F(AppointmentsInTheWindow, EscapeLeavesTheEditorAndNotThePage)
{
    journal.check({{"sleep", Answer::yes}});
    auto& page = open(PageId::result);
    const QSignalSpy went(&page, &app::Page::goTo);
    for (const char* field : {"appointmentWith", "appointmentWhen"}) {
        press("doctorAppointmentButton");
        find<QWidget>(field)->setFocus();
        type(Qt::Key_Escape);
        EXPECT_EQ(find<QLineEdit>("appointmentWith"), nullptr) << field;
        EXPECT_EQ(window().focusWidget(), find("doctorAppointmentButton"));
    }
    EXPECT_EQ(went.count(), 0);
    EXPECT_EQ(kept(), 0);
}

TEST_F(AppointmentsInTheWindow, OneThatIsTypedStaysWhateverElseChanges)
{
    note("Dr Green", 26h);
    const auto molar = note("Dr Molar", 50h);
    open(PageId::today);
    press("editAppointmentButton");
    write(QStringLiteral("Dr Greene"));
    note("Physio", 12h);
    TestJournal::required(journal->remove(molar));
    journal.time.advance(10h);  // a reminder is due
    care.refresh();
    settle();
    ASSERT_NE(find<QLineEdit>("appointmentWith"), nullptr);
    EXPECT_EQ(find<QLineEdit>("appointmentWith")->text(), QStringLiteral("Dr Greene"));
    EXPECT_EQ(window().focusWidget(), find<QLineEdit>("appointmentWith"));
    EXPECT_EQ(titles(), QStringList{QStringLiteral("Appointment: Physio")}) << "the others go on";
    type(Qt::Key_Return);
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("Appointment: Physio"), QStringLiteral("Appointment: Dr Greene")}));
}

TEST_F(AppointmentsInTheWindow, TheOneThatIsTypedStaysThoughSomebodyDeletesIt)
{
    const auto id = note("Dr Green", 26h);
    open(PageId::today);
    press("editAppointmentButton");
    write(QStringLiteral("Dr Greene"));
    TestJournal::required(journal->remove(id));
    care.refresh();
    settle();
    type(Qt::Key_Return);
    EXPECT_FALSE(find<QLabel>("appointmentMessage")->text().isEmpty());
    press("leaveAppointmentButton");
    EXPECT_EQ(find<QWidget>("appointmentCard"), nullptr);
}

TEST_F(AppointmentsInTheWindow, IsNotMovedToATimeThatIsOver)
{
    note("Dr Green", 26h);
    open(PageId::today);
    press("editAppointmentButton");
    find<QDateTimeEdit>("appointmentWhen")->setDate({2026, 5, 3});
    press("saveAppointmentButton");
    EXPECT_EQ(find<QLabel>("appointmentMessage")->text(),
              QStringLiteral("That time is over. An appointment lies ahead."));
    EXPECT_EQ(find<QDateTimeEdit>("appointmentWhen")->date(), QDate(2026, 5, 3));
}

TEST_F(AppointmentsInTheWindow, TheEditorStandsWhereTheEyeExpectsItForTab)
{
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    note("Dr Green", 26h);
    note("Dr Molar", 50h);
    open(PageId::today);
    press("editAppointmentButton");
    const QWidget* before = find("itHurtsButton");
    const QWidget* below = find("deleteAppointmentButton");
    ASSERT_NE(below, nullptr);
    for (const char* name : {"appointmentWith", "appointmentWhen", "saveAppointmentButton", "leaveAppointmentButton"}) {
        const auto* stop = find<QWidget>(name);
        ASSERT_NE(stop, nullptr) << name;
        EXPECT_GT(place(stop), place(before)) << name;
        EXPECT_LT(place(stop), place(below)) << name;
        before = stop;
    }
}

TEST_F(AppointmentsInTheWindow, TheFocusGoesBackToThePencil)
{
    note("Dr Green", 26h);
    open(PageId::today);
    for (const char* button : {"leaveAppointmentButton", "saveAppointmentButton"}) {
        press("editAppointmentButton");
        press(button);
        ASSERT_NE(find("editAppointmentButton"), nullptr);
        EXPECT_EQ(window().focusWidget(), find("editAppointmentButton")) << button;
    }
}

TEST_F(AppointmentsInTheWindow, TheFocusStaysOnWhatItWasOn)
{
    note("Dr Green", 26h);
    open(PageId::today);
    find("deleteAppointmentButton")->setFocus();
    note("Physio", 12h);
    care.refresh();
    settle();
    auto* at = window().focusWidget();
    ASSERT_NE(at, nullptr);
    EXPECT_EQ(at->objectName(), QStringLiteral("deleteAppointmentButton"));
    EXPECT_TRUE(at->accessibleName().contains(QStringLiteral("Dr Green"))) << at->accessibleName().toStdString();
}

}  // namespace
}  // namespace nape::test
