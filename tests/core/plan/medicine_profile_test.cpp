// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "medicated.h"

#include "remedies/medicine_profile.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using remedies::State;

// Someone of a birth date or a band, all else answered.
Medicated aged(std::optional<clock::Day> birth, std::optional<facts::AgeBand> band = {},
               const std::string& country = "US")
{
    Medicated me{kMorning, country};
    facts::Person person;
    person.name = "me";
    person.birth = birth;
    person.ageBand = band;
    person.ageBandAt = kMorning - 1h;
    person.country = country;
    me.addVersion(facts::FactId{"f1"}, person, kMorning - 1h);
    return me;
}
// `years` old since this very day, and not before it.
clock::Day birthday(int years, int days = 0)
{
    const auto today = std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(kMorning)};
    return clock::Day{std::chrono::sys_days{today - std::chrono::years{years}} + std::chrono::days{days}};
}

TEST(Package, IsReadOncePerProduct)
{
    LogBuilder me;
    EXPECT_EQ(Planned(me, kMorning).remedy("dose.ibuprofen-200").state, State::locked);
    const auto whyOf = [&](const std::string& product) {
        return plan::doseStateFor(me.log(), kMorning + 1h, {}, kUtc, product, 1).why;
    };
    EXPECT_EQ(whyOf("acetaminophen-500"), Why{"M0"});
    me.add(facts::PackageRead{"acetaminophen-500", {}, {}}, kMorning);
    EXPECT_EQ(whyOf("acetaminophen-500"), Why{"no_episode"});
    EXPECT_EQ(whyOf("acetaminophen-325"), Why{"M0"});
}

TEST(Aspirin, IsForNobodyUnderNineteen)
{
    for (const auto* product : {"aspirin-325", "aspirin-300"}) {
        EXPECT_EQ(aged(birthday(19, 1)).ask(product, 1, kMorning).why, Why{"C3"}) << product;
        EXPECT_TRUE(aged(birthday(19)).mayHave(product, 1, kMorning)) << product;
    }
}

TEST(Aspirin, IsForNobodyWhoseAgeIsNotKnown)
{
    EXPECT_EQ(aged({}).ask("aspirin-325", 1, kMorning).why, (Why{"C3", "M7"}));
    EXPECT_EQ(aged({}, facts::AgeBand::from18to64).ask("aspirin-325", 1, kMorning).why, Why{"C3"});
    EXPECT_TRUE(aged({}, facts::AgeBand::from65).mayHave("aspirin-325", 1, kMorning));
}

TEST(Aspirin, AsksABandWhetherItIsNineteenOrOver)
{
    auto me = aged({}, facts::AgeBand::from18to64);
    me.answer("age19", "yes");
    EXPECT_TRUE(me.mayHave("aspirin-325", 1, kMorning));
    me.answer("age19", "no");
    EXPECT_EQ(me.ask("aspirin-325", 1, kMorning).why, Why{"C3"});
    auto teen = aged({}, facts::AgeBand::from12to17);
    teen.answer("age19", "yes");  // one of the two is wrong
    EXPECT_EQ(teen.ask("aspirin-325", 1, kMorning).why, Why{"C3"});
    auto child = aged(birthday(15));
    child.answer("age19", "yes");
    EXPECT_EQ(child.ask("aspirin-325", 1, kMorning).why, Why{"C3"});
}

TEST(Children, UnderTwelveGetNoNumber)
{
    for (const auto* product : {"ibuprofen-200", "acetaminophen-325", "acetaminophen-500", "naproxen-220"}) {
        const auto state = aged(birthday(12, 1)).ask(product, 1, kMorning);
        EXPECT_EQ(state.state, State::locked) << product;
        EXPECT_EQ(state.why, Why{"M7"}) << product;
        EXPECT_TRUE(aged(birthday(12)).mayHave(product, 1, kMorning)) << product;
    }
    auto me = aged(birthday(11));
    me.dose("acetaminophen-325", 1, kMorning);
    EXPECT_FALSE(me.ask("acetaminophen-325", 1, kMorning + 1h).until);
    EXPECT_EQ(Planned(me, kMorning + 1h).due("dose.acetaminophen-325"), nullptr);
}

TEST(Children, AreMeantWhileTheAgeIsNotKnown)
{
    EXPECT_EQ(aged({}).ask("ibuprofen-200", 1, kMorning).why, Why{"M7"});
    EXPECT_EQ(aged({}, facts::AgeBand::from1to11).ask("ibuprofen-200", 1, kMorning).why, Why{"M7"});
    EXPECT_TRUE(aged({}, facts::AgeBand::from12to17).mayHave("ibuprofen-200", 1, kMorning));
}

struct Label {
    std::string product, country;
    int years;
};
TEST(LabelAge, HoldsUntilTheBirthday)
{
    for (const auto& [product, country, years] :
         {Label{"acetaminophen-650er", "US", 18}, Label{"paracetamol-500", "GB", 16},
          Label{"acetaminophen-500", "", 16}}) {
        EXPECT_EQ(aged(birthday(years, 1), {}, country).ask(product, 1, kMorning).why, Why{"M5"}) << product;
        EXPECT_TRUE(aged(birthday(years), {}, country).mayHave(product, 1, kMorning)) << product;
    }
    EXPECT_TRUE(aged({}, facts::AgeBand::from18to64).mayHave("acetaminophen-650er", 1, kMorning));
    EXPECT_EQ(aged({}, facts::AgeBand::from12to17).ask("acetaminophen-650er", 1, kMorning).why, Why{"M5"});
}

TEST(Pregnancy, HoldsNsaidsFromTwentyWeeksCountedOnFromTheAnswer)
{
    Medicated me;
    me.answer("pregnancy_weeks", "18");  // at 07:00 of the first day
    const Instant twenty = std::chrono::floor<std::chrono::days>(kMorning) + std::chrono::days{14};
    for (const auto* product : {"aspirin-325", "ibuprofen-200", "naproxen-220"}) {
        EXPECT_TRUE(me.mayHave(product, 1, twenty - 1s)) << product;
        EXPECT_EQ(me.ask(product, 1, twenty).why, Why{"M5"}) << product;
    }
    EXPECT_TRUE(me.mayHave("acetaminophen-500", 1, twenty));
    EXPECT_EQ(remedies::pregnancyWeeks(me.log(), twenty - 1s, kUtc), 19);
    EXPECT_EQ(Planned(me, twenty - 1h).plan.nextChange, twenty);
}

TEST(Pregnancy, IsAskedAnewOnceItMustBeOver)
{
    Medicated me;
    me.answer("pregnancy_weeks", "45");
    EXPECT_EQ(remedies::pregnancyWeeks(me.log(), kMorning, kUtc), 45);
    const auto later = kMorning + 24h * 7;
    EXPECT_FALSE(remedies::pregnancyWeeks(me.log(), later, kUtc));
    EXPECT_TRUE(Planned(me, later).has("medicine_questions"));
}

TEST(Profile, HoldsWhatEachAnswerSpeaksOf)
{
    const std::vector<std::string> nsaidOnly{"ulcer_or_bleed", "blood_thinner", "kidney",  "heart_or_pressure",
                                             "asthma_aspirin", "allergy_nsaid", "steroid", "diuretic"};
    for (const auto& key : nsaidOnly) {
        Medicated me;
        me.answer(key, "yes");
        EXPECT_EQ(me.ask("ibuprofen-200", 1, kMorning).why, Why{"M5"}) << key;
        EXPECT_EQ(me.ask("aspirin-325", 1, kMorning).why, Why{"M5"}) << key;
        EXPECT_TRUE(me.mayHave("acetaminophen-500", 1, kMorning)) << key;
    }
    for (const std::string key : {"liver", "alcohol_3"}) {
        Medicated me;
        me.answer(key, "yes");
        EXPECT_EQ(me.ask("naproxen-220", 1, kMorning).why, Why{"M5"}) << key;
        EXPECT_EQ(me.ask("acetaminophen-325", 1, kMorning).why, Why{"M5"}) << key;
    }
    Medicated me;
    me.answer("allergy_acetaminophen", "yes");
    EXPECT_EQ(me.ask("acetaminophen-325", 1, kMorning).why, Why{"M5"});
    EXPECT_TRUE(me.mayHave("ibuprofen-200", 1, kMorning));
}

TEST(Profile, OnlyAsksAboutAcetaminophenWithABloodThinnerOrLowWeight)
{
    for (const std::string key : {"blood_thinner", "under_50kg"}) {
        Medicated me;
        me.answer(key, "yes");
        const Planned plan{me, kMorning};
        EXPECT_EQ(plan.remedy("dose.acetaminophen-500").state, State::available) << key;
        EXPECT_TRUE(plan.has("ask_medicine")) << key;
    }
    EXPECT_FALSE(Planned(Medicated{}, kMorning).has("ask_medicine"));
}

TEST(Profile, AsksUntilEachQuestionIsAnsweredAndHoldsNothingBackTillThen)
{
    LogBuilder me;
    me.episode(kMorning);
    me.check(kMorning);
    me.add(facts::PackageRead{"acetaminophen-500", {}, {}}, kMorning);
    const auto why = [&] { return Planned(me, kMorning).remedy("dose.acetaminophen-500").why; };
    for (const auto* key : {"liver", "alcohol_3", "allergy_acetaminophen", "blood_thinner", "under_50kg"}) {
        EXPECT_EQ(why(), Why{});
        EXPECT_TRUE(Planned(me, kMorning).has("medicine_questions"));
        me.add(facts::ProfileAnswer{key, "no"}, kMorning);
    }
    EXPECT_TRUE(Planned(me, kMorning).has("medicine_questions")) << "pregnancy: acetaminophen asks first";
    me.add(facts::ProfileAnswer{"pregnancy_weeks", "0"}, kMorning);
    EXPECT_EQ(why(), Why{});
    EXPECT_FALSE(Planned(me, kMorning).has("medicine_questions"));
}

std::vector<std::string_view> openQuestions(const LogBuilder& me, const char* product, Instant now = kMorning)
{
    return remedies::medicineProfile(me.log(), *catalogue::medicineFor(product, "US"), now, kUtc).unanswered;
}

TEST(Profile, QueuesEveryConditionThatTheProductSpeaksOf)
{
    LogBuilder me;
    using Keys = std::vector<std::string_view>;
    EXPECT_EQ(openQuestions(me, "acetaminophen-500"),
              (Keys{"pregnancy_weeks", "blood_thinner", "liver", "alcohol_3", "allergy_acetaminophen", "under_50kg"}));
    EXPECT_EQ(openQuestions(me, "ibuprofen-200"),
              (Keys{"pregnancy_weeks", "ulcer_or_bleed", "blood_thinner", "kidney", "heart_or_pressure",
                    "heart_surgery", "daily_aspirin", "asthma_aspirin", "liver", "alcohol_3", "allergy_nsaid",
                    "allergy_acetaminophen", "steroid", "diuretic"}));
    EXPECT_TRUE(openQuestions(Medicated{}, "acetaminophen-500").empty());
    EXPECT_TRUE(openQuestions(Medicated{}, "ibuprofen-200").empty());
}

TEST(Aspirin, QueuesTheQuestionOnlyWhereTheBandLeavesItOpen)
{
    using facts::AgeBand;
    const auto asks = [](const LogBuilder& me, const char* product = "aspirin-325") {
        const auto open = openQuestions(me, product);
        return std::ranges::find(open, "age19") != open.end();
    };
    EXPECT_TRUE(asks(aged({}, AgeBand::from18to64)));
    EXPECT_FALSE(asks(aged({}, AgeBand::from18to64), "ibuprofen-200"));
    EXPECT_FALSE(asks(aged({}, AgeBand::from12to17)));
    EXPECT_FALSE(asks(aged({}, AgeBand::from65)));
    EXPECT_FALSE(asks(aged(birthday(19, 1))));
    auto me = aged({}, AgeBand::from18to64);
    me.answer("age19", "no");
    EXPECT_FALSE(asks(me));
}

TEST(Pregnancy, IsAskedAnewEightWeeksAfterANo)
{
    const Medicated me;  // answered at 07:00 of the first day
    const Instant later = std::chrono::floor<std::chrono::days>(kMorning) + std::chrono::days{56};
    EXPECT_EQ(remedies::pregnancyWeeks(me.log(), later - 1s, kUtc), 0);
    EXPECT_FALSE(remedies::pregnancyWeeks(me.log(), later, kUtc));
    EXPECT_EQ(openQuestions(me, "ibuprofen-200", later), (std::vector<std::string_view>{"pregnancy_weeks"}));
    EXPECT_TRUE(openQuestions(me, "ibuprofen-200", later - 1s).empty());
}

TEST(Pregnancy, OfNoNumberOfWeeksIsNoAnswer)
{
    Medicated me;
    me.answer("pregnancy_weeks", "24");
    for (const auto* wrong : {"200", "46", "-1", "20x", "", "no"}) {
        me.answer("pregnancy_weeks", wrong);
        EXPECT_EQ(remedies::pregnancyWeeks(me.log(), kMorning, kUtc), 24) << wrong;
        EXPECT_EQ(me.ask("ibuprofen-200", 1, kMorning).why, Why{"M5"}) << wrong;
    }
}

TEST(Profile, HoldsNsaidsAroundHeartSurgeryAndBesideADailyAspirin)
{
    for (const std::string key : {"heart_surgery", "daily_aspirin"}) {
        Medicated me;
        me.answer(key, "yes");
        for (const auto* product : {"aspirin-325", "ibuprofen-200", "naproxen-220"})
            EXPECT_EQ(me.ask(product, 1, kMorning).why, Why{"M5"}) << key << " " << product;
        EXPECT_TRUE(me.mayHave("acetaminophen-500", 1, kMorning)) << key;
        EXPECT_FALSE(Planned(me, kMorning).has("ask_medicine")) << key;
    }
}

}  // namespace
}  // namespace nape::test
