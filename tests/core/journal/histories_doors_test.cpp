// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_journal.h"

#include "clock/iso8601.h"
#include "facts/session_end.h"
#include "remedies/quiet_hours.h"

#include <random>

// Generated lives of two people that try every other door: clock fixes of each other, edits of sessions in both
// directions, deletions, undo, a backup that comes back, reminders put off into the night. The oracle keeps its own
// list of accepted starts, on the clock of the wall: this clock is only ever right, so a fix is always a lie.
namespace nape::test {
namespace {

using Who = journal::Journal::Who;

int histories()
{
    const char* count = std::getenv("NAPE_HISTORIES");
    return count == nullptr ? 80 : std::max(1, std::atoi(count) / 2);
}

struct Tally {
    int starts = 0, fixes = 0, edits = 0, restores = 0, snoozes = 0, emergencies = 0, refusedEdits = 0;
};

/// What was accepted for one person.
struct Accepted {
    facts::PersonId person;
    std::vector<Instant> starts;
    std::optional<Instant> emergency;  ///< since no clearance
};

class Life {
public:
    Life(unsigned seed, Tally& tally)
        : m_random(seed)
        , m_tally(tally)
    {
        for (const auto* name : {"anna", "bob"}) {
            const auto added = m_journal->addPerson(name, {.ageBand = facts::AgeBand::from18to64});
            m_people.push_back({{TestJournal::required(added).id.value}, {}, {}});
        }
    }
    void live(int steps)
    {
        for (int i = 0; i < steps && !testing::Test::HasFailure(); ++i) {
            m_journal.time.advance(Duration{dice(6) == 0 ? dice(90'000) : dice(1500)});
            act(m_people[static_cast<std::size_t>(dice(2))]);
            for (const auto& one : m_people)
                look(one);
        }
    }

private:
    int dice(int sides) { return static_cast<int>(m_random() % static_cast<unsigned>(sides)); }
    Instant now() const { return m_journal.time.now(); }
    std::string text(Instant at) const { return clock::formatTime(at, m_journal.zone); }

    void act(Accepted& one)
    {
        const Who who = one.person;
        switch (dice(13)) {
        case 0:
        case 1:
        case 2: ice(one); break;
        case 3: check(one, dice(3) == 0); break;
        case 4: static_cast<void>(m_journal->stopIce(who)); break;
        case 5: fix(who); break;
        case 6:
        case 7: editSession(one); break;
        case 8:
            if (m_journal->undo(dice(2) == 0 ? who : Who{})) m_lastFix.reset();  // it may have been the fix
            break;
        case 9: backupOrRestore(); break;
        case 10: putOff(who); break;
        case 11: static_cast<void>(m_journal->endEpisode(who, journal::EndOf::both)); break;
        default:
            if (dice(2) == 0 && m_journal->recordClearance(who, {})) one.emergency.reset();
            break;
        }
    }

    void check(Accepted& one, bool emergency)
    {
        static_cast<void>(m_journal->logEpisode(one.person, {.pain = {5}}));
        journal::NewCheck check;
        check.age = facts::ageFromYears(34);
        check.others = facts::Answer::no;
        if (emergency) check.answers.set(triage::Question::chest, facts::Answer::yes);
        if (m_journal->recordCheck(one.person, check) && emergency) {
            one.emergency = one.emergency.value_or(now());
            ++m_tally.emergencies;
        }
    }

    void ice(Accepted& one)
    {
        if (dice(3) != 0) check(one, false);
        const auto outcome = m_journal->startIce(one.person, {Duration{60 * (1 + dice(10))}, true, {}});
        if (!outcome) return;
        EXPECT_FALSE(one.emergency) << "ice after an emergency that nobody cleared";
        for (const auto start : one.starts)
            EXPECT_GE(now() - start, 1h) << "ice within the hour";
        EXPECT_TRUE(!m_lastFix || one.starts.empty() || now() - *m_lastFix >= 1h) << "ice within an hour of a fix";
        one.starts.push_back(now());
        ++m_tally.starts;
    }

    void fix(const Who& who)
    {
        const auto recorded = m_journal->history({.limit = 12});
        if (!recorded || recorded->empty()) return;
        const auto& lied = (*recorded)[static_cast<std::size_t>(dice(static_cast<int>(recorded->size())))].header;
        const Instant from = lied.recorded - Duration{dice(600)};
        const Duration by{(dice(2) == 0 ? 1 : -1) * (1 + dice(dice(2) == 0 ? 4000 : 3'000'000))};
        const auto fixed = m_journal->fixClock(who, from, from + Duration{dice(8000)}, by);
        if (!fixed) return;
        ++m_tally.fixes;
        m_lastFix = now();
        ++m_fixes;
    }

    void editSession(const Accepted& one)
    {
        const auto sessions = m_journal->history({.person = one.person, .kind = "session", .limit = 2});
        if (!sessions || sessions->empty()) return;
        const auto& id = (*sessions)[static_cast<std::size_t>(dice(static_cast<int>(sessions->size())))].header.id;
        std::vector<std::pair<std::string, std::string>> changes;
        switch (dice(5)) {
        case 0: static_cast<void>(m_journal->remove(id)); return;
        case 1: changes = {{"at", text(now())}, {"stopped", ""}, {"planned", "600"}}; break;
        case 2: changes = {{"at", text(now() - Duration{dice(7000)})}, {"stopped", ""}}; break;
        case 3: changes = {{"planned", std::to_string(60 + dice(541))}, {"stopped", ""}}; break;
        default: changes = {{"wrapped", "no"}, {"planned", "600"}}; break;
        }
        m_journal->edit(id, changes) ? ++m_tally.edits : ++m_tally.refusedEdits;
    }

    void backupOrRestore()
    {
        if (!m_backup) {
            const auto made = m_journal->backup({});
            if (made) m_backup = *made;
            return;
        }
        if (dice(2) == 0) return;
        EXPECT_TRUE(journal::Journal::restore(m_journal.folder(), *m_backup, m_journal.time));
        m_journal.reopen();
        m_backup.reset();
        // What no limit reaches any more is not carried over: no fix can move a session that is not in the log.
        for (auto& one : m_people)
            std::erase_if(one.starts, [this](Instant start) { return now() - start > 48h; });
        ++m_tally.restores;
    }

    void putOff(const Who& who)
    {
        const auto plan = m_journal->plan(who);
        for (const auto& due : plan->due) {
            if (due.state != plan::DueState::due || due.alarm) continue;
            const auto act =
                m_journal->answerReminder(who, facts::ReminderAct::snoozed, due.key, Duration{600 + dice(40'000)});
            if (act) ++m_tally.snoozes;
        }
    }

    // What holds at every moment, however it came about.
    void look(const Accepted& one)
    {
        const auto log = m_journal->careLog(one.person);
        const auto plan = m_journal->plan(one.person);
        ASSERT_TRUE(log && plan);
        for (const auto& remedy : plan->remedies) {
            if (remedy.id != "ice") continue;
            if (remedy.state == remedies::State::running) {
                EXPECT_FALSE(one.emergency) << "ice runs in an emergency";
                EXPECT_TRUE(std::ranges::any_of(one.starts, [&](Instant start) { return wasNear(start); }))
                    << "ice runs that nobody started";
                EXPECT_LE(*remedy.until - plan->now, 10min);
            }
            if (one.emergency) {
                EXPECT_EQ(remedy.state, remedies::State::locked);
            }
        }
        const auto quiet = remedies::quietHoursOf(*log);
        for (const auto& due : plan->due) {
            if (due.alarm || due.key == "temperature.again") continue;
            EXPECT_FALSE(isQuiet(quiet, due.at)) << due.key;
            EXPECT_FALSE(due.snoozedUntil && isQuiet(quiet, *due.snoozedUntil)) << due.key << " put off into the night";
        }
    }

    // A fix may move what runs: by how much is what somebody said.
    bool wasNear(Instant start) const { return now() - start < 10min || m_fixes > 0; }

    bool isQuiet(const remedies::QuietHours& quiet, Instant at) const
    {
        const auto time = m_journal.zone.wallAt(at).sinceMidnight;
        return time >= quiet.from || time < quiet.to;
    }

    std::mt19937 m_random;
    Tally& m_tally;
    TestJournal m_journal;
    std::vector<Accepted> m_people;
    int m_fixes = 0;
    std::optional<Instant> m_lastFix;
    std::optional<std::filesystem::path> m_backup;
};

TEST(HistoriesOfTwo, FindNoDoorThatStartsIceEarly)
{
    Tally tally;
    for (int seed = 1; seed <= histories(); ++seed) {
        Life life(static_cast<unsigned>(seed), tally);
        life.live(40);
        if (HasFailure()) FAIL() << "history " << seed;
    }
    // They did what they were to do.
    EXPECT_GT(tally.starts, histories());
    EXPECT_GT(tally.fixes, histories() / 2);
    EXPECT_GT(tally.edits, histories() / 2);
    EXPECT_GT(tally.refusedEdits, histories() / 4);
    EXPECT_GT(tally.restores, histories() / 4);
    EXPECT_GT(tally.emergencies, histories() / 4);
    EXPECT_GT(tally.snoozes, 0);
    std::printf("%d histories: %d starts, %d fixes, %d edits and %d refused, %d restores, %d emergencies, %d put off\n",
                histories(), tally.starts, tally.fixes, tally.edits, tally.refusedEdits, tally.restores,
                tally.emergencies, tally.snoozes);
}

}  // namespace
}  // namespace nape::test
