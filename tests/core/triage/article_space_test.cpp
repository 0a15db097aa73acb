// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checks.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::test;
using namespace nape::triage;

// The whole space of the article: 14 asked questions, "a week and not better" and "came back", yes or no, for a child
// and for an adult, held against the article read a second time: as sets of questions, without the table.
namespace {

using Q = Question;

constexpr std::array kQuestions{Q::injury,         Q::stiff,    Q::fever,         Q::chills,
                                Q::headache,       Q::purple,   Q::numb,          Q::limbTrouble,
                                Q::bladderBowel,   Q::sleep,    Q::activity,      Q::worried,
                                Q::stressDistress, Q::grinding, Q::weekNotBetter, Q::recurred};
static_assert(kQuestions.size() == 16);

constexpr unsigned bit(Q q)
{
    for (unsigned i = 0; i < kQuestions.size(); ++i) {
        if (kQuestions[i] == q) return 1U << i;
    }
    return 0;
}

struct Reading {
    const char* rule;
    unsigned all;  // every one of these
    bool childOnly;
    Tier tier;
};
constexpr std::array kArticle{
    Reading{"E1", bit(Q::injury), true, Tier::emergencyNow},
    Reading{"E2", bit(Q::stiff) | bit(Q::fever), true, Tier::emergencyDept},
    Reading{"E3", bit(Q::stiff) | bit(Q::fever), false, Tier::emergencyDept},
    Reading{"E4", bit(Q::purple), false, Tier::emergencyDept},
    Reading{"E5", 0, false, Tier::emergencyDept},  // three of four: below
    Reading{"D1", bit(Q::injury), false, Tier::doctorSoon},
    Reading{"D2", bit(Q::numb), false, Tier::doctorSoon},
    Reading{"D3", bit(Q::limbTrouble), false, Tier::doctorSoon},
    Reading{"D4", bit(Q::bladderBowel), false, Tier::doctorSoon},
    Reading{"D5", bit(Q::sleep), false, Tier::doctorSoon},
    Reading{"D6", bit(Q::activity), false, Tier::doctorSoon},
    Reading{"D7", bit(Q::weekNotBetter), false, Tier::doctorSoon},
    Reading{"D8", bit(Q::recurred), false, Tier::doctorSoon},
    Reading{"D9", bit(Q::worried), false, Tier::doctorSoon},
    Reading{"D10", bit(Q::stressDistress), false, Tier::doctorSoon},
};
constexpr unsigned kFour = bit(Q::stiff) | bit(Q::fever) | bit(Q::chills) | bit(Q::headache);

class ArticleSpace : public testing::TestWithParam<bool> { };

TEST_P(ArticleSpace, IsReadAsTheArticleSaysInEveryOneOfItsSixtyFiveThousandAnswers)
{
    const bool isChild = GetParam();
    const auto base = whole({}, facts::ageFromYears(isChild ? 9 : 34)).answers;
    std::size_t wrong = 0;
    for (unsigned bits = 0; bits < 1U << 16; ++bits) {
        Input input{base, facts::ageFromYears(isChild ? 9 : 34), {}, {}};
        for (unsigned i = 0; i < kQuestions.size(); ++i)
            input.answers.set(kQuestions[i], (bits >> i & 1U) != 0 ? kYes : kNo);
        fillOthers(input.answers, kNo, input.age, {});  // what an injury or patches make askable

        std::vector<std::string_view> expected;
        auto tier = Tier::selfCare;
        for (const auto& r : kArticle) {
            const bool fired = r.all == 0 ? std::popcount(bits & kFour) >= 3 : (bits & r.all) == r.all;
            if (!fired || (r.childOnly && !isChild)) continue;
            expected.emplace_back(r.rule);
            tier = std::max(tier, r.tier);
        }
        const auto result = assess(input);
        const bool same = result.complete && result.articleTier == tier && result.tier >= tier
            && std::ranges::equal(result.articleRules, expected, {}, [](const auto* rule) { return rule->id; })
            && (result.tier == Tier::selfCare) == result.rules.empty();
        const bool dentist = std::ranges::find(result.referrals, Referral::dentist) != result.referrals.end();
        if (!same || dentist != ((bits & bit(Q::grinding)) != 0)) ++wrong;
    }
    EXPECT_EQ(wrong, 0U);
}

INSTANTIATE_TEST_SUITE_P(ForAdultAndChild, ArticleSpace, testing::Bool(),
                         [](const auto& which) { return which.param ? "Child" : "Adult"; });

}  // namespace
