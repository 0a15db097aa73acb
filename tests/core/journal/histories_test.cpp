// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include "clock/iso8601.h"
#include "remedies/quiet_hours.h"
#include "support/described_plan.h"
#include "support/drawn_life.h"

#include <fstream>
#include <set>

// Generated lives: weeks of logging, checking, ice, heat, guides, correcting and clocks that jump, through the real
// journal. The oracle knows the limits by heart and nothing of how the plan is made.
namespace nape::test {
namespace {

int histories()
{
    const char* count = std::getenv("NAPE_HISTORIES");
    return count == nullptr ? 300 : std::atoi(count);
}

class Life {
public:
    explicit Life(unsigned seed)
        : m_drawn(seed)
    {
    }

    void live(int steps)
    {
        for (int i = 0; i < steps && !testing::Test::HasFailure(); ++i) {
            act();
            checkReminders();
            m_journal.time.advance(m_drawn.step());
        }
        samePlanAfterARestart();
    }
    /// What came of this life is the same in an empty folder.
    void carryOver()
    {
        const auto moment = m_journal->now();
        ASSERT_TRUE(moment);
        m_journal.time.set(moment->at + 1s);
        TestJournal other{m_journal.time.now()};
        const auto file = other.folder() / "archive.json";
        std::filesystem::create_directories(other.folder());
        std::ofstream{file} << *m_journal->archive({});
        const auto report = other->importJson(file, journal::ImportMode::save);
        ASSERT_TRUE(report);
        EXPECT_EQ(report->changed + report->unchanged, 0);
        EXPECT_GE(report->flagged, m_flagged);
        EXPECT_LE(report->flagged, m_flagged + static_cast<int>(m_moved.size()))
            << "what was accepted broke no rule, unless it was moved since";
        EXPECT_EQ(described(other.plan()), described(m_journal.plan()));
    }
    struct Starts {
        int ice = 0, heat = 0, guides = 0;
    };
    [[nodiscard]] Starts starts() const { return m_starts; }

private:
    int dice(int sides) { return m_drawn.dice(sides); }

    void act()
    {
        switch (dice(28)) {
        case 0: static_cast<void>(m_journal->logEpisode({}, m_drawn.episode(m_journal.time.now()))); break;
        case 1:
        case 2: answerCheck(); break;
        case 3:
        case 4:
        case 5:
        case 6: startIce(); break;
        case 7: stop(true); break;
        case 8: static_cast<void>(m_journal->ratePain({}, {dice(11)})); break;
        case 9:
            if (const auto moved = m_drawn.correctSomething(m_journal)) m_moved.insert(moved->value);
            m_oracle.corrected();
            break;
        case 10:
            if (m_journal->undo()) m_oracle.corrected();
            break;
        case 11: static_cast<void>(m_journal->recordClearance({}, {})); break;
        case 12: static_cast<void>(m_journal->keepIceReminders({}, dice(2) == 0)); break;
        case 13:
            static_cast<void>(
                dice(2) == 0 ? m_journal->setSetting({}, "ice_every", dice(2) == 0 ? "1h" : "2h")
                             : m_journal->setSetting({}, "quiet_hours", dice(2) == 0 ? "22:00-07:00" : "13:00-15:30"));
            break;
        case 14:
            if (dice(4) == 0) static_cast<void>(m_journal->endEpisode({}, static_cast<journal::EndOf>(dice(3))));
            break;
        case 15:
        case 16:
        case 17:
        case 18: startHeat(); break;
        case 19: stop(false); break;
        case 20:
        case 21:
        case 22:
        case 23:
        case 24: doGuide(); break;
        case 25: sayWorse(); break;
        default: m_journal.reopen(); break;
        }
    }

    void answerCheck() { static_cast<void>(m_journal->recordCheck({}, m_drawn.check(facts::ageFromYears(m_years)))); }

    // Somebody who wants something does what it needs first, more often than not.
    void prepare()
    {
        if (dice(3) != 0 && !m_journal.plan().episode) {
            static_cast<void>(m_journal->recordClearance({}, {}));
            static_cast<void>(m_journal->logEpisode({}, m_drawn.episode(m_journal.time.now())));
        }
        if (dice(3) != 0 && !m_journal.plan().complete) answerCheck();
    }

    // What triage says now, of the facts themselves.
    Oracle::Around around()
    {
        Oracle::Around around;
        const auto moment = m_journal->now();
        const auto everyone = m_journal->persons();
        around.now = moment->at;
        around.clockBack = moment->clockBack;
        if (everyone->empty()) return around;
        const auto log = m_journal->careLog({everyone->front().header.id.value})->asOf(around.now);
        const auto standing = triage::standingOf(log, around.now, m_journal.zone);
        around.open = facts::openEpisode(log) != nullptr;
        around.locks = standing.locks;
        around.injury = standing.injuryLocksHeat;
        const auto age = facts::ageOf(log, around.now, m_journal.zone);
        around.infant = age && age->minMonths < 12;
        return around;
    }

    // Holds what the journal said against what the oracle says.
    void judge(const std::string& what, const Oracle::Verdict& verdict, const journal::Outcome& outcome)
    {
        if (outcome) {
            EXPECT_FALSE(verdict.mayNot) << what << " was accepted against a rule";
        } else {
            EXPECT_FALSE(verdict.nothingAgainst)
                << what << " was refused for nothing: " << journal::messageOf(outcome.error()).source;
        }
    }

    void startIce()
    {
        prepare();
        const auto start = m_drawn.ice();
        auto verdict = m_oracle.ice(around());
        verdict.add(!start.wrapped || start.planned > 600s, false);
        const auto outcome = m_journal->startIce({}, start);
        judge("ice", verdict, outcome);
        if (!outcome) return;
        m_oracle.wentOn(outcome->id, true, outcome->at, start.planned);
        ++m_starts.ice;
    }

    void startHeat()
    {
        prepare();
        const auto [start, mayNot] = m_drawn.heat();
        auto verdict = m_oracle.heat(around());
        verdict.add(mayNot, false);
        const auto outcome = m_journal->startHeat({}, start);
        judge("heat", verdict, outcome);
        if (!outcome) return;
        m_oracle.wentOn(outcome->id, false, outcome->at, start.planned);
        ++m_starts.heat;
        const Instant end = outcome->at + start.planned;
        while (m_journal.time.now() < end && dice(5) != 0) {
            m_journal.time.advance(Duration{280 + dice(90)});
            sayAwake(outcome->id);
        }
    }

    void sayAwake(const facts::FactId& id)
    {
        const bool may = m_oracle.mayAnswer(id, m_journal->now()->at);
        const auto outcome = m_journal.sayAwake();
        EXPECT_EQ(outcome.has_value(), may);
        if (outcome) m_oracle.saidAwake(id);
    }

    void stop(bool ice)
    {
        const auto outcome = ice ? m_journal->stopIce({}) : m_journal->stopHeat({});
        if (outcome) m_oracle.cameOff(outcome->id, outcome->at);
    }

    void doGuide()
    {
        prepare();
        const auto& guide = m_drawn.guide();
        const auto now = around();
        if (dice(5) == 0 && !m_journal->persons()->empty()) {
            const Instant at = now.now - Duration{1 + dice(100'000)};
            const auto told = m_journal.did(guide, at);
            ASSERT_TRUE(told);
            m_oracle.did(guide, at);
            if (!told->warnings.empty()) ++m_flagged;
            return;
        }
        const auto outcome = m_journal.did(guide);
        judge(guide, m_oracle.guide(guide, now), outcome);
        if (!outcome) return;
        m_oracle.did(guide, outcome->at);
        ++m_starts.guides;
    }

    void sayWorse()
    {
        auto remedy = dice(3) == 0 ? std::string{"ice"} : m_drawn.guide();
        if (dice(4) == 0) remedy = "heat";
        const bool open = around().open;
        const auto outcome = m_journal->recordWorse({}, remedy);
        EXPECT_EQ(outcome.has_value(), open);
        if (outcome) m_oracle.worse(remedy, outcome->at);
    }

    std::string clockText(Instant at) const { return clock::formatTime(at, m_journal.zone); }

    // No reminder outside its window, none in quiet hours but the alarms and the thermometer.
    void checkReminders()
    {
        const auto plan = m_journal.plan();
        if (!plan.episode) return;
        const auto log = m_journal->careLog({(*m_journal->persons())[0].header.id.value});
        ASSERT_TRUE(log);
        const auto quiet = remedies::quietHoursOf(*log);
        const auto* episode = log->find<facts::Episode>(*plan.episode);
        ASSERT_NE(episode, nullptr);
        bool kept = false;
        for (const auto& choice : log->live<facts::IceWindowChoice>()) {
            if (choice.value.episode.value == plan.episode->value) kept = choice.value.keep;
        }
        const auto running = [](const auto& remedy) { return remedy.state == remedies::State::running; };
        EXPECT_LE(std::ranges::count_if(plan.remedies, running), 1) << "ice and heat together";
        for (const auto& due : plan.due) {
            if (due.key == "ice.again") {
                EXPECT_LT(due.at - episode->header.at, kept ? 72h : 48h);
                EXPECT_LT(plan.now - episode->header.at, kept ? 72h : 48h);
            }
            if (due.key == "ice.window") {
                EXPECT_GE(due.at - episode->header.at, 47h);
                EXPECT_LT(plan.now - episode->header.at, 72h);
            }
            if (plan.tier && *plan.tier >= rules::Tier::emergencyDept) {
                EXPECT_TRUE(due.key == "ice.off" || due.key == "heat.off") << due.key;
            }
            if (due.alarm || due.key == "temperature.again" || quiet.from == quiet.to) continue;
            const auto time = m_journal.zone.wallAt(due.at).sinceMidnight;
            const bool inside =
                quiet.from > quiet.to ? time >= quiet.from || time < quiet.to : time >= quiet.from && time < quiet.to;
            EXPECT_FALSE(inside) << due.key << " at " << clockText(due.at);
        }
        if (plan.tier && *plan.tier >= rules::Tier::emergencyDept) {
            for (const auto& remedy : plan.remedies)
                EXPECT_EQ(remedy.state, remedies::State::locked) << remedy.id;
        }
    }

    void samePlanAfterARestart()
    {
        const auto before = described(m_journal.plan());
        m_journal.reopen();
        EXPECT_EQ(described(m_journal.plan()), before);
    }

    DrawnLife m_drawn;
    TestJournal m_journal;
    Oracle m_oracle;
    Starts m_starts;
    int m_flagged = 0;
    std::set<std::string> m_moved;  // its start was corrected
    int m_years = dice(8) == 0 ? dice(2) * 9 : 34;  // now and then an infant or a child
};

TEST(Histories, BreakNoLimitAndAreRefusedNothingThatEveryRuleAllows)
{
    Life::Starts all;
    for (int seed = 1; seed <= histories(); ++seed) {
        Life life(static_cast<unsigned>(seed));
        life.live(32);
        if (seed % 5 == 0 && !HasFailure()) life.carryOver();
        all.ice += life.starts().ice;
        all.heat += life.starts().heat;
        all.guides += life.starts().guides;
        if (HasFailure()) {
            FAIL() << "history " << seed;
        }
    }
    EXPECT_GT(all.ice, histories());  // they did ice
    EXPECT_GT(all.heat, histories() / 2);
    EXPECT_GT(all.guides, histories());
    std::printf("%d histories, accepted: %d ice, %d heat, %d guides\n", histories(), all.ice, all.heat, all.guides);
}

}  // namespace
}  // namespace nape::test
