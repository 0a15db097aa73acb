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

}  // namespace
}  // namespace nape::test
