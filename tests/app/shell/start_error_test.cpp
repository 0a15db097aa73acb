// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_error.h"

#include "support/test_journal.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include <fstream>

namespace nape::test {
namespace {

namespace fs = std::filesystem;

TEST(StartError, SaysWhatIsWrongAndOffersTheBackupOnlyWhereThereIsOne)
{
    const TestFolder folder;
    fs::create_directories(folder.path());
    app::StartError without(QStringLiteral("The log is damaged."), folder.path(), true);
    EXPECT_EQ(without.findChild<QLabel*>(QStringLiteral("startErrorText"))->text(),
              QStringLiteral("The log is damaged."));
    EXPECT_EQ(without.findChild<QAbstractButton*>(QStringLiteral("restoreBackup")), nullptr);
    EXPECT_NE(without.findChild<QAbstractButton*>(QStringLiteral("tryAgain")), nullptr);

    fs::create_directories(folder.path() / "backups");
    std::ofstream(folder.path() / "backups" / "one.db") << "x";
    app::StartError with(QStringLiteral("The log is damaged."), folder.path(), true);
    EXPECT_NE(with.findChild<QAbstractButton*>(QStringLiteral("restoreBackup")), nullptr);
    app::StartError newer(QStringLiteral("Written by a newer Nape."), folder.path(), false);
    EXPECT_EQ(newer.findChild<QAbstractButton*>(QStringLiteral("restoreBackup")), nullptr);
}

TEST(StartError, ShowsWhereTheFocusIs)
{
    const TestFolder folder;
    app::StartError window(QStringLiteral("The log is damaged."), folder.path(), true);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    auto* again = window.findChild<QAbstractButton*>(QStringLiteral("tryAgain"));
    auto* quit = window.findChild<QAbstractButton*>(QStringLiteral("quit"));
    again->setFocus(Qt::TabFocusReason);
    const auto* first = window.findChildren<QWidget*>(Qt::FindDirectChildrenOnly).last();
    EXPECT_TRUE(first->geometry().contains(again->geometry())) << "no ring around it";
    quit->setFocus(Qt::TabFocusReason);
    const auto* second = window.findChildren<QWidget*>(Qt::FindDirectChildrenOnly).last();
    EXPECT_TRUE(second->geometry().contains(quit->geometry()));
}

TEST(StartError, TheNewestBackupTakesThePlaceOfADamagedLog)
{
    TestJournal log;
    log.episode();
    ASSERT_TRUE(log->backup({}));
    const TestFolder broken;
    fs::copy(log.folder(), broken.path(), fs::copy_options::recursive);
    std::ofstream(broken.path() / "nape.db", std::ios::binary | std::ios::trunc) << std::string(8192, 'x');
    fs::remove(broken.path() / "nape.db-wal");
    fs::remove(broken.path() / "nape.db-shm");
    ASSERT_FALSE(journal::Journal::open(broken.path(), log.time, log.zone));

    // A later copy that is itself damaged is passed over.
    std::ofstream(broken.path() / "backups" / "zz-later.db", std::ios::binary) << std::string(8192, 'y');
    ASSERT_TRUE(app::hasBackup(broken.path()));
    ASSERT_FALSE(app::restoreNewest(broken.path(), log.time));
    const auto fresh = journal::Journal::open(broken.path(), log.time, log.zone);
    ASSERT_TRUE(fresh);
    EXPECT_EQ((*fresh)->persons().value().size(), 1u);
}

TEST(StartError, SaysWhyWhenNoBackupWillDo)
{
    const TestJournal log;
    const TestFolder broken;
    fs::create_directories(broken.path() / "backups");
    std::ofstream(broken.path() / "nape.db", std::ios::binary) << std::string(8192, 'x');
    std::ofstream(broken.path() / "backups" / "one.db", std::ios::binary) << std::string(8192, 'y');
    const auto failed = app::restoreNewest(broken.path(), log.time);
    ASSERT_TRUE(failed);
    EXPECT_FALSE(journal::messageOf(*failed).empty());
    EXPECT_EQ(fs::file_size(broken.path() / "nape.db"), 8192u);
}

}  // namespace
}  // namespace nape::test
