// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/check_page_fixture.h"

#include "pages/check_page.h"
#include "widgets/progress_steps.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>

namespace nape::test {
namespace {

using app::PageId;

TEST_F(CheckPage, GoesThroughFourScreensToAPlan)
{
    auto& page = open(PageId::check);
    const QSignalSpy recorded(static_cast<app::CheckPage*>(&page), &app::CheckPage::checkRecorded);
    press("age_18-64");
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(recorded.count(), 0);
        passGroup();
    }
    // The first check of a young log asks whether it was there before; none of these: no.
    ASSERT_EQ(recorded.count(), 1);
    EXPECT_TRUE(lastCheck().complete);
    EXPECT_EQ(lastCheck().tier, "SELF_CARE");
    EXPECT_TRUE(care.plan().complete);
}

TEST_F(CheckPage, AsksTheAgeOnlyOnce)
{
    open(PageId::check);
    press("age_18-64");
    for (int i = 0; i < 4; ++i)
        passGroup();
    open(PageId::check);
    EXPECT_EQ(find("age_18-64"), nullptr);
    EXPECT_NE(find("answer_injury_yes"), nullptr);
}

TEST_F(CheckPage, AnEmergencyInterruptsAtOnceAndIsRecorded)
{
    auto& page = open(PageId::check);
    const QSignalSpy recorded(static_cast<app::CheckPage*>(&page), &app::CheckPage::checkRecorded);
    press("age_18-64");
    press("answer_chest_yes");
    ASSERT_EQ(recorded.count(), 1);
    EXPECT_FALSE(lastCheck().complete);
    EXPECT_EQ(lastCheck().atLeast, "EMERGENCY_NOW");
    EXPECT_EQ(care.plan().tier, rules::Tier::emergencyNow);
}

TEST_F(CheckPage, FollowUpsShowUnderTheirQuestionAndGoWithIt)
{
    open(PageId::check);
    press("age_18-64");
    EXPECT_EQ(find("answer_dangerous_mech_no"), nullptr);
    press("answer_injury_yes");
    ASSERT_NE(find("answer_dangerous_mech_no"), nullptr);
    press("answer_dangerous_mech_no");
    press("answer_injury_no");
    EXPECT_EQ(find("answer_dangerous_mech_no"), nullptr);
}

TEST_F(CheckPage, NoneOfTheseBecomesNextOnceAnAnswerCounts)
{
    open(PageId::check);
    press("age_18-64");
    EXPECT_EQ(find("noneOfTheseButton")->text(), QStringLiteral("None of these"));
    press("answer_injury_unknown");
    EXPECT_EQ(find("noneOfTheseButton")->text(), QStringLiteral("Next"));
}

TEST_F(CheckPage, BackKeepsTheAnswers)
{
    open(PageId::check);
    press("age_18-64");
    press("answer_injury_yes");
    passGroup();
    press("backButton");
    EXPECT_TRUE(find("answer_injury_yes")->isChecked());
    EXPECT_TRUE(find("answer_chest_no")->isChecked());
}

TEST_F(CheckPage, LettersAndArrowsAnswer)
{
    open(PageId::check);
    press("age_18-64");
    auto* yes = find("answer_injury_yes");
    yes->setFocus(Qt::TabFocusReason);
    type(Qt::Key_U);
    EXPECT_TRUE(find("answer_injury_unknown")->isChecked());
    type(Qt::Key_Left);
    EXPECT_TRUE(find("answer_injury_unknown")->isChecked()) << "moving is not answering";
    type(Qt::Key_Space);
    EXPECT_TRUE(find("answer_injury_no")->isChecked());
}

TEST_F(CheckPage, AnImpossibleTemperatureIsNotTaken)
{
    open(PageId::check);
    press("age_18-64");
    passGroup();
    passGroup();
    auto* field = find<QLineEdit>("temperatureField");
    ASSERT_NE(field, nullptr);
    press("unitCelsius");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("3.7"));
    settle();
    EXPECT_TRUE(find<QLabel>("temperatureHint")->isVisible());
    EXPECT_FALSE(find("noneOfTheseButton")->isEnabled());
    field->clear();
    QTest::keyClicks(field, QStringLiteral("37,2"));
    settle();
    EXPECT_TRUE(find("noneOfTheseButton")->isEnabled());
    passGroup();
    passGroup();
    ASSERT_TRUE(lastCheck().reading);
    EXPECT_EQ(lastCheck().reading->tenths, 372);
}

TEST_F(CheckPage, UnderTheArmHasALimitOfItsOwn)
{
    open(PageId::check);
    press("age_18-64");
    passGroup();
    passGroup();
    press("unitCelsius");
    auto* field = find<QLineEdit>("temperatureField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("37.5"));
    press("armpitChip");
    press("answer_stiff_yes");
    ASSERT_TRUE(lastCheck().reading);
    EXPECT_EQ(lastCheck().reading->site, facts::Site::armpit);
    EXPECT_EQ(lastCheck().atLeast, "EMERGENCY_DEPT");
}

TEST_F(CheckPage, ShiveringWithoutAThermometerIsAFeverThatIsNotKnown)
{
    open(PageId::check);
    press("age_18-64");
    passGroup();
    passGroup();
    press("answer_fever_no");
    press("answer_chills_yes");
    passGroup();
    passGroup();
    EXPECT_EQ(lastCheck().answers.find("fever")->second, facts::Answer::unknown);
    EXPECT_EQ(lastCheck().tier, "DOCTOR_TODAY");
}

TEST_F(CheckPage, ABabysFeverWaitsForTheAgeThatDecidesHowUrgentItIs)
{
    auto& page = open(PageId::check);
    const QSignalSpy recorded(static_cast<app::CheckPage*>(&page), &app::CheckPage::checkRecorded);
    press("age_0");
    passGroup();
    passGroup();
    press("answer_fever_yes");
    EXPECT_EQ(recorded.count(), 0);
    ASSERT_NE(find("answer_under3months_no"), nullptr);
    press("answer_under3months_no");
    EXPECT_EQ(recorded.count(), 0);
    press("answer_under3months_yes");
    ASSERT_EQ(recorded.count(), 1);
    EXPECT_EQ(care.plan().tier, rules::Tier::emergencyDept);
}

TEST_F(CheckPage, AFeverMeasuredSinceTheLastCheckInterruptsWithAStiffNeck)
{
    journal.check();
    TestJournal::required(
        journal->recordTemperature({}, facts::Reading{386, facts::Unit::celsius, facts::Site::unknown}));
    auto& page = open(PageId::check);
    const QSignalSpy recorded(static_cast<app::CheckPage*>(&page), &app::CheckPage::checkRecorded);
    for (int i = 0; i < 12 && find<QLabel>("temperatureKnown") == nullptr; ++i)
        press("noneOfTheseButton");
    ASSERT_NE(find<QLabel>("temperatureKnown"), nullptr);
    press("answer_stiff_yes");
    ASSERT_EQ(recorded.count(), 1);
    EXPECT_EQ(care.plan().tier, rules::Tier::emergencyDept);
}

TEST_F(CheckPage, ANumberTakenBackLeavesThatNobodyKnew)
{
    open(PageId::check);
    press("age_18-64");
    passGroup();
    passGroup();
    press("answer_fever_unknown");
    press("unitCelsius");
    auto* field = find<QLineEdit>("temperatureField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("36.8"));
    settle();
    EXPECT_FALSE(find("answer_fever_unknown")->isChecked());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(field, Qt::Key_Backspace);
    settle();
    EXPECT_TRUE(find("answer_fever_unknown")->isChecked());
}

TEST_F(CheckPage, MeasuringReplacesThatNobodyKnew)
{
    const auto id =
        journal
            .check({{"stiff", facts::Answer::yes}, {"chills", facts::Answer::yes}, {"fever", facts::Answer::unknown}})
            .record;
    EXPECT_EQ(journal->plan(journal->personNamed({}).value())->tier, rules::Tier::emergencyDept);
    care.refresh();
    care.askToChange(id);
    open(PageId::check);
    for (int i = 0; i < 12 && find<QLineEdit>("temperatureField") == nullptr; ++i)
        press("noneOfTheseButton");
    press("unitCelsius");
    auto* field = find<QLineEdit>("temperatureField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("36.8"));
    settle();
    for (int i = 0; i < 12 && !lastCheck().reading; ++i)
        press("noneOfTheseButton");
    EXPECT_EQ(care.plan().tier, rules::Tier::doctorToday);
}

TEST_F(CheckPage, ChangingAnAnswerReplacesTheCheck)
{
    auto& page = open(PageId::check);
    const QSignalSpy recorded(static_cast<app::CheckPage*>(&page), &app::CheckPage::checkRecorded);
    press("age_18-64");
    press("answer_chest_yes");
    const facts::FactId id{recorded[0][0].toString().toStdString()};
    care.askToChange(id);
    auto& again = open(PageId::check);
    const QSignalSpy corrected(static_cast<app::CheckPage*>(&again), &app::CheckPage::checkRecorded);
    EXPECT_TRUE(find("answer_chest_yes")->isChecked());
    press("answer_chest_no");
    EXPECT_EQ(corrected.count(), 0);
    for (int i = 0; i < 12 && corrected.isEmpty(); ++i)
        press("noneOfTheseButton");
    ASSERT_EQ(corrected.count(), 1);
    EXPECT_EQ(corrected[0][0].toString().toStdString(), id.value);
    EXPECT_EQ(care.plan().tier, rules::Tier::selfCare);
    EXPECT_EQ(std::ranges::distance(log().live<facts::Check>()), 1);
}

TEST_F(CheckPage, NothingIsAnsweredThatWasNeverOnTheScreen)
{
    open(PageId::check);
    window().resize(1100, 420);
    settle();
    press("age_18-64");
    const auto title = find<QLabel>("checkTitle")->text();
    EXPECT_EQ(find("noneOfTheseButton")->text(), QStringLiteral("More questions"));
    press("noneOfTheseButton");
    EXPECT_EQ(find<QLabel>("checkTitle")->text(), title) << "it scrolls on first";
    EXPECT_FALSE(find("answer_injury_no")->isChecked());
    passGroup();
    EXPECT_NE(find<QLabel>("checkTitle")->text(), title);
}

TEST_F(CheckPage, WhatWasBelowTheEdgeInANarrowWindowIsNotSeenInAWideOne)
{
    open(PageId::check);
    window().resize(360, 480);
    settle();
    press("age_18-64");
    press("noneOfTheseButton");
    ASSERT_EQ(find("noneOfTheseButton")->text(), QStringLiteral("More questions"));
    window().resize(1100, 420);
    settle();
    EXPECT_EQ(find("noneOfTheseButton")->text(), QStringLiteral("More questions"));
}

TEST_F(CheckPage, ALineBelowTheEdgeIsNotAnsweredByTheFirstPress)
{
    open(PageId::check);
    press("age_18-64");
    passGroup();
    passGroup();
    const auto title = find<QLabel>("checkTitle")->text();
    press("answer_purple_yes");
    ASSERT_NE(find("answer_vomiting_no"), nullptr);
    press("noneOfTheseButton");
    EXPECT_EQ(find<QLabel>("checkTitle")->text(), title);
    EXPECT_FALSE(find("answer_vomiting_no")->isChecked());
}

TEST_F(CheckPage, TakesAnAssistiveToolsChoiceForAnAnswer)
{
    auto& page = open(PageId::check);
    const QSignalSpy recorded(static_cast<app::CheckPage*>(&page), &app::CheckPage::checkRecorded);
    press("age_18-64");
    auto* read = QAccessible::queryAccessibleInterface(find("answer_sudden_headache_yes"));
    ASSERT_NE(read->actionInterface(), nullptr);
    read->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    settle();
    ASSERT_EQ(recorded.count(), 1);
    EXPECT_EQ(care.plan().tier, rules::Tier::emergencyNow);
}

TEST_F(CheckPage, OneEnterTooManyChoosesNoAge)
{
    open(PageId::check);
    type(Qt::Key_Return);
    type(Qt::Key_Space);
    EXPECT_NE(find("age_18-64"), nullptr);
    type(Qt::Key_4);
    EXPECT_NE(find("answer_injury_yes"), nullptr);
}

TEST_F(CheckPage, PatchesAskForTheGlassBeforeTheyInterrupt)
{
    auto& page = open(PageId::check);
    const QSignalSpy recorded(static_cast<app::CheckPage*>(&page), &app::CheckPage::checkRecorded);
    press("age_18-64");
    passGroup();
    passGroup();
    press("answer_purple_yes");
    EXPECT_EQ(recorded.count(), 0);
    ASSERT_NE(find("answer_glass_fail_unknown"), nullptr);
    press("answer_glass_fail_unknown");
    ASSERT_EQ(recorded.count(), 1);
    EXPECT_EQ(care.plan().tier, rules::Tier::emergencyNow);
}

TEST_F(CheckPage, AChildIsAskedAboutInTheThirdPerson)
{
    open(PageId::check);
    press("age_1-11");
    const auto* line = find<QWidget>("question_injury");
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->findChild<QLabel*>()->text().contains(QStringLiteral("your child")));
}

TEST_F(CheckPage, ADoubleClickPassesOneGroupOnly)
{
    auto& page = open(PageId::check);
    press("age_18-64");
    passGroup();
    const auto* progress = page.findChild<app::ProgressSteps*>();
    const auto before = progress->text();
    for (int i = 0; i < 6 && progress->text() == before; ++i) {
        auto* next = find<QWidget>("noneOfTheseButton");
        QTest::mouseClick(next, Qt::LeftButton);
        const QPointF at(8, 8);
        for (const auto type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            QMouseEvent second(type, at, next->mapToGlobal(at), Qt::LeftButton,
                               type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(next, &second);
        }
    }
    EXPECT_TRUE(progress->text().contains(QStringLiteral("3"))) << progress->text().toStdString();
}

TEST_F(CheckPage, AFollowUpThatFitsInATallWindowIsSeenAtOnce)
{
    size = {1100, 1600};
    open(PageId::check);
    press("age_18-64");
    ASSERT_EQ(find("noneOfTheseButton")->text(), QStringLiteral("None of these"));
    press("answer_injury_yes");
    ASSERT_NE(find("answer_dangerous_mech_no"), nullptr);
    EXPECT_EQ(find("noneOfTheseButton")->text(), QStringLiteral("Next"));
}

TEST_F(CheckPage, AKeyThatIsHeldDownAnswersNothing)
{
    auto& page = open(PageId::check);
    press("age_18-64");
    const auto title = find<QLabel>("checkTitle")->text();
    for (int i = 0; i < 40; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(&page, &held);
    }
    settle();
    EXPECT_EQ(find<QLabel>("checkTitle")->text(), title);
    EXPECT_FALSE(find("answer_airway_no")->isChecked());
}

TEST_F(CheckPage, OpensWithTheFocusOnNoAnswer)
{
    // Enter says "none of these" there: beside a ring around "Yes" it would answer No to what seems chosen.
    open(PageId::check);
    press("age_18-64");
    EXPECT_EQ(window().focusWidget(), find<QWidget>("checkTitle"));
    type(Qt::Key_Tab);  // whom it is for
    type(Qt::Key_Tab);
    EXPECT_TRUE(find<QWidget>("question_injury")->isAncestorOf(window().focusWidget()));
}

}  // namespace
}  // namespace nape::test
