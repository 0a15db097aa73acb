// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/check_groups.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace nape::test {
namespace {

TEST(CheckGroups, HoldEveryAskedQuestionOnce)
{
    std::map<triage::Question, int> count;
    for (const auto& group : app::checkGroups()) {
        for (const auto question : group.questions)
            ++count[question];
    }
    for (const auto question : triage::askedQuestions())
        EXPECT_EQ(count[question], 1) << triage::toId(question);
    EXPECT_EQ(count[triage::Question::recurred], 1);
    EXPECT_EQ(count.size(), triage::kAskedCount + 1);
}

TEST(CheckGroups, NothingThatIsAnEmergencyByItselfIsAskedLast)
{
    using triage::Question;
    constexpr auto& groups = app::checkGroups;
    for (const auto question : groups().back().questions) {
        if (question == Question::recurred) continue;  // the log's
        triage::Answers answers;
        answers.set(question, facts::Answer::yes);
        const auto tier = triage::assess({.answers = answers, .age = facts::ageFromYears(34)}).tier;
        EXPECT_LT(tier, rules::Tier::emergencyDept) << triage::toId(question);
    }
    const auto& last = groups().back().questions;
    EXPECT_EQ(last[0], Question::severeUncontrolled) << "advice today, before what can wait";
    EXPECT_EQ(last[1], Question::dystoniaDrug);
}

TEST(CheckGroups, AFollowUpStandsBehindItsQuestionInTheSameGroup)
{
    for (const auto& group : app::checkGroups()) {
        for (std::size_t i = 0; i < group.questions.size(); ++i) {
            const auto parent = app::parentOf(group.questions[i]);
            if (!parent) continue;
            const auto found = std::ranges::find(group.questions, *parent);
            ASSERT_NE(found, group.questions.end());
            EXPECT_LT(static_cast<std::size_t>(found - group.questions.begin()), i);
        }
    }
}

}  // namespace
}  // namespace nape::test
