// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include "clock/iso8601.h"
#include "remedies/quiet_hours.h"

#include <fstream>
#include <random>
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

const std::vector<std::string> kGuides{
    "stretch_simple", "stretch_scalene", "stretch_levator", "massage", "activity", "relax", "night"};

class Life {
public:
    explicit Life(unsigned seed)
        : m_random(seed)
    {
    }

    void live(int steps)
    {
        for (int i = 0; i < steps && !testing::Test::HasFailure(); ++i) {
            act();
            checkReminders();
            passTime();
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
        EXPECT_EQ(describe(other.plan()), describe(m_journal.plan()));
    }
    struct Starts {
        int ice = 0, heat = 0, guides = 0;
    };
    [[nodiscard]] Starts starts() const { return m_starts; }

private:
    int dice(int sides) { return static_cast<int>(m_random() % static_cast<unsigned>(sides)); }

    void passTime()
    {
        switch (dice(20)) {
        case 0: m_journal.time.advance(Duration{-dice(90'000)}); break;  // set back, up to a day
        case 1: m_journal.time.advance(Duration{dice(900'000)}); break;  // days
        case 2: m_journal.time.advance(Duration{-dice(6)}); break;  // trimmed
        case 3: m_journal.time.advance(Duration{3600}); break;  // the hour sharp
        case 4: m_journal.time.advance(Duration{600}); break;  // a session sharp
        default: m_journal.time.advance(Duration{dice(4000)}); break;
        }
    }

    void act()
    {
        switch (dice(28)) {
        case 0: static_cast<void>(m_journal->logEpisode({}, newEpisode())); break;
        case 1:
        case 2: answerCheck(); break;
        case 3:
        case 4:
        case 5:
        case 6: startIce(); break;
        case 7: stop(true); break;
        case 8: static_cast<void>(m_journal->ratePain({}, {dice(11)})); break;
        case 9: correctSomething(); break;
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

    journal::NewEpisode newEpisode()
    {
        journal::NewEpisode episode;
        episode.pain = {dice(11)};
        episode.onset = m_journal.time.now() - Duration{dice(2) == 0 ? 0 : dice(300'000)};
        return episode;
    }

    void answerCheck()
    {
        journal::NewCheck check;
        check.age = facts::ageFromYears(m_years);
        check.others = facts::Answer::no;
        if (dice(8) == 0) {
            const auto questions = triage::askedQuestions();
            check.answers.set(questions[static_cast<std::size_t>(dice(static_cast<int>(questions.size())))],
                              dice(2) == 0 ? facts::Answer::yes : facts::Answer::unknown);
        }
        static_cast<void>(m_journal->recordCheck({}, check));
    }

    // Somebody who wants something does what it needs first, more often than not.
    void prepare()
    {
        if (dice(3) != 0 && !m_journal.plan().episode) {
            static_cast<void>(m_journal->recordClearance({}, {}));
            static_cast<void>(m_journal->logEpisode({}, newEpisode()));
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
        const Duration planned{60 * (1 + dice(12))};
        const bool wrapped = dice(10) != 0;
        auto verdict = m_oracle.ice(around());
        verdict.add(!wrapped || planned > 600s, false);
        const auto outcome = m_journal.startIce(planned, wrapped);
        judge("ice", verdict, outcome);
        if (!outcome) return;
        m_oracle.wentOn(outcome->id, true, outcome->at, planned);
        ++m_starts.ice;
    }

    void startHeat()
    {
        prepare();
        const Duration planned{60 * (1 + dice(22))};
        auto ticks = TestJournal::allTicks();
        ticks.with = static_cast<facts::Modality>(1 + dice(4));
        const bool onSkin = ticks.with == facts::Modality::bottle || ticks.with == facts::Modality::pad;
        bool* const all[] = {&ticks.temperatureChecked, &ticks.cloth, &ticks.stayingAwake, &ticks.noSedative,
                             &ticks.skinNormal};
        const int left = dice(40);  // one that is not ticked, now and then
        if (left < 5) *all[left] = false;
        auto verdict = m_oracle.heat(around());
        verdict.add(planned > 1200s || (left < 5 && (left != 1 || onSkin)), false);
        const auto outcome = m_journal->startHeat({}, {ticks, planned, {}});
        judge("heat", verdict, outcome);
        if (!outcome) return;
        m_oracle.wentOn(outcome->id, false, outcome->at, planned);
        ++m_starts.heat;
        const Instant end = outcome->at + planned;
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
        const auto& guide = kGuides[static_cast<std::size_t>(dice(static_cast<int>(kGuides.size())))];
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
        auto remedy = dice(3) == 0 ? std::string{"ice"} : kGuides[static_cast<std::size_t>(dice(7))];
        if (dice(4) == 0) remedy = "heat";
        const bool open = around().open;
        const auto outcome = m_journal->recordWorse({}, remedy);
        EXPECT_EQ(outcome.has_value(), open);
        if (outcome) m_oracle.worse(remedy, outcome->at);
    }

    void correctSomething()
    {
        const auto facts = m_journal->history({.limit = 6});
        if (!facts || facts->empty()) return;
        const auto& fact = (*facts)[static_cast<std::size_t>(dice(static_cast<int>(facts->size())))];
        if (dice(2) == 0) {
            static_cast<void>(m_journal->remove(fact.header.id));
        } else {
            const auto earlier = clockText(fact.header.at - Duration{dice(20'000)});
            if (m_journal->edit(fact.header.id, {{"at", earlier}})) m_moved.insert(fact.header.id.value);
        }
        m_oracle.corrected();
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

    static std::string describe(const plan::Plan& plan)
    {
        std::string out = std::to_string(plan.now.time_since_epoch().count());
        for (const auto& remedy : plan.remedies) {
            out += ' ' + remedy.id + std::to_string(static_cast<int>(remedy.state));
            if (remedy.until) out += std::to_string(remedy.until->time_since_epoch().count());
            for (const auto& why : remedy.why)
                out += why;
        }
        for (const auto& due : plan.due)
            out += ' ' + due.key + std::to_string(due.at.time_since_epoch().count());
        for (const auto& rule : plan.rules)
            out += ' ' + rule;
        return out;
    }

    void samePlanAfterARestart()
    {
        const auto before = describe(m_journal.plan());
        m_journal.reopen();
        EXPECT_EQ(describe(m_journal.plan()), before);
    }

    std::mt19937 m_random;
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
