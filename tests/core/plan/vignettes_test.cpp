// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planned.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

// The vignettes with their plan lines, as far as these speak of ice, heat and the guides.
namespace nape::test {
namespace {

using nlohmann::json;
using remedies::State;
using Why = std::vector<std::string>;

std::vector<json> vignettes()
{
    std::ifstream file{NAPE_TEST_DATA "/vignettes.json"};
    return json::parse(file).get<std::vector<json>>();
}

json vignette(const std::string& id)
{
    for (const auto& v : vignettes()) {
        if (v["id"] == id) return v;
    }
    throw std::runtime_error{"no vignette " + id};
}

// The log of a vignette whose onset lies so long before the check at kMorning.
LogBuilder logOf(const json& v, Duration sinceOnset = 1h)
{
    LogBuilder log;
    log.episode(kMorning - sinceOnset);
    facts::Person person;
    person.name = "me";
    person.ageBand = facts::bandOfYears(v["age_years"].get<int>());
    person.ageBandAt = kMorning;
    log.add(person, kMorning);
    triage::Input input;
    input.age = facts::ageFromYears(v["age_years"].get<int>());
    for (const auto& [id, answer] : v["answers"].items())
        input.answers.set(*triage::questionFromId(id), *facts::fromId<facts::Answer>(answer.get<std::string>()));
    triage::fillOthers(input.answers, facts::Answer::no, input.age, input.log);
    log.add(triage::toFact(log.episodeId(), input, triage::assess(input)), kMorning);
    return log;
}

TEST(VignettePlans, LockWhatTheirLocksSayAndNothingElse)
{
    for (const auto& v : vignettes()) {
        SCOPED_TRACE(v["id"].get<std::string>());
        const auto locks = v["locks"].get<Why>();
        const auto has = [&](const char* lock) { return std::ranges::find(locks, lock) != locks.end(); };
        const Planned now{logOf(v), kMorning};
        for (const auto& remedy : now.plan.remedies) {
            if (remedy.id.starts_with("dose.")) {
                EXPECT_EQ(has("L1"), !remedy.why.empty() && remedy.why.front() == "L1") << remedy.id;
                continue;
            }
            const bool stretchOrMassage = remedies::findRemedy(remedy.id)->stretchOrMassage;
            Why why;
            if (has("L1")) why.emplace_back("L1");
            if (has("L2") && (stretchOrMassage || (remedy.id == "heat" && v["answers"].contains("injury")))) {
                why.emplace_back("L2");
            }
            if (has("L6") && stretchOrMassage) why.emplace_back("L6");
            EXPECT_EQ(remedy.why, why) << remedy.id;
            EXPECT_EQ(remedy.state, why.empty() ? State::available : State::locked) << remedy.id;
        }
        if (has("L1")) {
            EXPECT_TRUE(now.plan.due.empty());
        }
    }
}

TEST(VignettePlans, V01RanksIceHeatStretchesAndMassage)
{
    const Planned now{logOf(vignette("V01"), 10h), kMorning};
    EXPECT_EQ(now.ice().rank, 1);
    EXPECT_EQ(now.remedy("heat").rank, 2);
    for (const auto* id : {"stretch_simple", "stretch_scalene", "stretch_levator", "massage"})
        EXPECT_EQ(now.state(id), State::available) << id;
    EXPECT_EQ(now.due("check.day7")->at, kMorning - 10h + 168h + 9h) << "22:00 waits for the morning";
}

TEST(VignettePlans, V06AllowsIceAndHeatOnSkinThatFeelsNormal)
{
    const Planned now{logOf(vignette("V06")), kMorning};
    EXPECT_TRUE(now.has("numb_skin"));
    EXPECT_EQ(now.state("heat"), State::available);
    EXPECT_EQ(now.remedy("massage").why, Why{"L2"});
}

TEST(VignettePlans, V09HasTheWholePlanWithTheNightGuide)
{
    const Planned now{logOf(vignette("V09"), 30h), kMorning};
    EXPECT_EQ(now.plan.tier, rules::Tier::doctorSoon);
    EXPECT_EQ(now.state("night"), State::available);
    EXPECT_EQ(now.ice().rank, 1);
}

TEST(VignettePlans, V11HasTheDentistAndTheNightGuide)
{
    const Planned now{logOf(vignette("V11")), kMorning};
    EXPECT_EQ(now.plan.referrals, Why{"DENTIST"});
    EXPECT_EQ(now.plan.tier, rules::Tier::selfCare);
    EXPECT_EQ(now.state("night"), State::available);
}

TEST(VignettePlans, V15LeavesIceAndHeatToSomebodyPregnant)
{
    auto log = logOf(vignette("V15"));
    log.add(facts::ProfileAnswer{"pregnancy_weeks", "24"}, kMorning);
    const Planned now{log, kMorning};
    EXPECT_EQ(now.ice().state, State::available);
    EXPECT_EQ(now.state("heat"), State::available);
}

TEST(VignettePlans, V16IsLockedForTheChildWhateverWasSaidSince)
{
    auto log = logOf(vignette("V16"));
    log.did("relax", kMorning + 1min);
    const Planned now{log, kMorning + 2min};
    for (const auto& remedy : now.plan.remedies)
        EXPECT_EQ(remedy.why.front(), "L1") << remedy.id;
    EXPECT_EQ(now.remedy("heat").why, (Why{"L1", "L2"}));
}

TEST(VignettePlans, V22HasHeatWithAnAdultAndStretchesAlone)
{
    const Planned now{logOf(vignette("V22")), kMorning};
    EXPECT_EQ(now.state("heat"), State::available);
    EXPECT_TRUE(now.has("heat_with_adult"));
    EXPECT_FALSE(now.has("guide_with_adult"));
}

TEST(VignettePlans, V29RefusesIceUntilTheHourAndPushesItOutByAnOverrun)
{
    auto log = logOf(vignette("V29"), 5h);
    log.ice(kMorning);
    EXPECT_EQ(Planned(log, kMorning + 50min).ice().until, kMorning + 1h);
    auto over = logOf(vignette("V29"), 5h);
    over.ice(kMorning, 10min, kMorning + 20min);
    EXPECT_EQ(Planned(over, kMorning + 50min).ice().until, kMorning + 70min);
}

}  // namespace
}  // namespace nape::test
