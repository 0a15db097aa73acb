// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/file_watch.h"

#include "support/test_journal.h"

#include <QSignalSpy>
#include <QTest>

namespace nape::test {
namespace {

using app::FileWatch;

std::unique_ptr<journal::Journal> another(const TestJournal& log)
{
    return std::move(journal::Journal::open(log.folder(), log.time, log.zone).value());
}

TEST(FileWatch, SeesWhatAnotherProgramWritesWithinASecond)
{
    TestJournal log;
    log.episode();
    FileWatch watch(*log, log->dataVersion().value());
    QSignalSpy changed(&watch, &FileWatch::changedElsewhere);
    QTest::qWait(600);
    EXPECT_EQ(changed.count(), 0);
    const auto other = another(log);
    ASSERT_TRUE(other->ratePain({}, {4}));
    EXPECT_TRUE(changed.wait(1000));
    ASSERT_TRUE(other->ratePain({}, {3}));
    EXPECT_TRUE(changed.wait(1000));
}

TEST(FileWatch, SeesTheFirstLogOfAnotherProgram)
{
    TestJournal log;
    FileWatch watch(*log, log->dataVersion().value_or(0));
    QSignalSpy changed(&watch, &FileWatch::changedElsewhere);
    QTest::qWait(600);
    ASSERT_TRUE(another(log)->logEpisode({}, {{6}, {}, false, {}, {}, {}, {}}));
    EXPECT_TRUE(changed.wait(1000));
    EXPECT_EQ(log->persons().value().size(), 1u);
}

TEST(FileWatch, SeesWhatWasWrittenBeforeItBeganToWatch)
{
    TestJournal log;
    log.episode();
    const auto shown = log->dataVersion().value();
    ASSERT_TRUE(another(log)->ratePain({}, {4}));
    FileWatch watch(*log, shown);
    QSignalSpy changed(&watch, &FileWatch::changedElsewhere);
    EXPECT_TRUE(changed.wait(1000));
}

TEST(FileWatch, TakesNothingOfItsOwnForAChange)
{
    TestJournal log;
    log.episode();
    FileWatch watch(*log, log->dataVersion().value());
    QSignalSpy changed(&watch, &FileWatch::changedElsewhere);
    ASSERT_TRUE(log->ratePain({}, {4}));
    EXPECT_FALSE(changed.wait(800));
}

}  // namespace
}  // namespace nape::test
