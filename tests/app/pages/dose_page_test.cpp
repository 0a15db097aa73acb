// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_doses.h"

namespace nape::test {
namespace {

TEST_F(DosePage, LogsWithOneClickOnceThePackageWasRead)
{
    ready();
    open(PageId::dose);
    press("log_ibuprofen-200");
    const auto now = log();
    ASSERT_EQ(doses(), 1);
    EXPECT_EQ(now.last<facts::Dose>()->value.tablets, 1);
    EXPECT_FALSE(now.last<facts::Dose>()->value.alreadyTaken);
}

TEST_F(DosePage, LogsAsManyTabletsAsWereChosen)
{
    ready();
    open(PageId::dose);
    press("tablets_ibuprofen-200_2");
    press("log_ibuprofen-200");
    EXPECT_EQ(log().last<facts::Dose>()->value.tablets, 2);
}

TEST_F(DosePage, TooSoonShowsTheRefusalAndChangesNothing)
{
    ready();
    open(PageId::dose);
    press("log_ibuprofen-200");
    journal.time.advance(2h);
    care.refresh();
    press("log_ibuprofen-200");
    EXPECT_EQ(doses(), 1);
    EXPECT_TRUE(message().contains(QStringLiteral("12:00"))) << message().toStdString();
    EXPECT_NE(find("already_ibuprofen-200"), nullptr);
}

TEST_F(DosePage, WhatWasTakenAlreadyIsKeptWithItsWarning)
{
    ready();
    open(PageId::dose);
    press("log_ibuprofen-200");
    journal.time.advance(2h);
    press("log_ibuprofen-200");
    press("already_ibuprofen-200");
    EXPECT_EQ(doses(), 1) << "first it is asked when";
    press("saveAlready_ibuprofen-200");
    EXPECT_EQ(doses(), 2);
    EXPECT_EQ(log().last<facts::Dose>()->header.at, journal.time.now());
    EXPECT_TRUE(log().last<facts::Dose>()->value.alreadyTaken);
    EXPECT_TRUE(message().contains(QStringLiteral("whole wait"))) << message().toStdString();
}

TEST_F(DosePage, WhatWasTakenEarlierIsKeptWithItsTime)
{
    ready();
    open(PageId::dose);
    press("log_ibuprofen-200");
    journal.time.advance(2h);
    press("log_ibuprofen-200");
    press("already_ibuprofen-200");
    press("onset_1h");
    press("saveAlready_ibuprofen-200");
    ASSERT_EQ(doses(), 2);
    EXPECT_EQ(log().last<facts::Dose>()->header.at, journal.time.now() - 1h);
    EXPECT_TRUE(log().last<facts::Dose>()->value.alreadyTaken);
    EXPECT_EQ(find("saveAlready_ibuprofen-200"), nullptr);
}

TEST_F(DosePage, WhyNamesTheRuleItsSourceAndTheDose)
{
    ready();
    open(PageId::dose);
    EXPECT_EQ(find("why_ibuprofen-200"), nullptr) << "nothing holds it back";
    press("log_ibuprofen-200");
    journal.time.advance(2h);
    care.refresh();
    settle();
    press("why_ibuprofen-200");
    QString all;
    for (const auto* label : find<QWidget>("whyText_ibuprofen-200")->findChildren<QLabel*>())
        all += label->text() + QLatin1Char('\n');
    EXPECT_TRUE(all.contains(QStringLiteral("whole wait of the package"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("ibuprofen 200 mg at 08:00, one tablet"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Rule M1, not in the article"))) << all.toStdString();
}

TEST_F(DosePage, AnAgeThatIsNotKnownCanBeSaidHere)
{
    TestJournal::required(journal->addPerson("you", {}));
    care.refresh();
    const auto everyone = journal->persons();
    for (const auto& person : *everyone) {
        if (person.value.name == "you") care.setPerson({person.header.id.value});
    }
    open(PageId::dose);
    ASSERT_NE(find<QLabel>("noNumber"), nullptr);
    press("enterAgeButton");
    press("age_18-64");
    EXPECT_EQ(find<QLabel>("noNumber"), nullptr);
    EXPECT_NE(find("log_ibuprofen-200"), nullptr);
}

TEST_F(DosePage, QuestionsComeBeforeTheFirstDose)
{
    open(PageId::dose);
    press("log_ibuprofen-200");
    EXPECT_EQ(doses(), 0);
    EXPECT_EQ(find("readPackageButton"), nullptr);
    EXPECT_FALSE(find("saveAnswersButton")->isEnabled());
    for (const char* key : {"pregnancy_weeks", "ulcer_or_bleed", "blood_thinner", "kidney", "heart_or_pressure",
                            "heart_surgery", "daily_aspirin", "asthma_aspirin", "liver", "alcohol_3", "allergy_nsaid",
                            "allergy_acetaminophen", "steroid", "diuretic"})
        find((std::string{"answer_"} + key + "_no").c_str())->click();
    find("saveAnswersButton")->click();
    settle();
    find("readPackageButton")->click();
    settle();
    EXPECT_EQ(doses(), 0);
    press("log_ibuprofen-200");
    EXPECT_EQ(doses(), 1);
}

TEST_F(DosePage, NoToTheRestAnswersWhatIsOpenAndSavesNothingYet)
{
    open(PageId::dose);
    press("log_acetaminophen-500");
    find("answer_liver_yes")->click();
    find("noToTheRestButton")->click();
    settle();
    EXPECT_FALSE(facts::profileOf(log(), "liver"));
    ASSERT_TRUE(find("saveAnswersButton")->isEnabled());
    EXPECT_EQ(find("noToTheRestButton"), nullptr) << "there is no rest any more";
    find("saveAnswersButton")->click();
    settle();
    EXPECT_EQ(facts::profileOf(log(), "liver"), "yes") << "what was answered stays";
    EXPECT_EQ(facts::profileOf(log(), "alcohol_3"), "no");
}

TEST_F(DosePage, NotSureCountsAsYes)
{
    open(PageId::dose);
    press("log_acetaminophen-500");
    find("answer_liver_unknown")->click();
    for (const char* key : {"pregnancy_weeks", "blood_thinner", "alcohol_3", "allergy_acetaminophen", "under_50kg"})
        find((std::string{"answer_"} + key + "_no").c_str())->click();
    find("saveAnswersButton")->click();
    settle();
    EXPECT_EQ(facts::profileOf(log(), "liver"), "yes");
}

TEST_F(DosePage, ALooserPackageIsRefusedInWords)
{
    healthy();
    open(PageId::dose);
    press("log_ibuprofen-200");
    find<QLineEdit>("packageMostField")->setText(QStringLiteral("99"));
    find("readPackageButton")->click();
    settle();
    EXPECT_EQ(log().last<facts::PackageRead>(), nullptr);
    EXPECT_FALSE(find<QLabel>("packageFailure")->text().isEmpty());
}

TEST_F(DosePage, AChildSeesNoNumber)
{
    journal::PersonDetails child;
    child.birth = std::chrono::year{2018} / 1 / 1;
    TestJournal::required(journal->editPerson(me(), child));
    auto& page = open(PageId::dose);
    EXPECT_NE(find<QLabel>("noNumber"), nullptr);
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (!label->isVisible()) continue;
        EXPECT_FALSE(label->text().contains(QStringLiteral(" mg"))) << label->text().toStdString();
    }
    EXPECT_EQ(find("log_ibuprofen-200"), nullptr);
    EXPECT_EQ(find("enterAgeButton"), nullptr) << "it is known";
    EXPECT_TRUE(row().reason.contains(QStringLiteral("no number"))) << row().reason.toStdString();
}

TEST_F(DosePage, TodayNeverSaysNow)
{
    ready();
    EXPECT_EQ(row().state, RemedyWords::State::may);
    EXPECT_EQ(row().pill, QStringLiteral("may take"));
    EXPECT_EQ(row().name, QStringLiteral("Pain reliever"));
    for (const auto wait : {2h, 3h}) {
        EXPECT_FALSE(row().pill.contains(QStringLiteral("Now"))) << wait.count();
        journal.time.advance(wait);
    }
}

TEST_F(DosePage, TodayNamesWhatWasLoggedAndFromWhen)
{
    ready();
    TestJournal::required(journal->recordDose({}, {.product = "ibuprofen-200", .tablets = 1, .time = {}}));
    journal.time.advance(2h);
    const auto words = row();
    EXPECT_TRUE(words.name.startsWith(QStringLiteral("Ibuprofen"))) << words.name.toStdString();
    EXPECT_EQ(words.reason, QStringLiteral("2 h ago, one tablet"));
    EXPECT_EQ(words.pill, QStringLiteral("from 12:00"));
}

TEST_F(DosePage, MoreThanThePackageAllowsSaysWhomToCall)
{
    ready();
    auto& page = open(PageId::dose);
    QSignalSpy said(&page, &app::Page::announced);
    EXPECT_EQ(find<QLabel>("overMaximum"), nullptr);
    for (int i = 0; i < 4; ++i)
        TestJournal::required(
            journal->recordDose({}, {.product = "ibuprofen-200", .tablets = 2, .time = {}, .alreadyTaken = true}));
    care.refresh();
    ASSERT_NE(find<QLabel>("overMaximum"), nullptr);
    ASSERT_EQ(said.count(), 1) << "heard at once, and once";
    EXPECT_TRUE(said[0][0].toString().contains(QStringLiteral("poison control")));
    care.refresh();
    EXPECT_EQ(said.count(), 1);
    EXPECT_TRUE(find<QLabel>("overMaximum")->text().contains(QStringLiteral("poison control")));
}

TEST_F(DosePage, EscapeLeadsBack)
{
    QSignalSpy went(&open(PageId::dose), &app::Page::goTo);
    type(Qt::Key_Escape);
    EXPECT_EQ(went.count(), 1);
}

}  // namespace
}  // namespace nape::test
