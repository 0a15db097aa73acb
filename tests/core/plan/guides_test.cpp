// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock/fake_zone.h"
#include "planned.h"

#include "remedies/guided.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using facts::Answer;
using remedies::State;
using Why = std::vector<std::string>;

const std::vector<std::string> kStretches{"stretch_simple", "stretch_scalene", "stretch_levator"};
const std::vector<std::string> kGuides{
    "stretch_simple", "stretch_scalene", "stretch_levator", "massage", "activity", "relax", "night"};

LogBuilder checked(std::map<std::string, Answer> answers = {})
{
    LogBuilder log;
    log.episode(kMorning - 1h);
    log.check(kMorning, answers);
    return log;
}

bool isStretchOrMassage(const std::string& id)
{
    return remedies::isStretch(id) || id == "massage";
}

TEST(Guides, AreOpenAfterACleanCheckAndLockedBeforeIt)
{
    LogBuilder before;
    before.episode(kMorning);
    for (const auto& id : kGuides) {
        EXPECT_EQ(Planned(before, kMorning).remedy(id).why, Why{"L0"}) << id;
        EXPECT_EQ(Planned(checked(), kMorning).state(id), State::available) << id;
    }
}

TEST(Guides, OfStretchesAndMassageAloneAreLockedByL2L3AndL6)
{
    const Planned numb{checked({{"numb", Answer::unknown}}), kMorning};
    const Planned old{checked(), kMorning + 24h + 1s};
    const Planned today{checked({{"fever", Answer::yes}}), kMorning};
    for (const auto& id : kGuides) {
        const bool locked = isStretchOrMassage(id);
        EXPECT_EQ(numb.remedy(id).why, locked ? Why{"L2"} : Why{}) << id;
        EXPECT_EQ(old.remedy(id).why, locked ? Why{"L3"} : Why{}) << id;
        EXPECT_EQ(today.remedy(id).why, locked ? Why{"L6"} : Why{}) << id;
        EXPECT_FALSE(numb.remedy(id).until) << id;
    }
    EXPECT_EQ(Planned(checked(), kMorning + 24h).state("massage"), State::available);
}

TEST(Guides, AreAllLockedInAnEmergency)
{
    const Planned now{checked({{"chest", Answer::yes}}), kMorning};
    for (const auto& remedy : now.plan.remedies) {
        EXPECT_EQ(remedy.state, State::locked) << remedy.id;
        ASSERT_FALSE(remedy.why.empty()) << remedy.id;
        EXPECT_EQ(remedy.why.front(), "L1") << remedy.id;
        // A pain reliever names its package and the person's own reasons as well.
        if (!remedy.id.starts_with("dose.")) {
            EXPECT_EQ(remedy.why, Why{"L1"}) << remedy.id;
        }
    }
    EXPECT_TRUE(now.plan.due.empty());
}

TEST(Guides, ThatMadeItWorseAreLockedAloneAndForThatDay)
{
    for (const auto& worse : kGuides) {
        auto log = checked();
        log.worse(worse, kMorning + 1h);
        const Instant midnight = kMorning + 16h;
        for (const auto& id : kGuides) {
            EXPECT_EQ(Planned(log, kMorning + 1h).remedy(id).why, id == worse ? Why{"L5"} : Why{}) << worse << id;
        }
        EXPECT_EQ(Planned(log, midnight - 1s).remedy(worse).until, midnight);
        EXPECT_EQ(Planned(log, midnight - 1s).state(worse), State::locked);
        EXPECT_EQ(Planned(log, midnight).state(worse), State::available) << worse;
    }
}

TEST(Guides, WorseCountsByTheDayOnTheWall)
{
    const SummerTimeZone zone;
    const Instant evening = std::chrono::sys_days{std::chrono::year{2026} / 10 / 25} + 22h + 59min;  // 23:59
    LogBuilder log;
    log.episode(evening - 1h);
    log.check(evening);
    log.worse("massage", evening);
    EXPECT_EQ(Planned(log, evening + 59s, {}, zone).state("massage"), State::locked);
    EXPECT_EQ(Planned(log, evening + 60s, {}, zone).state("massage"), State::available);
}

TEST(Guides, WorseIsNotTakenBackByDeletingIt)
{
    auto log = checked();
    const auto id = log.worse("relax", kMorning);
    log.addVersion(id, facts::Worse{log.episodeId(), "relax"}, kMorning, true);
    EXPECT_EQ(Planned(log, kMorning + 1h).remedy("relax").why, Why{"L5"});
}

TEST(Guides, WorseAboutIceAndHeatLocksThemAndPutsTheCallOff)
{
    auto log = checked();
    log.ice(kMorning, 10min, kMorning + 10min);
    log.worse("ice", kMorning + 12min);
    log.worse("heat", kMorning + 12min);
    const Planned later{log, kMorning + 2h};
    EXPECT_EQ(later.ice().why, Why{"L5"});
    EXPECT_EQ(later.remedy("heat").why, Why{"L5"});
    EXPECT_EQ(later.due("ice.again")->at, kMorning + 23h) << "midnight lies in quiet hours";
}

TEST(Stretches, AreDoneAfterThreeRoundsOfAnyKind)
{
    auto log = checked();
    for (const auto& id : kStretches) {
        for (const auto& other : kStretches)
            EXPECT_EQ(Planned(log, kMorning + 1h).state(other), State::available);
        log.did(id, kMorning + 1h);
    }
    log.did("massage", kMorning + 1h);
    const Instant midnight = kMorning + 16h;
    for (const auto& id : kStretches) {
        EXPECT_EQ(Planned(log, midnight - 1s).state(id), State::done);
        EXPECT_EQ(Planned(log, midnight - 1s).remedy(id).why, Why{"G1"});
        EXPECT_EQ(Planned(log, midnight - 1s).remedy(id).until, midnight);
        EXPECT_EQ(Planned(log, midnight).state(id), State::available);
    }
    EXPECT_EQ(Planned(log, kMorning + 1h).state("massage"), State::available);
}

TEST(Stretches, ARoundThatWasDeletedStillCounts)
{
    auto log = checked();
    for (int i = 0; i < 3; ++i) {
        const auto id = log.did("stretch_simple", kMorning);
        log.addVersion(id, facts::GuideDone{"stretch_simple", false}, kMorning, true);
    }
    EXPECT_EQ(Planned(log, kMorning).state("stretch_simple"), State::done);
}

TEST(Stretches, NeverForAnInfantAndUnderTwelveWithAnAdult)
{
    for (const auto band : {facts::AgeBand::under1, facts::AgeBand::from1to11, facts::AgeBand::from12to17}) {
        auto log = checked();
        log.age(band, kMorning);
        const Planned now{log, kMorning};
        const bool infant = band == facts::AgeBand::under1;
        for (const auto& id : kGuides) {
            EXPECT_EQ(now.remedy(id).why, infant && isStretchOrMassage(id) ? Why{"G2"} : Why{}) << id;
        }
        EXPECT_EQ(now.has("guide_with_adult"), band != facts::AgeBand::from12to17);
    }
}

TEST(Stretches, NeedAnAdultUntilTheTwelfthBirthday)
{
    auto log = checked();
    facts::Person person;
    person.name = "me";
    person.birth = clock::Day{std::chrono::year{2014} / 6 / 2};
    log.add(person, kMorning);
    EXPECT_TRUE(Planned(log, kMorning).has("guide_with_adult"));
    person.birth = clock::Day{std::chrono::year{2014} / 6 / 1};
    log.add(person, kMorning + 1s);
    EXPECT_FALSE(Planned(log, kMorning + 1s).has("guide_with_adult"));
}

TEST(AvoidList, IsThereWhileTheEpisodeIsOpen)
{
    auto log = checked();
    EXPECT_TRUE(Planned(log, kMorning + 300h).has("avoid_list"));
    facts::Episode ended;
    ended.painEnd = kMorning + 20min;
    log.addVersion({log.episodeId().value}, ended, kMorning - 1h);
    EXPECT_FALSE(Planned(log, kMorning + 20min).has("avoid_list"));
}

TEST(IceFirst, IsSaidInTheFirstTwoDays)
{
    LogBuilder log;
    log.episode(kMorning);
    log.check(kMorning);
    EXPECT_TRUE(Planned(log, kMorning + 48h - 1s).has("ice_first"));
    EXPECT_FALSE(Planned(log, kMorning + 48h).has("ice_first"));
}

}  // namespace
}  // namespace nape::test
