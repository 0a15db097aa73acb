// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/log_builder.h"

#include <gtest/gtest.h>

using namespace nape;
using namespace nape::facts;
using test::kStart;
using test::LogBuilder;
using namespace std::chrono_literals;

namespace {

template <class T> std::ptrdiff_t liveCount(const CareLog& log)
{
    return std::ranges::distance(log.live<T>());
}

TEST(CareLog, PutsFactsInTheOrderOfHappeningThenOfWriting)
{
    LogBuilder facts;
    const auto episode = facts.episode(kStart);
    facts.rate(episode, 3, kStart + 2h);
    facts.rate(episode, 5, kStart + 1h);
    facts.rate(episode, 4, kStart + 2h);
    std::vector<int> pains;
    const auto log = facts.log();
    for (const auto& e : log.live<PainRating>())
        pains.push_back(e.value.pain.value);
    EXPECT_EQ(pains, (std::vector{5, 3, 4}));
    EXPECT_EQ(log.last<PainRating>()->value.pain.value, 4);
}

TEST(CareLog, KeepsEveryVersionAndShowsTheNewestThatIsNotDeleted)
{
    LogBuilder facts;
    const auto id = facts.add(Session{}, kStart);
    facts.edit<Session>(id, [](Header&, Session& s) { s.planned = 5min; });
    EXPECT_EQ(facts.log().all<Session>().size(), 2U);
    EXPECT_EQ(liveCount<Session>(facts.log()), 1);
    EXPECT_EQ(facts.log().find<Session>(FactId{id})->value.planned, 5min);
    facts.erase<Session>(id);
    const auto log = facts.log();
    EXPECT_EQ(log.all<Session>().size(), 3U);
    EXPECT_EQ(liveCount<Session>(log), 0);
    EXPECT_EQ(log.last<Session>(), nullptr);
    EXPECT_EQ(log.find<Session>(FactId{id}), nullptr);
}

TEST(CareLogAsOf, LeavesOutWhatHappenedLaterAndKeepsTheSecondItself)
{
    LogBuilder facts;
    const auto episode = facts.episode(kStart);
    facts.rate(episode, 3, kStart + 1h);
    facts.rate(episode, 3, kStart + 1h + 1s);
    const auto log = facts.log();
    EXPECT_TRUE(log.reachesBeyond(kStart + 1h));
    EXPECT_FALSE(log.reachesBeyond(kStart + 1h + 1s));
    EXPECT_EQ(liveCount<PainRating>(log.asOf(kStart + 1h)), 1);
    EXPECT_EQ(liveCount<PainRating>(log.asOf(kStart + 1h + 1s)), 2);
    EXPECT_EQ(log.asOf(kStart).person(), log.person());
}

TEST(CareLogAsOf, LeavesOutEndsStopsAndReopeningsThatCameLater)
{
    LogBuilder facts;
    const auto episode = facts.episode(kStart);
    facts.end(episode, kStart + 10h);
    facts.reopen(episode, kStart + 12h);
    facts.end(episode, kStart + 20h);
    Session ice;
    ice.planned = 10min;
    ice.stopped = kStart + 4min;
    facts.add(ice, kStart);
    const auto log = facts.log();
    EXPECT_TRUE(log.asOf(kStart + 20h).last<Episode>()->value.painEnd);
    EXPECT_FALSE(log.asOf(kStart + 19h).last<Episode>()->value.painEnd);
    EXPECT_TRUE(log.asOf(kStart + 12h).last<Episode>()->value.reopened);
    EXPECT_FALSE(log.asOf(kStart + 11h).last<Episode>()->value.reopened);
    EXPECT_FALSE(log.asOf(kStart + 3min).last<Session>()->value.stopped);
    EXPECT_TRUE(log.asOf(kStart + 4min).last<Session>()->value.stopped);
    EXPECT_TRUE(log.reachesBeyond(kStart + 19h));
    EXPECT_FALSE(log.reachesBeyond(kStart + 20h));
}

TEST(CareLogAsOf, KeepsDeletionsMadeSince)
{
    LogBuilder facts;
    const auto id = facts.add(Session{}, kStart);
    facts.edit<Session>(id, [](Header& h, Session&) {
        h.deleted = true;
        h.recorded = kStart + 5h;
    });
    EXPECT_EQ(liveCount<Session>(facts.log().asOf(kStart + 1h)), 0);
    EXPECT_EQ(facts.log().asOf(kStart + 1h).all<Session>().size(), 2U);
}

TEST(CareLog, AnswersSettingsAndProfileWithTheNewestValue)
{
    LogBuilder facts;
    facts.add(SettingChange{"ice_every", "2h"}, kStart);
    facts.add(SettingChange{"ice_every", "1h"}, kStart + 1h);
    facts.add(ProfileAnswer{"kidney", "yes"}, kStart);
    const auto log = facts.log();
    EXPECT_EQ(settingOf(log, "ice_every"), "1h");
    EXPECT_EQ(settingOf(log.asOf(kStart), "ice_every"), "2h");
    EXPECT_EQ(settingOf(log, "quiet_hours"), std::nullopt);
    EXPECT_EQ(profileOf(log, "kidney"), "yes");
    EXPECT_EQ(profileOf(log, "liver"), std::nullopt);
}

}  // namespace
