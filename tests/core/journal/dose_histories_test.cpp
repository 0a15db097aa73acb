// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/iso8601.h"
#include "core/journal/dose_oracle.h"
#include "support/drawn_life.h"
#include "support/test_medicine.h"

// Generated weeks of pain relievers through the real journal: doses now and long past, second products, own packages,
// answers about health, corrections, undo, clocks set back. The oracle says for each whether it may be: a dose is
// accepted when it says yes and refused when it says no, and never anything else.
namespace nape::test {
namespace {

int histories()
{
    const char* count = std::getenv("NAPE_HISTORIES");
    return count == nullptr ? 300 : std::atoi(count);
}

struct Counts {
    int accepted = 0;
    int refused = 0;
    int taken = 0;
    int warned = 0;
};

class Course {
public:
    Course(unsigned seed, Counts& counts)
        : m_drawn(seed)
        , m_counts(counts)
    {
        m_journal.episode();
        m_journal.check();
        m_oracle.country = std::vector<std::string>{"US", "GB", "DE", ""}[static_cast<std::size_t>(dice(4))];
        prepareForMedicines(m_journal, m_oracle.country);
        // Most people keep to one or two products; then it is the maxima that hold.
        m_favourite = m_drawn.oneOf(DrawnLife::products());
    }
    void live(int steps)
    {
        for (int i = 0; i < steps && !testing::Test::HasFailure(); ++i) {
            act();
            rowsAgree();
            passTime();
        }
    }

private:
    int dice(int sides) { return m_drawn.dice(sides); }
    std::string anyProduct() { return dice(3) != 0 ? m_favourite : m_drawn.oneOf(DrawnLife::products()); }
    facts::PersonId me() const { return {(*m_journal->persons())[0].header.id.value}; }

    void passTime()
    {
        switch (dice(12)) {
        case 0: m_journal.time.advance(Duration{-dice(40'000)}); break;  // set back
        case 1: m_journal.time.advance(4h); break;
        case 2: m_journal.time.advance(6h); break;
        case 3: m_journal.time.advance(12h - 1s); break;
        case 4: m_journal.time.advance(1s); break;
        case 5: m_journal.time.advance(Duration{dice(200'000)}); break;
        default: m_journal.time.advance(Duration{dice(20'000)}); break;
        }
    }

    void act()
    {
        switch (dice(14)) {
        case 0: m_journal.check(dice(6) == 0 ? Answers{{"chest", facts::Answer::yes}} : Answers{}); break;
        case 1: static_cast<void>(m_journal->recordClearance({}, {})); break;
        case 2: ownPackage(); break;
        case 3: answerHealth(); break;
        case 4: correctSomething(); break;
        case 5: undo(); break;
        case 6: takenAlready(); break;
        case 7: m_journal.reopen(); break;
        default: doseNow(); break;
        }
        if (dice(6) == 0) m_journal.check();
    }

    /// With a dose now; each dose is one day.
    [[nodiscard]] bool wouldBeOverTenDays(Instant now)
    {
        std::map<std::string, std::set<std::chrono::sys_days>> daysOf;
        const auto add = [&](const std::string& id, Instant at) {
            const auto day = std::chrono::floor<std::chrono::days>(at);
            if (std::chrono::floor<std::chrono::days>(now) - day < std::chrono::days{14}) daysOf[id].insert(day);
        };
        add("now", now);
        const auto doses = m_journal->history({.kind = "dose"});
        for (const auto& fact : *doses)
            add(fact.header.id.value, fact.header.at);
        for (const auto& v : m_oracle.versions) {
            if (now - v.at < 24h) add(v.id, v.at);
        }
        std::set<std::chrono::sys_days> days;
        for (const auto& [id, own] : daysOf)
            days.insert(own.begin(), own.end());
        return std::min(days.size(), daysOf.size()) > 10;
    }
    /// The check and the ten days let a dose be; asked once per moment.
    [[nodiscard]] bool isOpen(const plan::Plan& plan)
    {
        return plan.episode && plan.complete && plan.tier && *plan.tier < rules::Tier::emergencyDept
            && !wouldBeOverTenDays(plan.now);
    }

    void doseNow()
    {
        const auto product = anyProduct();
        const int tablets = 1 + dice(dice(3) == 0 ? 4 : 2);
        const auto plan = m_journal.plan();
        const bool expected = isOpen(plan) && m_oracle.allows(product, tablets, plan.now);
        const auto outcome = m_journal->recordDose({}, {product, tablets, {}, false});
        EXPECT_EQ(outcome.has_value(), expected)
            << product << " x" << tablets << " in \"" << m_oracle.country << "\" at " << text(plan.now);
        if (outcome) {
            EXPECT_EQ(outcome->at, plan.now);
            EXPECT_TRUE(outcome->warnings.empty());
            m_oracle.versions.push_back({outcome->id.value, product, tablets, outcome->at});
            ++m_counts.accepted;
        } else {
            EXPECT_FALSE(whyOf(outcome).empty());
            ++m_counts.refused;
        }
    }

    void takenAlready()
    {
        const auto product = anyProduct();
        const int tablets = 1 + dice(4);
        const auto plan = m_journal.plan();
        const bool past = dice(2) == 0;
        journal::NewDose dose{product, tablets, {}, true};
        if (past) dose.time = plan.now - Duration{1 + dice(50'000)};
        const bool clean = plan.tier < rules::Tier::emergencyDept && !wouldBeOverTenDays(plan.now)
            && m_oracle.allows(product, tablets, plan.now);
        const auto outcome = m_journal->recordDose({}, dose);
        ASSERT_TRUE(outcome);
        if (!past) {
            EXPECT_EQ(outcome->warnings.empty(), clean) << product << " x" << tablets << " at " << text(plan.now);
        }
        m_counts.warned += outcome->warnings.empty() ? 0 : 1;
        m_oracle.versions.push_back({outcome->id.value, product, tablets, outcome->at});
        ++m_counts.taken;
    }

    void ownPackage()
    {
        const auto product = anyProduct();
        journal::PackageLimits limits;
        if (dice(2) == 0) limits.maxTablets = 1 + dice(14);
        if (dice(2) == 0) limits.gap = Duration{3600 * (1 + dice(14)) + dice(2)};
        if (!m_journal->readPackage({}, product, limits)) return;
        // Of all readings the strictest.
        auto& own = m_oracle.own[product];
        own.max = std::min(own.max, limits.maxTablets.value_or(1000));
        own.gap = std::max(own.gap, limits.gap.value_or(0s));
    }

    void answerHealth()
    {
        const std::vector<std::string> keys{"kidney", "liver", "blood_thinner", "allergy_acetaminophen", "under_50kg"};
        const auto key = keys[static_cast<std::size_t>(dice(5))];
        const bool yes = dice(3) == 0;
        TestJournal::required(m_journal->editPerson(me(), {.profile = {{key, yes ? "yes" : "no"}}}));
        yes ? void(m_oracle.yes.insert(key)) : void(m_oracle.yes.erase(key));
    }

    void correctSomething()
    {
        const auto doses = m_journal->history({.kind = "dose", .limit = 4});
        if (!doses || doses->empty()) return;
        const auto& fact = m_drawn.oneOf(*doses);
        auto dose = std::get<facts::Dose>(fact.noun);
        auto at = fact.header.at;
        switch (dice(4)) {
        case 0: static_cast<void>(m_journal->remove(fact.header.id)); return;
        case 1:
            at -= Duration{dice(30'000)};
            ASSERT_TRUE(m_journal->edit(fact.header.id, {{"at", text(at)}}));
            break;
        case 2:
            dose.tablets = 1 + dice(3);
            ASSERT_TRUE(m_journal->edit(fact.header.id, {{"tablets", std::to_string(dose.tablets)}}));
            break;
        default:
            dose.product = anyProduct();
            ASSERT_TRUE(m_journal->edit(fact.header.id, {{"product", dose.product}}));
            break;
        }
        m_oracle.versions.push_back({fact.header.id.value, dose.product, dose.tablets, at});
    }

    // A dose is taken back at once: it goes on counting.
    void undo()
    {
        const auto before = m_counts.accepted;
        doseNow();
        if (m_counts.accepted > before) {
            ASSERT_TRUE(m_journal->undo());
        }
    }

    // Every row of the plan says what the oracle says, and opens at the second that the oracle says.
    void rowsAgree()
    {
        const auto plan = m_journal.plan();
        const bool open = isOpen(plan);
        for (const auto& row : plan.remedies) {
            if (!row.id.starts_with("dose.")) continue;
            const auto product = row.id.substr(5);
            EXPECT_EQ(row.state == remedies::State::available, open && m_oracle.allows(product, 1, plan.now)) << row.id;
            if (!row.until) continue;
            EXPECT_FALSE(m_oracle.allows(product, 1, *row.until - 1s)) << row.id << " " << text(*row.until);
            EXPECT_TRUE(m_oracle.allows(product, 1, *row.until)) << row.id << " " << text(*row.until);
        }
        for (const auto& due : plan.due) {
            if (!due.key.starts_with("dose.")) continue;
            const auto hour = m_journal.zone.wallAt(due.at).sinceMidnight;
            EXPECT_TRUE(hour >= 7h && hour < 22h) << due.key << " at " << text(due.at);
            EXPECT_TRUE(m_oracle.allows(due.key.substr(5), 1, due.at)) << due.key << " at " << text(due.at);
        }
    }

    std::string text(Instant at) const { return clock::formatTime(at, m_journal.zone); }

    using Answers = std::map<std::string, facts::Answer>;
    DrawnLife m_drawn;
    Counts& m_counts;
    TestJournal m_journal;
    DoseOracle m_oracle;
    std::string m_favourite;
};

TEST(DoseHistories, AcceptADoseExactlyWhenEveryRuleAllowsIt)
{
    Counts counts;
    for (int seed = 1; seed <= histories(); ++seed) {
        Course course(static_cast<unsigned>(seed), counts);
        course.live(15);
        if (HasFailure()) {
            FAIL() << "history " << seed;
        }
    }
    EXPECT_GT(counts.accepted, histories());
    EXPECT_GT(counts.refused, histories());
    EXPECT_GT(counts.warned, histories() / 4);
    std::printf("%d histories: %d doses accepted, %d refused, %d already taken, %d of them with warnings\n",
                histories(), counts.accepted, counts.refused, counts.taken, counts.warned);
}

}  // namespace
}  // namespace nape::test
