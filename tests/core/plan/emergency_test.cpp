// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "medicated.h"

#include <gtest/gtest.h>

#include <random>

// The properties of triage that speak of the plan (P15, P16), over checks drawn at random and at every moment of a
// session: from emergency department upwards nothing runs on, nothing is offered, nothing calls.
namespace nape::test {
namespace {

using remedies::State;
using rules::Tier;

class Emergencies {
public:
    int below(int n) { return std::uniform_int_distribution{0, n - 1}(m_random); }

    /// A log with sessions, guides and doses around a check that may be an emergency.
    Medicated log()
    {
        Medicated log{kMorning - 30h};
        for (int i = below(5); i > 0; --i) {
            const Instant at = kMorning - Duration{below(100'000)};
            switch (below(4)) {
            case 0: log.ice(at); break;
            case 1: log.heat(at); break;
            case 2: log.did("stretch_simple", at); break;
            default: log.add(facts::Dose{"ibuprofen-200", 1, false}, at); break;
            }
        }
        if (below(2) == 0) log.ice(kMorning - Duration{below(700)});
        if (below(3) == 0) log.add(facts::IceWindowChoice{log.episodeId(), true}, kMorning - 1h);
        std::map<std::string, facts::Answer> answers;
        const auto questions = triage::askedQuestions();
        for (int i = 1 + below(4); i > 0; --i) {
            const auto q = questions[static_cast<std::size_t>(below(static_cast<int>(questions.size())))];
            answers[std::string{triage::toId(q)}] = below(2) == 0 ? facts::Answer::yes : facts::Answer::unknown;
        }
        log.check(kMorning, answers);
        return log;
    }

private:
    std::mt19937 m_random{20260601};
};

template <class Property> void forEachEmergency(Property&& property)
{
    Emergencies draw;
    int emergencies = 0;
    for (int i = 0; i < 400 && !testing::Test::HasFailure(); ++i) {
        const auto log = draw.log();
        for (const auto after : {0s, 1s, 599s, 600s, 3600s, 100'000s}) {
            const Planned now{log, kMorning + after};
            if (!now.plan.tier || *now.plan.tier < Tier::emergencyDept) continue;
            ++emergencies;
            property(now.plan);
        }
        if (testing::Test::HasFailure()) ADD_FAILURE() << "log " << i;
    }
    EXPECT_GT(emergencies, 500);
}

TEST(EmergencyProperties, P15NoTimerRunsNoReminderCallsAndNoGuideIsUnlocked)
{
    forEachEmergency([](const plan::Plan& plan) {
        ASSERT_FALSE(plan.remedies.empty());
        for (const auto& remedy : plan.remedies) {
            EXPECT_EQ(remedy.state, State::locked) << remedy.id;
            EXPECT_NE(std::ranges::find(remedy.why, "L1"), remedy.why.end()) << remedy.id;
            EXPECT_EQ(remedy.until, std::nullopt) << remedy.id;  // no time alone unlocks it
        }
        for (const auto& due : plan.due) {
            // What is still on the neck comes off; nothing else calls.
            EXPECT_TRUE(due.key == "ice.off" || due.key == "heat.off") << due.key;
            EXPECT_EQ(due.state, plan::DueState::due) << due.key;
        }
    });
}

TEST(EmergencyProperties, P16NoPainRelieverIsOfferedAndNoDoseIsCalledFor)
{
    forEachEmergency([](const plan::Plan& plan) {
        int medicines = 0;
        for (const auto& remedy : plan.remedies) {
            if (!remedy.id.starts_with("dose.")) continue;
            ++medicines;
            EXPECT_EQ(remedy.state, State::locked) << remedy.id;
            EXPECT_EQ(remedy.why.front(), "L1") << remedy.id;
        }
        EXPECT_GT(medicines, 0);
        for (const auto& due : plan.due)
            EXPECT_FALSE(due.key.starts_with("dose.")) << due.key;
        for (const auto& note : plan.notes)
            EXPECT_TRUE(note.id != "ask_medicine" && note.id != "medicine_questions") << note.id;
    });
}

}  // namespace
}  // namespace nape::test
