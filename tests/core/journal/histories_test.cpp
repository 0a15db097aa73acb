// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

#include "clock/iso8601.h"
#include "remedies/quiet_hours.h"

#include <random>

// Generated lives: weeks of logging, checking, icing, correcting and clocks that jump, through the real journal. The
// oracle below knows the limits by heart and nothing of how the plan is made.
namespace nape::test {
namespace {

int histories()
{
    const char* count = std::getenv("NAPE_HISTORIES");
    return count == nullptr ? 300 : std::atoi(count);
}

struct Accepted {
    Instant start;
    Duration planned;
    Instant lastEnd;  ///< the latest end that was ever known of it
};

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
    [[nodiscard]] int starts() const { return static_cast<int>(m_accepted.size()); }

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
        switch (dice(16)) {
        case 0: static_cast<void>(m_journal->logEpisode({}, newEpisode())); break;
        case 1:
        case 2: answerCheck(); break;
        case 3:
        case 4:
        case 5:
        case 6: startIce(); break;
        case 7: stopIce(); break;
        case 8: static_cast<void>(m_journal->ratePain({}, {dice(11)})); break;
        case 9: correctSomething(); break;
        case 10: static_cast<void>(m_journal->undo()); break;
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
        check.age = facts::ageFromYears(34);
        check.others = facts::Answer::no;
        if (dice(8) == 0) {
            const auto questions = triage::askedQuestions();
            check.answers.set(questions[static_cast<std::size_t>(dice(static_cast<int>(questions.size())))],
                              dice(2) == 0 ? facts::Answer::yes : facts::Answer::unknown);
        }
        static_cast<void>(m_journal->recordCheck({}, check));
    }

    // Somebody who wants ice does what it needs first, more often than not.
    void startIce()
    {
        if (dice(3) != 0 && !m_journal.plan().episode) {
            static_cast<void>(m_journal->recordClearance({}, {}));
            static_cast<void>(m_journal->logEpisode({}, newEpisode()));
        }
        if (dice(3) != 0 && !m_journal.plan().complete) answerCheck();
        const Duration planned{60 * (1 + dice(12))};
        const bool wrapped = dice(10) != 0;
        const auto before = m_journal.plan();
        const auto outcome = m_journal.startIce(planned, wrapped);
        if (!outcome) return;
        EXPECT_TRUE(wrapped);
        EXPECT_LE(planned, 600s);
        EXPECT_FALSE(before.clockBack);
        EXPECT_TRUE(before.complete);
        EXPECT_TRUE(!before.tier || *before.tier < rules::Tier::emergencyDept);
        for (const auto& earlier : m_accepted) {
            EXPECT_GE(outcome->at - earlier.start, 3600s);
            EXPECT_GE(outcome->at - earlier.lastEnd, 3000s);
        }
        m_accepted.push_back({outcome->at, planned, outcome->at + planned});
    }

    void stopIce()
    {
        const auto outcome = m_journal->stopIce({});
        if (!outcome || m_accepted.empty()) return;
        auto& last = m_accepted.back();
        EXPECT_LE(outcome->at - last.start, 3600s);
        last.lastEnd = std::max(last.lastEnd, outcome->at);
    }

    void correctSomething()
    {
        const auto facts = m_journal->history({.limit = 6});
        if (!facts || facts->empty()) return;
        const auto& fact = (*facts)[static_cast<std::size_t>(dice(static_cast<int>(facts->size())))];
        if (dice(2) == 0) {
            static_cast<void>(m_journal->remove(fact.header.id));
        } else {
            static_cast<void>(
                m_journal->edit(fact.header.id, {{"at", clockText(fact.header.at - Duration{dice(20'000)})}}));
        }
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
                EXPECT_EQ(due.key, "ice.off");
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
    std::vector<Accepted> m_accepted;
};

TEST(Histories, NeverBreakALimitOfIceNorCallOutsideTheirWindow)
{
    int starts = 0;
    for (int seed = 1; seed <= histories(); ++seed) {
        Life life(static_cast<unsigned>(seed));
        life.live(25);
        starts += life.starts();
        if (HasFailure()) {
            FAIL() << "history " << seed;
        }
    }
    EXPECT_GT(starts, histories());  // they did ice
    RecordProperty("starts", starts);
    std::printf("%d histories, %d accepted starts of ice\n", histories(), starts);
}

}  // namespace
}  // namespace nape::test
