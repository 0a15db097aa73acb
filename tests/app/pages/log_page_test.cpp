// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include "widgets/neck_map.h"
#include "widgets/pain_scale.h"

#include <QAccessible>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPlainTextEdit>

namespace nape::test {
namespace {

using app::PageId;

class LogPage : public PageTest { };

TEST_F(LogPage, SavesAfterADigitAndEnter)
{
    auto& page = open(PageId::log);
    const QSignalSpy went(&page, &app::Page::goTo);
    type(Qt::Key_7);
    type(Qt::Key_Return);
    ASSERT_EQ(went.count(), 1);
    EXPECT_EQ(went[0][0].value<PageId>(), PageId::check);
    const auto facts = log();
    ASSERT_NE(facts::openEpisode(facts), nullptr);
    EXPECT_EQ(facts.last<facts::PainRating>()->value.pain.value, 7);
}

TEST_F(LogPage, SaysInWordsWhichDayWasTyped)
{
    open(PageId::log);
    press("onset_pick");
    const auto* read = find<QLabel>("onsetRead");
    ASSERT_NE(read, nullptr);
    auto* time = find<QDateTimeEdit>("onsetTime");
    time->setDate(time->date().addDays(-9));
    EXPECT_EQ(read->text(), time->locale().toString(time->date(), QLocale::LongFormat));
    press("onset_now");
    EXPECT_EQ(find<QLabel>("onsetRead"), nullptr);
}

TEST_F(LogPage, TakesOneAndZeroForTen)
{
    open(PageId::log);
    type(Qt::Key_1);
    type(Qt::Key_0);
    EXPECT_EQ(find<app::PainScale>("painScale")->pain(), 10);
}

TEST_F(LogPage, TakesAnAssistiveToolsValueForAChoice)
{
    open(PageId::log);
    auto* scale = find<app::PainScale>("painScale");
    auto* read = QAccessible::queryAccessibleInterface(scale);
    ASSERT_NE(read->valueInterface(), nullptr);
    for (const int pain : {0, 6}) {
        scale->setPain(std::nullopt);
        read->valueInterface()->setCurrentValue(pain);
        settle();
        EXPECT_EQ(scale->pain(), pain);
        EXPECT_TRUE(find("saveAndCheckButton")->isEnabled());
    }
}

TEST_F(LogPage, SavesNothingBeforeThePainIsSaid)
{
    auto& page = open(PageId::log);
    const QSignalSpy went(&page, &app::Page::goTo);
    EXPECT_FALSE(find("saveAndCheckButton")->isEnabled());
    type(Qt::Key_Return);
    EXPECT_EQ(went.count(), 0);
}

TEST_F(LogPage, KeepsWhatWasTypedWhenItCannotBeSaved)
{
    auto& page = open(PageId::log);
    const QSignalSpy went(&page, &app::Page::goTo);
    const QString note(12000, QLatin1Char('x'));
    find<QPlainTextEdit>("logNote")->setPlainText(note);
    type(Qt::Key_4);
    journal.episode();  // another program was faster
    press("saveAndCheckButton");
    EXPECT_EQ(went.count(), 0);
    EXPECT_EQ(find<QPlainTextEdit>("logNote")->toPlainText(), note);
    EXPECT_EQ(find<app::PainScale>("painScale")->pain(), 4);
    EXPECT_FALSE(find<QLabel>("logSummary")->text().isEmpty());
}

TEST_F(LogPage, KeepsANoteOfAnyLength)
{
    open(PageId::log);
    find<QPlainTextEdit>("logNote")->setPlainText(QString(12000, QLatin1Char('x')));
    type(Qt::Key_4);
    press("saveAndCheckButton");
    EXPECT_EQ(facts::openEpisode(log())->value.note.size(), 12000U);
}

TEST_F(LogPage, ChoosesAZoneByKeyboard)
{
    auto& page = open(PageId::log);
    auto* zone = find<QCheckBox>("zone_back_right");
    ASSERT_NE(zone, nullptr);
    EXPECT_EQ(zone->accessibleName(), QStringLiteral("Right back of the neck"));
    zone->setFocus(Qt::TabFocusReason);
    type(Qt::Key_Space);
    EXPECT_EQ(page.findChild<app::NeckMap*>()->chosen(), QStringList{QStringLiteral("back_right")});
}

TEST_F(LogPage, EnterMarksTheZoneThatTabLedTo)
{
    auto& page = open(PageId::log);
    type(Qt::Key_6);
    auto* zone = find<QCheckBox>("zone_back_right");
    zone->setFocus(Qt::TabFocusReason);
    type(Qt::Key_Return);
    EXPECT_EQ(page.findChild<app::NeckMap*>()->chosen(), QStringList{QStringLiteral("back_right")});
    EXPECT_TRUE(journal->persons()->empty()) << "nothing is saved yet";
    type(Qt::Key_Return);
    ASSERT_NE(log().last<facts::Episode>(), nullptr);
    EXPECT_EQ(log().last<facts::Episode>()->value.where, facts::Ids{"back_right"});
}

TEST_F(LogPage, TakesWakingUpWithItForTheEveningBefore)
{
    open(PageId::log);
    press("onset_woke");
    type(Qt::Key_5);
    press("saveAndCheckButton");
    const auto facts = log();
    const auto* episode = facts::openEpisode(facts);
    ASSERT_NE(episode, nullptr);
    EXPECT_EQ(episode->header.at, journal.time.now() - 10h);  // 08:00 now, 22:00 the evening before
    EXPECT_TRUE(episode->value.estimated);
}

}  // namespace
}  // namespace nape::test
