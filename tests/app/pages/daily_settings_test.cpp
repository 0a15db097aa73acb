// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>

namespace nape::test {
namespace {

using app::PageId;

class DailySettings : public PageTest {
protected:
    void episodeFrom(const facts::Ids& triggers)
    {
        journal::NewEpisode episode;
        episode.pain = {5};
        episode.triggers = triggers;
        TestJournal::required(journal->logEpisode({}, episode));
    }
    std::string setting(const char* key) { return facts::settingOf(log(), key).value_or(""); }
    bool isOn(const char* name)
    {
        auto* chip = find(name);
        return chip != nullptr && chip->isChecked();
    }
};

TEST_F(DailySettings, AskInTheMorningWhileItHurtsUnlessToldOtherwise)
{
    open(PageId::settings);
    EXPECT_TRUE(isOn("morningQuestion_episode"));
    press("morningQuestion_on");
    EXPECT_EQ(setting("morning_question"), "on");
    press("morningQuestion_off");
    EXPECT_EQ(setting("morning_question"), "off");
    EXPECT_TRUE(isOn("morningQuestion_off"));
}

TEST_F(DailySettings, RemindBeforeBedAtATimeOutsideQuietHours)
{
    open(PageId::settings);
    EXPECT_FALSE(isOn("bedtimeReminder"));
    press("bedtimeReminder");
    EXPECT_EQ(setting("bedtime_reminder"), "21:30");
    find<QTimeEdit>("bedtimeTime")->setTime(QTime(21, 0));
    EXPECT_EQ(setting("bedtime_reminder"), "21:00");
    find<QTimeEdit>("bedtimeTime")->setTime(QTime(23, 0));
    settle();
    EXPECT_EQ(setting("bedtime_reminder"), "21:00");
    ASSERT_NE(find<QLabel>("settingsMessage"), nullptr);
    EXPECT_TRUE(find<QLabel>("settingsMessage")->text().contains(QStringLiteral("quiet hours")));
    EXPECT_EQ(find<QTimeEdit>("bedtimeTime")->time(), QTime(21, 0)) << "back to what is set";
    press("bedtimeReminder");
    EXPECT_EQ(setting("bedtime_reminder"), "off");
}

TEST_F(DailySettings, OfferANudgeOnlyToThoseWhoseTriggerItIs)
{
    episodeFrom({"stress"});
    open(PageId::settings);
    EXPECT_EQ(find<QWidget>("postureNudge"), nullptr);
    EXPECT_EQ(find<QWidget>("drinkNudge"), nullptr);
}

TEST_F(DailySettings, NudgeAsOftenAsIsSet)
{
    episodeFrom({"held_position", "dehydration"});
    open(PageId::settings);
    EXPECT_TRUE(isOn("postureNudge_off"));
    press("postureNudge_2h");
    EXPECT_EQ(setting("posture_nudge"), "2h");
    EXPECT_TRUE(isOn("postureNudge_2h"));
    press("drinkNudge_4h");
    EXPECT_EQ(setting("drink_nudge"), "4h");
    press("postureNudge_off");
    EXPECT_EQ(setting("posture_nudge"), "off");
}

TEST_F(DailySettings, ANumberThatIsRefusedStaysAndIsToldBesideItsField)
{
    journal.episode();
    open(PageId::settings);
    auto* number = find<QLineEdit>("ownEmergencyNumber");
    ASSERT_NE(number, nullptr);
    number->setFocus();
    QTest::keyClicks(number, QStringLiteral("call mum"));
    QTest::keyClick(number, Qt::Key_Return);
    settle();
    const auto* refused = find<QLabel>("numberRefused");
    ASSERT_NE(refused, nullptr);
    EXPECT_GT(refused->mapTo(&window(), QPoint()).y(), number->mapTo(&window(), QPoint()).y());
    number->clearFocus();
    care.refresh();
    settle();
    EXPECT_EQ(number->text(), QStringLiteral("call mum")) << "it can be put right";
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("112"));
    QTest::keyClick(number, Qt::Key_Return);
    settle();
    EXPECT_EQ(find<QLabel>("numberRefused"), nullptr);
    EXPECT_EQ(log().last<facts::Person>()->value.emergencyNumber, "112");
}

}  // namespace
}  // namespace nape::test
