// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/described_plan.h"
#include "support/test_journal.h"

#include <algorithm>
#include <set>

namespace nape::test {

using journal::Journal;
using remedies::State;

/// How much was held against the plan.
struct Tally {
    int plans = 0, later = 0, tried = 0, accepted = 0, refused = 0, answered = 0;
};

[[nodiscard]] inline const remedies::RemedyState* rowOf(const plan::Plan& plan, std::string_view remedy)
{
    const auto row = std::ranges::find(plan.remedies, remedy, &remedies::RemedyState::id);
    return row == plan.remedies.end() ? nullptr : &*row;
}

[[nodiscard]] inline std::set<std::string> setOf(const std::vector<std::string>& ids)
{
    return {ids.begin(), ids.end()};
}

/// Carries a start out, in a journal or a copy of it, and holds the answer against the plan of just before.
class Door {
public:
    Door(Journal& journal, facts::PersonId who, Tally& tally)
        : m_journal(journal)
        , m_who(std::move(who))
        , m_tally(tally)
    {
    }

    std::optional<journal::Done> ice(const journal::IceStart& start)
    {
        std::set<std::string> own;
        if (start.planned > 600s) own.insert("I1");
        if (!start.wrapped) own.insert("I2");
        return held("ice", own, [&] { return m_journal.startIce(m_who, start); });
    }
    std::optional<journal::Done> heat(const journal::HeatStart& start)
    {
        const auto missing = setOf(remedies::missingTicks(start.ticks));
        std::set<std::string> own{missing.begin(), missing.end()};
        if (start.planned > 1200s) own.insert("H4");
        return held("heat", own, [&] { return m_journal.startHeat(m_who, start); });
    }
    std::optional<journal::Done> guide(const std::string& id)
    {
        return held(id, {}, [&] { return m_journal.recordGuide(m_who, {id, {}, false}); });
    }
    std::optional<journal::Done> dose(const std::string& product)
    {
        return held("dose." + product, {}, [&] { return m_journal.recordDose(m_who, {product, 1, {}, false}); });
    }
    std::optional<journal::Done> start(const std::string& remedy)
    {
        if (remedy == "ice") return ice({});
        if (remedy == "heat") return heat({TestJournal::allTicks(), 15min, {}});
        return remedy.starts_with("dose.") ? dose(remedy.substr(5)) : guide(remedy);
    }

    /// Everything else that hangs on the plan: what needs an open episode, and what answers a reminder.
    void others()
    {
        const auto before = plan();
        const bool open = before.episode.has_value();
        const auto needsOpen = [&](const char* what, const journal::Outcome& outcome) {
            EXPECT_EQ(outcome.has_value(), open) << what;
            if (!open) {
                EXPECT_EQ(whyOf(outcome), std::vector<std::string>{"no_episode"}) << what;
            }
        };
        for (const auto& due : before.due)
            answer(due);
        const auto stale = m_journal.answerReminder(m_who, facts::ReminderAct::done, "dose.aspirin-300", {});
        const auto isDose = [](const plan::Due& due) { return due.key == "dose.aspirin-300"; };
        if (std::ranges::none_of(before.due, isDose)) {
            EXPECT_FALSE(stale);
        }
        for (const auto* remedy : {"ice", "heat"}) {
            const bool off =
                std::ranges::find(before.due, remedy + std::string{".off"}, &plan::Due::key) != before.due.end();
            if (!off) continue;
            EXPECT_TRUE(remedy == std::string{"ice"} ? m_journal.stopIce(m_who) : m_journal.stopHeat(m_who)) << remedy;
            const auto after = plan();
            EXPECT_NE(rowOf(after, remedy)->state, State::running) << remedy;
        }
        needsOpen("pain", m_journal.ratePain(m_who, {4}));
        needsOpen("better", m_journal.sayBetter(m_who));
        needsOpen("worse", m_journal.recordWorse(m_who, "massage"));
        needsOpen("end", m_journal.endEpisode(m_who, journal::EndOf::both));
        if (!open) return;
        EXPECT_FALSE(plan().episode);
        EXPECT_TRUE(m_journal.logEpisode(m_who, {.pain = {5}}));
        EXPECT_EQ(whyOf(m_journal.logEpisode(m_who, {.pain = {5}})), std::vector<std::string>{"episode_open"});
        EXPECT_FALSE(plan().complete);
    }

private:
    [[nodiscard]] plan::Plan plan() const
    {
        auto plan = m_journal.plan(m_who);
        if (!plan) ADD_FAILURE() << journal::messageOf(plan.error()).source;
        return plan ? *plan : plan::Plan{};
    }

    template <class Act>
    std::optional<journal::Done> held(const std::string& remedy, const std::set<std::string>& own, Act&& act)
    {
        const auto before = plan();
        const auto* row = rowOf(before, remedy);
        const journal::Outcome outcome = act();
        if (row == nullptr) return outcome ? std::optional{*outcome} : std::nullopt;  // no medicine of that country
        ++m_tally.tried;
        EXPECT_EQ(outcome.has_value(), row->state == State::available && own.empty())
            << remedy << " is " << remedies::toId(row->state) << " and was "
            << (outcome ? "accepted" : journal::messageOf(outcome.error()).source);
        if (outcome) {
            ++m_tally.accepted;
            EXPECT_EQ(outcome->at, before.now);
            const auto after = plan();
            const auto* now = rowOf(after, remedy);
            if (remedy == "ice" || remedy == "heat") {
                EXPECT_EQ(now->state, State::running) << remedy;
            }
            if (remedy.starts_with("dose.")) {
                EXPECT_NE(now->state, State::available) << remedy;
            }
            return *outcome;
        }
        ++m_tally.refused;
        auto expected = setOf(row->why);
        expected.insert(own.begin(), own.end());
        if (!before.episode) expected.insert("no_episode");
        if (row->state == State::running) expected.insert(remedy == "ice" ? "I3" : "H5");
        EXPECT_EQ(setOf(whyOf(outcome)), expected) << remedy;
        const auto* no = std::get_if<journal::Refused>(&outcome.error());
        if (no != nullptr && row->state != State::running) {
            EXPECT_TRUE(no->until == row->until || (!before.episode && !no->until)) << remedy;
        }
        EXPECT_EQ(described(plan()), described(before)) << remedy << " was refused and something is different";
        return std::nullopt;
    }

    // What is due can be answered; an alarm that has not come, and what is not due yet, cannot be put off.
    void answer(const plan::Due& due)
    {
        using facts::ReminderAct;
        const bool upcoming = due.state == plan::DueState::upcoming;
        const auto later = m_journal.answerReminder(m_who, ReminderAct::snoozed, due.key, 20min);
        EXPECT_EQ(later.has_value(), !due.alarm && !upcoming) << due.key;
        const auto done = m_journal.answerReminder(m_who, ReminderAct::done, due.key, {});
        EXPECT_EQ(done.has_value(), !due.alarm || !upcoming) << due.key;
        ++m_tally.answered;
        if (!done || due.key == "heat.awake") return;
        const auto after = plan();
        const auto again = std::ranges::find(after.due, due.key, &plan::Due::key);
        EXPECT_TRUE(again == after.due.end() || again->at != due.at) << due.key << " is due again";
    }

    Journal& m_journal;
    facts::PersonId m_who;
    Tally& m_tally;
};

}  // namespace nape::test
