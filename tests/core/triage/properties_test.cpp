// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checks.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <random>

using namespace nape;
using namespace nape::test;
using namespace nape::triage;

// The properties of triage over answers drawn at random: yes, no or unknown to all 43 questions. NAPE_VECTORS says how
// many are drawn.
namespace {

using Q = Question;

int vectors()
{
    const char* count = std::getenv("NAPE_VECTORS");
    return count != nullptr && std::atoi(count) > 0 ? std::atoi(count) : 20000;
}

std::string shown(const Input& input)
{
    std::string out;
    for (std::size_t i = 0; i < kQuestionCount; ++i) {
        const auto q = static_cast<Q>(i);
        if (const auto answer = input.answers[q]; answer && *answer != kNo)
            out += std::string{triage::toId(q)} + '=' + std::string{facts::toId(*answer)} + ' ';
    }
    return out;
}

bool includes(const Result& more, const Result& less)
{
    return std::ranges::all_of(less.rules, [&](const auto* rule) { return fires(more, rule->id); });
}

/// Draws inputs: mostly "no", so that rules fire one by one, and now and then everything at once.
class Draw {
public:
    Input next()
    {
        Input input;
        const int percentNo = std::uniform_int_distribution{10, 97}(m_random);
        for (std::size_t i = 0; i < kQuestionCount; ++i)
            input.answers.set(static_cast<Q>(i), below(100) < percentNo ? kNo : below(2) == 0 ? kYes : kUnknown);
        if (below(3) != 0) input.age = facts::ageFromMonths(below(4) == 0 ? below(24) : below(1200));
        if (below(4) == 0) {
            input.reading = facts::Reading{340 + below(90), facts::Unit::celsius, static_cast<facts::Site>(below(6))};
        }
        if (below(4) == 0) {
            input.log.read = true;
            input.log.weekNotBetter = below(2) == 0;
            input.log.recurred = below(2) == 0;
            input.log.sleepKeptAwake = below(2) == 0;
            input.log.otcOver10Days = below(2) == 0;
            input.log.doseMayHideFever = below(2) == 0;
        }
        return input;
    }
    int below(int n) { return std::uniform_int_distribution{0, n - 1}(m_random); }

private:
    std::mt19937 m_random{20260601};
};

template <class Property> void forEachVector(Property&& property)
{
    Draw draw;
    const int count = vectors();
    for (int i = 0; i < count && !testing::Test::HasFailure(); ++i) {
        const auto input = draw.next();
        property(input, draw);
        if (testing::Test::HasFailure()) ADD_FAILURE() << "vector " << i << ": " << shown(input);
    }
    testing::Test::RecordProperty("vectors", count);
}

TEST(TriageProperties, EveryVectorHasExactlyOneTierThatIsTheHighestOfWhatFired)
{
    forEachVector([](const Input& input, Draw&) {
        const auto r = assess(input);
        EXPECT_TRUE(r.complete && r.tier && !r.atLeast && r.articleTier);
        auto highest = Tier::selfCare;
        for (const auto* rule : r.rules)
            highest = std::max(highest, *rule->tier);
        EXPECT_EQ(r.tier, highest);
        EXPECT_EQ(r.tier == Tier::selfCare, r.rules.empty());
        EXPECT_TRUE(std::ranges::is_sorted(r.rules));  // rows of one table: their addresses are their order
    });
}

TEST(TriageProperties, TheSameAnswersGiveTheSameResultInAnyOrderOfAnswering)
{
    forEachVector([](const Input& input, Draw&) {
        Input again = input;
        again.answers = {};
        for (std::size_t i = kQuestionCount; i-- > 0;)
            again.answers.set(static_cast<Q>(i), *input.answers[static_cast<Q>(i)]);
        const auto a = assess(input);
        const auto b = assess(again);
        EXPECT_TRUE(a.tier == b.tier && a.rules == b.rules && a.referrals == b.referrals && a.locks == b.locks);
    });
}

TEST(TriageProperties, AGraverAnswerNeverLowersTheTierOrRemovesARule)
{
    forEachVector([](const Input& input, Draw& draw) {
        const auto q = static_cast<Q>(draw.below(static_cast<int>(kQuestionCount)));
        Input no = input;
        Input unknown = input;
        Input yes = input;
        no.answers.set(q, kNo);
        unknown.answers.set(q, kUnknown);
        yes.answers.set(q, kYes);
        const auto a = assess(no);
        const auto b = assess(unknown);
        const auto c = assess(yes);
        EXPECT_TRUE(a.tier <= b.tier && b.tier <= c.tier) << triage::toId(q);
        EXPECT_TRUE(includes(b, a) && includes(c, b)) << triage::toId(q);
        EXPECT_TRUE(std::ranges::includes(b.referrals, a.referrals)) << triage::toId(q);
    });
}

TEST(TriageProperties, UnknownIsTheHigherOfYesAndNo)
{
    forEachVector([](const Input& input, Draw& draw) {
        const auto q = static_cast<Q>(draw.below(static_cast<int>(kQuestionCount)));
        Input at = input;
        at.answers.set(q, kNo);
        const auto no = assess(at).tier;
        at.answers.set(q, kYes);
        const auto yes = assess(at).tier;
        at.answers.set(q, kUnknown);
        EXPECT_EQ(assess(at).tier, std::max(yes, no)) << triage::toId(q);
    });
}

// P5. The one exception: patches that nobody has pressed a glass on yet count as patches that stay (A4), and the answer
// "no" to the glass takes that back. So the glass stays answered here wherever there are patches.
TEST(TriageProperties, AnIncompleteCheckHasNoTierAndNeverSaidTooMuch)
{
    forEachVector([](const Input& input, Draw& draw) {
        Input part = input;
        for (const auto q : askedQuestions()) {
            const bool glassOfPatches = q == Q::glassFail && input.answers.countsAsYes(Q::purple);
            if (draw.below(4) == 0 && !glassOfPatches) part.answers.clear(q);
        }
        const auto before = assess(part);
        const auto after = assess(input);
        EXPECT_EQ(before.complete, before.unanswered.empty());
        if (!before.complete) {
            EXPECT_FALSE(before.tier || before.articleTier);
            EXPECT_NE(before.atLeast, Tier::selfCare);
            EXPECT_EQ(before.locks.front(), "L0");
        }
        EXPECT_LE(before.complete ? before.tier : before.atLeast, after.tier);
        EXPECT_TRUE(includes(after, before));
        // Completing it with the mildest answers does not lower it either.
        Input mild = part;
        fillOthers(mild.answers, kNo, mild.age, mild.log);
        const auto done = assess(mild);
        EXPECT_TRUE(done.complete && done.tier >= before.atLeast && includes(done, before));
    });
}

TEST(TriageProperties, PatchesWithoutTheGlassAreTheOnlyThingThatAnAnswerTakesBack)
{
    forEachVector([](const Input& input, Draw&) {
        Input open = input;
        open.answers.clear(Q::glassFail);
        Input failed = input;
        failed.answers.set(Q::glassFail, kYes);
        if (input.answers.countsAsYes(Q::purple)) {
            EXPECT_EQ(ids(assess(open).rules), ids(assess(failed).rules));
        } else {
            Input passed = input;
            passed.answers.set(Q::glassFail, kNo);
            EXPECT_EQ(ids(assess(open).rules), ids(assess(passed).rules));
        }
    });
}

TEST(TriageProperties, AllRulesNeverSayLessThanTheArticle)
{
    forEachVector([](const Input& input, Draw&) {
        const auto r = assess(input);
        EXPECT_GE(r.tier, r.articleTier);
        for (const auto* rule : r.articleRules)
            EXPECT_TRUE(fires(r, rule->id) && rule->origin == rules::Origin::article);
    });
}

TEST(TriageProperties, AChildIsNeverLowerThanAnAdultAndAnUnknownAgeIsAChild)
{
    forEachVector([](const Input& input, Draw&) {
        Input at = input;
        at.answers.clear(Q::child);
        at.age = facts::ageFromYears(9);
        const auto child = assess(at);
        at.age = facts::ageFromYears(34);
        const auto adult = assess(at);
        EXPECT_GE(child.tier, adult.tier);
        EXPECT_TRUE(includes(child, adult));
        at.age.reset();
        EXPECT_EQ(assess(at).rules, child.rules);
    });
}

TEST(TriageProperties, ReferralsNeverChangeTheTierAndAreNeverLost)
{
    forEachVector([](const Input& input, Draw&) {
        Input at = input;
        at.answers.set(Q::grinding, kNo);
        const auto without = assess(at);
        at.answers.set(Q::grinding, kYes);
        const auto with = assess(at);
        EXPECT_EQ(with.tier, without.tier);
        EXPECT_EQ(with.referrals.front(), Referral::dentist);
        EXPECT_EQ(with.referrals.size(), without.referrals.size() + 1);
        EXPECT_EQ(fires(with, "D10"), with.referrals.back() == Referral::stressDoctor);
    });
}

TEST(TriageProperties, EmergenciesLockAndOnlyExactlyTodayPutsL6On)
{
    forEachVector([](const Input& input, Draw&) {
        const auto r = assess(input);
        const auto has = [&](std::string_view lock) { return std::ranges::find(r.locks, lock) != r.locks.end(); };
        EXPECT_EQ(has("L1"), r.tier >= Tier::emergencyDept);
        EXPECT_EQ(has("L6"), r.tier == Tier::doctorToday);
        EXPECT_FALSE(has("L0"));
    });
}

TEST(TriageProperties, AStoredCheckReadsBackToTheSameResult)
{
    forEachVector([](const Input& input, Draw&) {
        const auto check = toFact(facts::EpisodeId{"e"}, input, assess(input));
        Input again = input;
        again.answers = answersOf(check);
        again.reading = check.reading;
        EXPECT_EQ(again.answers, input.answers);
        EXPECT_EQ(ids(assess(again).rules), check.rules);
    });
}

TEST(TriageProperties, WhatTheLogSaysNeverLowersTheTier)
{
    forEachVector([](const Input& input, Draw&) {
        Input at = input;
        at.log = {};
        EXPECT_LE(assess(at).tier, assess(input).tier);
    });
}

}  // namespace
