// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

namespace nape::test {
namespace {

using app::PageId;

class TodayAtRest : public PageTest { };

TEST_F(TodayAtRest, OffersNoDayWithoutASpasmOnADayWithPain)
{
    journal.episode();
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    open(PageId::today);
    EXPECT_EQ(find("noSpasmTodayButton"), nullptr) << "the journal refuses it";
    journal.time.advance(24h);
    care.refresh();
    settle();
    press("noSpasmTodayButton");
    EXPECT_NE(log().last<facts::GoodDay>(), nullptr);
}

TEST_F(TodayAtRest, TabGoesThroughItAsItStandsThere)
{
    journal.episode();
    journal.check();
    TestJournal::required(journal.startIce());
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    TestJournal::required(journal->noteAppointment({}, {"Dr Green", journal.time.now() + 26h, {}}));
    open(PageId::today);
    std::string chain;
    for (auto* stop = window().nextInFocusChain(); stop != &window(); stop = stop->nextInFocusChain()) {
        if (stop->focusPolicy() != Qt::NoFocus) chain += stop->objectName().toStdString() + "\n";
    }
    SCOPED_TRACE(chain);
    int before = -1;
    for (const char* name : {"runningStopButton", "itHurtsButton", "editAppointmentButton", "openEpisodeButton"}) {
        int at = 0;
        auto* stop = window().nextInFocusChain();
        for (; stop != &window() && stop != find(name); stop = stop->nextInFocusChain())
            ++at;
        ASSERT_NE(stop, &window()) << name;
        EXPECT_GT(at, before) << name;
        before = at;
    }
}

TEST_F(TodayAtRest, TheEndOfTheSpasmLeavesTheFocusBesideIt)
{
    journal.episode();
    journal.check();
    open(PageId::today);
    find("spasmOverButton")->setFocus();
    type(Qt::Key_Return);
    EXPECT_EQ(find("spasmOverButton"), nullptr);
    EXPECT_EQ(window().focusWidget(), find("painGoneButton"));
}

TEST_F(TodayAtRest, TheFocusStaysOnARemedyWhenTheRowsChange)
{
    journal.episode();
    journal.check();
    open(PageId::today);
    auto* ice = find("startIceButton");
    ASSERT_NE(ice, nullptr);
    ice->setFocus();
    // Another order of the rows: after two days heat comes first.
    journal.time.advance(47h + 59min);
    journal.check();
    care.refresh();
    settle();
    journal.time.advance(2min);
    care.refresh();
    settle();
    ASSERT_NE(window().focusWidget(), nullptr);
    EXPECT_EQ(window().focusWidget()->objectName(), QStringLiteral("startIceButton"));
}

}  // namespace
}  // namespace nape::test
