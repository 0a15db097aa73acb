// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/draw.h"

#include <gtest/gtest.h>

#include <clocale>
#include <locale>
#include <set>

using namespace nape;
using namespace nape::test;
using namespace nape::triage;

// The properties of triage over answers drawn at random: yes, no or unknown to all 43 questions. NAPE_VECTORS says how
// many are drawn. The numbers are those of the specification, P1 to P20; P10 stands in assess_test.cpp, P11 in
// fever_test.cpp, P12, P14 and P19 in log_properties_test.cpp, P20 in rule_table_test.cpp, P15 and P16 with the plan,
// P18 with the journal, and P17 once more with the window, where sentences are translated.
namespace {

using Q = Question;

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

TEST(TriageProperties, P01EveryVectorHasExactlyOneTier)
{
    forEachVector([](const Input& input, Draw&) {
        const auto r = assess(input);
        EXPECT_TRUE(r.complete && r.tier && !r.atLeast && r.articleTier);
        EXPECT_EQ(rules::tierFromId(rules::toId(*r.tier)), r.tier);
    });
}

TEST(TriageProperties, P08TheTierIsTheHighestOfWhatFiredAndSelfCareIsWhatIsLeft)
{
    forEachVector([](const Input& input, Draw&) {
        const auto r = assess(input);
        auto highest = Tier::selfCare;
        for (const auto* rule : r.rules)
            highest = std::max(highest, *rule->tier);
        EXPECT_EQ(r.tier, highest);
        EXPECT_EQ(r.tier == Tier::selfCare, r.rules.empty());
        EXPECT_TRUE(std::ranges::is_sorted(r.rules));  // rows of one table: their addresses are their order
    });
}

TEST(TriageProperties, P09EveryRuleThatFiresIsTracedAndEveryStatementIsReachedBySomeVector)
{
    std::set<std::string_view> reached;
    const auto reach = [&](const rules::Rule& rule) {
        for (const auto id : rules::splitIds(rule.statements))
            reached.insert(id);
    };
    forEachVector([&](const Input& input, Draw&) {
        const auto r = assess(input);
        for (const auto* rule : r.rules) {
            EXPECT_FALSE(rule->statements.empty() && rule->sources.empty()) << rule->id;
            reach(*rule);
        }
        if (std::ranges::find(r.referrals, Referral::dentist) != r.referrals.end()) reach(*findRule("N1"));
        if (r.tier == Tier::selfCare) reach(*findRule("C0"));
    });
    for (const auto& rule : triageRules()) {
        for (const auto id : rules::splitIds(rule.statements))
            EXPECT_TRUE(reached.contains(id)) << id << " of " << rule.id;
    }
}

TEST(TriageProperties, P02TheSameAnswersGiveTheSameResultInAnyOrderOfAnswering)
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

TEST(TriageProperties, P03AGraverAnswerNeverLowersTheTierOrRemovesARule)
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

TEST(TriageProperties, P04UnknownIsTheHigherOfYesAndNo)
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
TEST(TriageProperties, P05AnIncompleteCheckHasNoTierAndNeverSaidTooMuch)
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

TEST(TriageProperties, P05PatchesWithoutTheGlassAreTheOnlyThingThatAnAnswerTakesBack)
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

TEST(TriageProperties, P06AllRulesNeverSayLessThanTheArticle)
{
    forEachVector([](const Input& input, Draw&) {
        const auto r = assess(input);
        EXPECT_GE(r.tier, r.articleTier);
        for (const auto* rule : r.articleRules)
            EXPECT_TRUE(fires(r, rule->id) && rule->origin == rules::Origin::article);
    });
}

TEST(TriageProperties, P07AChildIsNeverLowerThanAnAdultAndAnUnknownAgeIsAChild)
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

TEST(TriageProperties, P13ReferralsNeverChangeTheTierAndAreNeverLost)
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

/// Numbers written "3.7.8,5", other words for yes and no, and letters whose other case is another letter.
struct ForeignNumbers final : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\1"; }
    std::string do_truename() const override { return "evet"; }
    std::string do_falsename() const override { return "hay\xC4\xB1r"; }
};
struct ForeignLetters final : std::ctype<char> {
    char do_toupper(char c) const override { return c == 'i' ? '?' : std::ctype<char>::do_toupper(c); }
    char do_tolower(char c) const override { return c == 'I' ? '?' : std::ctype<char>::do_tolower(c); }
};

/// The whole program in that locale while it stands.
class InLocale {
public:
    explicit InLocale(const std::locale& locale)
        : m_before(std::locale::global(locale))
    {
    }
    ~InLocale()
    {
        std::locale::global(m_before);
        std::setlocale(LC_ALL, "C");
    }
    InLocale(const InLocale&) = delete;
    InLocale& operator=(const InLocale&) = delete;

private:
    std::locale m_before;
};

// One foreign locale that there is everywhere, and those of this machine.
std::vector<std::locale> foreignLocales()
{
    std::vector<std::locale> all{
        std::locale{std::locale{std::locale::classic(), new ForeignNumbers}, new ForeignLetters}};
    for (const auto* name : {"de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "fa_IR.UTF-8", "hi_IN.UTF-8"}) {
        try {
            all.emplace_back(name);
        } catch (const std::runtime_error&) {  // not installed here
        }
    }
    return all;
}

TEST(TriageProperties, P17NoLanguageOrLocaleChangesARuleATierOrANumber)
{
    const auto told = [](const Input& input) {
        const auto r = assess(input);
        std::string out{rules::toId(*r.tier)};
        for (const auto& id : ids(r.rules))
            out += ' ' + id;
        for (const auto referral : r.referrals)
            out += ' ' + std::string{toId(referral)};
        for (const auto& lock : r.locks)
            out += ' ' + std::string{lock};
        if (!input.reading) return out;
        const auto written = facts::toText(*input.reading);
        const auto read = facts::parseTenths(written.substr(0, written.find(' ')));
        EXPECT_EQ(read, input.reading->tenths);
        return out + ' ' + written;
    };
    for (const auto& locale : foreignLocales()) {
        forEachVector([&](const Input& input, Draw&) {
            const auto here = told(input);
            const InLocale there{locale};
            EXPECT_EQ(told(input), here);
        });
    }
}

TEST(TriageProperties, P18AStoredCheckReadsBackToTheSameResult)
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
