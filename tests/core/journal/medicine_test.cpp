// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/iso8601.h"
#include "support/test_medicine.h"

#include <algorithm>

namespace nape::test {
namespace {

using Why = std::vector<std::string>;
using journal::NewDose;

/// An adult in the United States with an open episode and a check, the packages read and the questions answered.
class Dosing : public testing::Test {
protected:
    Dosing()
    {
        m_journal.episode();
        m_journal.check();
        prepareForMedicines(m_journal);
    }
    journal::Outcome dose(const std::string& product, int tablets = 1)
    {
        return m_journal->recordDose({}, {product, tablets, {}, false});
    }
    journal::Outcome taken(const std::string& product, int tablets, Instant at)
    {
        return m_journal->recordDose({}, {product, tablets, at, false});
    }
    Instant now() const { return m_journal.time.now(); }
    facts::Dose stored(const facts::FactId& id) { return std::get<facts::Dose>((**m_journal->find(id)).noun); }

    TestJournal m_journal;
};

TEST_F(Dosing, IsKeptWhereEveryRuleAllowsIt)
{
    const auto done = dose("ibuprofen-200", 2);
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->warnings.empty());
    EXPECT_EQ(done->kind, "dose");
    EXPECT_EQ(done->at, now());
    EXPECT_EQ(stored(done->id).tablets, 2);
    EXPECT_FALSE(stored(done->id).alreadyTaken);
}

TEST_F(Dosing, IsRefusedWithItsRuleAndItsTimeUntilTheVerySecond)
{
    ASSERT_TRUE(dose("ibuprofen-200", 2));
    m_journal.time.advance(6h - 1s);
    const auto early = dose("ibuprofen-200");
    EXPECT_EQ(whyOf(early), Why{"M1"});
    const auto& refused = std::get<journal::Refused>(early.error());
    EXPECT_EQ(refused.until, now() + 1s);
    EXPECT_EQ(text::english(refused.text, now(), m_journal.zone),
              "Too early: you may take ibuprofen 200 mg from 14:00, in 1 s.");
    EXPECT_EQ(m_journal->history({.kind = "dose"})->size(), 1U);
    m_journal.time.advance(1s);
    EXPECT_TRUE(dose("ibuprofen-200"));
}

TEST_F(Dosing, OfThePastIsKeptWithWhatItBroke)
{
    ASSERT_TRUE(dose("ibuprofen-200", 2));
    m_journal.time.advance(1h);
    const auto second = m_journal->recordDose({}, {"naproxen-220", 1, {}, true});
    ASSERT_TRUE(second);
    EXPECT_EQ(second->warnings, Why{"M3"});
    EXPECT_TRUE(stored(second->id).alreadyTaken);
    const auto early = taken("ibuprofen-200", 1, now() - 1s);
    ASSERT_TRUE(early);
    EXPECT_EQ(early->warnings, (Why{"M1", "M3"}));
    EXPECT_TRUE(stored(early->id).alreadyTaken);
    EXPECT_TRUE(m_journal.isLocked("dose.ibuprofen-200", "M1"));  // planned anew from what is true
}

TEST_F(Dosing, OfThePastWarnsOfTheDosesThatCameAfterIt)
{
    ASSERT_TRUE(dose("acetaminophen-500", 1));
    m_journal.time.advance(1h);
    const auto before = taken("acetaminophen-500", 1, now() - 7h + 1s);
    ASSERT_TRUE(before);
    EXPECT_EQ(before->warnings, Why{"M1"});
    const auto longBefore = taken("acetaminophen-500", 1, now() - 13h + 1s);
    ASSERT_TRUE(longBefore);
    EXPECT_TRUE(longBefore->warnings.empty());
    const auto much = taken("acetaminophen-500", 4, now() - 20h);
    ASSERT_TRUE(much);
    EXPECT_EQ(much->warnings, Why{"M2"});  // more than two at once, and seven within a day
}

TEST_F(Dosing, OfThePastBreaksNothingThatWasFine)
{
    const auto done = taken("ibuprofen-200", 2, now() - 2h);  // before the episode and before anything was asked
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->warnings.empty());
}

TEST_F(Dosing, AtThisVerySecondIsNow)
{
    ASSERT_TRUE(dose("ibuprofen-200"));
    EXPECT_EQ(whyOf(taken("ibuprofen-200", 1, now())), Why{"M1"});
    EXPECT_TRUE(taken("ibuprofen-200", 1, now() - 1s));
}

TEST_F(Dosing, CannotBeInTheFutureNorOfNothing)
{
    EXPECT_TRUE(isBadInput(taken("ibuprofen-200", 1, now() + 1s)));
    EXPECT_TRUE(isBadInput(dose("ibuprofen-200", 0)));
    EXPECT_TRUE(isBadInput(dose("ibuprofen-200", -1)));
    EXPECT_TRUE(isBadInput(dose("ibuprofen-200", 1001)));
    EXPECT_TRUE(isBadInput(dose("ibuprofen")));
    EXPECT_TRUE(m_journal->history({.kind = "dose"})->empty());
}

TEST_F(Dosing, IsHeldByAnEmergencyButNeverHidden)
{
    m_journal.check({{"chest", facts::Answer::yes}});
    EXPECT_EQ(whyOf(dose("ibuprofen-200")), Why{"L1"});
    const auto kept = m_journal->recordDose({}, {"ibuprofen-200", 1, {}, true});
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->warnings, Why{"L1"});
}

TEST_F(Dosing, NeedsAnEpisodeUnlessItHasBeen)
{
    ASSERT_TRUE(m_journal->endEpisode({}, journal::EndOf::both));
    EXPECT_EQ(whyOf(dose("ibuprofen-200")), Why{"no_episode"});
    EXPECT_TRUE(m_journal->recordDose({}, {"ibuprofen-200", 1, {}, true}));
}

TEST_F(Dosing, CountsAgainstTheNextWhenItIsDeletedOrUndone)
{
    const auto id = TestJournal::required(dose("ibuprofen-200", 2)).id;
    ASSERT_TRUE(m_journal->undo());
    EXPECT_EQ(whyOf(dose("ibuprofen-200")), Why{"M1"});
    EXPECT_TRUE((**m_journal->find(id)).header.deleted);
}

TEST_F(Dosing, IsNotHeldByAClockThatWasSetBackButCountsFromWhatWasWritten)
{
    ASSERT_TRUE(dose("acetaminophen-325"));
    const auto written = now();
    m_journal.time.advance(-3h);
    EXPECT_EQ(whyOf(dose("acetaminophen-325")), Why{"M1"});
    const auto other = dose("ibuprofen-200");
    ASSERT_TRUE(other);
    EXPECT_EQ(other->at, written);
}

TEST_F(Dosing, IsNotToBeEditedIntoNonsense)
{
    const auto id = TestJournal::required(dose("ibuprofen-200")).id;
    EXPECT_TRUE(isBadInput(m_journal->edit(id, {{"product", "ibuprofen"}})));
    EXPECT_TRUE(isBadInput(m_journal->edit(id, {{"tablets", "0"}})));
    EXPECT_TRUE(isBadInput(m_journal->edit(id, {{"tablets", "two"}})));
    EXPECT_TRUE(isBadInput(m_journal->edit(id, {{"tablets", "5000"}})));
    EXPECT_TRUE(m_journal->edit(id, {{"tablets", "2"}, {"product", "acetaminophen-500"}}));
    EXPECT_EQ(stored(id).product, "acetaminophen-500");
}

TEST_F(Dosing, StandsInTheHistoryAndTheArchive)
{
    ASSERT_TRUE(dose("ibuprofen-200", 2));
    EXPECT_EQ(m_journal->history({.kind = "dose"})->size(), 1U);
    const auto archive = m_journal->archive({});
    ASSERT_TRUE(archive);
    EXPECT_NE(archive->find("\"product\": \"ibuprofen-200\""), std::string::npos);
    EXPECT_NE(archive->find("\"tablets\": 2"), std::string::npos);
}

TEST_F(Dosing, LetsItsReminderBeAnswered)
{
    ASSERT_TRUE(dose("ibuprofen-200"));
    EXPECT_EQ(whyOf(m_journal->answerReminder({}, facts::ReminderAct::done, "dose.naproxen-220", {})), Why{"not_due"});
    EXPECT_TRUE(isBadInput(m_journal->answerReminder({}, facts::ReminderAct::done, "dose.ibuprofen", {})));
    m_journal.time.advance(4h);
    EXPECT_TRUE(m_journal->answerReminder({}, facts::ReminderAct::done, "dose.ibuprofen-200", {}));
    EXPECT_TRUE(
        std::ranges::none_of(m_journal.plan().due, [](const auto& d) { return d.key == "dose.ibuprofen-200"; }));
}

TEST_F(Dosing, AsksTheCheckWhetherItWasHotBefore)
{
    ASSERT_TRUE(dose("naproxen-220"));
    m_journal.time.advance(2h);
    const auto context = m_journal->checkContext(facts::PersonId{(*m_journal->persons())[0].header.id.value});
    ASSERT_TRUE(context);
    EXPECT_TRUE(context->log.doseMayHideFever);
    const auto hot = m_journal.check({{"hot_before_dose", facts::Answer::yes}});
    EXPECT_EQ(hot.result.tier, rules::Tier::doctorToday);  // as with a fever
    const auto shivering = m_journal.check({{"chills", facts::Answer::yes}, {"hot_before_dose", facts::Answer::no}});
    EXPECT_EQ(shivering.result.tier, rules::Tier::doctorToday);
    EXPECT_EQ(m_journal.check().result.tier, rules::Tier::selfCare);
    m_journal.time.advance(10h);
    EXPECT_EQ(m_journal.check({{"chills", facts::Answer::yes}}).result.tier, rules::Tier::selfCare);
}

TEST_F(Dosing, HidesAFeverAtTheMomentOfACheckThatIsEditedLater)
{
    ASSERT_TRUE(dose("ibuprofen-200"));
    const auto id = m_journal.check({{"chills", facts::Answer::no}}).record;
    m_journal.time.advance(20h);
    ASSERT_TRUE(m_journal->edit(id, {{"chills", "yes"}}));
    EXPECT_EQ(std::get<facts::Check>((**m_journal->find(id)).noun).tier, "DOCTOR_TODAY");
}

std::string sentenceOf(const journal::Outcome& outcome, const TestJournal& journal)
{
    return outcome ? std::string{"accepted"}
                   : text::english(journal::messageOf(outcome.error()), journal.time.now(), journal.zone);
}

TEST_F(Dosing, RefusedByTheDayOfOneProductSpeaksOfNoOther)
{
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(dose("acetaminophen-500", 2));
        m_journal.time.advance(6h);
    }
    const auto full = dose("acetaminophen-500");
    EXPECT_EQ(whyOf(full), Why{"M2"});
    EXPECT_EQ(sentenceOf(full, m_journal),
              "That would be more in 24 hours than the package allows: you may take so much of acetaminophen 500 mg "
              "from 08:00, in 6 h.");
}

TEST_F(Dosing, RefusedByTheSharedMaximumSaysSo)
{
    ASSERT_TRUE(m_journal->recordDose({}, {"acetaminophen-650er", 6, {}, true}));  // 3,900 mg
    m_journal.time.advance(9h);
    const auto over = dose("acetaminophen-650er");
    EXPECT_EQ(whyOf(over), (Why{"M2", "M4"}));
    const auto said = sentenceOf(over, m_journal);
    EXPECT_NE(said.find("over 4,000 mg"), std::string::npos) << said;
    EXPECT_EQ(said.find("beside"), std::string::npos) << said;
}

TEST_F(Dosing, RefusedByAnotherProductSaysThat)
{
    ASSERT_TRUE(dose("ibuprofen-200"));
    m_journal.time.advance(1h);
    EXPECT_EQ(sentenceOf(dose("naproxen-220"), m_journal),
              "Not beside the one you had. Ask a pharmacist, or you may take naproxen sodium 220 mg from 14:00.");
    ASSERT_TRUE(dose("acetaminophen-325"));
    EXPECT_EQ(sentenceOf(dose("acetaminophen-500"), m_journal),
              "Not beside the one you had. Ask a pharmacist, or you may take acetaminophen 500 mg from 15:00.");
}

TEST_F(Dosing, OfTooManyTabletsSaysHowManyMayBeNow)
{
    ASSERT_TRUE(dose("naproxen-220"));
    m_journal.time.advance(8h);
    const auto two = dose("naproxen-220", 2);
    EXPECT_EQ(whyOf(two), Why{"M2"});
    EXPECT_EQ(std::get<journal::Refused>(two.error()).until, now() + 4h);
    EXPECT_EQ(sentenceOf(two, m_journal),
              "So much of naproxen sodium 220 mg would be more than the package allows. One tablet may be now, so many "
              "from 20:00.");
    EXPECT_EQ(sentenceOf(dose("aspirin-325", 4), m_journal),
              "That is more of aspirin 325 mg at once than the package allows.");
    m_journal.time.advance(24h);
    EXPECT_EQ(sentenceOf(dose("aspirin-325", 4), m_journal),
              "That is more of aspirin 325 mg at once than the package allows. Tablets that may be now: 3.");
}

TEST_F(Dosing, OfThePastThatBreaksARuleIsFlagged)
{
    const auto fine = taken("ibuprofen-200", 1, now() - 8h);
    ASSERT_TRUE(fine);
    EXPECT_FALSE((**m_journal->find(fine->id)).header.flagged);
    const auto much = taken("ibuprofen-200", 7, now() - 1h);
    ASSERT_TRUE(much);
    EXPECT_TRUE((**m_journal->find(much->id)).header.flagged);
}

TEST_F(Dosing, OnTheEleventhDayIsRefusedBeforeItIsCriedOver)
{
    for (int day = 0; day < 10; ++day) {
        m_journal.check();
        ASSERT_TRUE(dose("ibuprofen-200")) << day;
        m_journal.time.advance(24h);
    }
    m_journal.check();
    EXPECT_EQ(m_journal.plan().rules, Why{"D7"}) << "a week, and nothing of medicines";
    EXPECT_EQ(whyOf(dose("ibuprofen-200")), Why{"M6"});
    const auto had = m_journal->recordDose({}, {"ibuprofen-200", 1, {}, true});
    ASSERT_TRUE(had);
    EXPECT_EQ(had->warnings, Why{"M6"});
}

TEST_F(Dosing, AnswersOfTheProfileAreNotToBeEditedIntoNonsense)
{
    const facts::PersonId me{(*m_journal->persons())[0].header.id.value};
    TestJournal::required(m_journal->editPerson(me, {.profile = {{"pregnancy_weeks", "24"}}}));
    facts::FactId weeks;
    facts::FactId kidney;
    const auto answers = m_journal->history({.kind = "profile"});
    ASSERT_TRUE(answers);
    for (const auto& fact : *answers) {
        const auto& answer = std::get<facts::ProfileAnswer>(fact.noun);
        if (answer.value == "24") weeks = fact.header.id;
        if (answer.key == "kidney") kidney = fact.header.id;
    }
    for (const auto* wrong : {"200", "46", "-1", "yes", "20x", ""})
        EXPECT_TRUE(isBadInput(m_journal->edit(weeks, {{"value", wrong}}))) << wrong;
    for (const auto* wrong : {"maybe", "0", "No", ""})
        EXPECT_TRUE(isBadInput(m_journal->edit(kidney, {{"value", wrong}}))) << wrong;
    EXPECT_EQ(whyOf(dose("ibuprofen-200")), Why{"M5"});
    EXPECT_TRUE(m_journal->edit(weeks, {{"value", "45"}}));
    EXPECT_TRUE(m_journal->edit(kidney, {{"value", "yes"}}));
}

TEST(Package, IsNeverLooserThanTheCatalogue)
{
    TestJournal journal;
    EXPECT_EQ(whyOf(journal->readPackage({}, "ibuprofen-200", {7, {}})), Why{"M8"});
    EXPECT_EQ(whyOf(journal->readPackage({}, "ibuprofen-200", {{}, 6h - 1s})), Why{"M8"});  // unknown country: 6 h
    EXPECT_TRUE(isBadInput(journal->readPackage({}, "ibuprofen-200", {0, {}})));
    EXPECT_TRUE(isBadInput(journal->readPackage({}, "ibuprofen-200", {{}, 0s})));
    EXPECT_TRUE(isBadInput(journal->readPackage({}, "ibuprofen", {})));
    const auto read = journal->readPackage({}, "ibuprofen-200", {6, 6h});
    ASSERT_TRUE(read);
    EXPECT_EQ(whyOf(journal->edit(read->id, {{"max_tablets", "7"}})), Why{"M8"});
    EXPECT_TRUE(isBadInput(journal->edit(read->id, {{"product", "aspirin"}})));
    EXPECT_TRUE(journal->edit(read->id, {{"max_tablets", "4"}}));
}

TEST(Package, HoldsTheDoseUntilItWasRead)
{
    TestJournal journal;
    journal.episode();
    journal.check();
    const NewDose one{"acetaminophen-500", 1, {}, false};
    EXPECT_EQ(whyOf(journal->recordDose({}, one)), Why{"M0"});
    ASSERT_TRUE(journal->readPackage({}, "acetaminophen-500", {}));
    ASSERT_TRUE(journal->recordDose({}, one));
    ASSERT_TRUE(journal->remove(TestJournal::required(journal->readPackage({}, "acetaminophen-500", {})).id));
}

}  // namespace
}  // namespace nape::test
