// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include "support/test_medicine.h"

#include <QDateTimeEdit>
#include <QLabel>

#include <algorithm>

namespace nape::test {
namespace {

using app::PageId;
using facts::Answer;

/// What stands beside the plan: referrals, the clearance, the way back to the answers.
class TodayCards : public PageTest {
protected:
    TodayCards() { journal.episode(); }
    [[nodiscard]] QStringList headlines()
    {
        QStringList texts;
        for (auto* label : window().findChildren<QLabel*>(QStringLiteral("tierHeadline"))) {
            if (label->isVisible()) texts << label->text();
        }
        return texts;
    }
    [[nodiscard]] bool has(const char* words)
    {
        const auto texts = headlines();
        return std::ranges::any_of(texts, [&](const QString& text) { return text.contains(QLatin1String(words)); });
    }
};

TEST_F(TodayCards, TheDoctorForTheStressStandsBesideAnotherReasonForToday)
{
    journal.check({{"stress_distress", Answer::yes}, {"stiff", Answer::yes}, {"chills", Answer::yes}});
    ASSERT_EQ(journal.plan().tier, rules::Tier::doctorToday);
    open(PageId::today);
    EXPECT_TRUE(has("stress"));
}

TEST_F(TodayCards, ADoctorWhoIsToBeCalledForTheStressIsNotNamedTwice)
{
    journal.check({{"stress_distress", Answer::yes}});
    ASSERT_EQ(journal.plan().tier, rules::Tier::doctorSoon);
    open(PageId::today);
    EXPECT_EQ(headlines().size(), 1);
}

TEST_F(TodayCards, WhatAloneWaitsForANewCheckHasTheButtonThatAnswersIt)
{
    journal.check();
    journal.time.advance(25h);
    ASSERT_TRUE(journal.isLocked("stretch_simple", "L3"));
    ASSERT_EQ(journal.remedy("ice").state, remedies::State::available);
    open(PageId::today);
    EXPECT_TRUE(find<QLabel>("todaySecond")->text().contains(QStringLiteral("answered again")));
    const auto* row = find<QWidget>("remedy_stretches");
    ASSERT_NE(row, nullptr);
    const auto* answer = row->findChild<QAbstractButton*>(QStringLiteral("answerCheckButton"));
    ASSERT_NE(answer, nullptr);
    EXPECT_TRUE(answer->isVisible());
}

TEST_F(TodayCards, WhatWasTakenIsSaidBeforeTheCheckToo)
{
    journal::PersonDetails adult;
    adult.ageBand = facts::AgeBand::from18to64;
    TestJournal::required(journal->editPerson({journal->persons()->front().header.id.value}, adult));
    journal::NewDose dose;
    dose.product = "ibuprofen-200";
    dose.alreadyTaken = true;
    ASSERT_TRUE(journal->recordDose({}, dose));
    journal.time.advance(2h);
    open(PageId::today);
    QStringList said;
    for (const auto* label : find<QWidget>("remedy_dose")->findChildren<QLabel*>())
        said << label->text();
    EXPECT_TRUE(said.join(QLatin1Char('\n')).contains(QStringLiteral("2 h ago"))) << said.join(u'|').toStdString();
}

TEST_F(TodayCards, SavingThePainTwiceByKeySaysNothingElse)
{
    journal.check();
    open(PageId::today);
    auto* scale = find<QWidget>("painNowScale");
    scale->setFocus(Qt::TabFocusReason);
    type(Qt::Key_3);
    find<QWidget>("savePainButton")->setFocus(Qt::TabFocusReason);
    type(Qt::Key_Return);
    EXPECT_EQ(window().focusWidget(), scale);
    type(Qt::Key_Return);
    EXPECT_EQ(std::ranges::distance(log().live<facts::Better>()), 0);
}

TEST_F(TodayCards, ReferralsWaitUntilTheEmergencyWasSeen)
{
    const auto done = journal.check({{"chest", Answer::yes}, {"grinding", Answer::yes}});
    open(PageId::today);
    EXPECT_FALSE(has("dentist"));
    TestJournal::required(journal->acknowledgeCard({}, done.record));
    open(PageId::today);
    EXPECT_TRUE(has("dentist"));
}

TEST_F(TodayCards, APharmacistIsNamedWhereAPainRelieverIsToBeAskedFor)
{
    journal.check();
    open(PageId::today);
    EXPECT_EQ(find<QWidget>("pharmacistCard"), nullptr);
    journal::PersonDetails details;
    details.profile["pregnancy_weeks"] = "24";
    TestJournal::required(journal->editPerson({journal->persons()->front().header.id.value}, details));
    open(PageId::today);
    EXPECT_NE(find<QWidget>("pharmacistCard"), nullptr);
}

TEST_F(TodayCards, WhatIsOnTheSkinComesBeforeTheDoctorsCardUntilItIsOff)
{
    journal.check({{"sleep", Answer::yes}});
    TestJournal::required(journal.startIce());
    journal.time.advance(10min);
    auto& page = open(PageId::today);
    const auto topOf = [&](const char* name) { return find<QWidget>(name)->mapTo(&page, QPoint(0, 0)).y(); };
    EXPECT_LT(topOf("dueCard"), topOf("tierCard"));
    EXPECT_GT(topOf("dueCard"), topOf("todayTitle"));
    TestJournal::required(journal->stopIce({}));
    journal.time.advance(24h);
    care.refresh();
    settle();
    ASSERT_NE(find<QWidget>("dueCard"), nullptr) << "the check again";
    EXPECT_GT(topOf("dueCard"), topOf("tierCard"));
}

TEST_F(TodayCards, TheAnswersStayWithinReachOfADoctorsCard)
{
    journal.check({{"sleep", Answer::yes}});
    auto& page = open(PageId::today);
    const QSignalSpy went(&page, &app::Page::goTo);
    press("showAnswersButton");
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went[0][0].value<PageId>(), PageId::result);
}

TEST_F(TodayCards, AClearanceIsNotedAtTheTimeItWasSaid)
{
    journal.check({{"numb", Answer::yes}});
    journal.time.advance(3h);
    open(PageId::today);
    press("clearedButton");
    press("onset_1h");
    press("reallyClearedButton");
    const auto* cleared = log().last<facts::Clearance>();
    ASSERT_NE(cleared, nullptr);
    EXPECT_EQ(cleared->header.at, journal.time.now() - 1h);
    EXPECT_EQ(find("clearedButton"), nullptr) << "nothing is locked by L2 any more";
}

TEST_F(TodayCards, AClearanceFromBeforeTheLockOpensNothingAndSaysSo)
{
    journal.time.advance(3h);
    journal.check({{"numb", Answer::yes}});
    auto& page = open(PageId::today);
    const QSignalSpy offered(&page, &app::Page::undoOffered);
    press("clearedButton");
    press("onset_1h");
    press("reallyClearedButton");
    ASSERT_NE(log().last<facts::Clearance>(), nullptr);
    const auto* said = find<QLabel>("clearanceMessage");
    ASSERT_NE(said, nullptr);
    EXPECT_TRUE(said->text().contains(QStringLiteral("opens nothing")));
    EXPECT_TRUE(journal.isLocked("massage", "L2"));
    ASSERT_EQ(offered.count(), 1);
    EXPECT_EQ(offered[0][0].toString(), said->text()) << "what is read out is no clearance either";
    EXPECT_EQ(window().focusWidget(), find("clearedButton"));
    ASSERT_TRUE(journal->undo());
    care.refresh();
    settle();
    EXPECT_EQ(find<QLabel>("clearanceMessage"), nullptr) << "it went with what it was about";
}

TEST_F(TodayCards, AClearanceThatWasNotMeantIsLeft)
{
    journal.check({{"numb", Answer::yes}});
    open(PageId::today);
    press("clearedButton");
    press("leaveClearedButton");
    EXPECT_EQ(log().last<facts::Clearance>(), nullptr);
    EXPECT_EQ(window().focusWidget(), find("clearedButton"));
}

TEST_F(TodayCards, NoPainRelieverIsShownWhileTheAnswersMakeAnEmergency)
{
    journal.check({{"chest", Answer::yes}});
    auto& page = open(PageId::dose);
    EXPECT_EQ(find("log_ibuprofen-200"), nullptr);
    ASSERT_NE(find<QLabel>("urgentFirst"), nullptr);
    EXPECT_EQ(window().focusWidget(), find("showEmergencyButton"));
    const QSignalSpy went(&page, &app::Page::goTo);
    type(Qt::Key_Return);
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went[0][0].value<PageId>(), PageId::result);
}

TEST_F(TodayCards, TheTimeOfAClearanceIsMetBeforeItIsConfirmed)
{
    journal.check({{"numb", Answer::yes}});
    open(PageId::today);
    press("clearedButton");
    EXPECT_EQ(window().focusWidget(), find("onset_now"));
    const auto* sure = find("reallyClearedButton");
    int steps = 0;
    for (const auto* at = window().focusWidget(); at != sure && steps < 20; at = at->nextInFocusChain())
        ++steps;
    EXPECT_LT(steps, 20) << "and it comes after it";
}

TEST_F(TodayCards, WhatHasToComeOffStandsAndIsFocusedBeforeWhatCameDueEarlier)
{
    const auto stored = log();
    const auto onset = facts::openEpisode(stored)->header.at;
    journal.time.set(onset + 24h * 7 - 2min);  // when a week is over it is told
    journal.check();
    TestJournal::required(journal.startHeat(5min));
    journal.time.advance(5min);
    open(PageId::today);
    const auto* off = find("dueHeatOffButton");
    const auto* read = find("dueReadButton");
    ASSERT_NE(off, nullptr);
    ASSERT_NE(read, nullptr);
    EXPECT_TRUE(off->hasFocus());
    EXPECT_LT(off->mapTo(&window(), QPoint()).y(), read->mapTo(&window(), QPoint()).y());
}

TEST_F(TodayCards, TooMuchLeadsNowhereWhereTheEpisodeHoldsNoDose)
{
    prepareForMedicines(journal);
    journal.check();
    TestJournal::required(
        journal->recordDose({}, {"acetaminophen-500", 40, journal.time.now() - 3h, true}));  // before it hurt
    open(PageId::today);
    ASSERT_NE(find<QWidget>("overMaximumCard"), nullptr);
    EXPECT_EQ(find("correctDoseButton"), nullptr);
}

TEST_F(TodayCards, WhatWasTooMuchComesBeforeEverything)
{
    prepareForMedicines(journal);
    journal.check();
    TestJournal::required(journal->recordDose({}, {"acetaminophen-500", 40, {}, true}));
    auto& page = open(PageId::today);
    const auto* over = find<QWidget>("overMaximumCard");
    ASSERT_NE(over, nullptr);
    EXPECT_LT(over->mapTo(&window(), QPoint()).y(), find<QWidget>("remedy_ice")->mapTo(&window(), QPoint()).y());
    // Forty is soon typed for four: the way to put it right stands there.
    const QSignalSpy opened(&page, &app::Page::openEpisode);
    press("correctDoseButton");
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toString().toStdString(), care.plan().episode->value);
    open(PageId::dose);
    EXPECT_LT(find<QWidget>("overMaximum")->mapTo(&window(), QPoint()).y(),
              find<QWidget>("dose_aspirin-325")->mapTo(&window(), QPoint()).y());
}

TEST_F(TodayCards, TodayOpensAtWhatIsUrgent)
{
    size = {360, 500};
    journal.check({{"chest", Answer::yes}});
    ASSERT_TRUE(
        journal->acknowledgeCard({}, care.plan().emergencyCheck.value_or(journal.plan().emergencyCheck.value())));
    open(PageId::today);
    const auto* show = find("showEmergencyButton");
    ASSERT_NE(show, nullptr);
    EXPECT_TRUE(show->hasFocus());
    EXPECT_GE(find<QWidget>("cardNumber")->mapTo(&window(), QPoint()).y(), 0) << "the number is not scrolled away";
}

TEST_F(TodayCards, TheFocusGoesToWhatIsUrgentNowNotToTheCardBefore)
{
    journal.check({{"sleep", Answer::yes}});
    auto& page = open(PageId::today);
    journal.time.advance(1min);
    journal.check({{"chest", Answer::yes}});
    care.refresh();
    page.entered();  // before the old card is gone
    settle();
    ASSERT_NE(find("showEmergencyButton"), nullptr);
    EXPECT_TRUE(find("showEmergencyButton")->hasFocus());
}

TEST_F(TodayCards, AnEmergencyIsNotEndedWithThePain)
{
    journal.check({{"chest", Answer::yes}});
    open(PageId::today);
    EXPECT_EQ(find("painGoneButton"), nullptr);
    EXPECT_EQ(find("spasmOverButton"), nullptr);
    journal.time.advance(1min);
    ASSERT_TRUE(journal->recordClearance({}, {}));
    care.refresh();
    settle();
    EXPECT_NE(find("painGoneButton"), nullptr);
}

}  // namespace
}  // namespace nape::test
