// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

#include "clock/iso8601.h"

#include <algorithm>

namespace nape::test {
namespace {

using facts::MouthGuard;
using facts::SleepNote;

class Nights : public testing::Test {
protected:
    facts::FactId note(const SleepNote& night) { return TestJournal::required(journal->noteNight({}, night)).id; }
    SleepNote one(const facts::FactId& id) { return std::get<SleepNote>((*journal->find(id))->noun); }
    bool fires(std::string_view rule)
    {
        const auto plan = journal.plan();
        return std::ranges::find(plan.rules, rule) != plan.rules.end();
    }
    bool isAsked()
    {
        const auto plan = journal.plan();
        const auto it = std::ranges::find(plan.due, "sleep.ask", &plan::Due::key);
        return it != plan.due.end() && it->state == plan::DueState::due;
    }
    TestJournal journal;  // 08:00
};

TEST_F(Nights, AreNotedWithHowTheyWere)
{
    const auto id = note({true, "side", "turned a lot", MouthGuard::worn});
    EXPECT_TRUE(one(id).keptAwake);
    EXPECT_EQ(one(id).position, "side");
    EXPECT_EQ(one(id).note, "turned a lot");
    EXPECT_EQ(one(id).mouthGuard, MouthGuard::worn);
}

TEST_F(Nights, KnowHowOneMayLie)
{
    EXPECT_TRUE(isBadInput(journal->noteNight({}, {false, "upside down", {}})));
    EXPECT_TRUE(journal->persons()->empty()) << "nothing was saved";
    for (const char* position : {"back", "side", "stomach", "other"}) {
        note({false, position, {}});
        journal.time.advance(24h);
    }
}

TEST_F(Nights, AreNotedOnceADay)
{
    note({});
    journal.time.advance(15h + 59min + 59s);  // 23:59:59
    EXPECT_EQ(whyOf(journal->noteNight({}, {})), (std::vector<std::string>{"night_noted"}));
    journal.time.advance(1s);
    EXPECT_TRUE(journal->noteNight({}, {}));
}

TEST_F(Nights, CountTheDayByTheZone)
{
    journal.zone = clock::FixedZone{-9h};  // 23:00 of the day before
    journal.reopen();
    note({});
    journal.time.advance(1h);
    EXPECT_TRUE(journal->noteNight({}, {}));
}

TEST_F(Nights, AreOfEachPersonAlone)
{
    note({});
    ASSERT_TRUE(journal->addPerson("Tom", {}));
    EXPECT_TRUE(journal->noteNight(*journal->personNamed("Tom"), {}));
}

TEST_F(Nights, MayBeNotedAnewWhenTheFirstWasDeleted)
{
    const auto id = note({});
    ASSERT_TRUE(journal->remove(id));
    EXPECT_TRUE(journal->noteNight({}, {}));
}

TEST_F(Nights, AreChangedDeletedAndBroughtBack)
{
    const auto id = note({});
    ASSERT_TRUE(
        journal->edit(id, {{"kept_awake", "yes"}, {"position", "back"}, {"mouth_guard", "not_worn"}, {"note", "hot"}}));
    EXPECT_TRUE(one(id).keptAwake);
    EXPECT_EQ(one(id).position, "back");
    EXPECT_EQ(one(id).mouthGuard, MouthGuard::notWorn);
    EXPECT_TRUE(isBadInput(journal->edit(id, {{"position", "upside down"}})));
    EXPECT_TRUE(isBadInput(journal->edit(id, {{"mouth_guard", "perhaps"}})));
    ASSERT_TRUE(journal->edit(id, {{"position", ""}}));
    ASSERT_TRUE(journal->undo());
    ASSERT_TRUE(journal->undo());
    EXPECT_FALSE(one(id).keptAwake);
    ASSERT_TRUE(journal->remove(id));
    EXPECT_FALSE(journal->trash()->empty());
    ASSERT_TRUE(journal->undo());
    EXPECT_FALSE((*journal->find(id))->header.deleted);
}

TEST_F(Nights, MoveToNoDayThatHasOne)
{
    const auto yesterday = note({});
    journal.time.advance(24h);
    const auto today = note({});
    const auto when = clock::formatTime(journal.time.now() - 23h, journal.zone);
    EXPECT_EQ(whyOf(journal->edit(today, {{"at", when}})), (std::vector<std::string>{"night_noted"}));
    EXPECT_TRUE(journal->edit(yesterday, {{"at", when}})) << "its own day";
}

TEST_F(Nights, ThatKeptSomebodyAwakeSayToCallADoctorForADay)
{
    journal.episode(10h);
    journal.check();
    ASSERT_FALSE(fires("D5"));
    note({.keptAwake = true});
    EXPECT_TRUE(fires("D5"));
    EXPECT_EQ(journal.plan().tier, rules::Tier::doctorSoon);
    const auto end = journal.time.now() + 24h;
    EXPECT_LE(*journal.plan().nextChange, end);
    journal.time.advance(24h - 1s);
    EXPECT_TRUE(fires("D5"));
    EXPECT_EQ(journal.plan().nextChange, end);
    journal.time.advance(1s);
    EXPECT_FALSE(fires("D5"));
}

TEST_F(Nights, ThatWereQuietFireNothing)
{
    journal.episode(10h);
    journal.check();
    note({});
    EXPECT_FALSE(fires("D5"));
}

TEST_F(Nights, AreAskedForUntilTheyAreNoted)
{
    journal.episode(10h);
    ASSERT_TRUE(isAsked());
    const auto id = note({});
    EXPECT_FALSE(isAsked());
    ASSERT_TRUE(journal->remove(id));
    EXPECT_TRUE(isAsked());
    ASSERT_TRUE(journal->answerReminder({}, facts::ReminderAct::dismissed, "sleep.ask", {}));
    EXPECT_FALSE(isAsked());
}

TEST_F(Nights, GoAlongToAnotherMachine)
{
    const auto id = note({true, "back", "turned a lot", MouthGuard::worn});
    const auto stress = TestJournal::required(journal->noteStress({}, {7})).id;
    const auto file = journal.folder() / "out.json";
    ASSERT_TRUE(journal->exportJson(file, {}));
    TestJournal there;
    ASSERT_TRUE(there->importJson(file, journal::ImportMode::save));
    EXPECT_EQ(std::get<SleepNote>((*there->find(id))->noun).mouthGuard, MouthGuard::worn);
    EXPECT_EQ(std::get<facts::StressScore>((*there->find(stress))->noun).stress, facts::PainScore{7});
}

TEST_F(Nights, StressIsAScoreFrom0To10)
{
    const auto id = TestJournal::required(journal->noteStress({}, {0})).id;
    EXPECT_TRUE(journal->noteStress({}, {10}));
    EXPECT_TRUE(isBadInput(journal->noteStress({}, {11})));
    EXPECT_TRUE(isBadInput(journal->noteStress({}, {-1})));
    ASSERT_TRUE(journal->edit(id, {{"stress", "4"}}));
    EXPECT_EQ(std::get<facts::StressScore>((*journal->find(id))->noun).stress, facts::PainScore{4});
    EXPECT_TRUE(isBadInput(journal->edit(id, {{"stress", "11"}})));
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(std::get<facts::StressScore>((*journal->find(id))->noun).stress, facts::PainScore{0});
}

TEST_F(Nights, StressLocksNothingAndFiresNothing)
{
    journal.episode();
    journal.check();
    const auto before = journal.plan();
    ASSERT_TRUE(journal->noteStress({}, {10}));
    const auto after = journal.plan();
    EXPECT_EQ(after.tier, before.tier);
    EXPECT_EQ(after.rules, before.rules);
    for (std::size_t i = 0; i < before.remedies.size(); ++i)
        EXPECT_EQ(after.remedies[i].why, before.remedies[i].why);
}

}  // namespace
}  // namespace nape::test
