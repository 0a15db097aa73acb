// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/oracle.h"

#include "core/triage/draw.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::test;
using namespace nape::triage;

// Answers drawn at random through the check and through its second reading. NAPE_VECTORS says how many.
namespace {

std::string joined(const Ids& ids)
{
    std::string out;
    for (const auto& id : ids)
        out += id + ' ';
    return out;
}
int valueOf(std::optional<Tier> tier)
{
    return tier ? static_cast<int>(*tier) : 0;
}

// Everything of a result that is shown or stored, in words.
std::string described(const Result& r)
{
    Ids open;
    for (const auto q : r.unanswered)
        open.emplace_back(triage::toId(q));
    std::string out = "rules " + joined(ids(r.rules)) + "article " + joined(ids(r.articleRules)) + "locks "
        + joined(locksOf(r)) + "referrals " + joined(referralsOf(r)) + "open " + joined(open);
    out += r.complete ? "complete " : "incomplete ";
    out += std::to_string(valueOf(r.complete ? r.tier : r.atLeast)) + ' ' + std::to_string(valueOf(r.articleTier));
    if ((r.complete ? r.atLeast : r.tier) || r.articleTier.has_value() != r.complete) out += " a tier too many";
    return out;
}
std::string described(const OracleResult& r)
{
    const bool complete = r.unanswered.empty();
    std::string out = "rules " + joined(r.rules) + "article " + joined(r.articleRules) + "locks " + joined(r.locks)
        + "referrals " + joined(r.referrals) + "open " + joined(r.unanswered);
    out += complete ? "complete " : "incomplete ";
    return out + std::to_string(r.tier) + ' ' + std::to_string(complete ? r.articleTier : 0);
}

// As Draw gives them, and now and then with gaps, in Fahrenheit, near a limit, or with a slip of the finger.
Input drawn(Draw& draw)
{
    auto input = draw.next();
    if (draw.below(3) == 0) {
        const int gaps = 1 + draw.below(40);
        for (std::size_t i = 0; i < kQuestionCount; ++i) {
            if (draw.below(gaps) == 0) input.answers.clear(static_cast<Question>(i));
        }
    }
    if (draw.below(6) == 0 && input.age) input.age->maxMonths += draw.below(900);
    if (draw.below(6) == 0)
        input.age = facts::ageFromMonths(
            std::array{0, 2, 3, 11, 12, 215, 216, 779, 780}[static_cast<std::size_t>(draw.below(9))]);
    if (draw.below(4) == 0) {
        const auto site = static_cast<facts::Site>(draw.below(6));
        const bool celsius = draw.below(2) == 0;
        const int slip = std::array{249, 451, 769, 1131, 0, 3780}[static_cast<std::size_t>(draw.below(6))];
        const int tenths = draw.below(8) == 0 ? slip : celsius ? 365 + draw.below(20) : 980 + draw.below(30);
        input.reading = facts::Reading{tenths, celsius ? facts::Unit::celsius : facts::Unit::fahrenheit, site};
    }
    return input;
}

TEST(CheckOracle, SaysTheSameAsTheCheckOfAnswersDrawnAtRandom)
{
    const CheckOracle oracle;
    Draw draw;
    int complete = 0;
    std::array<int, 51> tiers{};
    for (int i = 0; i < vectors(); ++i) {
        const auto input = drawn(draw);
        const auto result = assess(input);
        const auto expected = oracle.of(input);
        ASSERT_EQ(described(result), described(expected)) << "vector " << i;
        complete += result.complete ? 1 : 0;
        ++tiers[static_cast<std::size_t>(expected.tier)];
    }
    // They were not all of one kind.
    EXPECT_GT(complete, vectors() / 4);
    EXPECT_LT(complete, vectors());
    for (const auto tier : {0, 20, 30, 40, 50})
        EXPECT_GT(tiers[static_cast<std::size_t>(tier)], vectors() / 500) << tier;
    std::printf("%d sets of answers, %d of them complete\n", vectors(), complete);
}

// The same with one answer only, which random draws seldom give: every question, every answer, for every age.
TEST(CheckOracle, SaysTheSameOfEveryPairOfAnswers)
{
    const CheckOracle oracle;
    for (const int months : {2, 9, 40, 408, 800}) {
        for (std::size_t a = 0; a < kQuestionCount; ++a) {
            for (std::size_t b = a; b < kQuestionCount; ++b) {
                const auto one = static_cast<Question>(a);
                const auto other = static_cast<Question>(b);
                const auto input =
                    whole(yesTo({one, other}, (a + b) % 2 == 0 ? kYes : kUnknown), facts::ageFromMonths(months));
                ASSERT_EQ(described(assess(input)), described(oracle.of(input)))
                    << triage::toId(one) << ' ' << triage::toId(other) << ' ' << months;
            }
        }
    }
}

TEST(CheckOracle, NamesTheRulesOfTheTableAndTheirTiers)
{
    const auto table = triageRules();
    ASSERT_EQ(table.size(), kOracleRules.size() + 2);  // N1 and C0 are no findings
    for (std::size_t i = 0; i < kOracleRules.size(); ++i) {
        EXPECT_EQ(table[i].id, kOracleRules[i].id);
        EXPECT_EQ(valueOf(table[i].tier), kOracleRules[i].tier) << table[i].id;
    }
    EXPECT_EQ(valueOf(Tier::selfCare), 0);
}

}  // namespace
