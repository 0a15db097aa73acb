// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/answers_behind.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using triage::Answer;
using triage::Question;

facts::Check checkOf(std::initializer_list<std::pair<Question, Answer>> said, int years = 34,
                     std::optional<facts::Reading> reading = {})
{
    triage::Input input;
    input.age = facts::ageFromYears(years);
    input.reading = reading;
    for (const auto& [question, answer] : said)
        input.answers.set(question, answer);
    triage::fillOthers(input.answers, Answer::no, input.age, input.log, reading);
    return triage::toFact({"e"}, input, triage::assess(input));
}

std::vector<Question> behind(const facts::Check& check, std::string_view rule)
{
    for (const auto& row : triage::answersBehind(check)) {
        if (row.rule->id == rule) return row.answers;
    }
    ADD_FAILURE() << rule << " did not fire";
    return {};
}

using Questions = std::vector<Question>;

TEST(AnswersBehind, AreThoseThatTheRuleLooksAt)
{
    const auto check =
        checkOf({{Question::stiff, Answer::yes}, {Question::fever, Answer::unknown}, {Question::sleep, Answer::yes}});
    EXPECT_EQ(behind(check, "E3"), (Questions{Question::stiff, Question::fever}));
    EXPECT_EQ(behind(check, "D5"), Questions{Question::sleep});
    EXPECT_EQ(behind(check, "U11"), Questions{Question::fever});
}

TEST(AnswersBehind, NameEachOfSeveralThatWouldDoAlone)
{
    const auto check = checkOf(
        {{Question::injury, Answer::yes}, {Question::tingling, Answer::yes}, {Question::numb, Answer::unknown}});
    EXPECT_EQ(behind(check, "U1"), (Questions{Question::injury, Question::numb, Question::tingling}));
}

TEST(AnswersBehind, FindThreeTogetherToo)
{
    const auto check =
        checkOf({{Question::stiff, Answer::yes}, {Question::chills, Answer::yes}, {Question::headache, Answer::yes}});
    EXPECT_EQ(behind(check, "E5"), (Questions{Question::stiff, Question::chills, Question::headache}));
}

TEST(AnswersBehind, AreNoneWhereTheAgeAloneIsEnough)
{
    const auto check = checkOf({}, 0);
    EXPECT_EQ(behind(check, "U10c"), Questions{});
}

TEST(AnswersBehind, TellTheThermometerFromTheAnswer)
{
    const auto check = checkOf({{Question::stiff, Answer::yes}}, 34, facts::Reading{385, facts::Unit::celsius, {}});
    for (const auto& row : triage::answersBehind(check)) {
        if (row.rule->id != "E3") continue;
        EXPECT_TRUE(row.byReading);
        EXPECT_EQ(row.answers, Questions{Question::stiff});
    }
}

TEST(AnswersBehind, AreFoundForEveryRuleThatAnswersFire)
{
    std::initializer_list<std::pair<Question, Answer>> none{};
    auto check = checkOf(none);
    triage::Input input;
    input.age = facts::ageFromYears(34);
    for (const auto q : triage::askedQuestions())
        input.answers.set(q, Answer::yes);
    check = triage::toFact({"e"}, input, triage::assess(input));
    ASSERT_GT(check.rules.size(), 15U);
    for (const auto& row : triage::answersBehind(check))
        EXPECT_FALSE(row.answers.empty()) << row.rule->id;
}

}  // namespace
}  // namespace nape::test
