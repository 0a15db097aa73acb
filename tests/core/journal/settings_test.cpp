// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

#include <algorithm>

namespace nape::test {
namespace {

class EveryDaySettings : public testing::Test {
protected:
    [[nodiscard]] journal::Outcome set(const std::string& key, const std::string& value)
    {
        return journal->setSetting({}, key, value);
    }
    std::string valueOf(const std::string& key)
    {
        return facts::settingOf(*journal->careLog(**journal->personNamed({})), key).value_or("");
    }
    void episodeFrom(const facts::Ids& triggers)
    {
        journal::NewEpisode episode;
        episode.pain = {5};
        episode.triggers = triggers;
        ASSERT_TRUE(journal->logEpisode({}, episode));
    }
    bool hasItem(std::string_view key)
    {
        const auto plan = journal.plan();
        return std::ranges::find(plan.due, key, &plan::Due::key) != plan.due.end();
    }
    TestJournal journal;  // 08:00
};

TEST_F(EveryDaySettings, TakeTheWordsThatTheyKnow)
{
    for (const char* value : {"on", "episode", "off"})
        EXPECT_TRUE(set("morning_question", value)) << value;
    for (const char* value : {"yes", "", "ON", "daily"})
        EXPECT_TRUE(isBadInput(set("morning_question", value))) << value;
    for (const char* value : {"21:30", "22:00", "07:00", "off"})
        EXPECT_TRUE(set("bedtime_reminder", value)) << value;
    for (const char* value : {"24:00", "9:30", "21.30", "on", ""})
        EXPECT_TRUE(isBadInput(set("bedtime_reminder", value))) << value;
    for (const char* value : {"0h", "5h", "1", "h", "90m", "on", ""})
        EXPECT_TRUE(isBadInput(set("posture_nudge", value))) << value;
    EXPECT_TRUE(isBadInput(set("posture", "1h")));
}

TEST_F(EveryDaySettings, PutBedtimeOutsideOfQuietHoursOrAtTheirStart)
{
    EXPECT_EQ(whyOf(set("bedtime_reminder", "22:01")), (std::vector<std::string>{"quiet_hours"}));
    EXPECT_EQ(whyOf(set("bedtime_reminder", "06:59")), (std::vector<std::string>{"quiet_hours"}));
    EXPECT_TRUE(set("bedtime_reminder", "22:00"));
    ASSERT_TRUE(journal->setSettings({}, {{"bedtime_reminder", "23:30"}, {"quiet_hours", "23:30-06:00"}}))
        << "the quiet hours that come along count";
    ASSERT_TRUE(set("quiet_hours", "off"));
    EXPECT_TRUE(set("bedtime_reminder", "02:00"));
}

TEST_F(EveryDaySettings, GiveANudgeOnlyToThoseWhoseTriggerItIs)
{
    EXPECT_EQ(whyOf(set("posture_nudge", "2h")), (std::vector<std::string>{"no_trigger"}));
    EXPECT_EQ(whyOf(set("drink_nudge", "2h")), (std::vector<std::string>{"no_trigger"}));
    EXPECT_TRUE(set("posture_nudge", "off")) << "off is always there";
    episodeFrom({"held_position"});
    EXPECT_TRUE(set("posture_nudge", "1h"));
    EXPECT_EQ(whyOf(set("drink_nudge", "4h")), (std::vector<std::string>{"no_trigger"}));
}

TEST_F(EveryDaySettings, RememberATriggerHoweverLongAgo)
{
    episodeFrom({"dehydration", "stress"});
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(24h * 400);
    EXPECT_TRUE(set("drink_nudge", "4h"));
    EXPECT_EQ(*journal->loggedTriggers(*journal->personNamed({})), (facts::Ids{"dehydration", "stress"}));
}

TEST_F(EveryDaySettings, AreAllOfThemOrNone)
{
    EXPECT_FALSE(journal->setSettings({}, {{"morning_question", "on"}, {"posture_nudge", "2h"}}));
    EXPECT_TRUE(journal->persons()->empty()) << "nothing was saved";
}

TEST_F(EveryDaySettings, AreDatedFactsThatCanBeTakenBack)
{
    ASSERT_TRUE(set("bedtime_reminder", "21:00"));
    EXPECT_TRUE(hasItem("night.bedtime"));
    ASSERT_TRUE(set("bedtime_reminder", "21:30"));
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(valueOf("bedtime_reminder"), "21:00");
    ASSERT_TRUE(journal->undo());
    EXPECT_FALSE(hasItem("night.bedtime"));
}

TEST_F(EveryDaySettings, AreNotDeletedSoThatTheirPastStaysTrue)
{
    const auto id = TestJournal::required(set("quiet_hours", "23:00-06:00")).id;
    EXPECT_EQ(whyOf(journal->remove(id)), (std::vector<std::string>{"setting"}));
    EXPECT_EQ(valueOf("quiet_hours"), "23:00-06:00");
    EXPECT_TRUE(journal->undo());
}

TEST_F(EveryDaySettings, HaveHoursOfTwoDigits)
{
    for (const char* value : {"-0:30-07:00", "22:00--0:30", "22:-0-07:00", "+1:00-07:00", "22:00-7:000"})
        EXPECT_TRUE(isBadInput(set("quiet_hours", value))) << value;
    EXPECT_TRUE(isBadInput(set("bedtime_reminder", "-0:30")));
}

}  // namespace
}  // namespace nape::test
