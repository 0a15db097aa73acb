// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checked_log.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::test;

// A clock that was wrong, and edits of a check: neither brings a check before a clearance, nor makes it fresher.
namespace {

using Q = Question;
using clock::Duration;
using clock::Instant;

constexpr Instant kAhead = kStart + 24h * 365;  // what a clock shows that is a year ahead

class WrongClocks : public testing::Test {
protected:
    CheckedLog m_log;
    std::string m_episode = m_log.episode(kStart - 30h);

    /// The clock was wrong by `shift` in the minutes around `wrong`; said at `at`.
    void fix(Instant wrong, Duration shift, Instant at)
    {
        m_log.add(facts::ClockCorrection{wrong - 1min, wrong + 1min, shift}, at);
    }
    /// A clearance about `at` that was written at `recorded`.
    std::string clear(Instant at, Instant recorded) { return m_log.add(facts::Clearance{}, at, recorded); }
    /// A later version of a check, written at `recorded`.
    void editAt(const std::string& check, Instant recorded, std::initializer_list<Question> yes)
    {
        m_log.editAnswers(check, yes);
        m_log.header(check).recorded = recorded;
    }
    [[nodiscard]] Standing at(Instant now) const
    {
        auto log = m_log.log();
        log.applyClockCorrections();
        const auto then = log.asOf(now);
        auto standing = triage::standingOf(then, now, clock::FixedZone{0s});
        standing.counting = standing.emergency = nullptr;  // pointed into the log that is gone
        return standing;
    }
    [[nodiscard]] bool isLocked(Instant now) const { return at(now).lockedSince.has_value(); }
};

TEST_F(WrongClocks, DoNotBringACheckBeforeAClearance)
{
    clear(kStart, kStart);
    m_log.check(m_episode, kStart + 24h, {Q::chest});
    fix(kStart + 24h, -72h, kStart + 25h);
    EXPECT_TRUE(isLocked(kStart + 26h));
    EXPECT_EQ(at(kStart + 26h).tier, Tier::emergencyNow);
}

TEST_F(WrongClocks, DoNotMoveAClearanceBehindACheck)
{
    clear(kStart, kStart);
    m_log.check(m_episode, kStart + 24h, {Q::chest});
    fix(kStart, 26h, kStart + 30h);
    EXPECT_TRUE(isLocked(kStart + 31h));
}

TEST_F(WrongClocks, LeaveOnlyAClearanceSaidSinceAndAsItHappened)
{
    m_log.check(m_episode, kAhead, {Q::chest});
    clear(kStart + 1h, kStart + 1h);  // before anybody said that the clock was wrong
    fix(kAhead, kStart - kAhead, kStart + 2h);
    EXPECT_TRUE(isLocked(kStart + 3h));
    clear(kStart + 3h, kStart + 3h + 1s);  // about another moment than that of writing
    EXPECT_TRUE(isLocked(kStart + 4h));
    clear(kStart - 1h, kStart - 1h);  // of before the check
    EXPECT_TRUE(isLocked(kStart + 4h));
    const auto edited = clear(kStart - 2h, kStart - 2h);
    m_log.edit<facts::Clearance>(edited, [](facts::Header& h, auto&) { h.at = h.recorded = kStart + 4h; });
    EXPECT_TRUE(isLocked(kStart + 5h));
    const auto brought = clear(kStart + 5h, kStart + 5h);
    m_log.header(brought).imported = true;
    EXPECT_TRUE(isLocked(kStart + 6h));
    clear(kStart + 7h, kStart + 7h);  // and moved itself by a second correction
    fix(kStart + 7h, 5min, kStart + 8h);
    EXPECT_TRUE(isLocked(kStart + 9h));
    clear(kStart + 10h, kStart + 10h);
    EXPECT_FALSE(isLocked(kStart + 11h));
    EXPECT_EQ(at(kStart + 11h).locks, Ids{"L0"});
}

TEST_F(WrongClocks, DoNotMakeAnInheritedLockRunOut)
{
    m_log.check(m_episode, kStart, {Q::numb});
    fix(kStart, -800h, kStart + 10min);
    m_log.end(m_episode, kStart + 20min);
    const auto next = m_log.episode(kStart + 25h);
    m_log.check(next, kStart + 25h, {});
    EXPECT_EQ(at(kStart + 25h).locks, Ids{"L2"});
}

TEST_F(WrongClocks, DoNotMakeAnOldCheckFresh)
{
    m_log.check(m_episode, kStart, {});
    fix(kStart, 20h, kStart + 25h);
    EXPECT_EQ(at(kStart + 26h).locks, Ids{"L3"});
    EXPECT_EQ(at(kStart + 26h).checkAgainAt, kStart + 24h);
}

TEST_F(WrongClocks, DoNotBringAFeverBeforeTheCheck)
{
    m_log.check(m_episode, kStart, {});
    m_log.measure(390, kStart + 1h);
    fix(kStart + 1h, -3h, kStart + 2h);
    EXPECT_EQ(at(kStart + 3h).locks, Ids{"L0"});
}

TEST_F(WrongClocks, ThatWereAheadDoNotHoldAgainstACheckMadeSince)
{
    m_log.measure(390, kAhead);
    fix(kAhead, kStart - kAhead, kStart + 1h);
    m_log.check(m_episode, kStart + 2h, {});
    EXPECT_TRUE(at(kStart + 3h).locks.empty());
}

TEST_F(WrongClocks, LetTheCheckCountThatWasWrittenLast)
{
    const auto wrong = m_log.check(m_episode, kAhead, {Q::sleep});
    fix(kAhead, kStart - kAhead, kStart + 1h);
    m_log.check(m_episode, kStart - 1h, {Q::activity});  // about an earlier moment, but written later
    EXPECT_EQ(at(kStart + 2h).rules, Ids{"D6"});
    // A later edit of the first does not make it the later one.
    m_log.editAnswers(wrong, {Q::stressDistress});
    m_log.header(wrong).at = kStart;
    m_log.header(wrong).recorded = kStart + 2h;
    EXPECT_EQ(at(kStart + 3h).rules, Ids{"D6"});
}

TEST_F(WrongClocks, OfAnotherTimeLeaveTheOrderOfWhatHappened)
{
    m_log.check(m_episode, kStart + 2h, {Q::sleep});
    m_log.check(m_episode, kStart + 1h, {Q::activity});
    EXPECT_EQ(at(kStart + 3h).rules, Ids{"D5"});
    fix(kStart - 20h, 1h, kStart + 3h);
    EXPECT_EQ(at(kStart + 4h).rules, Ids{"D5"});
    EXPECT_TRUE(at(kStart + 4h).locks.empty());
}

TEST_F(WrongClocks, ALogThatCouldNotBeReadIsAskedAgain)
{
    m_log.check(m_episode, kStart, {});
    m_log.add(facts::ClockCorrection{kStart + 1h, kStart + 1h, facts::kUnknownBefore}, kStart + 1h);
    EXPECT_EQ(at(kStart + 2h).locks, Ids{"L0"});
    m_log.check(m_episode, kStart + 3h, {});
    EXPECT_TRUE(at(kStart + 3h).locks.empty());
}

// What an edit says was said when it was made, whatever the clock showed then.
TEST_F(WrongClocks, AnEditIsOfTheMomentItWasMade)
{
    const auto check = m_log.check(m_episode, kStart, {});
    clear(kStart + 1h, kStart + 1h);
    editAt(check, kStart + 2h, {Q::chest});
    EXPECT_TRUE(isLocked(kStart + 3h));
    clear(kStart + 3h, kStart + 3h);
    EXPECT_FALSE(isLocked(kStart + 4h));
    m_log.erase<facts::Check>(check);
    m_log.header(check).recorded = kStart + 5h;
    EXPECT_FALSE(isLocked(kStart + 6h));  // taking it away says nothing new
}

TEST_F(WrongClocks, AnEditOfTheSecondOfAClearanceCountsByWhichWasWrittenLater)
{
    const auto check = m_log.check(m_episode, kStart, {Q::chest});
    clear(kStart + 1h, kStart + 1h);
    EXPECT_FALSE(isLocked(kStart + 1h));
    editAt(check, kStart + 1h, {Q::chest});
    EXPECT_TRUE(isLocked(kStart + 1h));
}

TEST_F(WrongClocks, AFirstVersionIsOfTheMomentThatItSpeaksOf)
{
    const auto check = m_log.check(m_episode, kStart, {Q::chest});
    m_log.header(check).recorded = kStart + 2h;
    clear(kStart + 1h, kStart + 1h);
    EXPECT_FALSE(isLocked(kStart + 3h));
}

TEST_F(WrongClocks, AnEditMadeUnderOneIsOfTheCorrectedMomentAtLeast)
{
    const auto check = m_log.check(m_episode, kStart, {Q::chest});
    editAt(check, kAhead, {Q::chest});
    fix(kAhead, kStart + 2h - kAhead, kStart + 3h);
    clear(kStart + 1h, kStart + 1h);  // as it happened, but before the edit
    EXPECT_TRUE(isLocked(kStart + 4h));
    clear(kStart + 4h, kStart + 5h);  // after it, but not as it happened
    EXPECT_TRUE(isLocked(kStart + 5h));
    clear(kStart + 6h, kStart + 6h);
    EXPECT_FALSE(isLocked(kStart + 7h));
}

TEST_F(WrongClocks, AFirstVersionWrittenUnderOneIsStillOfTheMomentThatItSpeaksOf)
{
    const auto check = m_log.check(m_episode, kStart, {Q::chest});
    m_log.header(check).recorded = kAhead;
    fix(kAhead, kStart + 2h - kAhead, kStart + 3h);
    clear(kStart + 1h, kStart + 4h);
    EXPECT_FALSE(isLocked(kStart + 5h));
}

}  // namespace
