// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

// What saying "my clock was wrong" must not do: bring a start forward, or wash a check off.
namespace nape::test {
namespace {

using Who = journal::Journal::Who;
using Why = std::vector<std::string>;

Who add(TestJournal& journal, const std::string& name)
{
    return facts::PersonId{TestJournal::required(journal->addPerson(name, {})).id.value};
}

journal::NewCheck answers(const std::map<std::string, facts::Answer>& yes = {})
{
    journal::NewCheck check;
    check.age = facts::ageFromYears(34);
    check.others = facts::Answer::no;
    for (const auto& [id, answer] : yes)
        check.answers.set(*triage::questionFromId(id), answer);
    return check;
}

std::vector<std::string> locksOf(const journal::Journal& journal, const Who& who, std::string_view remedy)
{
    const auto plan = journal.plan(who);
    for (const auto& state : plan->remedies) {
        if (state.id == remedy) return state.why;
    }
    return {};
}

bool holds(TestJournal& journal, std::string_view remedy, std::string_view lock)
{
    return journal.isLocked(remedy, lock);
}

TEST(WrongClock, ACorrectionThatOnePersonSaysCostsEveryoneAFullHour)
{
    TestJournal journal;
    const auto anna = add(journal, "anna");
    const auto bob = add(journal, "bob");
    ASSERT_TRUE(journal->logEpisode(bob, {.pain = {5}}));
    ASSERT_TRUE(journal->recordCheck(bob, answers()));
    ASSERT_TRUE(journal->startIce(bob, {10min, true, {}}));
    const auto started = journal.time.now();
    journal.time.advance(5min);
    ASSERT_TRUE(journal->fixClock(anna, started - 1min, started + 1min, -3h));
    const auto fixed = journal.time.now();
    EXPECT_EQ(whyOf(journal->startIce(bob, {10min, true, {}})), Why{"I3"});
    journal.time.set(fixed + 1h - 1s);
    EXPECT_EQ(whyOf(journal->startIce(bob, {10min, true, {}})), Why{"I3"});
    journal.time.set(fixed + 1h);
    EXPECT_TRUE(journal->startIce(bob, {10min, true, {}}));
}

TEST(WrongClock, ACorrectionDoesNotBringACheckBeforeAClearance)
{
    TestJournal journal;
    journal.episode(30h);
    ASSERT_TRUE(journal->recordClearance({}, {}));
    journal.time.advance(24h);
    journal.check({{"chest", facts::Answer::yes}});
    const auto checked = journal.time.now();
    journal.time.advance(1min);
    ASSERT_TRUE(holds(journal, "ice", "L1"));
    ASSERT_TRUE(journal->fixClock({}, checked - 30s, checked + 30s, -72h));
    EXPECT_TRUE(holds(journal, "ice", "L1"));
    EXPECT_EQ(journal.plan().tier, rules::Tier::emergencyNow);
}

TEST(WrongClock, ACorrectionDoesNotMoveAClearanceBehindACheck)
{
    TestJournal journal;
    journal.episode(30h);
    ASSERT_TRUE(journal->recordClearance({}, {}));
    const auto cleared = journal.time.now();
    journal.time.advance(24h);
    journal.check({{"chest", facts::Answer::yes}});
    journal.time.advance(6h);
    ASSERT_TRUE(journal->fixClock({}, cleared - 1min, cleared + 1min, 26h));
    EXPECT_TRUE(holds(journal, "ice", "L1"));
}

TEST(WrongClock, AClearanceSaidSinceTheCorrectionReachesWhatTheWrongClockDatedLater)
{
    TestJournal journal;
    journal.episode();
    const auto real = journal.time.now();
    journal.time.advance(24h * 365);  // a year ahead
    journal.check({{"chest", facts::Answer::yes}});
    const auto wrong = journal.time.now();
    journal.time.set(real + 5min);
    ASSERT_TRUE(journal->fixClock({}, wrong - 1min, wrong + 1min, real - wrong));
    ASSERT_TRUE(holds(journal, "ice", "L1"));
    journal.time.advance(1h);
    ASSERT_TRUE(journal->recordClearance({}, journal.time.now() - 2h));  // of before the check: lifts nothing
    EXPECT_TRUE(holds(journal, "ice", "L1"));
    ASSERT_TRUE(journal->recordClearance({}, {}));
    EXPECT_FALSE(holds(journal, "ice", "L1"));
    journal.check();
    EXPECT_EQ(journal.remedy("ice").state, remedies::State::available);
}

TEST(WrongClock, ACorrectionDoesNotMakeAnInheritedLockRunOut)
{
    TestJournal journal;
    journal.episode();
    journal.check({{"numb", facts::Answer::yes}});
    const auto checked = journal.time.now();
    journal.time.advance(10min);
    ASSERT_TRUE(journal->fixClock({}, checked - 1min, checked + 1min, -800h));
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(25h);
    journal.episode();
    journal.check();
    EXPECT_TRUE(holds(journal, "massage", "L2"));
}

TEST(WrongClock, ACorrectionDoesNotMakeAnOldCheckFresh)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto checked = journal.time.now();
    journal.time.advance(25h);
    ASSERT_TRUE(holds(journal, "massage", "L3"));
    ASSERT_TRUE(journal->fixClock({}, checked - 1min, checked + 1min, 20h));
    EXPECT_TRUE(holds(journal, "massage", "L3"));
}

TEST(WrongClock, ACorrectionDoesNotBringAFeverBeforeTheCheck)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    journal.time.advance(1h);
    ASSERT_TRUE(journal->recordTemperature({}, {385, facts::Unit::celsius, facts::Site::mouth}));
    const auto taken = journal.time.now();
    journal.time.advance(1h);
    ASSERT_TRUE(holds(journal, "ice", "L0"));
    ASSERT_TRUE(journal->fixClock({}, taken - 1min, taken + 1min, -5h));
    EXPECT_TRUE(holds(journal, "ice", "L0"));
    journal.check();
    EXPECT_FALSE(holds(journal, "ice", "L0"));
}

TEST(WrongClock, ACorrectionOfAnEndDoesNotBeginAnotherEpisode)
{
    TestJournal journal;
    const auto episode = journal.episode();
    journal.check();
    journal.time.advance(1h);
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    const auto ended = journal.time.now();
    journal.time.advance(1h);
    ASSERT_TRUE(journal->fixClock({}, ended - 1min, ended + 1min, -50h));
    EXPECT_EQ(TestJournal::required(journal->logEpisode({}, {.pain = {4}})).id, episode);
}

TEST(WrongClock, OfTwoChecksTheOneThatWasWrittenLastCounts)
{
    TestJournal journal;
    journal.episode();
    const auto real = journal.time.now();
    journal.time.advance(5h);
    journal.check();  // dated five hours ahead
    const auto wrong = journal.time.now();
    journal.time.set(real + 5min);
    ASSERT_TRUE(journal->fixClock({}, wrong - 1min, wrong + 1min, -5h));
    journal.check({{"activity", facts::Answer::yes}});
    EXPECT_EQ(journal.plan().rules, Why{"D6"});
}

TEST(WrongClock, AnothersCorrectionDoesNotMakeALogOlder)
{
    TestJournal journal;
    const auto anna = add(journal, "anna");
    const auto wrong = journal.time.now();
    journal.time.advance(24h * 40);
    ASSERT_TRUE(journal->fixClock(anna, wrong - 1min, wrong + 1min, -1h));
    journal.time.advance(24h);
    const auto bob = add(journal, "bob");
    ASSERT_TRUE(journal->logEpisode(bob, {.pain = {5}}));
    EXPECT_TRUE(journal->checkContext(bob)->log.asksRecurred);
    EXPECT_EQ(locksOf(*journal, bob, "ice"), Why{"L0"});
}

}  // namespace
}  // namespace nape::test
