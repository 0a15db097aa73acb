// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checks.h"

#include <gtest/gtest.h>

#include <set>

using namespace nape;
using namespace nape::test;
using namespace nape::triage;

namespace {

constexpr triage::LogFindings kNoLog;

TEST(Questions, HaveStableIdsInTheOrderOfTheContract)
{
    const std::vector<std::string_view> contract{"injury",
                                                 "stiff",
                                                 "fever",
                                                 "chills",
                                                 "headache",
                                                 "purple",
                                                 "numb",
                                                 "limb_trouble",
                                                 "bladder_bowel",
                                                 "sleep",
                                                 "activity",
                                                 "worried",
                                                 "stress_distress",
                                                 "grinding",
                                                 "dangerous_mech",
                                                 "tingling",
                                                 "severe_after_injury",
                                                 "cannot_turn",
                                                 "saddle",
                                                 "walk_clumsy",
                                                 "sudden_headache",
                                                 "stroke_signs",
                                                 "drowsy_confused_seizure",
                                                 "chest",
                                                 "airway",
                                                 "glass_fail",
                                                 "light",
                                                 "vomiting",
                                                 "baby_signs",
                                                 "serious_history",
                                                 "arm_pain",
                                                 "severe_uncontrolled",
                                                 "dystonia_drug",
                                                 "tick_bite",
                                                 "bleeding_signs",
                                                 "otc_gt_10d",
                                                 "hot_before_dose",
                                                 "child",
                                                 "age65",
                                                 "week_not_better",
                                                 "recurred",
                                                 "baby_lt3m_38",
                                                 "baby_lt12m"};
    ASSERT_EQ(contract.size(), kQuestionCount);
    for (std::size_t i = 0; i < contract.size(); ++i) {
        EXPECT_EQ(triage::toId(static_cast<Question>(i)), contract[i]);
        EXPECT_EQ(questionFromId(contract[i]), static_cast<Question>(i));
    }
    EXPECT_FALSE(questionFromId("Injury"));
    EXPECT_FALSE(questionFromId(""));
}

TEST(Questions, AreAskedExceptTheDerivedOnes)
{
    EXPECT_EQ(askedQuestions().size(), kAskedCount);
    for (const auto q : askedQuestions())
        EXPECT_FALSE(isDerived(q));
    EXPECT_TRUE(isDerived(Question::child));
    EXPECT_TRUE(isDerived(Question::babyUnder12Months));
    EXPECT_FALSE(isDerived(Question::hotBeforeDose));
}

TEST(Questions, OfTheArticleComeFirst)
{
    EXPECT_EQ(askedQuestions()[kArticleAskedCount - 1], Question::grinding);
    EXPECT_EQ(askedQuestions()[kArticleAskedCount], Question::dangerousMech);
}

TEST(Answers, AreNoneUntilTheyAreGivenAndNoneOnceTakenBack)
{
    Answers answers;
    for (const auto answer : {kNo, kUnknown, kYes}) {
        for (std::size_t i = 0; i < kQuestionCount; ++i) {
            const auto q = static_cast<Question>(i);
            EXPECT_EQ(answers[q], std::nullopt);
            EXPECT_FALSE(answers.countsAsYes(q));
            answers.set(q, answer);
            EXPECT_EQ(answers[q], answer);
            EXPECT_EQ(answers.countsAsYes(q), answer != kNo);
            answers.clear(q);
            EXPECT_EQ(answers, Answers{});
        }
    }
}

TEST(LogFindings, SayNothingWhereNoLogWasRead)
{
    EXPECT_FALSE(kNoLog.read || kNoLog.weekNotBetter || kNoLog.recurred || kNoLog.sleepKeptAwake || kNoLog.otcOver10Days
                 || kNoLog.doseMayHideFever || kNoLog.asksRecurred || kNoLog.feverMeasured
                 || kNoLog.youngBabyFeverMeasured);
}

TEST(Questions, HaveWordsForAdultsAndForChildren)
{
    std::set<std::string> asked;
    for (std::size_t i = 0; i < kQuestionCount; ++i) {
        const auto q = static_cast<Question>(i);
        for (const bool forChild : {false, true}) {
            const auto wording = wordingOf(q, forChild);
            const std::string ask = wording.ask;
            EXPECT_GE(ask.size(), 8U) << triage::toId(q);
            EXPECT_TRUE(ask.ends_with('?')) << ask;
            EXPECT_EQ(ask.find('!'), std::string::npos) << ask;
            ASSERT_NE(wording.help, nullptr);
            if (!isDerived(q)) {
                EXPECT_STRNE(wording.help, "") << triage::toId(q);
            }
            EXPECT_TRUE(asked.insert(ask).second) << ask;
        }
        const std::string forAdult = wordingOf(q, false).ask;
        EXPECT_EQ(forAdult.find("your child"), std::string::npos) << forAdult;
    }
}

TEST(Questions, NeverAskForTheNeckToBeTurned)
{
    for (const bool forChild : {false, true}) {
        const std::string help = wordingOf(Question::cannotTurn, forChild).help;
        EXPECT_NE(help.find("try it now"), std::string::npos);
        EXPECT_NE(help.find("Do not"), std::string::npos);
    }
}

TEST(CanApply, HoldsForEveryQuestionButTheClosedListOfSix)
{
    const auto answers = yesTo({Question::injury, Question::purple}, kNo);
    const std::set<Question> cannot{Question::babySigns,         Question::glassFail,  Question::dangerousMech,
                                    Question::severeAfterInjury, Question::cannotTurn, Question::hotBeforeDose};
    for (const auto q : askedQuestions())
        EXPECT_EQ(canApply(q, answers, facts::ageFromYears(34), kNoLog), !cannot.contains(q)) << triage::toId(q);
}

TEST(CanApply, AsksAboutTheInjuryUnlessThereWasNone)
{
    for (const auto q : {Question::dangerousMech, Question::severeAfterInjury, Question::cannotTurn}) {
        EXPECT_TRUE(canApply(q, {}, {}, kNoLog));
        EXPECT_TRUE(canApply(q, yesTo({Question::injury}), {}, kNoLog));
        EXPECT_TRUE(canApply(q, yesTo({Question::injury}, kUnknown), {}, kNoLog));
        EXPECT_FALSE(canApply(q, yesTo({Question::injury}, kNo), {}, kNoLog));
    }
}

TEST(CanApply, AsksForTheGlassTestUnlessThereAreNoPatches)
{
    EXPECT_TRUE(canApply(Question::glassFail, {}, {}, kNoLog));
    EXPECT_TRUE(canApply(Question::glassFail, yesTo({Question::purple}, kUnknown), {}, kNoLog));
    EXPECT_FALSE(canApply(Question::glassFail, yesTo({Question::purple}, kNo), {}, kNoLog));
}

TEST(CanApply, AsksForBabySignsUnlessTheAgeIsKnownToBeAYearOrMore)
{
    EXPECT_TRUE(canApply(Question::babySigns, {}, {}, kNoLog));
    EXPECT_TRUE(canApply(Question::babySigns, {}, facts::ageFromMonths(11), kNoLog));
    EXPECT_FALSE(canApply(Question::babySigns, {}, facts::ageFromMonths(12), kNoLog));
    EXPECT_TRUE(canApply(Question::babySigns, {}, facts::ageFromBand(facts::AgeBand::under1, {}), kNoLog));
    EXPECT_FALSE(canApply(Question::babySigns, {}, facts::ageFromBand(facts::AgeBand::from1to11, {}), kNoLog));
}

TEST(CanApply, AsksForHeatBeforeADoseOnlyWhereALoggedDoseMayHideAFever)
{
    triage::LogFindings log;
    log.doseMayHideFever = true;
    EXPECT_FALSE(canApply(Question::hotBeforeDose, {}, {}, log));
    log.read = true;
    EXPECT_TRUE(canApply(Question::hotBeforeDose, {}, {}, log));
    log.doseMayHideFever = false;
    EXPECT_FALSE(canApply(Question::hotBeforeDose, {}, {}, log));
}

TEST(FillOthers, FillsAskedQuestionsThatCanApplyAndNothingElse)
{
    Answers answers = yesTo({Question::stiff});
    fillOthers(answers, kNo, facts::ageFromYears(34), kNoLog);
    EXPECT_EQ(answers[Question::stiff], kYes);
    EXPECT_EQ(answers[Question::injury], kNo);
    EXPECT_EQ(answers[Question::dangerousMech], std::nullopt);
    EXPECT_EQ(answers[Question::glassFail], std::nullopt);
    EXPECT_EQ(answers[Question::babySigns], std::nullopt);
    EXPECT_EQ(answers[Question::hotBeforeDose], std::nullopt);
    for (std::size_t i = kAskedCount; i < kQuestionCount; ++i)
        EXPECT_EQ(answers[static_cast<Question>(i)], std::nullopt);
}

TEST(FillOthers, DecidesAboutInjuryAndPatchesFirst)
{
    Answers answers;
    fillOthers(answers, kUnknown, std::nullopt, kNoLog);
    for (const auto q : {Question::dangerousMech, Question::severeAfterInjury, Question::cannotTurn,
                         Question::glassFail, Question::babySigns}) {
        EXPECT_EQ(answers[q], kUnknown) << triage::toId(q);
    }
    EXPECT_EQ(answers[Question::hotBeforeDose], std::nullopt);
}

TEST(FillOthers, LeavesFeverToTheThermometer)
{
    Answers answers;
    const facts::Reading normal{366, facts::Unit::celsius, facts::Site::mouth};
    fillOthers(answers, kUnknown, facts::ageFromYears(34), kNoLog, normal);
    EXPECT_EQ(answers[Question::fever], std::nullopt);
    EXPECT_EQ(answers[Question::chills], kUnknown);
}

TEST(FillOthers, KeepsAnAnswerThatIsGivenWhereTheQuestionCannotApply)
{
    Answers answers = yesTo({Question::glassFail});
    fillOthers(answers, kNo, facts::ageFromYears(34), kNoLog);
    EXPECT_EQ(answers[Question::glassFail], kYes);
    EXPECT_EQ(answers[Question::purple], kNo);
}

}  // namespace
