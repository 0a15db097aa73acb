// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/check_page_fixture.h"

#include "clock/iso8601.h"
#include "pages/who_is_it.h"
#include "widgets/figure_view.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace nape::test {
namespace {

using app::PageId;
using facts::Answer;

TEST_F(CheckPage, ABirthDateIsKeptAndCountsOnlyOnceItWasSaid)
{
    open(PageId::check);
    press("birthButton");
    auto* use = find<QAbstractButton>("useBirthButton");
    ASSERT_NE(use, nullptr);
    EXPECT_FALSE(use->isEnabled());
    auto* date = find<QDateEdit>("birthDate");
    QTest::keyClick(date, Qt::Key_Return);
    EXPECT_FALSE(use->isEnabled()) << "untouched";
    date->setDate(QDate(date->date().year(), 3, 14));
    EXPECT_FALSE(use->isEnabled()) << "no year yet";
    EXPECT_EQ(find<QLabel>("birthRead"), nullptr);
    date->setDate(QDate(2019, 3, 14));
    EXPECT_TRUE(use->isEnabled());
    ASSERT_NE(find<QLabel>("birthRead"), nullptr) << "the age that follows from it is said";
    EXPECT_TRUE(find<QLabel>("birthRead")->text().contains(QStringLiteral("years old")));
    press("useBirthButton");
    const auto* line = find<QWidget>("question_injury");
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->findChild<QLabel*>()->text().contains(QStringLiteral("your child")));
    for (int i = 0; i < 4; ++i)
        passGroup();
    const auto* person = log().last<facts::Person>();
    ASSERT_NE(person, nullptr);
    ASSERT_TRUE(person->value.birth);
    EXPECT_EQ(clock::formatDay(*person->value.birth), "2019-03-14");
    open(PageId::check);
    EXPECT_EQ(find("birthButton"), nullptr);
}

TEST_F(CheckPage, AWrongAgeIsPutRightWithoutLosingAnAnswer)
{
    open(PageId::check);
    press("age_18-64");
    press("answer_airway_no");
    press("changeAgeButton");
    press("age_1-11");
    EXPECT_TRUE(find("answer_airway_no")->isChecked());
    EXPECT_TRUE(find<QLabel>("forWhom")->text().contains(QStringLiteral("1 to 11")));
    for (int i = 0; i < 4; ++i)
        passGroup();
    EXPECT_EQ(log().last<facts::Person>()->value.ageBand, facts::AgeBand::from1to11);
}

TEST_F(CheckPage, AnAgeThatIsKeptIsPutRightWithThePersonFromAnyCheck)
{
    journal.check();
    ASSERT_EQ(log().last<facts::Person>()->value.ageBand, facts::AgeBand::from18to64);
    open(PageId::check);
    press("changeAgeButton");
    press("age_65+");
    EXPECT_EQ(log().last<facts::Person>()->value.ageBand, facts::AgeBand::from65);
    EXPECT_NE(find("answer_airway_no"), nullptr) << "and the questions go on";
}

TEST_F(CheckPage, BackFromChangingTheAgeLeadsToTheQuestions)
{
    auto& page = open(PageId::check);
    press("age_18-64");
    press("changeAgeButton");
    const QSignalSpy left(&page, &app::Page::goTo);
    type(Qt::Key_Escape);
    EXPECT_NE(find("answer_airway_no"), nullptr);
    type(Qt::Key_Escape);
    EXPECT_NE(find("age_18-64"), nullptr);
    type(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(CheckPage, WhatWasSaidOfABabysAgeCanBePutRight)
{
    journal::NewCheck check;
    check.ageBand = facts::AgeBand::under1;
    check.age = facts::AgeRange{3, 11};
    check.others = facts::Answer::no;
    check.answers.set(triage::Question::fever, facts::Answer::yes);
    const auto done = journal->recordCheck({}, check);
    ASSERT_TRUE(done);
    ASSERT_EQ(lastCheck().tier, "DOCTOR_TODAY");
    // Another answer that is put right leaves the age as it was said.
    care.askToChange(done->record);
    open(PageId::check);
    EXPECT_TRUE(find("answer_under3months_no")->isChecked());
    press("answer_chills_yes");
    passGroup();
    passGroup();
    EXPECT_EQ(lastCheck().answers.at("chills"), facts::Answer::yes);
    EXPECT_EQ(lastCheck().tier, "DOCTOR_TODAY");
    care.askToChange(done->record);
    open(PageId::check);
    press("answer_under3months_yes");
    EXPECT_EQ(lastCheck().tier, "EMERGENCY_DEPT");
}

TEST_F(CheckPage, WhereWordsAreSlowItIsDrawn)
{
    auto& page = open(PageId::check);
    press("age_18-64");
    passGroup();
    passGroup();
    press("answer_purple_yes");
    QStringList drawn;
    for (auto* figure : page.findChildren<app::FigureView*>()) {
        if (!figure->isVisible()) continue;
        EXPECT_FALSE(figure->accessibleName().isEmpty());
        EXPECT_GT(figure->height(), 40);
        drawn << figure->parentWidget()->parentWidget()->objectName();
    }
    EXPECT_EQ(drawn, QStringList({QStringLiteral("question_glass_fail"), QStringLiteral("question_stiff")}));
}

TEST_F(CheckPage, EnterOnAWrongTemperatureLeadsToIt)
{
    auto& page = open(PageId::check);
    press("age_18-64");
    passGroup();
    passGroup();
    auto* number = find<QLineEdit>("temperatureField");
    number->setFocus();
    QTest::keyClicks(number, QStringLiteral("378"));
    find("answer_stiff_no")->setFocus();
    const QSignalSpy said(&page, &app::Page::announced);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(window().focusWidget(), number);
    ASSERT_EQ(said.count(), 1);
    EXPECT_FALSE(said[0][0].toString().isEmpty());
}

TEST_F(CheckPage, TheExampleOfATemperatureIsInTheUnitThatIsChosen)
{
    open(PageId::check);
    press("age_18-64");
    passGroup();
    passGroup();
    auto* number = find<QLineEdit>("temperatureField");
    press("unitFahrenheit");
    EXPECT_EQ(number->placeholderText(), QStringLiteral("98.6"));
    press("unitCelsius");
    EXPECT_EQ(number->placeholderText(), QStringLiteral("37.0"));
    QTest::keyClicks(number, QStringLiteral("3"));
    EXPECT_TRUE(find<QLabel>("temperatureHint")->text().contains(QStringLiteral("37.0")));
    // The point was left out.
    QTest::keyClicks(number, QStringLiteral("78"));
    EXPECT_TRUE(find<QLabel>("temperatureHint")->text().contains(QStringLiteral("37.8")));
    press("unitFahrenheit");
    number->clear();
    QTest::keyClicks(number, QStringLiteral("1004"));
    EXPECT_TRUE(find<QLabel>("temperatureHint")->text().contains(QStringLiteral("100.4")));
    // What is measured counts, whatever is said of how it feels.
    number->clear();
    QTest::keyClicks(number, QStringLiteral("100.4"));
    EXPECT_TRUE(find<QLabel>("temperatureHint")->text().contains(QStringLiteral("fever")));
    number->clear();
    QTest::keyClicks(number, QStringLiteral("98.6"));
    EXPECT_EQ(find<QLabel>("temperatureHint"), nullptr);
}

TEST_F(CheckPage, ABabysAgeBelowTheEdgeIsNotAnsweredUnseen)
{
    size = {1100, 420};
    open(PageId::check);
    press("age_0");
    passGroup();
    passGroup();
    ASSERT_NE(find<QWidget>("question_fever"), nullptr);
    auto* scroll = window().findChild<QScrollArea*>();
    auto* bar = scroll->verticalScrollBar();
    // Every line was on the screen …
    for (int at = 0; at <= bar->maximum(); at += 100) {
        bar->setValue(at);
        settle();
    }
    bar->setValue(bar->maximum());
    settle();
    ASSERT_EQ(find("noneOfTheseButton")->text(), QStringLiteral("None of these"));
    // … and the one that comes up is below its edge.
    const auto* fever = find<QWidget>("question_fever");
    const int bottom = fever->mapTo(scroll->widget(), QPoint(0, fever->height())).y();
    bar->setValue(bottom - scroll->viewport()->height());
    settle();
    find("answer_fever_yes")->click();
    settle();
    ASSERT_NE(find<QWidget>("question_under3months"), nullptr);
    EXPECT_EQ(find("noneOfTheseButton")->text(), QStringLiteral("More questions"));
    press("noneOfTheseButton");
    const auto* line = find<QWidget>("question_under3months");
    ASSERT_NE(line, nullptr) << "it is led to and waits for an answer";
    EXPECT_FALSE(line->visibleRegion().isEmpty());
    EXPECT_EQ(log().last<facts::Check>(), nullptr);
}

TEST_F(CheckPage, ABabysAgeIsSaidInMonths)
{
    EXPECT_EQ(app::ageText({3, 11}), QStringLiteral("3 to 11 months"));
    EXPECT_EQ(app::ageText({0, 2}), QStringLiteral("0 to 2 months"));
    EXPECT_EQ(app::ageText({5, 5}), QStringLiteral("5 months old"));
    EXPECT_EQ(app::ageText({408, 408}), QStringLiteral("34 years old"));
    EXPECT_EQ(app::ageText({0, 11}), app::bandText(facts::AgeBand::under1));
}

}  // namespace
}  // namespace nape::test
