// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include <QLabel>

namespace nape::test {
namespace {

using app::PageId;
using facts::Answer;

/// The window's log is that of the first person, "me"; Bea is the other one.
class AHousehold : public PageTest {
protected:
    AHousehold()
    {
        journal.episode();
        journal.check();
        me = {journal->persons()->front().header.id.value};
        bea = {TestJournal::required(journal->addPerson("Bea", {})).id.value};
        TestJournal::required(journal->logEpisode(bea, {{4}, {}, false, {}, {}, {}, {}}));
    }
    void checkBea(std::optional<facts::Reading> reading)
    {
        journal::NewCheck check;
        check.age = facts::ageFromYears(34);
        check.others = Answer::no;
        if (reading) check.answers.set(*triage::questionFromId("stiff"), Answer::yes);
        check.reading = reading;
        ASSERT_TRUE(journal->recordCheck(bea, check));
    }
    QStringList lines()
    {
        QStringList all;
        auto* card = find<QWidget>("runningCard");
        if (card == nullptr) return all;
        for (const auto* label : card->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty()) all << label->text();
        }
        return all;
    }
    facts::PersonId me, bea;
};

TEST_F(AHousehold, WhatIsDueForAnotherStandsOnTodayWithTheWayToTheirLog)
{
    checkBea(facts::Reading{377, facts::Unit::celsius, facts::Site::mouth});
    open(PageId::today);
    EXPECT_EQ(find("openDueLogButton"), nullptr);
    journal.time.advance(1h);
    care.refresh();
    settle();
    ASSERT_NE(find("openDueLogButton"), nullptr);
    EXPECT_EQ(find("openDueLogButton")->text(), QStringLiteral("Open the log"));
    EXPECT_EQ(find("openDueLogButton")->accessibleName(), QStringLiteral("Open Bea’s log"));
    ASSERT_EQ(lines().size(), 1);
    EXPECT_TRUE(lines()[0].startsWith(QStringLiteral("Bea: "))) << lines()[0].toStdString();
    EXPECT_NE(care.person(), bea);
    press("openDueLogButton");
    EXPECT_EQ(care.person(), bea);
}

TEST_F(AHousehold, NobodyIsCalledMe)
{
    TestJournal::required(journal->startIce(me, {10min, true, {}}));
    care.refresh();
    care.setPerson(bea);
    open(PageId::today);
    EXPECT_EQ(lines().value(0), QStringLiteral("You: Ice is on"));
    EXPECT_EQ(care.whose(), QStringLiteral("Bea’s log"));
    open(PageId::people);
    QStringList names;
    for (const auto* label : window().findChildren<QLabel*>())
        names << label->text();
    EXPECT_TRUE(names.contains(QStringLiteral("You")));
    EXPECT_FALSE(names.contains(QStringLiteral("me")));
    press("editPerson_0");
    EXPECT_EQ(find<QLabel>("personTitle")->text(), QStringLiteral("You"));
}

TEST_F(AHousehold, TheFocusStaysOnTheLineOfTheSamePerson)
{
    checkBea({});
    const facts::PersonId cleo{TestJournal::required(journal->addPerson("Cleo", {})).id.value};
    TestJournal::required(journal->logEpisode(cleo, {{4}, {}, false, {}, {}, {}, {}}));
    journal::NewCheck check;
    check.age = facts::ageFromYears(34);
    check.others = Answer::no;
    ASSERT_TRUE(journal->recordCheck(cleo, check));
    TestJournal::required(journal->startIce(bea, {10min, true, {}}));
    open(PageId::today);
    find("runningStopButton")->setFocus();
    TestJournal::required(journal->startIce(cleo, {9min, true, {}}));
    care.refresh();
    settle();
    auto* at = window().focusWidget();
    ASSERT_NE(at, nullptr);
    EXPECT_EQ(at->objectName(), QStringLiteral("runningStopButton"));
    EXPECT_EQ(at->accessibleDescription(), QStringLiteral("Bea: Ice is on"));
}

TEST_F(AHousehold, TheFocusStaysInTheListOfPeople)
{
    open(PageId::people);
    find("editPerson_0")->setFocus();
    TestJournal::required(journal->editPerson(bea, {.rename = "Beatrice"}));
    care.refresh();
    settle();
    ASSERT_NE(window().focusWidget(), nullptr);
    EXPECT_EQ(window().focusWidget(), find("editPerson_0"));
}

TEST_F(AHousehold, IceOfAnotherThatWasOnUnderAWrongClockComesOffToo)
{
    checkBea({});
    journal.time.advance(3h);
    TestJournal::required(journal->startIce(bea, {10min, true, {}}));
    journal.time.advance(-3h + 1min);
    open(PageId::today);
    ASSERT_NE(care.person(), bea);
    press("clockWasWrongButton");
    const auto theirs = *journal->plan(bea);
    EXPECT_FALSE(theirs.clockBack);
    EXPECT_TRUE(std::ranges::any_of(theirs.due, [](const auto& due) {
        return due.key == "ice.off" && due.state == plan::DueState::due;
    })) << "not ten minutes more";
}

TEST_F(AHousehold, WhatAnotherHasNotSaidToBeOffIsCalledForAfterTheClockIsPutRightToo)
{
    checkBea({});
    journal.time.advance(3h);
    TestJournal::required(journal->startIce(bea, {10min, true, {}}));
    journal.time.advance(45min);
    TestJournal::required(journal->startHeat(me, {TestJournal::allTicks(), 15min, {}}));
    journal.time.advance(-3h - 44min);
    open(PageId::today);
    press("clockWasWrongButton");
    const auto isDue = [this](const journal::Journal::Who& who, const char* key) {
        const auto due = journal->plan(who)->due;
        const auto it = std::ranges::find(due, key, &plan::Due::key);
        return it != due.end() && it->state == plan::DueState::due;
    };
    EXPECT_TRUE(isDue(me, "heat.off"));
    EXPECT_TRUE(isDue(bea, "ice.off")) << "its hour is not over by the wrong clock alone";
}

TEST_F(AHousehold, ASecondEnterSaysNothingOfWhatSomebodyElseHasOn)
{
    checkBea({});
    TestJournal::required(journal->startIce(bea, {10min, true, {}}));
    TestJournal::required(journal->startIce(me, {10min, true, {}}));
    journal.time.advance(10min);
    open(PageId::today);
    ASSERT_TRUE(find("dueIceOffButton")->hasFocus());
    ASSERT_NE(find("runningStopButton"), nullptr);
    type(Qt::Key_Return);
    EXPECT_EQ(find("dueIceOffButton"), nullptr);
    ASSERT_NE(find("runningStopButton"), nullptr);
    EXPECT_FALSE(find("runningStopButton")->hasFocus());
}

TEST_F(AHousehold, TheClockCanBePutRightWhereNothingHurtsTheOneThatIsShown)
{
    checkBea({});
    TestJournal::required(journal->endEpisode(me, journal::EndOf::pain));
    journal.time.advance(3h);
    TestJournal::required(journal->startIce(bea, {10min, true, {}}));
    journal.time.advance(-3h + 1min);
    open(PageId::today);
    ASSERT_FALSE(care.plan().episode);
    press("clockWasWrongButton");
    EXPECT_FALSE(care.plan().clockBack);
    EXPECT_EQ(find("clockWasWrongButton"), nullptr);
}

}  // namespace
}  // namespace nape::test
