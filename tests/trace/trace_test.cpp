// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/trace.h"

#include "catalogue/guides.h"
#include "facts/nouns.h"
#include "facts/vocabulary.h"
#include "remedies/remedies.h"
#include "triage/triage.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace nape;
using namespace nape::test;

namespace {

using triage::Answer;
using triage::Question;

bool isFired(const triage::Result& result, std::string_view statement)
{
    const auto namesIt = [&](const rules::Rule* rule) {
        const auto ids = rules::splitIds(rule->statements);
        return std::ranges::find(ids, statement) != ids.end();
    };
    if (std::ranges::any_of(result.rules, namesIt)) return true;
    // N1 fires into a referral, not into the list of rules.
    return statement == "S68" && !result.referrals.empty();
}

std::size_t countFired(triage::Answers answers, int years, std::string_view statement)
{
    const auto age = facts::ageFromYears(years);
    triage::fillOthers(answers, Answer::no, age, {});
    const auto result = triage::assess({answers, age, std::nullopt, {}});
    std::size_t n = isFired(result, statement) ? 1 : 0;
    for (const auto* rule : result.rules) {
        const auto ids = rules::splitIds(rule->statements);
        n += std::ranges::find(ids, statement) != ids.end() ? 1U : 0U;
    }
    return n;
}

// Whether saying yes to the question, beside at most two other signs, makes a rule fire that names the statement.
bool reaches(Question question, std::string_view statement)
{
    constexpr std::array kBeside{Question::stiff, Question::fever, Question::chills, Question::headache,
                                 Question::purple};
    for (const int years : {9, 34}) {
        for (std::size_t a = 0; a <= kBeside.size(); ++a) {
            for (std::size_t b = a; b <= kBeside.size(); ++b) {
                triage::Answers answers;
                if (a < kBeside.size()) answers.set(kBeside[a], Answer::yes);
                if (b < kBeside.size()) answers.set(kBeside[b], Answer::yes);
                answers.set(question, Answer::no);
                const auto without = countFired(answers, years, statement);
                answers.set(question, Answer::yes);
                if (countFired(answers, years, statement) > without) return true;
            }
        }
    }
    return false;
}

TEST(Trace, CountsEveryStatementFromS01ToS102)
{
    ASSERT_EQ(statements().size(), 102U);
    for (std::size_t i = 0; i < statements().size(); ++i) {
        const auto number = std::to_string(i + 1);
        EXPECT_EQ(statements()[i].id, 'S' + std::string(number.size() < 2 ? 1 : 0, '0') + number);
    }
}

TEST(Trace, LeavesExactlyTheListedStatementsOpen)
{
    std::vector<std::string_view> open;
    for (const auto& statement : statements()) {
        if (!lackingOf(statement).empty()) open.push_back(statement.id);
    }
    EXPECT_EQ(open, (std::vector<std::string_view>{kOpen.begin(), kOpen.end()}))
        << "docs/article.md says what each lacks";
}

TEST(Trace, MissesARowThatIsTakenOut)
{
    for (const auto& statement : statements()) {
        EXPECT_FALSE(statement.needs.empty()) << statement.id;
        const Statement other{"S999", "no row names it", statement.needs};
        EXPECT_FALSE(lackingOf(other).empty() && statement.needs.find("row:") == std::string_view::npos)
            << statement.id;
    }
    EXPECT_EQ(lackingOf({"S999", "", "guide rule remedy question log row:I1 row:Z9 later:x"}),
              (std::vector<std::string>{"guide", "rule", "remedy", "question", "log", "row:Z9", "later:x"}));
}

TEST(Trace, NamesNothingThatIsNoStatement)
{
    const auto isStatement = [](std::string_view id) {
        return std::ranges::find(statements(), id, &Statement::id) != statements().end();
    };
    for (const auto rows : {triage::triageRules(), remedies::remedyRules()}) {
        for (const auto& rule : rows) {
            for (const auto id : rules::splitIds(rule.statements))
                EXPECT_TRUE(isStatement(id)) << rule.id << ' ' << id;
        }
    }
    for (const auto& guide : catalogue::guides()) {
        for (const auto id : catalogue::statementsOf(guide))
            EXPECT_TRUE(isStatement(id)) << guide.id << ' ' << id;
    }
}

TEST(Trace, AsksForAStatementOnlyWhereItsRuleListens)
{
    for (const auto& [statement, question] : askedStatements())
        EXPECT_TRUE(reaches(question, statement)) << statement << ' ' << triage::toId(question);
    EXPECT_FALSE(reaches(Question::grinding, "S89")) << "the test can tell";
}

bool isField(std::string_view id)
{
    bool found = false;
    facts::forEachNoun([&]<class T>() {
        T empty;
        T::fields(empty, [&](std::string_view name, auto&, facts::FieldUse) {
            found = found || id == std::string{T::kKind} + '.' + std::string{name};
        });
    });
    return found;
}

TEST(Trace, LogsOnlyWhatAFactCanCarry)
{
    const auto in = [](const auto& all, std::string_view id) { return std::ranges::find(all, id) != all.end(); };
    for (const auto& [statement, id] : loggedStatements()) {
        EXPECT_TRUE(in(facts::kTriggers, id) || in(facts::kSymptoms, id) || in(kEpisodeFields, id) || isField(id))
            << statement << ' ' << id;
    }
    const facts::Episode episode;
    EXPECT_FALSE(episode.spasmEnd.has_value() || episode.painEnd.has_value());
}

TEST(Trace, LeavesOutTheShopsAndThePublisher)
{
    for (const auto& guide : catalogue::guides()) {
        for (const auto& section : guide.sections) {
            for (const auto& piece : section.pieces) {
                const std::string text = piece.text;
                for (const auto* word : {"online", "shop", "buy", "Healthline", "FindCare", "commission", "http"})
                    EXPECT_EQ(text.find(word), std::string::npos) << text;
            }
        }
    }
}

TEST(Trace, IsThePageInTheDocumentation)
{
    std::ifstream file{NAPE_SOURCE "/docs/article.md", std::ios::binary};
    std::stringstream page;
    page << file.rdbuf();
    EXPECT_EQ(page.str(), articlePage()) << "write it anew: build/dev/bin/article_trace docs/article.md";
}

}  // namespace
