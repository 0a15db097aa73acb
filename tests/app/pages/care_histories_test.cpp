// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_today.h"
#include "facts/session_end.h"
#include "support/drawn_life.h"
#include "support/held_door.h"
#include "support/test_medicine.h"

// Generated lives of one to three people, looked at from three sides at once: what the plan says, what the journal
// accepts, and what the window shows are one answer. What is tried is tried on a copy of the file, so that looking
// changes nothing. NAPE_LOGS says how many lives, NAPE_FIRST_LOG with which to begin: one that failed, or a share of
// them.
namespace nape::test {
namespace {

int numberIn(const char* variable, int otherwise)
{
    const char* number = std::getenv(variable);
    return number != nullptr && std::atoi(number) > 0 ? std::atoi(number) : otherwise;
}

class CareLife {
public:
    CareLife(unsigned seed, Tally& tally)
        : m_drawn(seed)
        , m_tally(tally)
    {
        const std::vector<std::string> countries{"US", "GB", "DE", ""};
        for (const auto* name : {"anna", "bob", "cleo"}) {
            if (!m_people.empty() && dice(2) == 0) break;
            // Most are grown up; one in six is a child, and now and then an infant.
            const int born = dice(6) != 0 ? 1950 + dice(50) : dice(3) == 0 ? 2026 : 2012;
            const auto day = std::chrono::year{born} / 1 / 15;
            const auto added = m_journal->addPerson(name, {.birth = day, .country = m_drawn.oneOf(countries)});
            m_people.push_back({TestJournal::required(added).id.value});
            if (dice(3) != 0) prepareForMedicines(m_journal, m_drawn.oneOf(countries), born, m_people.back());
        }
        openWindow();
    }

    void live(int steps)
    {
        for (int i = 0; i < steps && !testing::Test::HasFailure() && isSomebodyHere(); ++i) {
            act(m_drawn.oneOf(m_people));
            if (!isSomebodyHere()) break;
            if (dice(3) == 0) look();
            if (dice(6) == 0) tryEverything(m_drawn.oneOf(m_people));
            m_journal.time.advance(m_drawn.step());
            if (dice(8) == 0) look();
        }
        if (isSomebodyHere()) look();
    }

private:
    int dice(int sides) { return m_drawn.dice(sides); }
    // A correction may have deleted somebody, and an undo may have brought them back.
    bool isSomebodyHere()
    {
        m_people.clear();
        const auto persons = m_journal->persons();
        for (const auto& person : *persons)
            m_people.push_back({person.header.id.value});
        return !m_people.empty();
    }
    [[nodiscard]] Instant now() const { return m_journal->now()->at; }

    void openWindow()
    {
        m_today.reset();
        m_care = std::make_unique<app::CareModel>(*m_journal, m_journal.time, m_journal.zone, m_steady);
        m_today = std::make_unique<ShownToday>(*m_care);
    }

    void act(const facts::PersonId& who)
    {
        Door door{*m_journal, who, m_tally};
        switch (dice(32)) {
        case 0:
        case 1: static_cast<void>(m_journal->logEpisode(who, m_drawn.episode(now()))); break;
        case 2:
        case 3:
        case 4: static_cast<void>(m_journal->recordCheck(who, m_drawn.check(std::nullopt))); break;
        case 5:
        case 6:
        case 7: prepare(who), door.ice(m_drawn.ice()); break;
        case 8: static_cast<void>(m_journal->stopIce(who)); break;
        case 9:
        case 10:
        case 11: heat(door, who); break;
        case 12: static_cast<void>(m_journal->stopHeat(who)); break;
        case 13:
        case 14: prepare(who), door.guide(m_drawn.guide()); break;
        case 15:
        case 16: prepare(who), door.dose(m_drawn.oneOf(DrawnLife::products())); break;
        case 17: takenAlready(who); break;
        case 18:
        case 19: measure(who); break;
        case 20: static_cast<void>(m_journal->ratePain(who, {dice(11)})); break;
        case 21:
            static_cast<void>(dice(2) == 0 ? m_journal->sayBetter(who)
                                           : m_journal->endEpisode(who, static_cast<journal::EndOf>(dice(3))));
            break;
        case 22:
            static_cast<void>(m_journal->recordClearance(
                who, dice(3) == 0 ? std::optional{now() - Duration{dice(200'000)}} : std::nullopt));
            break;
        case 23: static_cast<void>(m_journal->recordWorse(who, dice(2) == 0 ? "ice" : m_drawn.guide())); break;
        case 24:
        case 25: m_drawn.correctSomething(m_journal, who); break;
        case 26: static_cast<void>(m_journal->undo(dice(2) == 0 ? Journal::Who{who} : Journal::Who{})); break;
        case 27: set(who); break;
        case 28: answerSomething(who); break;
        case 29: fixClock(who); break;
        case 30:
            static_cast<void>(m_journal->noteAppointment(who, {"Dr Hill", now() + Duration{dice(300'000)}, {}}));
            break;
        default:
            m_journal.reopen();
            openWindow();
            break;
        }
    }

    // Somebody who wants something does what it needs first, more often than not.
    void prepare(const facts::PersonId& who)
    {
        if (dice(3) != 0) static_cast<void>(m_journal->logEpisode(who, m_drawn.episode(now())));
        if (dice(3) == 0 || m_journal->plan(who)->complete) return;
        if (dice(3) == 0) static_cast<void>(m_journal->recordClearance(who, {}));
        static_cast<void>(m_journal->recordCheck(who, m_drawn.check(std::nullopt)));
    }

    void heat(Door& door, const facts::PersonId& who)
    {
        prepare(who);
        if (!door.heat(m_drawn.heat().start)) return;
        while (dice(4) != 0) {
            m_journal.time.advance(Duration{280 + dice(90)});
            static_cast<void>(m_journal->answerReminder(who, facts::ReminderAct::done, "heat.awake", {}));
        }
    }

    void takenAlready(const facts::PersonId& who)
    {
        const auto at = now() - Duration{dice(60'000)};
        EXPECT_TRUE(m_journal->recordDose(who, {m_drawn.oneOf(DrawnLife::products()), 1 + dice(3), at, true}));
    }

    void measure(const facts::PersonId& who)
    {
        const auto site = static_cast<facts::Site>(dice(6));
        EXPECT_TRUE(m_journal->recordTemperature(who, {360 + dice(25), facts::Unit::celsius, site}));
    }

    void set(const facts::PersonId& who)
    {
        switch (dice(4)) {
        case 0: static_cast<void>(m_journal->setSetting(who, "ice_every", dice(2) == 0 ? "1h" : "2h")); break;
        case 1:
            static_cast<void>(m_journal->setSetting(who, "quiet_hours", dice(2) == 0 ? "22:00-07:00" : "off"));
            break;
        case 2: static_cast<void>(m_journal->keepIceReminders(who, dice(2) == 0)); break;
        default:
            static_cast<void>(m_journal->answerScreening(
                who, {static_cast<facts::Answer>(dice(3)), facts::Answer::no, facts::Answer::no, facts::Answer::no}));
            break;
        }
    }

    void answerSomething(const facts::PersonId& who)
    {
        const auto due = m_journal->plan(who)->due;
        if (due.empty()) return;
        static_cast<void>(
            m_journal->answerReminder(who, static_cast<facts::ReminderAct>(1 + dice(3)), m_drawn.oneOf(due).key, {}));
    }

    void fixClock(const facts::PersonId& who)
    {
        const auto wall = m_journal.time.now();
        if (now() > wall) static_cast<void>(m_journal->fixClock(who, wall + 1s, now(), wall - now()));
    }

    void look();
    void staysUntilItTurns(const plan::Plan& plan, const facts::CareLog& log);
    void untilIsTrue(const plan::Plan& plan, const facts::CareLog& log);
    void tryEverything(const facts::PersonId& who);

    DrawnLife m_drawn;
    Tally& m_tally;
    TestJournal m_journal;
    ManualSteadyClock m_steady;
    std::vector<facts::PersonId> m_people;
    std::unique_ptr<app::CareModel> m_care;
    std::unique_ptr<ShownToday> m_today;
};

// At this moment, for everyone: the plan follows from the facts alone, and the window shows it.
void CareLife::look()
{
    std::vector<journal::PersonDue> dues;
    for (const auto& who : m_people) {
        const auto theirs = m_journal->plan(who);
        for (const auto& due : theirs->due)
            dues.push_back({who, {}, due});
    }
    std::ranges::stable_sort(dues, {}, [](const auto& due) { return due.due.at; });
    for (const auto& who : m_people) {
        ++m_tally.plans;
        const auto plan = m_journal->plan(who);
        const auto log = m_journal->careLog(who);
        const auto moment = m_journal->now();
        ASSERT_TRUE(plan && log && moment);
        EXPECT_EQ(plan->now, moment->at);
        const auto alone = plan::planFor(*log, m_journal.time.now(), moment->at, m_journal.zone);
        EXPECT_EQ(described(alone), described(*plan));

        m_care->setPerson(who);
        ASSERT_TRUE(m_care->person() == who);
        EXPECT_EQ(m_care->plan().now, plan->now);
        EXPECT_EQ(described(m_care->plan()), described(*plan));
        ASSERT_EQ(m_care->dues().size(), dues.size());
        for (std::size_t i = 0; i < dues.size(); ++i) {
            EXPECT_TRUE(m_care->dues()[i].person == dues[i].person) << dues[i].due.key;
            EXPECT_EQ(described(m_care->dues()[i].due, {}), described(dues[i].due, {}));
        }
        m_today->agreesWith(*plan, *log);
        if (moment->at != m_journal.time.now()) continue;
        EXPECT_EQ(described(*m_journal->plan(who, moment->at)), described(*plan)) << "asked for by its moment";
        staysUntilItTurns(*plan, *log);
        untilIsTrue(*plan, *log);
    }
}

// The window plans again at `nextChange`: until then what it shows is what the plan says.
void CareLife::staysUntilItTurns(const plan::Plan& plan, const facts::CareLog& log)
{
    const auto end = plan.nextChange.value_or(plan.now + 240h);
    ASSERT_GT(end, plan.now);
    const auto length = static_cast<int>(std::min<long long>((end - plan.now).count(), 2'000'000));
    for (const auto at : {plan.now + Duration{dice(length)}, end - 1s}) {
        ++m_tally.later;
        EXPECT_EQ(described(plan::planFor(log, at, std::nullopt, m_journal.zone)), described(plan))
            << "after " << (at - plan.now).count() << " s of " << (end - plan.now).count();
    }
}

// "Until" is the very second: before it what holds still holds, and from it on nothing of it does.
void CareLife::untilIsTrue(const plan::Plan& plan, const facts::CareLog& log)
{
    // Heat that nobody is awake for ends earlier than planned, and what waits for its end then waits less; also where
    // it was deleted since.
    const bool heatRuns = std::ranges::any_of(log.all<facts::Session>(), [&](const auto& session) {
        return !facts::isIce(session.value) && plan.now < facts::overAt(session);
    });
    for (const auto& row : plan.remedies) {
        if (!row.until) continue;
        ASSERT_GT(*row.until, plan.now) << row.id;
        const auto then = plan::planFor(log, *row.until, std::nullopt, m_journal.zone);
        const auto* opened = rowOf(then, row.id);
        ASSERT_NE(opened, nullptr) << row.id;
        if (row.state == State::running) {
            EXPECT_NE(opened->state, State::running) << row.id;
            continue;
        }
        for (const auto& why : row.why)
            EXPECT_FALSE(setOf(opened->why).contains(why)) << row.id << " still by " << why;
        if (heatRuns) continue;
        const auto before = plan::planFor(log, *row.until - 1s, std::nullopt, m_journal.zone);
        EXPECT_NE(rowOf(before, row.id)->state, State::available) << row.id;
    }
}

// Every remedy is started in a copy, one after the other, each held against the plan of just before.
void CareLife::tryEverything(const facts::PersonId& who)
{
    const TestFolder folder;
    std::filesystem::create_directories(folder.path());
    for (const auto* file : {"nape.db", "nape.db-wal"}) {
        if (std::filesystem::exists(m_journal.folder() / file))
            std::filesystem::copy_file(m_journal.folder() / file, folder.path() / file);
    }
    const auto copy = Journal::open(folder.path(), m_journal.time, m_journal.zone);
    ASSERT_TRUE(copy);
    const auto plan = m_journal->plan(who);
    EXPECT_EQ(described(*(*copy)->plan(who)), described(*plan));
    std::vector<std::string> ids;
    for (const auto& row : plan->remedies)
        ids.insert(ids.begin() + dice(static_cast<int>(ids.size()) + 1), row.id);
    Door door{**copy, who, m_tally};
    for (const auto& id : ids)
        door.start(id);
    door.others();
    EXPECT_EQ(described(*m_journal->plan(who)), described(*plan)) << "the copy is one";
}

TEST(CareHistories, PlanJournalAndWindowAgreeAtEveryMoment)
{
    Tally tally;
    const int logs = numberIn("NAPE_LOGS", 25);
    const int first = numberIn("NAPE_FIRST_LOG", 1);
    for (int seed = first; seed < first + logs; ++seed) {
        CareLife life(static_cast<unsigned>(seed), tally);
        life.live(16);
        if (HasFailure()) FAIL() << "log " << seed;
    }
    EXPECT_GT(tally.plans, 5 * logs);
    EXPECT_GT(tally.accepted, 5 * logs);
    EXPECT_GT(tally.refused, 5 * logs);
    EXPECT_GT(tally.answered, logs);
    std::printf("%d logs: %d plans shown and %d moments after them; %d starts tried, %d accepted, %d refused; "
                "%d reminders answered\n",
                logs, tally.plans, tally.later, tally.tried, tally.accepted, tally.refused, tally.answered);
}

}  // namespace
}  // namespace nape::test
