// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checks.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::test;
using namespace nape::triage;

namespace {

using Q = Question;

// P10: each question alone, for an adult whose other answers are "no".
struct Single {
    Q question;
    Ids rules;
    Ids locks;
};
const std::vector<Single> kSingles{
    {Q::injury, {"D1"}, {"L2"}},
    {Q::stiff, {}, {}},
    {Q::fever, {"U11"}, {"L6"}},
    {Q::chills, {}, {}},
    {Q::headache, {}, {}},
    {Q::purple, {"E4"}, {"L1"}},
    {Q::numb, {"D2"}, {"L2"}},
    {Q::limbTrouble, {"D3", "U3"}, {"L1", "L2"}},
    {Q::bladderBowel, {"D4", "U2"}, {"L1", "L2"}},
    {Q::sleep, {"D5"}, {}},
    {Q::activity, {"D6"}, {}},
    {Q::worried, {"D9"}, {}},
    {Q::stressDistress, {"D10"}, {}},
    {Q::grinding, {}, {}},
    {Q::dangerousMech, {}, {}},
    {Q::tingling, {"U13"}, {"L2"}},
    {Q::severeAfterInjury, {}, {}},
    {Q::cannotTurn, {}, {}},
    {Q::saddle, {"U2"}, {"L1"}},
    {Q::walkClumsy, {"U3"}, {"L1", "L2"}},
    {Q::suddenHeadache, {"U5"}, {"L1"}},
    {Q::strokeSigns, {"U5"}, {"L1"}},
    {Q::drowsyConfusedSeizure, {"U5"}, {"L1"}},
    {Q::chest, {"U6"}, {"L1"}},
    {Q::airway, {"U9"}, {"L1"}},
    {Q::glassFail, {"U7"}, {"L1"}},
    {Q::light, {}, {}},
    {Q::vomiting, {}, {}},
    {Q::babySigns, {"U10a"}, {"L1"}},
    {Q::seriousHistory, {"U12b"}, {}},
    {Q::armPain, {"U13"}, {}},
    {Q::severeUncontrolled, {"U14"}, {"L6"}},
    {Q::dystoniaDrug, {"U15"}, {"L6"}},
    {Q::tickBite, {}, {}},
    {Q::bleedingSigns, {"U17a"}, {"L1"}},
    {Q::otcOver10Days, {"U17b"}, {}},
    {Q::hotBeforeDose, {}, {}},
    {Q::child, {}, {}},
    {Q::age65, {}, {}},
    {Q::weekNotBetter, {"D7"}, {}},
    {Q::recurred, {"D8"}, {}},
    {Q::babyUnder3Months38, {"U10b"}, {"L1"}},
    {Q::babyUnder12Months, {"U10c"}, {"L6"}},
};

// A4: what nobody has pressed a glass on yet counts as staying.
TEST(Patches, WithoutTheGlassAreAnEmergencyNow)
{
    for (const auto answer : {kYes, kUnknown}) {
        const auto open = assess({.answers = yesTo({Q::purple}, answer)});
        EXPECT_EQ(open.atLeast, Tier::emergencyNow);
        EXPECT_EQ(ids(open.rules), (Ids{"E4", "U7"}));
        auto answered = yesTo({Q::purple}, answer);
        answered.set(Q::glassFail, kNo);
        EXPECT_EQ(assess({.answers = answered}).atLeast, Tier::emergencyDept);
        EXPECT_EQ(assess(whole(answered, facts::ageFromYears(34))).tier, Tier::emergencyDept);
    }
    EXPECT_EQ(assess({.answers = yesTo({Q::purple}, kNo)}).atLeast, std::nullopt);
    EXPECT_EQ(assess({.answers = {}}).atLeast, std::nullopt);
}

TEST(Triage, P10FiresForEachQuestionAloneWhatTheTableSays)
{
    ASSERT_EQ(kSingles.size(), kQuestionCount);
    for (const auto& single : kSingles) {
        for (const auto answer : {kYes, kUnknown}) {
            const auto result = assess(whole(yesTo({single.question}, answer), facts::ageFromYears(34)));
            EXPECT_EQ(ids(result.rules), single.rules) << triage::toId(single.question);
            EXPECT_EQ(locksOf(result), single.locks) << triage::toId(single.question);
            EXPECT_EQ(result.tier == Tier::selfCare, single.rules.empty()) << triage::toId(single.question);
        }
    }
}

TEST(Triage, RaisesAnInjuryWithEachOfItsSigns)
{
    for (const auto q : {Q::dangerousMech, Q::numb, Q::tingling, Q::limbTrouble, Q::severeAfterInjury, Q::cannotTurn})
        EXPECT_TRUE(fires(assess(adult({Q::injury, q})), "U1")) << triage::toId(q);
    EXPECT_FALSE(fires(assess(whole(yesTo({Q::injury}), facts::ageFromYears(64))), "U1"));
    EXPECT_TRUE(fires(assess(whole(yesTo({Q::injury}), facts::ageFromYears(65))), "U1"));
}

TEST(Triage, SendsAStiffNeckToADoctorTodayWithEachOfItsSigns)
{
    for (const auto q : {Q::headache, Q::light, Q::vomiting, Q::chills})
        EXPECT_EQ(rulesOf(adult({Q::stiff, q})), Ids{"U8"}) << triage::toId(q);
}

TEST(Triage, RaisesPurplePatchesWithAFeverOrAStiffNeck)
{
    EXPECT_EQ(rulesOf(adult({Q::purple, Q::fever})), (Ids{"E4", "U7", "U11"}));
    EXPECT_EQ(rulesOf(adult({Q::purple, Q::stiff})), (Ids{"E4", "U7"}));
    EXPECT_EQ(rulesOf(adult({Q::purple, Q::headache})), Ids{"E4"});
}

TEST(Triage, NeedsThreeOfTheFourSignsForE5)
{
    const std::array four{Q::stiff, Q::fever, Q::chills, Q::headache};
    for (unsigned bits = 0; bits < 16; ++bits) {
        Answers answers;
        int count = 0;
        for (unsigned i = 0; i < 4; ++i) {
            if ((bits >> i & 1U) == 0) continue;
            answers.set(four[i], kYes);
            ++count;
        }
        EXPECT_EQ(fires(assess(whole(answers, facts::ageFromYears(34))), "E5"), count >= 3) << bits;
    }
}

TEST(Triage, CountsUnknownAsYes)
{
    const auto result = assess(whole(yesTo({Q::stiff, Q::fever}, kUnknown), facts::ageFromYears(34)));
    EXPECT_EQ(result.tier, Tier::emergencyDept);
}

TEST(Triage, TakesAnUnknownAgeForAChild)
{
    EXPECT_EQ(assess(whole(yesTo({Q::injury}), std::nullopt)).tier, Tier::emergencyNow);
    Answers answers = yesTo({Q::injury});
    answers.set(Q::child, kNo);
    EXPECT_EQ(assess(whole(answers, std::nullopt)).tier, Tier::doctorSoon);
    answers.set(Q::child, kUnknown);
    EXPECT_EQ(assess(whole(answers, std::nullopt)).tier, Tier::emergencyNow);
}

TEST(Triage, TakesTheMoreCarefulOfAGivenDerivedAnswerAndTheAge)
{
    Answers answers = yesTo({Q::injury});
    answers.set(Q::child, kNo);
    answers.set(Q::age65, kNo);
    answers.set(Q::babyUnder12Months, kNo);
    EXPECT_TRUE(fires(assess(whole(answers, facts::ageFromYears(9))), "E1"));
    EXPECT_TRUE(fires(assess(whole(answers, facts::ageFromYears(70))), "U1"));
    EXPECT_TRUE(fires(assess(whole(answers, facts::ageFromMonths(5))), "U10c"));
    answers.set(Q::child, kYes);
    EXPECT_TRUE(fires(assess(whole(answers, facts::ageFromYears(34))), "E1"));
}

TEST(Triage, TakesTheMoreCarefulOfTheAnswerAndTheLog)
{
    triage::LogFindings log;
    log.read = log.weekNotBetter = log.recurred = log.sleepKeptAwake = log.otcOver10Days = true;
    Answers answers = yesTo({Q::weekNotBetter, Q::recurred, Q::sleep, Q::otcOver10Days}, kNo);
    EXPECT_EQ(rulesOf(whole(answers, facts::ageFromYears(34), log)), (Ids{"D5", "D7", "D8", "U17b"}));
}

TEST(Triage, CountsAnAnswerThatIsGivenWhereTheQuestionCannotApply)
{
    Answers answers = yesTo({Q::glassFail, Q::babySigns});
    const auto result = assess(whole(answers, facts::ageFromYears(34)));
    EXPECT_EQ(ids(result.rules), (Ids{"U7", "U10a"}));
}

TEST(Triage, TakesAGlassTestThatWasNotDoneForFailed)
{
    Answers answers = yesTo({Q::purple});
    answers.set(Q::glassFail, kUnknown);
    EXPECT_TRUE(fires(assess(whole(answers, facts::ageFromYears(34))), "U7"));
    Input open = whole(answers, facts::ageFromYears(34));
    open.answers.clear(Q::glassFail);
    const auto result = assess(open);
    EXPECT_FALSE(result.complete);
    EXPECT_TRUE(fires(result, "U7"));
    EXPECT_EQ(result.unanswered, std::vector{Q::glassFail});
}

TEST(Triage, IsIncompleteWhileAnyQuestionThatCanApplyIsOpen)
{
    const auto full = adult({});
    for (const auto q : askedQuestions()) {
        Input open = full;
        open.answers.clear(q);
        const auto result = assess(open);
        const bool asked = canApply(q, full.answers, full.age, full.log);
        EXPECT_EQ(result.complete, !asked) << triage::toId(q);
        if (!asked) continue;
        EXPECT_EQ(result.tier, std::nullopt);
        EXPECT_EQ(result.atLeast, std::nullopt);
        EXPECT_EQ(result.articleTier, std::nullopt);
        EXPECT_EQ(locksOf(result), Ids{"L0"});
        EXPECT_TRUE(std::ranges::find(result.unanswered, q) != result.unanswered.end());
    }
}

TEST(Triage, NeverAsksMoreForDerivedQuestions)
{
    const auto result = assess(whole({}, std::nullopt));
    EXPECT_TRUE(result.complete);
    EXPECT_EQ(result.tier, Tier::selfCare);
}

TEST(Triage, SaysWhatHasFiredSoFarWhileIncomplete)
{
    Input input;
    input.answers = yesTo({Q::stiff, Q::fever, Q::numb});
    input.age = facts::ageFromYears(34);
    const auto result = assess(input);
    EXPECT_EQ(result.tier, std::nullopt);
    EXPECT_EQ(result.atLeast, Tier::emergencyDept);
    EXPECT_EQ(ids(result.rules), (Ids{"E3", "D2", "U11"}));
    EXPECT_EQ(locksOf(result), (Ids{"L0", "L1", "L2"}));
}

TEST(Triage, PutsL6OnOnlyForExactlyDoctorToday)
{
    EXPECT_EQ(locksOf(assess(adult({Q::fever}))), Ids{"L6"});
    EXPECT_EQ(locksOf(assess(adult({Q::fever, Q::stiff}))), Ids{"L1"});
    Input open = adult({Q::fever});
    open.answers.clear(Q::grinding);
    EXPECT_EQ(locksOf(assess(open)), Ids{"L0"});
}

TEST(Triage, NamesReferralsInTheirOrderBesideTheTier)
{
    const auto result = assess(adult({Q::stressDistress, Q::grinding}));
    EXPECT_EQ(referralsOf(result), (Ids{"DENTIST", "STRESS_DOCTOR"}));
    EXPECT_EQ(result.tier, Tier::doctorSoon);
    EXPECT_EQ(referralsOf(assess(adult({Q::grinding, Q::chest}))), Ids{"DENTIST"});
    EXPECT_EQ(referralsOf(assess(whole(yesTo({Q::grinding}, kUnknown), facts::ageFromYears(34)))), Ids{"DENTIST"});
}

TEST(Triage, KeepsTheArticlesOwnResultBesideItsOwn)
{
    const auto result = assess(adult({Q::bladderBowel}));
    EXPECT_EQ(result.tier, Tier::emergencyDept);
    EXPECT_EQ(result.articleTier, Tier::doctorSoon);
    EXPECT_EQ(ids(result.articleRules), Ids{"D4"});
    const auto chest = assess(adult({Q::chest}));
    EXPECT_EQ(chest.articleTier, Tier::selfCare);
    EXPECT_TRUE(chest.articleRules.empty());
}

TEST(CheckFact, KeepsAnswersAsGivenAndTheResultAsShown)
{
    Input input = whole(yesTo({Q::stiff, Q::grinding, Q::weekNotBetter}), facts::ageFromYears(34));
    input.reading = facts::Reading{386, facts::Unit::celsius, facts::Site::mouth};
    const auto result = assess(input);
    const auto check = toFact(facts::EpisodeId{"e"}, input, result);
    EXPECT_EQ(check.episode.value, "e");
    EXPECT_EQ(check.ruleVersion, rules::kRuleVersion);
    EXPECT_TRUE(check.complete);
    EXPECT_EQ(check.tier, "EMERGENCY_DEPT");
    EXPECT_EQ(check.atLeast, "");
    EXPECT_EQ(check.rules, (Ids{"E3", "D7", "U11"}));
    EXPECT_EQ(check.referrals, Ids{"DENTIST"});
    EXPECT_EQ(check.locks, Ids{"L1"});
    EXPECT_EQ(check.articleTier, "EMERGENCY_DEPT");
    EXPECT_EQ(check.articleRules, (Ids{"E3", "D7"}));
    EXPECT_EQ(check.reading, input.reading);
    EXPECT_FALSE(check.answers.contains("dangerous_mech"));
    EXPECT_EQ(check.answers.at("week_not_better"), kYes);
    EXPECT_EQ(answersOf(check), input.answers);
}

TEST(CheckFact, OfAnIncompleteCheckHasNoTier)
{
    Input input;
    input.answers = yesTo({Q::sleep});
    const auto check = toFact(facts::EpisodeId{"e"}, input, assess(input));
    EXPECT_FALSE(check.complete);
    EXPECT_EQ(check.tier, "");
    EXPECT_EQ(check.atLeast, "DOCTOR_SOON");
    EXPECT_EQ(check.articleTier, "");
    EXPECT_EQ(check.locks, Ids{"L0"});
    EXPECT_EQ(answersOf(check), input.answers);
}

TEST(CheckFact, LosesNothingOfAStoredAnswerThatIsStillKnown)
{
    facts::Check check;
    check.answers = {{"stiff", kUnknown}, {"asked_by_a_newer_version", kYes}};
    EXPECT_EQ(answersOf(check), yesTo({Q::stiff}, kUnknown));
}

}  // namespace
