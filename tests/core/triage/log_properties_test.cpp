// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/checked_log.h"

#include <gtest/gtest.h>

#include <random>

using namespace nape;
using namespace nape::test;

// The properties of triage that speak of time and of the log (P12, P14, P19), over logs drawn at random.
namespace {

using Q = Question;
using clock::Duration;
using clock::Instant;

const clock::FixedZone kUtc{0s};
constexpr int kLogs = 300;

struct Rating {
    Instant at;
    int pain;
    bool isDeleted = false;
};

/// What happened, as one would tell it afterwards: from it a log is written straight, or by way of mistakes.
struct Told {
    Instant earlierOnset, earlierEnd, onset;
    std::vector<Rating> earlierRatings, ratings;
    std::vector<Rating> better;  // the pain is not used
};

class Teller {
public:
    explicit Teller(unsigned seed)
        : m_random(seed)
    {
    }
    int below(int n) { return std::uniform_int_distribution{0, n - 1}(m_random); }
    Duration upTo(Duration most) { return Duration{below(static_cast<int>(most.count()) + 1)}; }

    Told tell()
    {
        Told told;
        told.onset = kStart;
        told.earlierEnd = kStart - upTo(below(2) == 0 ? 48h : 800h);
        told.earlierOnset = told.earlierEnd - upTo(300h) - 1s;
        for (int i = below(6); i > 0; --i)
            told.earlierRatings.push_back(
                {told.earlierOnset + upTo(told.earlierEnd - told.earlierOnset), below(3) == 0 ? 1 + below(9) : 0});
        told.ratings.push_back({kStart, 1 + below(9)});
        for (int i = below(8); i > 0; --i)
            told.ratings.push_back({kStart + upTo(400h), below(2) == 0 ? 0 : below(11), below(5) == 0});
        for (int i = below(3); i > 0; --i)
            told.better.push_back({kStart + upTo(400h), 0, below(4) == 0});
        return told;
    }

private:
    std::mt19937 m_random;
};

// The log of somebody who never made a mistake.
CheckedLog straight(const Told& told)
{
    CheckedLog log;
    const auto before = log.episode(told.earlierOnset);
    for (const auto& r : told.earlierRatings)
        log.rate(before, r.pain, r.at);
    log.end(before, told.earlierEnd);
    const auto now = log.episode(told.onset);
    for (const auto& r : told.ratings) {
        if (!r.isDeleted) log.rate(now, r.pain, r.at);
    }
    for (const auto& b : told.better) {
        if (!b.isDeleted) log.better(now, b.at);
    }
    return log;
}

// The same, each fact first written wrong and then put right.
CheckedLog corrected(const Told& told, Teller& teller)
{
    CheckedLog log;
    const auto before = log.episode(told.earlierOnset + teller.upTo(20h));
    log.end(before, told.earlierEnd + teller.upTo(100h));
    const auto now = log.episode(told.onset - teller.upTo(90h));
    const auto rate = [&](const std::string& episode, const Rating& r) {
        const auto id = log.rate(episode, teller.below(11), r.at + teller.upTo(30h));
        if (r.isDeleted) return log.erase<facts::PainRating>(id);
        log.edit<facts::PainRating>(id, [&](facts::Header&, facts::PainRating& p) { p.pain.value = r.pain; });
        log.move<facts::PainRating>(id, r.at);
    };
    for (const auto& r : told.earlierRatings)
        rate(before, r);
    for (const auto& r : told.ratings)
        rate(now, r);
    for (const auto& b : told.better) {
        const auto id = log.better(now, b.at + teller.upTo(50h));
        if (b.isDeleted)
            log.erase<facts::Better>(id);
        else
            log.move<facts::Better>(id, b.at);
    }
    const auto extra = log.episode(kStart - 500h);
    log.end(extra, kStart - 300h);
    log.erase<facts::Episode>(extra);
    log.move<facts::Episode>(before, told.earlierOnset);
    log.end(before, told.earlierEnd);
    log.move<facts::Episode>(now, told.onset);
    return log;
}

TEST(LogProperties, P19EditingAndDeletingLeavesD7AndD8AsIfTheyHadBeenWrittenLikeThat)
{
    int d7 = 0;
    int d8 = 0;
    for (unsigned seed = 1; seed <= kLogs; ++seed) {
        Teller teller{seed};
        const auto told = teller.tell();
        const auto plain = straight(told).log();
        const auto mended = corrected(told, teller).log();
        for (Instant now = kStart + 100h; now < kStart + 500h; now += 7h + 13min) {
            const auto a = triage::findingsOf(plain, now, kUtc);
            const auto b = triage::findingsOf(mended, now, kUtc);
            ASSERT_EQ(a.weekNotBetter, b.weekNotBetter) << "log " << seed;
            ASSERT_EQ(a.recurred, b.recurred) << "log " << seed;
            d7 += a.weekNotBetter ? 1 : 0;
            d8 += a.recurred ? 1 : 0;
        }
    }
    EXPECT_GT(d7, kLogs);
    EXPECT_GT(d8, kLogs);
}

// D7 and D8 once more from what was told, without a log.
bool isBetterAt(const Told& told, Instant now)
{
    const auto recent = [&](const Rating& r) { return !r.isDeleted && r.at <= now && now - r.at < 24h; };
    const int first = told.ratings.front().pain;
    return std::ranges::any_of(told.better, recent) || std::ranges::any_of(told.ratings, [&](const Rating& r) {
               return recent(r) && (r.pain == 0 || first - r.pain >= 2);
           });
}

TEST(LogProperties, D7IsAWeekWithoutADayOfBetter)
{
    for (unsigned seed = 1; seed <= kLogs; ++seed) {
        Teller teller{seed};
        const auto told = teller.tell();
        const auto log = straight(told);
        for (Instant now = kStart + 160h; now < kStart + 500h; now += 5h + 7min) {
            const bool found = triage::findingsOf(log.log().asOf(now), now, kUtc).weekNotBetter;
            ASSERT_EQ(found, now - kStart >= 168h && !isBetterAt(told, now)) << "log " << seed;
        }
    }
}

TEST(LogProperties, P12TimeAloneNeverLowersTheTier)
{
    constexpr std::array kFindings{Q::grinding, Q::sleep, Q::fever, Q::severeUncontrolled, Q::limbTrouble, Q::chest};
    for (unsigned seed = 1; seed <= kLogs / 3; ++seed) {
        Teller teller{seed};
        const auto told = teller.tell();
        auto log = straight(told);
        const auto episode = facts::openEpisode(log.log())->header.id.value;
        Instant last = kStart;
        for (const auto& r : told.ratings)
            last = std::max(last, r.at);
        for (const auto& b : told.better)
            last = std::max(last, b.at);
        log.check(episode, last, {kFindings[static_cast<std::size_t>(teller.below(6))]});
        const auto facts = log.log();
        auto before = triage::standingOf(facts, last, kUtc);
        for (Instant now = last; now < last + 1000h; now += 17h + 11min) {
            const auto after = triage::standingOf(facts, now, kUtc);
            ASSERT_GE(after.tier, before.tier) << "log " << seed;
            for (const auto& rule : before.rules)
                ASSERT_NE(std::ranges::find(after.rules, rule), after.rules.end()) << rule << " of log " << seed;
            before = after;
        }
    }
}

TEST(LogProperties, P14ADoseASessionOrAGuideNeverLowersTheTier)
{
    constexpr std::array kFindings{Q::grinding, Q::sleep, Q::fever, Q::severeUncontrolled, Q::limbTrouble, Q::chest};
    for (unsigned seed = 1; seed <= kLogs / 3; ++seed) {
        Teller teller{seed};
        auto log = straight(teller.tell());
        const auto episode = facts::openEpisode(log.log())->header.id.value;
        log.check(episode, kStart + 90h, {kFindings[static_cast<std::size_t>(teller.below(6))]});
        const Instant now = kStart + 90h + teller.upTo(300h);
        auto before = log.at(now);
        for (int i = 0; i < 20; ++i) {
            const Instant at = now - teller.upTo(300h);
            switch (teller.below(3)) {
            case 0: log.add(facts::Dose{"ibuprofen-200", 1, false}, at); break;
            case 1: log.add(facts::Session{}, at); break;
            default: log.add(facts::GuideDone{"stretch_simple", false}, at); break;
            }
            const auto after = log.at(now);
            ASSERT_GE(after.tier, before.tier) << "log " << seed;
            for (const auto& lock : before.locks)
                ASSERT_NE(std::ranges::find(after.locks, lock), after.locks.end()) << lock << " of log " << seed;
            before = after;
        }
    }
}

}  // namespace
