// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checks.h"

#include <gtest/gtest.h>

#include <set>

using namespace nape;
using namespace nape::test;
using namespace nape::triage;

namespace {

using Q = Question;

TEST(RuleTable, StandsInTheOrderOfTheSpecification)
{
    const std::vector<std::string_view> order{"E1",  "E2",  "E3",  "E4",  "E5",   "D1",   "D2",   "D3",  "D4",   "D5",
                                              "D6",  "D7",  "D8",  "D9",  "D10",  "U1",   "U2",   "U3",  "U4",   "U5",
                                              "U6",  "U7",  "U8",  "U9",  "U10a", "U10b", "U10c", "U11", "U12a", "U12b",
                                              "U13", "U14", "U15", "U16", "U17a", "U17b", "N1",   "C0"};
    std::vector<std::string_view> table;
    for (const auto& rule : triageRules())
        table.push_back(rule.id);
    EXPECT_EQ(table, order);
}

TEST(RuleTable, GivesEachRuleItsTierOriginAndText)
{
    for (const auto& rule : triageRules()) {
        EXPECT_EQ(rule.kind, rules::Kind::triage);
        EXPECT_EQ(rule.origin, rule.id.starts_with('U') ? rules::Origin::beyond : rules::Origin::article) << rule.id;
        EXPECT_EQ(rule.tier.has_value(), rule.id != "N1") << rule.id;
        const std::string text = rule.text;
        EXPECT_GE(text.size(), 30U) << rule.id;
        EXPECT_TRUE(text.ends_with('.')) << text;
        EXPECT_EQ(text.find('!'), std::string::npos) << text;
    }
}

TEST(RuleTable, TracesEveryRuleToAStatementOrASource)
{
    for (const auto& rule : triageRules()) {
        EXPECT_FALSE(rule.statements.empty() && rule.sources.empty()) << rule.id;
        if (rule.origin == rules::Origin::beyond) {
            EXPECT_FALSE(rule.sources.empty()) << rule.id;
        }
        if (rule.origin == rules::Origin::article) {
            EXPECT_FALSE(rule.statements.empty()) << rule.id;
        }
        for (const auto id : rules::splitIds(rule.statements)) {
            EXPECT_EQ(id.size() >= 3 && id[0] == 'S', true) << id;
            EXPECT_LE(std::stoi(std::string{id.substr(1)}), 102) << id;
        }
        for (const auto id : rules::splitIds(rule.sources))
            EXPECT_TRUE(std::stoi(std::string{id}) >= 1 && std::stoi(std::string{id}) <= 82) << id;
    }
}

TEST(RuleTable, ReachesEveryTriageStatementOfTheArticle)
{
    std::set<std::string_view> reached;
    for (const auto& rule : triageRules()) {
        if (rule.origin != rules::Origin::article) continue;
        for (const auto id : rules::splitIds(rule.statements))
            reached.insert(id);
    }
    for (const auto* id : {"S18", "S68", "S69", "S76", "S78", "S85", "S88", "S89",  "S90",  "S91",
                           "S92", "S93", "S94", "S95", "S96", "S98", "S99", "S100", "S101", "S102"}) {
        EXPECT_TRUE(reached.contains(id)) << id;
    }
}

TEST(RuleTable, NamesNoConditionButTheTwoOfTheArticle)
{
    for (const auto& rule : triageRules()) {
        std::string text = rule.text;
        for (const auto* word : {"stroke", "heart attack", "fracture", "sepsis", "cancer", "abscess", "myelopathy",
                                 "cauda", "dystonia", "ulcer", "Lyme"}) {
            EXPECT_EQ(text.find(word), std::string::npos) << text;
        }
        if (text.find("meningitis") != std::string::npos) {
            EXPECT_NE(text.find("may be a sign of meningitis"), std::string::npos) << text;
        }
    }
}

TEST(RuleTable, SpeaksToParentsOnTheRulesForChildren)
{
    for (const auto* id : {"E1", "E2"}) {
        const std::string text = findRule(id)->text;
        EXPECT_TRUE(text.find("your child") != std::string::npos) << text;
    }
    EXPECT_NE(std::string{findRule("E2")->text}.find("Take your child to the nearest emergency department"),
              std::string::npos);
    EXPECT_STRNE(findRule("E2")->text, findRule("E3")->text);
}

TEST(RuleTable, FindsARuleByItsId)
{
    EXPECT_EQ(findRule("U10a"), &triageRules()[24]);
    EXPECT_EQ(findRule("u10a"), nullptr);
    EXPECT_EQ(findRule(""), nullptr);
}

// One situation for each rule in which taking the rule out changes what the person is told.
struct Witness {
    std::string_view rule;
    std::vector<Q> yes;
    int months;
    std::optional<facts::Reading> reading = std::nullopt;
};
const std::vector<Witness> kWitnesses{
    {"E1", {Q::injury}, 9 * 12},
    {"E3", {Q::stiff, Q::fever}, 34 * 12},
    {"E4", {Q::purple}, 34 * 12},
    {"E5", {Q::stiff, Q::chills, Q::headache}, 34 * 12},
    {"D1", {Q::injury}, 34 * 12},
    {"D2", {Q::numb}, 34 * 12},
    {"D3", {Q::limbTrouble}, 34 * 12},
    {"D4", {Q::bladderBowel}, 34 * 12},
    {"D5", {Q::sleep}, 34 * 12},
    {"D6", {Q::activity}, 34 * 12},
    {"D7", {Q::weekNotBetter}, 34 * 12},
    {"D8", {Q::recurred}, 34 * 12},
    {"D9", {Q::worried}, 34 * 12},
    {"D10", {Q::stressDistress}, 34 * 12},
    {"U1", {Q::injury}, 65 * 12},
    {"U2", {Q::saddle}, 34 * 12},
    {"U3", {Q::walkClumsy}, 34 * 12},
    {"U4", {Q::fever, Q::headache}, 34 * 12},
    {"U5", {Q::strokeSigns}, 34 * 12},
    {"U6", {Q::chest}, 34 * 12},
    {"U7", {Q::purple, Q::stiff}, 34 * 12},
    {"U8", {Q::stiff, Q::light}, 34 * 12},
    {"U9", {Q::airway}, 34 * 12},
    {"U10a", {Q::babySigns}, 5},
    {"U10b", {}, 2, facts::Reading{380, facts::Unit::celsius, facts::Site::unknown}},
    {"U10c", {}, 5},
    {"U11", {Q::fever}, 34 * 12},
    {"U12a", {Q::seriousHistory, Q::fever}, 34 * 12},
    {"U12b", {Q::seriousHistory}, 34 * 12},
    {"U13", {Q::armPain}, 34 * 12},
    {"U14", {Q::severeUncontrolled}, 34 * 12},
    {"U15", {Q::dystoniaDrug}, 34 * 12},
    {"U16", {Q::tickBite, Q::stiff}, 34 * 12},
    {"U17a", {Q::bleedingSigns}, 34 * 12},
    {"U17b", {Q::otcOver10Days}, 34 * 12},
    {"C0", {}, 34 * 12},
};

TEST(RuleTable, P20ChangesATierWithEachRuleThatIsTakenOut)
{
    std::set<std::string_view> proven;
    for (const auto& w : kWitnesses) {
        Answers answers;
        for (const auto q : w.yes)
            answers.set(q, kYes);
        Input input = whole(answers, facts::ageFromMonths(w.months));
        input.reading = w.reading;
        const auto with = assess(input);
        const auto without = assessWithout(input, w.rule);
        EXPECT_TRUE(with.tier != without.tier || with.articleTier != without.articleTier) << w.rule;
        EXPECT_FALSE(fires(without, w.rule)) << w.rule;
        proven.insert(w.rule);
    }
    for (const auto& rule : triageRules())
        EXPECT_EQ(proven.contains(rule.id), rule.id != "E2" && rule.id != "N1") << rule.id;
}

TEST(RuleTable, MissesTheWordsForAChildWithoutE2AndTheDentistWithoutN1)
{
    const auto sick = child({Q::stiff, Q::fever});
    EXPECT_EQ(ids(assess(sick).rules), (Ids{"E2", "E3", "U11"}));
    EXPECT_EQ(ids(assessWithout(sick, "E2").rules), (Ids{"E3", "U11"}));
    EXPECT_EQ(assessWithout(sick, "E2").tier, assess(sick).tier);
    EXPECT_EQ(referralsOf(assess(adult({Q::grinding}))), Ids{"DENTIST"});
    EXPECT_EQ(referralsOf(assessWithout(adult({Q::grinding}), "N1")), Ids{});
}

}  // namespace
