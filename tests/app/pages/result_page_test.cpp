// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include <QLabel>

namespace nape::test {
namespace {

using app::PageId;
using facts::Answer;

class ResultPage : public PageTest {
protected:
    ResultPage() { journal.episode(); }
};

TEST_F(ResultPage, AnEmergencyTakesTheWindowWithTheNumberOfTheCountry)
{
    journal.check({{"chest", Answer::yes}});
    care.refresh();
    journal::PersonDetails details;
    details.country = "DE";
    TestJournal::required(journal->editPerson(*care.person(), details));
    auto& page = open(PageId::result);
    EXPECT_TRUE(page.takesWindow());
    EXPECT_EQ(find<QWidget>("emergencyNumber")->accessibleName(), QStringLiteral("112"));
}

TEST_F(ResultPage, WithoutACountryNoNumberIsMadeUp)
{
    journal.check({{"chest", Answer::yes}});
    open(PageId::result);
    EXPECT_EQ(find<QWidget>("emergencyNumber"), nullptr);
    for (const auto* label : window().findChildren<QLabel*>()) {
        EXPECT_FALSE(label->text().contains(QStringLiteral("911"))) << label->text().toStdString();
    }
}

TEST_F(ResultPage, ShowsTheGravestEmergencyNotTheLatest)
{
    journal.check({{"chest", Answer::yes}});
    journal.check({{"bladder_bowel", Answer::yes}});
    open(PageId::result);
    EXPECT_EQ(find<QLabel>("emergencyHeadline")->text(), QStringLiteral("Call now"));
}

TEST_F(ResultPage, ADeletedEmergencyIsStillShownUntilAClinicianHasClearedIt)
{
    const auto gone = journal.check({{"chest", Answer::yes}}).record;
    TestJournal::required(journal->remove(gone));
    journal.check();
    auto& page = open(PageId::result);
    EXPECT_TRUE(page.takesWindow());
    press("helpIsOnTheWayButton");
    EXPECT_EQ(log().last<facts::CardAcknowledged>()->value.check, gone);
}

TEST_F(ResultPage, AnEmergencyOfTheLastEpisodeIsShownInTheNextOne)
{
    journal.check({{"chest", Answer::yes}});
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(25h);
    journal.episode();
    journal.check();
    EXPECT_TRUE(open(PageId::result).takesWindow());
}

TEST_F(ResultPage, SaysWhatIsSafeNowWithTheCautionsThatStand)
{
    journal::NewCheck check;
    check.age = facts::ageFromYears(9);
    check.others = Answer::no;
    const auto done = journal->recordCheck({}, check);
    ASSERT_TRUE(done);
    ASSERT_EQ(journal.plan().tier, rules::Tier::selfCare);
    open(PageId::result);
    const auto* card = find<QWidget>("safeNowCard");
    ASSERT_NE(card, nullptr);
    QStringList said;
    for (const auto* label : card->findChildren<QLabel*>())
        said << label->text();
    int cautions = 0;
    for (const auto& note : journal.plan().notes) {
        if (note.id == "heat_with_adult" || note.id == "guide_with_adult") {
            ++cautions;
            EXPECT_TRUE(said.join(QLatin1Char('\n')).contains(care.text(note.text))) << note.id;
        }
    }
    EXPECT_EQ(cautions, 2);
    EXPECT_TRUE(said.contains(QStringLiteral("Heat")));
}

TEST_F(ResultPage, CallsIceSafeOnlyOnceItsQuestionsAreAnsweredWithNo)
{
    const auto row = [this](const char* words) {
        open(PageId::result);
        QStringList said;
        for (const auto* label : find<QWidget>("safeNowCard")->findChildren<QLabel*>())
            said << label->text();
        return said.contains(QString::fromLatin1(words));
    };
    journal.check();
    EXPECT_TRUE(row("After four short questions"));
    EXPECT_FALSE(row("At most 10 minutes, in a cloth"));
    constexpr auto kNo = Answer::no;
    TestJournal::required(journal->answerScreening({}, {kNo, kNo, kNo, kNo}));
    EXPECT_TRUE(row("At most 10 minutes, in a cloth"));
    TestJournal::required(journal->answerScreening({}, {Answer::yes, kNo, kNo, kNo}));
    EXPECT_FALSE(row("Ice")) << "a clinician is to be asked first";
}

TEST_F(ResultPage, CallsNothingSafeWhereAGraverAnswerStands)
{
    journal.check({{"stress_distress", Answer::yes}});
    open(PageId::result);
    EXPECT_EQ(find<QWidget>("safeNowCard"), nullptr) << "a doctor is to be called first";
}

TEST_F(ResultPage, NobodySitsUpAfterAFall)
{
    const auto says = [this](const char* words) {
        for (const auto* label : window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == QString::fromLatin1(words)) return true;
        }
        return false;
    };
    journal.check({{"airway", Answer::yes}});
    open(PageId::result);
    EXPECT_TRUE(says("Sit up."));
    EXPECT_TRUE(says("Do not drive there yourself."));
    journal.time.advance(1min);
    journal.check({{"airway", Answer::yes}, {"injury", Answer::yes}});
    open(PageId::result);
    EXPECT_FALSE(says("Sit up."));
    // Pressure in the chest: one sits, unless the neck is kept still.
    journal.time.advance(1min);
    journal.check({{"chest", Answer::yes}});
    open(PageId::result);
    EXPECT_TRUE(says("Sit down and rest."));
    journal.time.advance(1min);
    journal.check({{"chest", Answer::yes}, {"injury", Answer::yes}});
    open(PageId::result);
    EXPECT_FALSE(says("Sit down and rest."));
}

TEST_F(ResultPage, WhatMadeTheEmergencyIsSaidFirst)
{
    journal.check({{"sleep", Answer::yes},
                   {"activity", Answer::yes},
                   {"worried", Answer::yes},
                   {"stress_distress", Answer::yes},
                   {"grinding", Answer::yes},
                   {"bleeding_signs", Answer::yes}});
    open(PageId::result);
    const auto* why = find<QLabel>("emergencyWhy");
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->text().section(QLatin1Char('\n'), 0, 0).contains(QStringLiteral("lood")))
        << why->text().toStdString();
}

TEST_F(ResultPage, HelpIsOnTheWayIsKeptAndLeadsToToday)
{
    journal.check({{"chest", Answer::yes}});
    auto& page = open(PageId::result);
    const QSignalSpy went(&page, &app::Page::goTo);
    press("helpIsOnTheWayButton");
    EXPECT_NE(log().last<facts::CardAcknowledged>(), nullptr);
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went[0][0].value<PageId>(), PageId::today);
}

TEST_F(ResultPage, RunningIceComesOffFirst)
{
    journal.check();
    TestJournal::required(journal.startIce());
    journal.time.advance(1min);
    journal.check({{"chest", Answer::yes}});
    open(PageId::result);
    ASSERT_NE(find("iceOffButton"), nullptr);
    press("iceOffButton");
    EXPECT_TRUE(log().last<facts::Session>()->value.stopped);
    EXPECT_EQ(find("iceOffButton"), nullptr);
}

TEST_F(ResultPage, RunningHeatComesOffFirst)
{
    journal.check();
    TestJournal::required(journal.startHeat());
    journal.time.advance(1min);
    journal.check({{"chest", Answer::yes}});
    open(PageId::result);
    ASSERT_NE(find("heatOffButton"), nullptr);
    EXPECT_EQ(find("iceOffButton"), nullptr);
    press("heatOffButton");
    EXPECT_TRUE(log().last<facts::Session>()->value.stopped);
    EXPECT_EQ(find("heatOffButton"), nullptr);
}

TEST_F(ResultPage, ALaterNoDoesNotHideAnEmergencyThatStands)
{
    journal.check({{"chest", Answer::yes}});
    journal.time.advance(1min);
    EXPECT_TRUE(open(PageId::result).takesWindow());
    const auto* why = find<QLabel>("emergencyWhy");
    EXPECT_FALSE(why->text().contains(QStringLiteral("A later check"))) << "there is none yet";
    journal.check();
    EXPECT_TRUE(open(PageId::result).takesWindow());
    why = find<QLabel>("emergencyWhy");
    EXPECT_TRUE(why->text().startsWith(QStringLiteral("This is from the check of ")))
        << "the answers below are not those of just now";
}

TEST_F(ResultPage, ACheckOfBeforeIsNoLaterOne)
{
    journal.check();
    journal.time.advance(1min);
    journal.check({{"chest", Answer::yes}});
    TestJournal::required(journal->remove(log().last<facts::Check>()->header.id));
    ASSERT_TRUE(open(PageId::result).takesWindow());
    EXPECT_FALSE(find<QLabel>("emergencyWhy")->text().contains(QStringLiteral("A later check")));
}

TEST_F(ResultPage, ALaterCheckOfTheNextEpisodeIsNamedToo)
{
    journal.check({{"chest", Answer::yes}});
    journal.time.advance(1min);
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(1min);
    journal.episode();
    journal.check();
    ASSERT_TRUE(open(PageId::result).takesWindow());
    EXPECT_TRUE(find<QLabel>("emergencyWhy")->text().contains(QStringLiteral("A later check")));
}

TEST_F(ResultPage, DoctorSoonIsNoEmergency)
{
    journal.check({{"sleep", Answer::yes}});
    auto& page = open(PageId::result);
    EXPECT_FALSE(page.takesWindow());
    EXPECT_EQ(find<QLabel>("tierHeadline")->text(), QStringLiteral("Call your doctor for an appointment"));
}

}  // namespace
}  // namespace nape::test
