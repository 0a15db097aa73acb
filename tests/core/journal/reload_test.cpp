// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <random>

// P18: what a check found is the same after saving and reading again, and is never scored again behind one's back.
namespace nape::test {
namespace {

facts::Check storedCheck(const TestJournal& journal, const facts::FactId& id)
{
    const auto fact = journal->find(id);
    if (!fact || !*fact) {
        ADD_FAILURE() << "no check " << id.value;
        return {};
    }
    return std::get<facts::Check>((*fact)->noun);
}

TEST(ReloadProperties, P18AStoredCheckIsReadBackWithItsTierItsRulesAndItsVersion)
{
    std::mt19937 random{20260601};
    const auto below = [&](int n) { return std::uniform_int_distribution{0, n - 1}(random); };
    for (int i = 0; i < 60; ++i) {
        TestJournal journal;
        journal.episode();
        journal::NewCheck check;
        check.age = facts::ageFromYears(below(90));
        if (below(4) != 0) check.others = facts::Answer::no;
        if (below(3) == 0) check.reading = facts::Reading{360 + below(40), facts::Unit::celsius, facts::Site::ear};
        for (int n = below(6); n > 0; --n) {
            const auto questions = triage::askedQuestions();
            check.answers.set(questions[static_cast<std::size_t>(below(static_cast<int>(questions.size())))],
                              static_cast<facts::Answer>(below(3)));
        }
        const auto done = journal->recordCheck({}, check);
        ASSERT_TRUE(done);
        const auto before = journal.plan();
        journal.reopen();
        const auto after = journal.plan();
        EXPECT_EQ(after.tier, before.tier) << i;
        EXPECT_EQ(after.rules, before.rules) << i;
        EXPECT_EQ(after.complete, done->result.complete) << i;
        const auto stored = storedCheck(journal, done->record);
        EXPECT_EQ(stored.ruleVersion, rules::kRuleVersion);
        facts::Ids fired;
        for (const auto* rule : done->result.rules)
            fired.emplace_back(rule->id);
        EXPECT_EQ(stored.rules, fired) << i;
        EXPECT_EQ(rules::tierFromId(stored.tier), done->result.tier) << i;
        EXPECT_EQ(rules::tierFromId(stored.atLeast), done->result.atLeast) << i;
        EXPECT_EQ(stored.reading, check.reading) << i;
    }
}

// Gives every check in an archive the version before the first; how many there were.
int setOldVersion(nlohmann::json& json)
{
    int checks = 0;
    if (json.is_object() && json.contains("rule_version")) {
        json["rule_version"] = 0;
        ++checks;
    }
    if (!json.is_structured()) return checks;
    for (auto& part : json)
        checks += setOldVersion(part);
    return checks;
}

// A check of other rules, as an archive brings it: its result stands as it was shown, and the check is asked again.
TEST(ReloadProperties, P18AnOldResultIsNeverScoredAgainSilently)
{
    TestJournal journal;
    journal.episode();
    const auto done = journal.check({{"numb", facts::Answer::yes}});
    const auto archive = journal->archive({});
    ASSERT_TRUE(archive);
    auto json = nlohmann::json::parse(*archive);
    ASSERT_EQ(setOldVersion(json), 1);

    TestJournal other{journal.time.now()};
    std::filesystem::create_directories(other.folder());
    const auto file = other.folder() / "archive.json";
    std::ofstream{file} << json.dump(2);
    ASSERT_TRUE(other->importJson(file, journal::ImportMode::save));
    const auto plan = other.plan();
    EXPECT_EQ(plan.rules, std::vector<std::string>{"D2"});
    EXPECT_EQ(plan.tier, rules::Tier::doctorSoon);
    EXPECT_TRUE(other.isLocked("massage", "L3"));
    EXPECT_EQ(storedCheck(other, done.record).ruleVersion, 0);
}

}  // namespace
}  // namespace nape::test
