// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

#include "clock/iso8601.h"

// What an edit and an undo must not do: make a check milder by what has changed since, or put ice on.
namespace nape::test {
namespace {

using Why = std::vector<std::string>;
using Changes = std::vector<std::pair<std::string, std::string>>;

std::string text(Instant at)
{
    return clock::formatTime(at, Duration{0});
}

facts::Check checkIn(TestJournal& journal, const facts::FactId& id)
{
    return std::get<facts::Check>((*journal->find(id))->noun);
}

// A person of whom the band 18-64 is kept, and a check of somebody of 70 who had an injury.
facts::FactId checkOfSeventy(TestJournal& journal)
{
    TestJournal::required(journal->addPerson("me", {.ageBand = facts::AgeBand::from18to64}));
    TestJournal::required(journal->logEpisode({}, {.pain = {5}}));
    journal::NewCheck check;
    check.age = facts::ageFromYears(70);
    check.others = facts::Answer::no;
    check.answers.set(triage::Question::injury, facts::Answer::yes);
    const auto done = journal->recordCheck({}, check);
    EXPECT_TRUE(done);
    EXPECT_EQ(done->result.tier, rules::Tier::emergencyNow);
    return done->record;
}

TEST(EditOfACheck, KeepsTheAgeThatItWasMadeWith)
{
    TestJournal journal;
    const auto id = checkOfSeventy(journal);
    ASSERT_TRUE(journal->edit(id, {{"grinding", "yes"}}));
    const auto check = checkIn(journal, id);
    EXPECT_EQ(check.tier, "EMERGENCY_NOW");
    EXPECT_EQ(check.referrals, Why{"DENTIST"});
    EXPECT_EQ(whyOf(journal.startIce()), Why{"L1"});
}

TEST(EditOfACheck, KeepsTheAgeThroughSeveralEdits)
{
    TestJournal journal;
    const auto id = checkOfSeventy(journal);
    ASSERT_TRUE(journal->edit(id, {{"grinding", "yes"}}));
    ASSERT_TRUE(journal->edit(id, {{"grinding", "no"}}));
    EXPECT_EQ(checkIn(journal, id).tier, "EMERGENCY_NOW");
}

TEST(EditOfACheck, TakesAnAgeThatIsKnownSinceWhereThatIsMoreCareful)
{
    TestJournal journal;
    journal.episode();
    const auto id = journal.check({{"injury", facts::Answer::yes}}).record;
    ASSERT_EQ(checkIn(journal, id).tier, "DOCTOR_SOON");
    const facts::PersonId me{journal->persons()->front().header.id.value};
    ASSERT_TRUE(journal->editPerson(me, {.birth = clock::Day{std::chrono::year{1950} / 1 / 1}}));
    ASSERT_TRUE(journal->edit(id, {{"grinding", "yes"}}));
    EXPECT_EQ(checkIn(journal, id).tier, "EMERGENCY_NOW");
}

TEST(EditOfACheck, AnAgeThatWasNotKnownStaysTheMoreCarefulOne)
{
    TestJournal journal;
    TestJournal::required(journal->logEpisode({}, {.pain = {5}}));
    journal::NewCheck check;
    check.others = facts::Answer::no;
    check.answers.set(triage::Question::injury, facts::Answer::yes);
    const auto done = journal->recordCheck({}, check);
    ASSERT_TRUE(done);
    ASSERT_EQ(checkIn(journal, done->record).rules, (Why{"E1", "D1"}));  // as of a child
    const facts::PersonId me{journal->persons()->front().header.id.value};
    ASSERT_TRUE(journal->editPerson(me, {.birth = clock::Day{std::chrono::year{1990} / 1 / 1}}));
    ASSERT_TRUE(journal->edit(done->record, {{"grinding", "yes"}}));
    ASSERT_TRUE(journal->edit(done->record, {{"grinding", "unknown"}}));
    EXPECT_EQ(checkIn(journal, done->record).rules, (Why{"E1", "D1"}));
}

TEST(EditOfACheck, AssessesNothingWhereNoAnswerAndNoReadingChanged)
{
    TestJournal journal;
    const auto id = checkOfSeventy(journal);
    const auto before = checkIn(journal, id);
    const facts::PersonId me{journal->persons()->front().header.id.value};
    ASSERT_TRUE(journal->editPerson(me, {.birth = clock::Day{std::chrono::year{1990} / 1 / 1}}));
    journal.time.advance(10min);
    ASSERT_TRUE(journal->edit(id, {{"at", text(journal.time.now() - 5min)}}));
    ASSERT_TRUE(journal->edit(id, {{"injury", "yes"}, {"reading", ""}}));
    const auto after = checkIn(journal, id);
    EXPECT_EQ(after.tier, before.tier);
    EXPECT_EQ(after.rules, before.rules);
    EXPECT_EQ(after.ageMax, before.ageMax);
    EXPECT_EQ(after.madeWith, before.madeWith);
}

TEST(EditOfACheck, KeepsWhatTheLogSaidThen)
{
    TestJournal journal;
    const auto episode = journal.episode(170h);
    const auto id = journal.check().record;
    ASSERT_EQ(checkIn(journal, id).rules, Why{"D7"});
    ASSERT_TRUE(journal->edit(episode, {{"onset", text(journal.time.now() - 1h)}}));
    ASSERT_TRUE(journal->edit(id, {{"grinding", "yes"}}));
    EXPECT_EQ(checkIn(journal, id).rules, Why{"D7"});
}

// A finished session of an hour ago, and ice refused since.
facts::FactId iceBefore(TestJournal& journal, Duration ago)
{
    journal.episode();
    journal.check();
    const auto id = TestJournal::required(journal.startIce()).id;
    journal.time.advance(5min);
    EXPECT_TRUE(journal->stopIce({}));
    journal.time.advance(ago - 5min);
    return id;
}

bool isOn(TestJournal& journal)
{
    return journal.remedy("ice").state == remedies::State::running;
}

TEST(EditOfASession, DoesNotPutIceOnBeforeItsTime)
{
    TestJournal journal;
    const auto id = iceBefore(journal, 40min);
    ASSERT_EQ(whyOf(journal.startIce()), Why{"I3"});
    const Changes now{{"at", text(journal.time.now())}, {"stopped", ""}, {"planned", "600"}};
    const auto outcome = journal->edit(id, now);
    EXPECT_EQ(whyOf(outcome), Why{"I3"});
    EXPECT_TRUE(std::get<journal::Refused>(outcome.error()).until);
    auto unwrapped = now;
    unwrapped.emplace_back("wrapped", "no");
    EXPECT_EQ(whyOf(journal->edit(id, unwrapped)), Why{"I3"});
    EXPECT_FALSE(isOn(journal));
}

TEST(EditOfASession, PutsIceOnInNoOtherWayEither)
{
    TestJournal journal;
    const auto id = iceBefore(journal, 6min);
    EXPECT_EQ(whyOf(journal->edit(id, {{"stopped", ""}})), Why{"I3"});  // it would run on
    journal.time.advance(2h);
    const Changes now{{"at", text(journal.time.now())}, {"stopped", ""}};
    EXPECT_EQ(whyOf(journal->edit(id, now)), Why{"not_started"});  // a start would be accepted; this is none
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    EXPECT_EQ(whyOf(journal->edit(id, now)), Why{"no_episode"});
    EXPECT_FALSE(isOn(journal));
}

TEST(EditOfASession, WhileItRunsItsEndOnlyComesSooner)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto id = TestJournal::required(journal.startIce(5min)).id;
    const auto started = journal.time.now();
    journal.time.advance(2min);
    EXPECT_EQ(whyOf(journal->edit(id, {{"planned", "301"}})), Why{"I1"});
    EXPECT_EQ(whyOf(journal->edit(id, {{"at", text(started + 1s)}})), Why{"I1"});
    EXPECT_EQ(whyOf(journal->edit(id, {{"wrapped", "no"}})), Why{"I2"});
    EXPECT_FALSE(whyOf(journal->edit(id, {{"with", "pad"}, {"temperature_checked", "yes"}})).empty());
    EXPECT_TRUE(journal->edit(id, {{"planned", "240"}}));
    EXPECT_TRUE(journal->edit(id, {{"at", text(started - 30s)}}));
    EXPECT_EQ(journal.remedy("ice").until, started + 210s);
}

TEST(EditOfASession, ThatIsOverStaysFree)
{
    TestJournal journal;
    const auto id = iceBefore(journal, 3h);
    EXPECT_TRUE(journal->edit(id, {{"planned", "600"}, {"wrapped", "no"}, {"stopped", ""}}));
}

TEST(Undo, BringsBackWhatRanAsItWasStarted)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const auto id = TestJournal::required(journal.startIce()).id;
    const auto started = journal.time.now();
    journal.time.advance(2min);
    ASSERT_TRUE(journal->remove(id));
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(journal.remedy("ice").until, started + 10min);
    ASSERT_TRUE(journal->stopIce({}));
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(journal.remedy("ice").until, started + 10min);
}

TEST(Undo, BringsNothingBackThatNoStartWasAcceptedFor)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const facts::PersonId me{journal->persons()->front().header.id.value};
    const auto id = TestJournal::required(journal.startIce(5min)).id;
    const auto started = journal.time.now();
    journal.time.advance(11min);
    ASSERT_TRUE(journal->edit(id, {{"planned", "600"}}));  // it is over, so that is only said of it
    ASSERT_TRUE(journal->edit(id, {{"planned", "60"}}));
    // Somebody else says that the clock was fast just then: now lies inside those ten minutes again.
    const facts::PersonId anna{TestJournal::required(journal->addPerson("anna", {})).id.value};
    journal.time.set(started + 8min);
    ASSERT_TRUE(journal->fixClock(anna, started + 10min, started + 12min, -4min));
    EXPECT_EQ(whyOf(journal->undo(me)), Why{"I3"});
    EXPECT_NE(journal->plan(me)->remedies.front().state, remedies::State::running);
}

TEST(Undo, NamesWhatTheCommandWasAbout)
{
    for (int i = 0; i < 8; ++i) {  // ids are drawn: no order of theirs may decide
        TestJournal journal;
        const auto episode = journal.episode();
        const auto check = journal.check().record;  // keeps an age with the person as well
        EXPECT_EQ(TestJournal::required(journal->undo()).id, check);
        EXPECT_EQ(TestJournal::required(journal->undo()).id, episode);
    }
}

TEST(Undo, TakesBackWhatThatPersonDidLast)
{
    TestJournal journal;
    const facts::PersonId anna{TestJournal::required(journal->addPerson("anna", {})).id.value};
    const facts::PersonId bob{TestJournal::required(journal->addPerson("bob", {})).id.value};
    const auto hers = TestJournal::required(journal->goodDay(anna)).id;
    const auto his = TestJournal::required(journal->goodDay(bob)).id;
    EXPECT_EQ(TestJournal::required(journal->undo(anna)).id, hers);
    EXPECT_FALSE((*journal->find(his))->header.deleted);
    EXPECT_TRUE((*journal->find(hers))->header.deleted);
    EXPECT_EQ(journal->trash(anna)->size(), 1U);
    EXPECT_TRUE(journal->trash(bob)->empty());
    EXPECT_EQ(TestJournal::required(journal->undo()).id, his);
}

TEST(DeletionOfAnEpisode, TakesAllOfItAlongHoweverOldAndUndoBringsItBack)
{
    TestJournal journal;
    const auto old = journal.episode();
    journal.check();
    ASSERT_TRUE(journal->ratePain({}, {4}));
    ASSERT_TRUE(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(24h * 60);
    journal.episode();
    const auto partsOf = [&](const facts::FactId& episode) {
        int parts = 0;
        const auto history = journal->history({});
        for (const auto& fact : *history) {
            std::visit(
                [&](const auto& noun) {
                    if constexpr (requires { noun.episode.value; }) parts += noun.episode.value == episode.value;
                },
                fact.noun);
        }
        return parts;
    };
    ASSERT_EQ(partsOf(old), 3);
    ASSERT_TRUE(journal->remove(old));
    EXPECT_EQ(partsOf(old), 0);
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(partsOf(old), 3);
}

}  // namespace
}  // namespace nape::test
