// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checks.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace nape;
using namespace nape::test;

namespace {

std::string tierId(std::optional<Tier> tier)
{
    return tier ? std::string{rules::toId(*tier)} : "null";
}

TEST(Vignettes, EndAsTheSpecificationSays)
{
    std::ifstream file{NAPE_TEST_DATA "/vignettes.json"};
    const auto vignettes = nlohmann::json::parse(file);
    ASSERT_EQ(vignettes.size(), 15U);
    for (const auto& v : vignettes) {
        SCOPED_TRACE(v["id"].get<std::string>() + ": " + v["situation"].get<std::string>());
        Input input;
        input.age = facts::ageFromYears(v["age_years"].get<int>());
        for (const auto& [id, answer] : v["answers"].items()) {
            const auto q = triage::questionFromId(id);
            ASSERT_TRUE(q) << id;
            input.answers.set(*q, *facts::fromId<Answer>(answer.get<std::string>()));
        }
        triage::fillOthers(input.answers, *facts::fromId<Answer>(v["others"].get<std::string>()), input.age, {});
        const auto result = triage::assess(input);
        EXPECT_TRUE(result.complete);
        EXPECT_EQ(tierId(result.tier), v["tier"].get<std::string>());
        EXPECT_EQ(ids(result.rules), v["rules"].get<Ids>());
        EXPECT_EQ(referralsOf(result), v["referrals"].get<Ids>());
        EXPECT_EQ(locksOf(result), v["locks"].get<Ids>());
        EXPECT_EQ(tierId(result.articleTier), v["article_tier"].get<std::string>());
        EXPECT_EQ(ids(result.articleRules), v["article_rules"].get<Ids>());
    }
}

}  // namespace
