// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include "pages/page_factory.h"
#include "pages/remedy_words.h"
#include "support/broken_log.h"
#include "widgets/day_dots.h"

#include <QLabel>
#include <QLineEdit>

namespace nape::test {
namespace {

using app::PageId;
using facts::Answer;

class TodayPage : public PageTest { };

TEST_F(TodayPage, HasOneLargeButtonThatIsFirst)
{
    auto& page = open(PageId::today);
    const QSignalSpy went(&page, &app::Page::goTo);
    EXPECT_EQ(window().focusWidget(), find("itHurtsButton"));
    type(Qt::Key_Return);
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went[0][0].value<PageId>(), PageId::log);
}

TEST_F(TodayPage, NotesADayWithoutASpasmOnce)
{
    open(PageId::today);
    press("noSpasmTodayButton");
    EXPECT_NE(log().last<facts::GoodDay>(), nullptr);
    EXPECT_FALSE(find("noSpasmTodayButton")->isEnabled());
}

TEST_F(TodayPage, OffersTheCheckBeforeIce)
{
    journal.episode();
    open(PageId::today);
    EXPECT_NE(find("answerCheckButton"), nullptr);
    EXPECT_EQ(find("startIceButton"), nullptr);
}

TEST_F(TodayPage, OffersIceOnceTheCheckIsDone)
{
    journal.episode();
    journal.check();
    auto& page = open(PageId::today);
    const QSignalSpy went(&page, &app::Page::openRemedy);
    press("startIceButton");
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(app::pageOfRemedy(went[0][0].toString()), PageId::session);
    EXPECT_EQ(log().last<facts::Session>(), nullptr) << "the page sets up, it never starts";
}

TEST_F(TodayPage, SavesAPainInTwoClicksAndKeepsAnUnsavedOne)
{
    journal.episode();
    journal.check();
    open(PageId::today);
    press("lessPainButton");
    care.refresh();
    EXPECT_EQ(find<QLabel>("painNowNumber")->text(), QStringLiteral("5"));
    press("savePainButton");
    EXPECT_EQ(log().last<facts::PainRating>()->value.pain.value, 5);
}

TEST_F(TodayPage, KeepsAPainThatCouldNotBeSaved)
{
    journal.episode();
    journal.check();
    open(PageId::today);
    press("lessPainButton");
    BrokenLog broken(journal.folder());
    broken.refuseWrites();
    press("savePainButton");
    broken.takeWrites();
    care.refresh();
    EXPECT_EQ(find<QLabel>("painNowNumber")->text(), QStringLiteral("5"));
    EXPECT_TRUE(find("savePainButton")->isEnabled());
    press("savePainButton");
    EXPECT_EQ(log().last<facts::PainRating>()->value.pain.value, 5);
    EXPECT_FALSE(find("savePainButton")->isEnabled());
}

TEST_F(TodayPage, AnEmergencyStaysReachable)
{
    journal.episode();
    journal.check({{"chest", Answer::yes}});
    auto& page = open(PageId::today);
    const QSignalSpy went(&page, &app::Page::goTo);
    press("showEmergencyButton");
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went[0][0].value<PageId>(), PageId::result);
}

TEST_F(TodayPage, WhatIsDueCanBePutAside)
{
    journal.episode();
    journal.check();
    TestJournal::required(journal.startIce());
    journal.time.advance(10min);
    TestJournal::required(journal->stopIce({}));
    journal.time.advance(1h);
    open(PageId::today);
    ASSERT_NE(find("dueIceNotNowButton"), nullptr);
    press("dueIceNotNowButton");
    EXPECT_EQ(find("dueIceNotNowButton"), nullptr);
}

TEST_F(TodayPage, AClockSetBackHasAWayOut)
{
    journal.episode();
    journal.check();
    journal.time.advance(-3h);
    open(PageId::today);
    const auto* fix = find("clockWasWrongButton");
    ASSERT_NE(fix, nullptr);
    EXPECT_LT(fix->mapTo(&window(), QPoint()).y(), find<QWidget>("remedy_ice")->mapTo(&window(), QPoint()).y())
        << "it is not sought below what it holds back";
    press("clockWasWrongButton");
    EXPECT_FALSE(care.plan().clockBack);
    EXPECT_EQ(find("clockWasWrongButton"), nullptr);
}

TEST_F(TodayPage, IceThatWasOnUnderAWrongClockComesOffWhenTheClockIsPutRight)
{
    journal.episode();
    journal.check();
    journal.time.advance(3h);
    TestJournal::required(journal.startIce());
    journal.time.advance(-3h + 1min);
    open(PageId::today);
    press("clockWasWrongButton");
    EXPECT_FALSE(care.plan().clockBack);
    EXPECT_NE(journal.remedy("ice").state, remedies::State::running) << "not ten minutes more";
    EXPECT_TRUE(std::ranges::any_of(
        care.plan().due, [](const auto& due) { return due.key == "ice.off" && due.state == plan::DueState::due; }));
}

TEST_F(TodayPage, TheEndOfThePainEndsTheEpisode)
{
    journal.episode();
    journal.check();
    auto& page = open(PageId::today);
    const QSignalSpy undo(&page, &app::Page::undoOffered);
    press("painGoneButton");
    EXPECT_FALSE(care.plan().episode);
    EXPECT_EQ(undo.count(), 1);
    EXPECT_NE(find("itHurtsButton"), nullptr);
}

TEST_F(TodayPage, ShowsWhatStillLiesOnTheSkinOnceThePainIsGone)
{
    journal.episode();
    journal.check();
    TestJournal::required(journal.startIce());
    journal.time.advance(3min);
    open(PageId::today);
    press("painGoneButton");
    ASSERT_NE(find("itHurtsButton"), nullptr);
    auto* left = find<QLabel>("runningLeft");
    ASSERT_NE(left, nullptr);
    EXPECT_TRUE(left->text().contains(QStringLiteral("7:00"))) << left->text().toStdString();
    journal.time.advance(1min);
    EXPECT_TRUE(QTest::qWaitFor([left] { return left->text().contains(QStringLiteral("6:00")); }, 3000));
    press("runningStopButton");
    EXPECT_EQ(find("runningStopButton"), nullptr);
    EXPECT_EQ(log().last<facts::Session>()->value.stopped, journal.time.now());
}

TEST_F(TodayPage, AnAlarmCanBeAnsweredOnceTheEpisodeIsClosed)
{
    journal.episode();
    journal.check();
    TestJournal::required(journal.startIce());
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(10min);
    auto& page = open(PageId::today);
    const QSignalSpy noted(&page, &app::Page::undoOffered);
    EXPECT_TRUE(find("dueIceOffButton")->hasFocus());
    press("dueIceOffButton");
    EXPECT_EQ(noted.count(), 1);
    EXPECT_TRUE(log().last<facts::Session>()->value.stopped);
    EXPECT_EQ(find("dueIceOffButton"), nullptr);
}

TEST_F(TodayPage, ShowsTheHeatOfSomebodyElseAndEndsIt)
{
    journal.episode();
    journal.check();
    const facts::PersonId bea{TestJournal::required(journal->addPerson("Bea", {})).id.value};
    journal::NewEpisode sore;
    sore.pain = {4};
    TestJournal::required(journal->logEpisode(bea, sore));
    journal::NewCheck check;
    check.age = facts::ageFromYears(34);
    check.others = facts::Answer::no;
    ASSERT_TRUE(journal->recordCheck(bea, check));
    TestJournal::required(journal->startHeat(bea, {TestJournal::allTicks(), 15min, {}}));
    journal.time.advance(5min);
    open(PageId::today);
    ASSERT_NE(care.person(), bea);
    press("runningAwakeButton");
    EXPECT_EQ(find("runningAwakeButton"), nullptr);
    press("runningStopButton");
    EXPECT_EQ(find("runningStopButton"), nullptr);
    EXPECT_TRUE(journal->careLog(bea)->last<facts::Session>()->value.stopped);
}

TEST_F(TodayPage, ATypedTemperatureStaysWhenSomethingElseComesDue)
{
    journal.episode();
    journal::NewCheck check;
    check.age = facts::ageFromYears(34);
    check.others = Answer::no;
    check.answers.set(*triage::questionFromId("stiff"), Answer::yes);
    check.reading = facts::Reading{377, facts::Unit::celsius, facts::Site::mouth};
    ASSERT_TRUE(journal->recordCheck({}, check));
    journal.time.advance(1h);
    open(PageId::today);
    press("saveTemperatureButton");
    EXPECT_FALSE(find<QLabel>("temperatureMissing")->text().isEmpty());
    auto* field = find<QLineEdit>("temperatureField");
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(window().focusWidget(), field);
    QTest::keyClicks(field, QStringLiteral("36."));
    EXPECT_EQ(find<QLabel>("temperatureMissing"), nullptr);
    TestJournal::required(journal.startIce());
    journal.time.advance(10min);
    care.refresh();
    settle();
    ASSERT_NE(find("dueIceOffButton"), nullptr);
    EXPECT_EQ(find<QLineEdit>("temperatureField"), field);
    EXPECT_EQ(field->text(), QStringLiteral("36."));
    EXPECT_EQ(window().focusWidget(), field);
}

TEST_F(TodayPage, TheDaysAreSaidToAScreenReaderToo)
{
    journal.episode(24h);
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    open(PageId::today);
    const auto name = window().findChild<app::DayDots*>()->accessibleName();
    EXPECT_TRUE(name.contains(QStringLiteral("0 days without a spasm, 2 with one, 12 not logged")))
        << name.toStdString();
}

TEST_F(TodayPage, ALogThatCannotBeReadIsNoEmptyOne)
{
    journal.episode(24h);
    journal.check();
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    auto& page = open(PageId::today);
    ASSERT_NE(find("openEpisodeButton"), nullptr);
    const QSignalSpy said(&care, &app::CareModel::storageFailed);
    BrokenLog broken(journal.folder());
    broken.refuseReads();
    page.refresh();
    broken.takeReads();
    EXPECT_NE(find("openEpisodeButton"), nullptr);
    EXPECT_EQ(said.count(), 1);
}

TEST_F(TodayPage, ShowsHowToStretchInItsGuide)
{
    journal.episode();
    journal.check();
    auto& page = open(PageId::today);
    const QSignalSpy went(&page, &app::Page::openRemedy);
    press("start_stretches");
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(app::pageOfRemedy(went[0][0].toString()), PageId::guides);
}

class TodaysDay : public TodayPage {
protected:
    TodaysDay()
    {
        using enum Answer;
        journal.episode();
        journal.check();
        TestJournal::required(journal->answerScreening({}, {no, no, no, no}));
        TestJournal::required(journal.startIce());
        journal.time.advance(10min);
        TestJournal::required(journal->stopIce({}));
        journal.time.advance(2min);
        TestJournal::required(journal->ratePain({}, {4}));
        journal.time.advance(20min);
    }
    QStringList names(const char* within)
    {
        QStringList all;
        for (const auto* child : find<QWidget>(within)->findChildren<QWidget*>()) {
            if (child->isVisible() && !child->accessibleName().isEmpty()) all << child->accessibleName();
        }
        return all;
    }
    QString texts(const char* within)
    {
        QStringList all;
        for (const auto* label : find<QWidget>(within)->findChildren<QLabel*>())
            all << label->text();
        return all.join(QLatin1Char('\n'));
    }
};

TEST_F(TodaysDay, IsAStripWhoseEntriesAllHaveNames)
{
    open(PageId::today);
    const auto all = names("dayStrip");
    for (const char* name :
         {"Pain 4, 08:12", "Ice, 08:00 to 08:10", "Heat, may go on from 08:40", "Ice, may go on from 09:00"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(name))) << name << " in " << all.join(u"; ").toStdString();
    EXPECT_TRUE(find<QWidget>("dayStrip")->accessibleName().contains(QStringLiteral("now 08:32")));
}

TEST_F(TodaysDay, OpensAsAListOfEveryEntry)
{
    open(PageId::today);
    EXPECT_EQ(find<QWidget>("dayList"), nullptr);
    press("dayListButton");
    const auto all = texts("dayList");
    EXPECT_TRUE(all.contains(QStringLiteral("Ice\n08:00 to 08:10"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Ice\nmay go on from 09:00"))) << all.toStdString();
    press("dayListButton");
    EXPECT_EQ(find<QWidget>("dayList"), nullptr);
}

TEST_F(TodaysDay, WhyNamesTheFactsAndWhereTheRuleComesFrom)
{
    open(PageId::today);
    press("why_ice");
    const auto all = texts("whyText_ice");
    EXPECT_TRUE(all.contains(QStringLiteral("Ice was on from 08:00 to 08:10, for 10 min."))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Rule I3, from the article (S45)"))) << all.toStdString();
    press("why_ice");
    EXPECT_EQ(find<QWidget>("whyText_ice"), nullptr);
}

TEST_F(TodaysDay, ARowTellsThePainOfTheLastTimes)
{
    open(PageId::today);
    EXPECT_TRUE(texts("remedy_ice").contains(QStringLiteral("Pain, last time: 6 to 4")))
        << texts("remedy_ice").toStdString();
    EXPECT_FALSE(texts("remedy_heat").contains(QStringLiteral("Pain,")));
}

TEST_F(TodaysDay, IsNotThereWithoutAnEpisode)
{
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    open(PageId::today);
    EXPECT_EQ(find<QWidget>("dayStrip"), nullptr);
}

TEST_F(TodayPage, DoesNotSuggestIceFirstWhileHeatIsOn)
{
    journal.episode();
    journal.check();
    care.refresh();
    const QString first = QStringLiteral("ice usually comes before heat");
    EXPECT_TRUE(app::remedyNotes(care, "heat").contains(first));
    TestJournal::required(journal.startHeat());
    care.refresh();
    EXPECT_FALSE(app::remedyNotes(care, "heat").contains(first));
}

TEST_F(TodayPage, AsksForThePainOnceSomeTimeAfterADose)
{
    journal.episode();
    journal.check();
    TestJournal::required(journal->recordDose({}, {"ibuprofen-200", 1, {}, true}));
    open(PageId::today);
    EXPECT_EQ(find<QLabel>("painNowAbout"), nullptr);
    journal.time.advance(30min);
    open(PageId::today);
    ASSERT_NE(find<QLabel>("painNowAbout"), nullptr);
    EXPECT_TRUE(find<QLabel>("painNowAbout")->text().startsWith(QStringLiteral("Ibuprofen 200 mg at 08:00. How")))
        << find<QLabel>("painNowAbout")->text().toStdString();
    press("lessPainButton");
    press("savePainButton");
    EXPECT_EQ(find<QLabel>("painNowAbout"), nullptr);
    open(PageId::dose);
    bool shown = false;
    for (const auto* label : find<QWidget>("dose_ibuprofen-200")->findChildren<QLabel*>())
        shown = shown || label->text() == QStringLiteral("Pain, last time: 6 to 5");
    EXPECT_TRUE(shown);
}

}  // namespace
}  // namespace nape::test
