// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tray_words.h"

#include "support/manual_steady_clock.h"
#include "support/test_journal.h"

namespace nape::test {
namespace {

using app::TrayMark;

class Tray : public testing::Test {
protected:
    [[nodiscard]] app::TrayWords words()
    {
        care.refresh();
        return app::trayWords(care);
    }
    TestJournal log;
    ManualSteadyClock steady;
    app::CareModel care{*log, log.time, log.zone, steady};
};

TEST_F(Tray, SaysNothingWhileNothingIsAhead)
{
    EXPECT_TRUE(words().line.isEmpty());
    EXPECT_EQ(words().mark, TrayMark::none);
}

TEST_F(Tray, SaysWhenTheIceComesOffThatItHasToAndWhenItMayGoOnAgain)
{
    log.episode();
    log.check();
    TestJournal::required(log.startIce());
    EXPECT_TRUE(words().line.contains(care.moment(log.time.now() + 10min))) << words().line.toStdString();
    EXPECT_EQ(words().mark, TrayMark::running);
    log.time.advance(10min);
    EXPECT_EQ(words().mark, TrayMark::due);
    TestJournal::required(log->stopIce({}));
    EXPECT_EQ(words().mark, TrayMark::none);
    EXPECT_TRUE(words().line.contains(care.moment(log.time.now() + 50min))) << words().line.toStdString();
    log.time.advance(50min);
    EXPECT_EQ(words().mark, TrayMark::due);
}

TEST_F(Tray, SaysWhenTheHeatComesOffAndThatItAsks)
{
    log.episode();
    log.check();
    TestJournal::required(log.startHeat());
    EXPECT_TRUE(words().line.contains(care.moment(log.time.now() + 15min))) << words().line.toStdString();
    EXPECT_EQ(words().mark, TrayMark::running);
    log.time.advance(5min);
    EXPECT_TRUE(words().line.contains(QStringLiteral("awake"))) << words().line.toStdString();
    EXPECT_EQ(words().mark, TrayMark::due);
}

TEST_F(Tray, SaysTheNextMomentOfWhateverIsAheadToday)
{
    TestJournal::required(log->noteAppointment({}, {"Dr Green", log.time.now() + 73h, {}}));
    EXPECT_TRUE(words().line.isEmpty()) << words().line.toStdString();
    log.time.advance(40h);
    ASSERT_FALSE(care.dues().empty());
    const auto& due = care.dues().front().due;
    EXPECT_TRUE(words().line.contains(QStringLiteral("appointment"))) << words().line.toStdString();
    EXPECT_TRUE(words().line.contains(care.moment(due.at))) << words().line.toStdString();
    EXPECT_FALSE(words().line.contains(QStringLiteral("Green"))) << "a panel is seen by others";
    EXPECT_EQ(words().mark, TrayMark::none);
}

TEST_F(Tray, TellsNobodyToSeeADoctorBeforeTheWeekIsOver)
{
    log.episode();
    log.check();
    for (int day = 0; day < 6; ++day) {
        EXPECT_FALSE(words().line.contains(QStringLiteral("doctor"))) << words().line.toStdString();
        log.time.advance(23h);
    }
}

TEST_F(Tray, InAHouseholdNamesWhoseItIsAndTellsWhatComesOffFirst)
{
    log.episode();
    log.check();
    const facts::PersonId bea{TestJournal::required(log->addPerson("Bea", {})).id.value};
    const facts::PersonId me{log->persons()->front().header.id.value};
    journal::NewEpisode sore;
    sore.pain = {4};
    TestJournal::required(log->logEpisode(bea, sore));
    journal::NewCheck check;
    check.age = facts::ageFromYears(34);
    check.others = facts::Answer::no;
    ASSERT_TRUE(log->recordCheck(bea, check));
    TestJournal::required(log->startIce(me, {10min, true, {}}));
    TestJournal::required(log->startHeat(bea, {TestJournal::allTicks(), 5min, {}}));
    EXPECT_TRUE(words().line.startsWith(QStringLiteral("Bea: Heat"))) << words().line.toStdString();
    log.time.advance(5min);
    TestJournal::required(log->stopHeat(bea));
    EXPECT_TRUE(words().line.startsWith(QStringLiteral("You: Ice"))) << words().line.toStdString();
}

}  // namespace
}  // namespace nape::test
