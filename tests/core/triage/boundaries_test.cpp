// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/iso8601.h"
#include "core/clock/table_zone.h"
#include "core/triage/checked_log.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::test;

// The limits of D7, D8 and L3 to the second and as the clock on the wall shows them, over a change of that clock. All
// three count elapsed time: 168 hours over the night in spring end an hour later on the wall. Every row is written in
// local time with its offset, the second column being the first moment at which it is so.
namespace {

struct Row {
    std::string_view zone;
    std::string_view from;  ///< what is counted from
    std::string_view first;  ///< the first second at which it holds
};

clock::Instant read(std::string_view local, const clock::Zone& zone)
{
    const auto written = clock::parseTime(local, zone);
    if (!written) {
        ADD_FAILURE() << local;
        return {};
    }
    // A row that names an offset which is not the zone's would prove nothing.
    EXPECT_EQ(written->offset, zone.offsetAt(written->at)) << local;
    return written->at;
}

std::string nameOf(const testing::TestParamInfo<Row>& row)
{
    std::string name{row.param.zone.substr(row.param.zone.find('/') + 1)};
    std::erase(name, '_');
    return name + std::to_string(row.index);
}

class Boundary : public testing::TestWithParam<Row> {
protected:
    const TableZone& m_zone = zoneOf2026(GetParam().zone);
    clock::Instant m_from = read(GetParam().from, m_zone);
    clock::Instant m_first = read(GetParam().first, m_zone);
    CheckedLog m_log;

    [[nodiscard]] Standing at(clock::Instant now) const
    {
        const auto log = m_log.log().asOf(now);
        auto standing = triage::standingOf(log, now, m_zone);
        standing.counting = standing.emergency = nullptr;  // points into the log that goes
        return standing;
    }
    [[nodiscard]] bool says(std::string_view rule, clock::Instant now) const
    {
        const auto rules = at(now).rules;
        const auto found = triage::findingsOf(m_log.log().asOf(now), now, m_zone);
        const bool stands = std::ranges::find(rules, rule) != rules.end();
        EXPECT_EQ(stands, rule == "D7" ? found.weekNotBetter : found.recurred);
        return stands;
    }
};

// -- D7: 168 hours after the onset --------------------------------------------------------------------------------
class D7Boundary : public Boundary { };

TEST_P(D7Boundary, IsTheSecondAtWhich168HoursAreOver)
{
    m_log.episode(m_from);
    EXPECT_FALSE(says("D7", m_first - 1s));
    EXPECT_TRUE(says("D7", m_first));
    EXPECT_TRUE(says("D7", m_first + 1s));
    EXPECT_EQ(at(m_first - 1s).tier, std::nullopt);
    EXPECT_EQ(at(m_first).tier, Tier::doctorSoon);
}

TEST_P(D7Boundary, IsPutOffByGettingBetterForADayAndNotASecondLonger)
{
    const auto episode = m_log.episode(m_from);
    m_log.rate(episode, 7, m_from);
    m_log.rate(episode, 5, m_first - 1h);
    EXPECT_FALSE(says("D7", m_first));
    EXPECT_FALSE(says("D7", m_first + 23h - 1s));
    EXPECT_TRUE(says("D7", m_first + 23h));
    m_log.better(episode, m_first);
    EXPECT_FALSE(says("D7", m_first + 24h - 1s));
    EXPECT_TRUE(says("D7", m_first + 24h));
    m_log.rate(episode, 6, m_first + 25h);  // one below the first is not better
    EXPECT_TRUE(says("D7", m_first + 25h));
    m_log.rate(episode, 0, m_first + 26h);
    EXPECT_FALSE(says("D7", m_first + 26h));
}

constexpr Row kD7[]{
    {"Europe/Berlin", "2026-03-22T10:00:00+01:00", "2026-03-29T11:00:00+02:00"},
    {"Europe/Berlin", "2026-03-29T01:59:59+01:00", "2026-04-05T02:59:59+02:00"},
    {"Europe/Berlin", "2026-03-29T03:00:00+02:00", "2026-04-05T03:00:00+02:00"},
    {"Europe/Berlin", "2026-10-18T02:30:00+02:00", "2026-10-25T02:30:00+02:00"},
    {"Europe/Berlin", "2026-10-18T03:00:00+02:00", "2026-10-25T02:00:00+01:00"},
    {"Europe/Berlin", "2026-10-20", "2026-10-26T23:00:00+01:00"},
    {"America/New_York", "2026-03-07T22:15:30-05:00", "2026-03-14T23:15:30-04:00"},
    {"America/New_York", "2026-03-01T02:00:00-05:00", "2026-03-08T03:00:00-04:00"},
    {"America/New_York", "2026-10-25T01:30:00-04:00", "2026-11-01T01:30:00-04:00"},
    {"America/New_York", "2026-10-25T02:30:00-04:00", "2026-11-01T01:30:00-05:00"},
    {"Australia/Lord_Howe", "2026-04-01T08:00:00+11:00", "2026-04-08T07:30:00+10:30"},
    {"Australia/Lord_Howe", "2026-03-29T01:45:00+11:00", "2026-04-05T01:45:00+11:00"},
    {"Australia/Lord_Howe", "2026-09-30T08:00:00+10:30", "2026-10-07T08:30:00+11:00"},
    {"Australia/Lord_Howe", "2026-09-27T02:00:00+10:30", "2026-10-04T02:30:00+11:00"},
    {"Asia/Kathmandu", "2026-03-25T00:00:00+05:45", "2026-04-01T00:00:00+05:45"},
    {"Asia/Kathmandu", "2026-10-20", "2026-10-27T00:00:00+05:45"},
};
INSTANTIATE_TEST_SUITE_P(OnTheWall, D7Boundary, testing::ValuesIn(kD7), nameOf);

// -- D8: free for 24 hours at least, back within 30 days at most --------------------------------------------------
class D8DayBoundary : public Boundary { };

TEST_P(D8DayBoundary, IsTheSecondAtWhichItWasGoneFor24Hours)
{
    const auto before = m_log.episode(m_from - 50h);
    m_log.end(before, m_from);
    const auto next = m_log.episode(m_first);
    EXPECT_TRUE(says("D8", m_first + 1h));
    m_log.move<facts::Episode>(next, m_first - 1s);
    EXPECT_FALSE(says("D8", m_first + 1h));
}

TEST_P(D8DayBoundary, IsTheSameInsideAnEpisodeFromTheFirstNoughtToThePain)
{
    const auto episode = m_log.episode(m_from - 50h);
    m_log.rate(episode, 4, m_from - 50h);
    m_log.rate(episode, 0, m_from);
    m_log.rate(episode, 0, m_from + 5h);
    const auto back = m_log.rate(episode, 1, m_first);
    EXPECT_TRUE(says("D8", m_first));
    m_log.move<facts::PainRating>(back, m_first - 1s);
    EXPECT_FALSE(says("D8", m_first));
}

constexpr Row kD8Day[]{
    {"Europe/Berlin", "2026-03-28T14:00:00+01:00", "2026-03-29T15:00:00+02:00"},
    {"Europe/Berlin", "2026-03-28T02:30:00+01:00", "2026-03-29T03:30:00+02:00"},
    {"Europe/Berlin", "2026-10-24T14:00:00+02:00", "2026-10-25T13:00:00+01:00"},
    {"America/New_York", "2026-03-07T23:59:59-05:00", "2026-03-09T00:59:59-04:00"},
    {"America/New_York", "2026-10-31T12:00:00-04:00", "2026-11-01T11:00:00-05:00"},
    {"Australia/Lord_Howe", "2026-04-04T20:00:00+11:00", "2026-04-05T19:30:00+10:30"},
    {"Australia/Lord_Howe", "2026-10-03T20:00:00+10:30", "2026-10-04T20:30:00+11:00"},
    {"Asia/Kathmandu", "2026-03-28T14:00:00+05:45", "2026-03-29T14:00:00+05:45"},
};
INSTANTIATE_TEST_SUITE_P(OnTheWall, D8DayBoundary, testing::ValuesIn(kD8Day), nameOf);

// Here the second column is the last second at which it still counts as coming back.
class D8MonthBoundary : public Boundary { };

TEST_P(D8MonthBoundary, IsTheLastSecondOf30Days)
{
    const auto before = m_log.episode(m_from - 50h);
    m_log.end(before, m_from);
    const auto next = m_log.episode(m_first);
    EXPECT_TRUE(says("D8", m_first + 1h));
    m_log.move<facts::Episode>(next, m_first + 1s);
    EXPECT_FALSE(says("D8", m_first + 1h));
    m_log.move<facts::Episode>(next, m_first - 1s);
    EXPECT_TRUE(says("D8", m_first + 1h));
}

TEST_P(D8MonthBoundary, IsTheSameInsideAnEpisodeFromTheLastNoughtToThePain)
{
    const auto episode = m_log.episode(m_from - 50h);
    m_log.rate(episode, 4, m_from - 50h);
    m_log.rate(episode, 0, m_from - 40h);
    m_log.rate(episode, 0, m_from);
    const auto back = m_log.rate(episode, 1, m_first);
    EXPECT_TRUE(says("D8", m_first + 1h));
    m_log.move<facts::PainRating>(back, m_first + 1s);
    EXPECT_FALSE(says("D8", m_first + 1h));
}

constexpr Row kD8Month[]{
    {"Europe/Berlin", "2026-03-10T09:00:00+01:00", "2026-04-09T10:00:00+02:00"},
    {"Europe/Berlin", "2026-10-10T09:00:00+02:00", "2026-11-09T08:00:00+01:00"},
    {"America/New_York", "2026-02-20T00:30:00-05:00", "2026-03-22T01:30:00-04:00"},
    {"America/New_York", "2026-10-20T00:30:00-04:00", "2026-11-18T23:30:00-05:00"},
    {"Australia/Lord_Howe", "2026-03-20T12:00:00+11:00", "2026-04-19T11:30:00+10:30"},
    {"Australia/Lord_Howe", "2026-09-20T12:00:00+10:30", "2026-10-20T12:30:00+11:00"},
    {"Asia/Kathmandu", "2026-03-10T09:00:00+05:45", "2026-04-09T09:00:00+05:45"},
};
INSTANTIATE_TEST_SUITE_P(OnTheWall, D8MonthBoundary, testing::ValuesIn(kD8Month), nameOf);

// -- L3: a check older than 24 hours ------------------------------------------------------------------------------
class L3Boundary : public Boundary { };

TEST_P(L3Boundary, IsTheSecondAfter24HoursFromTheCheck)
{
    const auto episode = m_log.episode(m_from - 1h);
    m_log.check(episode, m_from, {});
    EXPECT_EQ(at(m_from).checkAgainAt, m_first - 1s);
    EXPECT_TRUE(at(m_first - 2s).locks.empty());
    EXPECT_TRUE(at(m_first - 1s).locks.empty());
    EXPECT_EQ(at(m_first).locks, Ids{"L3"});
    EXPECT_EQ(at(m_first + 1s).locks, Ids{"L3"});
    // A new check, of the very second, takes it off for as long again.
    m_log.check(episode, m_first, {});
    EXPECT_TRUE(at(m_first).locks.empty());
    EXPECT_TRUE(at(m_first + 24h).locks.empty());
    EXPECT_EQ(at(m_first + 24h + 1s).locks, Ids{"L3"});
}

constexpr Row kL3[]{
    {"Europe/Berlin", "2026-03-28T20:00:00+01:00", "2026-03-29T21:00:01+02:00"},
    {"Europe/Berlin", "2026-03-28T02:00:00+01:00", "2026-03-29T03:00:01+02:00"},
    {"Europe/Berlin", "2026-10-24T20:00:00+02:00", "2026-10-25T19:00:01+01:00"},
    {"Europe/Berlin", "2026-10-24T02:59:59+02:00", "2026-10-25T02:00:00+01:00"},
    {"America/New_York", "2026-03-07T08:00:00-05:00", "2026-03-08T09:00:01-04:00"},
    {"America/New_York", "2026-10-31T08:00:00-04:00", "2026-11-01T07:00:01-05:00"},
    {"Australia/Lord_Howe", "2026-04-04T08:00:00+11:00", "2026-04-05T07:30:01+10:30"},
    {"Australia/Lord_Howe", "2026-10-03T08:00:00+10:30", "2026-10-04T08:30:01+11:00"},
    {"Asia/Kathmandu", "2026-03-28T20:00:00+05:45", "2026-03-29T20:00:01+05:45"},
};
INSTANTIATE_TEST_SUITE_P(OnTheWall, L3Boundary, testing::ValuesIn(kL3), nameOf);

}  // namespace
