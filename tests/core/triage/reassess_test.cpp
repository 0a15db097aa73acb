// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/draw.h"
#include "triage/made_with.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::test;
using namespace nape::triage;

// An edited check: never milder than by the age and the log of then, nor than by those of now.
namespace {

using Q = Question;

Input drawn(Draw& draw)
{
    auto input = draw.next();
    if (draw.below(3) == 0) {
        for (const auto q : askedQuestions()) {
            if (draw.below(12) == 0) input.answers.clear(q);
        }
    }
    input.log.asksRecurred = draw.below(2) == 0;
    return input;
}
std::optional<Tier> tierOf(const Result& r)
{
    return r.complete ? r.tier : r.atLeast;
}

TEST(Reassess, IsTheMoreCarefulOfEveryAgeAndOfBothLogs)
{
    Draw draw;
    for (int i = 0; i < 3000 && !HasFailure(); ++i) {
        const auto then = drawn(draw);
        auto now = drawn(draw);
        if (draw.below(3) == 0) now.age = then.age;
        const auto check = reassess(toFact(facts::EpisodeId{"e"}, then, assess(then)), now);

        auto each = now;
        const auto both = [](bool a, bool b) { return a || b; };
        each.log = {both(then.log.read, now.log.read),
                    both(then.log.weekNotBetter, now.log.weekNotBetter),
                    both(then.log.recurred, now.log.recurred),
                    both(then.log.sleepKeptAwake, now.log.sleepKeptAwake),
                    both(then.log.otcOver10Days, now.log.otcOver10Days),
                    both(then.log.doseMayHideFever, now.log.doseMayHideFever),
                    both(then.log.asksRecurred, now.log.asksRecurred),
                    both(then.log.feverMeasured, now.log.feverMeasured),
                    both(then.log.youngBabyFeverMeasured, now.log.youngBabyFeverMeasured)};
        std::vector<std::optional<facts::AgeRange>> ages{then.age};
        if (now.age) ages.push_back(now.age);  // one that is forgotten since is no new age
        bool complete = true;
        bool l2 = false;
        std::optional<Tier> tier, articleTier;
        std::vector<const rules::Rule*> rules, articleRules;
        for (const auto& age : ages) {
            each.age = age;
            const auto r = assess(each);
            complete = complete && r.complete;
            tier = std::max(tier, tierOf(r));
            articleTier = std::max(articleTier, r.articleTier);
            rules.insert(rules.end(), r.rules.begin(), r.rules.end());
            articleRules.insert(articleRules.end(), r.articleRules.begin(), r.articleRules.end());
            l2 = l2 || std::ranges::find(r.locks, "L2") != r.locks.end();
        }
        const auto inOrder = [](std::vector<const rules::Rule*> fired) {
            std::ranges::sort(fired);
            fired.erase(std::unique(fired.begin(), fired.end()), fired.end());
            return ids(fired);
        };
        const auto idOf = [](std::optional<Tier> t) { return t ? std::string{rules::toId(*t)} : std::string{}; };
        EXPECT_EQ(check.complete, complete) << i;
        EXPECT_EQ(check.tier, complete ? idOf(tier) : "") << i;
        EXPECT_EQ(check.atLeast, complete || rules.empty() ? "" : idOf(tier)) << i;
        EXPECT_EQ(check.articleTier, complete ? idOf(articleTier) : "") << i;
        EXPECT_EQ(check.rules, inOrder(rules)) << i;
        EXPECT_EQ(check.articleRules, inOrder(articleRules)) << i;
        Ids locks;
        if (!complete) locks.emplace_back("L0");
        if (tier >= Tier::emergencyDept) locks.emplace_back("L1");
        if (l2) locks.emplace_back("L2");
        if (complete && tier == Tier::doctorToday) locks.emplace_back("L6");
        EXPECT_EQ(check.locks, locks) << i;
        EXPECT_EQ(answersOf(check), now.answers) << i;

        const auto made = madeWith(check);
        EXPECT_EQ(std::ranges::find(made.ages, std::optional<facts::AgeRange>{}) != made.ages.end(), !then.age) << i;
        EXPECT_TRUE(made.log.read == each.log.read && made.log.weekNotBetter == each.log.weekNotBetter
                    && made.log.recurred == each.log.recurred && made.log.sleepKeptAwake == each.log.sleepKeptAwake
                    && made.log.otcOver10Days == each.log.otcOver10Days
                    && made.log.doseMayHideFever == each.log.doseMayHideFever
                    && made.log.asksRecurred == each.log.asksRecurred
                    && made.log.feverMeasured == each.log.feverMeasured
                    && made.log.youngBabyFeverMeasured == each.log.youngBabyFeverMeasured)
            << i;
    }
}

TEST(Reassess, IsFinishedOnlyWhereItIsForEveryAge)
{
    auto input = whole({}, facts::ageFromYears(34));
    ASSERT_TRUE(assess(input).complete) << "nobody asks a grown-up for a baby's signs";
    input.age = facts::ageFromMonths(6);
    const auto baby = toFact(facts::EpisodeId{"e"}, input, assess(input));
    ASSERT_FALSE(baby.complete);
    input.age = facts::ageFromYears(34);
    EXPECT_FALSE(reassess(baby, input).complete);
    input.answers.set(Q::babySigns, kNo);
    EXPECT_TRUE(reassess(baby, input).complete);
}

TEST(MadeWith, KeepsSeveralAgesAsTheRangeOverThemAndThatOneWasNotKnown)
{
    facts::Check check;
    keepMadeWith(check, {{facts::AgeRange{100, 111}, facts::AgeRange{30, 400}, facts::AgeRange{50, 60}}, {}});
    EXPECT_EQ(check.ageMin, 30);
    EXPECT_EQ(check.ageMax, 400);
    EXPECT_EQ(madeWith(check).ages, (std::vector<std::optional<facts::AgeRange>>{facts::AgeRange{30, 400}}));
    keepMadeWith(check, {{facts::AgeRange{100, 111}, std::nullopt}, {}});
    EXPECT_EQ(madeWith(check).ages,
              (std::vector<std::optional<facts::AgeRange>>{facts::AgeRange{100, 111}, std::nullopt}));
    keepMadeWith(check, {{std::nullopt}, {}});
    EXPECT_EQ(madeWith(check).ages, (std::vector<std::optional<facts::AgeRange>>{std::nullopt}));
    check.ageMin = 30;  // half a range is none
    EXPECT_EQ(madeWith(check).ages, (std::vector<std::optional<facts::AgeRange>>{std::nullopt}));
}

}  // namespace
