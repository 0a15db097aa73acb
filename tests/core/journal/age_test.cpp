// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check.h"
#include "support/test_journal.h"

// What an age that is given with a check does to the age that is kept with the person.
namespace nape::test {
namespace {

using facts::AgeBand;
using std::chrono::year;

class AgeGivenWithACheck : public testing::Test {
protected:
    facts::Person after(const journal::PersonDetails& kept, journal::NewCheck check, Duration later = 0s)
    {
        TestJournal::required(m_journal->addPerson("me", kept));
        m_journal.time.advance(later);
        TestJournal::required(m_journal->logEpisode({}, {.pain = {5}}));
        check.others = facts::Answer::no;
        check.answers.set(triage::Question::injury, facts::Answer::yes);
        const auto done = m_journal->recordCheck({}, check);
        EXPECT_TRUE(done);
        if (done) m_tier = done->result.tier;
        return (*m_journal->persons())[0].value;
    }
    TestJournal m_journal;
    std::optional<rules::Tier> m_tier;
};

TEST_F(AgeGivenWithACheck, IsKeptWithAPersonWhoHasNone)
{
    const auto birth = clock::Day{year{1990} / 5 / 31};
    EXPECT_EQ(after({}, {.birth = birth}).birth, birth);
}

TEST_F(AgeGivenWithACheck, DoesNotReplaceABandThatIsFresh)
{
    const auto kept = after({.ageBand = AgeBand::from65}, {.birth = clock::Day{year{1990} / 5 / 31}});
    EXPECT_FALSE(kept.birth);
    EXPECT_EQ(kept.ageBand, AgeBand::from65);
    EXPECT_EQ(m_tier, rules::Tier::emergencyNow);  // the more careful of both: 65 or over with an injury
}

TEST_F(AgeGivenWithACheck, CountsForItAllTheSame)
{
    after({.ageBand = AgeBand::from18to64}, {.birth = clock::Day{year{1950} / 5 / 31}});
    EXPECT_EQ(m_tier, rules::Tier::emergencyNow);
}

TEST_F(AgeGivenWithACheck, ReplacesABandThatHasGrownOld)
{
    const auto birth = clock::Day{year{1990} / 5 / 31};
    EXPECT_EQ(after({.ageBand = AgeBand::from18to64}, {.birth = birth}, 24h * 366).birth, birth);
}

TEST_F(AgeGivenWithACheck, StandsAloneAgainstABandThatHasGrownOld)
{
    after({.ageBand = AgeBand::from18to64}, {.birth = clock::Day{year{1990} / 5 / 31}}, 24h * 366);
    EXPECT_EQ(m_tier, rules::Tier::doctorSoon);  // an adult under 65 with an injury, not the band's oldest age
}

TEST_F(AgeGivenWithACheck, SaysAKeptBandMoreClosely)
{
    after({.ageBand = AgeBand::under1}, {.age = facts::AgeRange{3, 11}});
    const auto log = m_journal->careLog(m_journal->personNamed({}).value().value());
    ASSERT_TRUE(log);
    EXPECT_EQ(log->last<facts::Check>()->value.ageMin, 3);
}

TEST_F(AgeGivenWithACheck, LeavesAllAgesBetweenTwoThatDisagreePossible)
{
    const journal::NewCheck both{.age = facts::ageFromYears(9), .birth = clock::Day{year{1990} / 1 / 1}};
    const auto age = journal::ageSaid(both, clock::Day{year{2026} / 6 / 1});
    ASSERT_TRUE(age);
    EXPECT_EQ(*age, (facts::AgeRange{9 * 12, 36 * 12 + 5}));
}

TEST(TemperatureGivenWithACheck, StandsForFeverWhateverTheOthersAre)
{
    TestJournal journal;
    journal.episode();
    journal::NewCheck check;
    check.age = facts::ageFromYears(34);
    check.reading = facts::Reading{366, facts::Unit::celsius, facts::Site::mouth};
    check.others = facts::Answer::no;
    check.answers.set(triage::Question::stiff, facts::Answer::yes);
    EXPECT_EQ(journal->recordCheck({}, check)->result.tier, rules::Tier::selfCare);
    check.reading->tenths = 385;
    EXPECT_EQ(journal->recordCheck({}, check)->result.tier, rules::Tier::emergencyDept);
    const auto input = journal::NewCheck{.others = facts::Answer::unknown,
                                         .reading = facts::Reading{366, facts::Unit::celsius, facts::Site::mouth}};
    const auto done = journal->recordCheck({}, input);
    ASSERT_TRUE(done);
    const auto stored = std::get<facts::Check>((*journal->find(done->record))->noun);
    EXPECT_FALSE(stored.answers.contains("fever"));
    EXPECT_TRUE(stored.complete);
}

TEST(AgeOfACheck, IsTheYoungestForABabyBornAfterThePainIsSaidToHaveBegun)
{
    TestJournal journal;
    const Instant onset = journal.time.now() - 24h;
    TestJournal::required(journal->logEpisode({}, {.pain = {5}, .onset = onset}));
    journal::NewCheck check;
    check.birth = journal.zone.dayOf(journal.time.now());
    check.others = facts::Answer::no;
    check.reading = facts::Reading{384};
    const auto done = journal->recordCheck({}, check);
    ASSERT_TRUE(done);
    EXPECT_TRUE(std::ranges::any_of(done->result.rules, [](const auto* rule) { return rule->id == "U10b"; }));
    const auto context = journal->checkContext(journal->personNamed({}).value());
    ASSERT_TRUE(context && context->age);
    EXPECT_EQ(context->age->maxMonths, 0);
}

}  // namespace
}  // namespace nape::test
