// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "medicated.h"

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using remedies::State;

struct Wait {
    std::string product, country;
    int tablets;
    Duration wait;
};
const std::vector<Wait> kWaits{
    {"aspirin-325", "US", 1, 4h},       {"aspirin-325", "US", 2, 4h},         {"aspirin-325", "US", 3, 6h},
    {"ibuprofen-200", "US", 1, 4h},     {"ibuprofen-200", "US", 2, 6h},       {"ibuprofen-200", "GB", 1, 6h},
    {"ibuprofen-200", "FR", 1, 6h},     {"naproxen-220", "US", 1, 8h},        {"naproxen-220", "US", 2, 12h},
    {"acetaminophen-325", "US", 1, 4h}, {"acetaminophen-325", "US", 2, 4h},   {"acetaminophen-500", "US", 1, 6h},
    {"acetaminophen-500", "US", 2, 6h}, {"acetaminophen-650er", "US", 1, 8h}, {"acetaminophen-650er", "US", 2, 8h},
    {"aspirin-300", "GB", 1, 4h},       {"aspirin-300", "GB", 2, 6h},         {"paracetamol-500", "GB", 1, 4h},
    {"paracetamol-500", "GB", 2, 4h},   {"paracetamol-500", "", 1, 6h},
};

TEST(DoseSpacing, EndsAtTheVerySecond)
{
    for (const auto& w : kWaits) {
        SCOPED_TRACE(w.product + " x" + std::to_string(w.tablets) + " in " + w.country);
        Medicated me{kMorning, w.country};
        me.dose(w.product, w.tablets, kMorning);
        const auto early = me.ask(w.product, 1, kMorning + w.wait - 1s);
        EXPECT_EQ(early.state, State::locked);
        EXPECT_EQ(early.why, Why{"M1"});
        EXPECT_EQ(early.until, kMorning + w.wait);
        EXPECT_TRUE(me.mayHave(w.product, 1, kMorning + w.wait));
    }
}

TEST(DoseSpacing, CountsInstantsAcrossAClockChangeAndAJourney)
{
    // 2026-03-29, 02:00 becomes 03:00 in Berlin; the wait is six true hours whatever the wall shows.
    const Instant night = std::chrono::sys_days{std::chrono::year{2026} / 3 / 29} - 1h;
    Medicated me{night};
    me.dose("ibuprofen-200", 2, night);
    for (const auto offset : {0h, 1h, 2h, 14h, -10h}) {
        const clock::FixedZone zone{offset};
        EXPECT_EQ(me.ask("ibuprofen-200", 1, night + 6h - 1s, zone).state, State::locked);
        EXPECT_EQ(me.ask("ibuprofen-200", 1, night + 6h, zone).state, State::available);
    }
}

TEST(DoseSpacing, CountsEveryVersionSoThatNoCorrectionBringsTheNextForward)
{
    Medicated me;
    const auto id = me.dose("ibuprofen-200", 2, kMorning + 2h);
    me.addVersion(id, facts::Dose{"ibuprofen-200", 1, false}, kMorning + 30min);
    EXPECT_EQ(me.ask("ibuprofen-200", 1, kMorning + 5h).until, kMorning + 8h);
    me.addVersion(id, facts::Dose{"ibuprofen-200", 1, false}, kMorning + 30min, true);
    EXPECT_EQ(me.ask("ibuprofen-200", 1, kMorning + 8h - 1s).why, Why{"M1"});
    EXPECT_TRUE(me.mayHave("ibuprofen-200", 1, kMorning + 8h));
}

TEST(DoseSpacing, IsNotCutShortByCorrectingTheClock)
{
    Medicated me;
    me.dose("acetaminophen-500", 2, kMorning + 3h);
    me.add(facts::ClockCorrection{kMorning + 2h, kMorning + 4h, -3h}, kMorning + 4h);
    EXPECT_EQ(me.ask("acetaminophen-500", 1, kMorning + 8h).why, Why{"M1"});
    EXPECT_EQ(me.ask("acetaminophen-500", 1, kMorning + 8h).until, kMorning + 9h);
    EXPECT_TRUE(me.mayHave("acetaminophen-500", 1, kMorning + 9h));
}

TEST(DoseSpacing, CountsFromTheCorrectionWhereTheClockHadRunAhead)
{
    Medicated me;
    me.dose("acetaminophen-500", 1, kMorning + 30h);  // a day ahead
    me.add(facts::ClockCorrection{kMorning + 29h, kMorning + 31h, -24h}, kMorning + 6h + 30min);
    EXPECT_EQ(me.ask("acetaminophen-500", 1, kMorning + 7h).until, kMorning + 12h + 30min);
}

TEST(DoseReminder, IsGoneADayAfterTheDoseAsTheClockWasPutRightAndThePlanTurns)
{
    Medicated me;
    me.dose("acetaminophen-500", 2, kMorning + 2h + 30min);
    me.add(facts::ClockCorrection{kMorning + 2h, kMorning + 4h, -3h}, kMorning + 4h);
    const Instant gone = kMorning + 23h + 30min;
    EXPECT_TRUE(Planned(me, gone - 1s).isDue("dose.acetaminophen-500"));
    EXPECT_EQ(Planned(me, gone - 1s).plan.nextChange, gone);
    EXPECT_EQ(Planned(me, gone).due("dose.acetaminophen-500"), nullptr);
}

struct Most {
    std::string product, country;
    int once, day;
};
const std::vector<Most> kMost{
    {"aspirin-325", "US", 3, 12},       {"ibuprofen-200", "US", 2, 6},     {"naproxen-220", "US", 2, 3},
    {"acetaminophen-325", "US", 2, 10}, {"acetaminophen-500", "US", 2, 6}, {"acetaminophen-650er", "US", 2, 6},
    {"aspirin-300", "GB", 2, 13},       {"ibuprofen-200", "GB", 2, 6},     {"paracetamol-500", "GB", 2, 8},
    {"acetaminophen-500", "NZ", 2, 6},
};

TEST(DoseMaximum, AtOnceIsTheLabelsToTheTablet)
{
    for (const auto& m : kMost) {
        SCOPED_TRACE(m.product);
        const Medicated me{kMorning, m.country};
        EXPECT_TRUE(me.mayHave(m.product, m.once, kMorning));
        const auto more = me.ask(m.product, m.once + 1, kMorning);
        EXPECT_EQ(more.state, State::locked);
        EXPECT_EQ(more.why, Why{"M2"});
        EXPECT_FALSE(more.until);
    }
}

TEST(DoseMaximum, InADayIsTheLabelsToTheTabletAndToTheSecond)
{
    for (const auto& m : kMost) {
        SCOPED_TRACE(m.product);
        Medicated full{kMorning, m.country};
        full.dose(m.product, m.day, kMorning);
        const auto held = full.ask(m.product, 1, kMorning + 24h - 1s);
        EXPECT_EQ(held.state, State::done);
        EXPECT_EQ(held.until, kMorning + 24h);
        EXPECT_TRUE(full.mayHave(m.product, 1, kMorning + 24h));  // exactly a day old: no longer counted
        Medicated oneLess{kMorning, m.country};
        oneLess.dose(m.product, m.day - 1, kMorning);
        EXPECT_TRUE(oneLess.mayHave(m.product, 1, kMorning + 24h - 1s));
        EXPECT_EQ(oneLess.ask(m.product, 2, kMorning + 24h - 1s).why.front(), "M2");
    }
}

TEST(DoseMaximum, OpensAsTheFirstDosesAgeNotAllAtOnce)
{
    Medicated me;
    for (int i = 0; i < 3; ++i)
        me.dose("ibuprofen-200", 2, kMorning + 6h * i);
    const auto state = me.ask("ibuprofen-200", 1, kMorning + 19h);
    EXPECT_EQ(state.state, State::done);
    EXPECT_EQ(state.until, kMorning + 24h);
    EXPECT_EQ(me.ask("ibuprofen-200", 2, kMorning + 24h).state, State::available);
}

TEST(DoseMaximum, CountsADoseOnceAsItsStrictestVersion)
{
    Medicated me;
    const auto id = me.dose("ibuprofen-200", 4, kMorning);
    me.addVersion(id, facts::Dose{"ibuprofen-200", 2, false}, kMorning + 1h);
    EXPECT_TRUE(me.mayHave("ibuprofen-200", 2, kMorning + 10h));  // 4 and 2, not 6 and 2
    me.dose("ibuprofen-200", 1, kMorning + 2h);
    EXPECT_EQ(me.ask("ibuprofen-200", 2, kMorning + 10h).why, Why{"M2"});  // 4 and 1
}

TEST(DoseMaximum, CountsADoseThatWasTakenBack)
{
    Medicated me;
    const auto id = me.dose("ibuprofen-200", 6, kMorning);
    me.addVersion(id, facts::Dose{"ibuprofen-200", 6, false}, kMorning, true);
    EXPECT_EQ(me.ask("ibuprofen-200", 1, kMorning + 23h).state, State::done);
}

TEST(DoseMaximum, OfNaproxenIsTwoInAnyTwelveHours)
{
    Medicated me;
    me.dose("naproxen-220", 1, kMorning);
    const auto two = me.ask("naproxen-220", 2, kMorning + 8h);  // the spacing is over
    EXPECT_EQ(two.state, State::locked);
    EXPECT_EQ(two.why, Why{"M2"});
    EXPECT_EQ(two.until, kMorning + 12h);
    EXPECT_TRUE(me.mayHave("naproxen-220", 1, kMorning + 8h));
    EXPECT_FALSE(me.mayHave("naproxen-220", 2, kMorning + 12h - 1s));
    EXPECT_TRUE(me.mayHave("naproxen-220", 2, kMorning + 12h));
    EXPECT_TRUE(Medicated{}.mayHave("naproxen-220", 2, kMorning)) << "a first dose";
}

TEST(DoseMaximum, IsTheLowestOfThePackagesInTheDay)
{
    Medicated me;
    for (int i = 0; i < 3; ++i)
        me.dose("acetaminophen-500", 2, kMorning + 6h * i);  // 3,000 mg, all that this package allows
    const auto other = me.ask("acetaminophen-650er", 1, kMorning + 20h);
    EXPECT_EQ(other.why, Why{"M2"});
    EXPECT_EQ(other.until, kMorning + 24h);
    EXPECT_FALSE(me.mayHave("acetaminophen-650er", 1, kMorning + 24h - 1s));
    EXPECT_TRUE(me.mayHave("acetaminophen-650er", 1, kMorning + 24h));
    EXPECT_FALSE(Planned(me, kMorning + 20h).has("over_maximum"));
}

TEST(DoseMaximum, IsTheLowestOfTheOwnPackagesToo)
{
    Medicated me;
    me.read("acetaminophen-325", 4);  // 1,300 mg
    me.dose("acetaminophen-325", 2, kMorning);
    EXPECT_TRUE(me.mayHave("acetaminophen-500", 1, kMorning + 12h));  // 1,150 mg
    EXPECT_EQ(me.ask("acetaminophen-500", 2, kMorning + 12h).why, Why{"M2"});  // 1,650 mg
    EXPECT_TRUE(me.mayHave("acetaminophen-500", 2, kMorning + 24h));
}

TEST(DoseMaximum, NeverLetsADoseThatSetsOffTheNoteAtOnce)
{
    const std::vector<std::string> products{"acetaminophen-325", "acetaminophen-500", "acetaminophen-650er"};
    for (const auto& first : products) {
        for (const auto& second : products) {
            for (int tablets = 1; tablets <= 12; ++tablets) {
                Medicated me;
                me.dose(first, tablets, kMorning);
                if (Planned(me, kMorning + 12h).has("over_maximum") || !me.mayHave(second, 1, kMorning + 12h)) continue;
                me.dose(second, 1, kMorning + 12h);
                EXPECT_FALSE(Planned(me, kMorning + 12h).has("over_maximum"))
                    << first << " x" << tablets << ", then " << second;
            }
        }
    }
}

TEST(Under16, HasNoAcetaminophenBesideAnNsaidOutsideTheUnitedStates)
{
    struct Case {
        std::string country, first, then;
    };
    for (const auto& [country, first, then] :
         {Case{"GB", "paracetamol-500", "ibuprofen-200"}, Case{"", "acetaminophen-325", "ibuprofen-200"},
          Case{"DE", "acetaminophen-325", "naproxen-220"}}) {
        SCOPED_TRACE(country + ": " + first + ", then " + then);
        Medicated child{kMorning, country, 2013};
        child.dose(first, 1, kMorning);
        const auto state = child.ask(then, 1, kMorning + 6h - 1s);
        EXPECT_EQ(state.why, Why{"M10"});
        EXPECT_EQ(state.until, kMorning + 6h);
        EXPECT_TRUE(child.mayHave(then, 1, kMorning + 6h));
    }
    Medicated other{kMorning, "", 2013};
    other.dose("ibuprofen-200", 1, kMorning);
    EXPECT_EQ(other.ask("acetaminophen-325", 1, kMorning).why, (Why{"M5", "M10"}));
}

TEST(Under16, EndsWithTheBirthdayAndAtTheBorderOfTheUnitedStates)
{
    Medicated american{kMorning, "US", 2013};
    american.dose("acetaminophen-325", 1, kMorning);
    EXPECT_TRUE(american.mayHave("ibuprofen-200", 1, kMorning));
    const auto born = [](int day) {
        Medicated me{kMorning, "GB"};
        facts::Person person;
        person.name = "me";
        person.birth = clock::Day{std::chrono::year{2010} / 6 / day};
        person.country = "GB";
        me.addVersion(facts::FactId{"f1"}, person, kMorning - 1h);
        me.dose("paracetamol-500", 1, kMorning);
        return me;
    };
    EXPECT_EQ(born(2).ask("ibuprofen-200", 1, kMorning).why, Why{"M10"});
    EXPECT_TRUE(born(1).mayHave("ibuprofen-200", 1, kMorning));
}

TEST(SecondNsaid, WaitsForTheUpperIntervalOfTheFirst)
{
    const std::vector<std::pair<std::string, Duration>> firsts{
        {"aspirin-325", 6h}, {"ibuprofen-200", 6h}, {"naproxen-220", 12h}};
    for (const auto& [first, upper] : firsts) {
        for (const std::string second : {"aspirin-325", "ibuprofen-200", "naproxen-220"}) {
            if (first == second) continue;
            SCOPED_TRACE(first + ", then " + second);
            Medicated me;
            me.dose(first, 1, kMorning);
            const auto state = me.ask(second, 1, kMorning + upper - 1s);
            EXPECT_EQ(state.why, Why{"M3"});
            EXPECT_EQ(state.until, kMorning + upper);
            EXPECT_TRUE(me.mayHave(second, 1, kMorning + upper));
        }
    }
}

TEST(SecondNsaid, LeavesAcetaminophenAlone)
{
    Medicated me;
    me.dose("ibuprofen-200", 1, kMorning);
    EXPECT_TRUE(me.mayHave("acetaminophen-500", 2, kMorning));
    Medicated other;
    other.dose("acetaminophen-500", 2, kMorning);
    EXPECT_TRUE(other.mayHave("naproxen-220", 1, kMorning));
}

TEST(SecondAcetaminophen, WaitsForTheUpperIntervalAndTheLongerSpacing)
{
    struct Pair {
        std::string first, second;
        Duration m4;
    };
    for (const auto& [first, second, wait] :
         {Pair{"acetaminophen-325", "acetaminophen-500", 6h}, Pair{"acetaminophen-500", "acetaminophen-325", 6h},
          Pair{"acetaminophen-325", "acetaminophen-650er", 8h},  // M1 of the second
          Pair{"acetaminophen-650er", "acetaminophen-325", 8h}}) {
        SCOPED_TRACE(first + ", then " + second);
        Medicated me;
        me.dose(first, 1, kMorning);
        const auto state = me.ask(second, 1, kMorning + 1h);
        EXPECT_EQ(state.why, (Why{"M1", "M4"}));
        EXPECT_EQ(state.until, kMorning + wait);
        EXPECT_FALSE(me.mayHave(second, 1, kMorning + wait - 1s));
        EXPECT_TRUE(me.mayHave(second, 1, kMorning + wait));
    }
}

TEST(SecondAcetaminophen, SharesTheMaximumOfTheStricterLabelAndFourGrams)
{
    Medicated me;
    me.dose("acetaminophen-650er", 4, kMorning);  // 2,600 mg
    EXPECT_TRUE(me.mayHave("acetaminophen-325", 2, kMorning + 12h));  // 3,250 mg: the label of the second
    EXPECT_EQ(me.ask("acetaminophen-500", 1, kMorning + 12h).why, Why{"M2"});  // 3,100 mg of 3,000
    Medicated over;
    over.dose("acetaminophen-650er", 6, kMorning);  // 3,900 mg
    EXPECT_EQ(over.ask("acetaminophen-325", 1, kMorning + 12h).why, (Why{"M2", "M4"}));  // 4,225 mg
    Medicated full{kMorning, "GB"};
    full.dose("paracetamol-500", 7, kMorning);
    EXPECT_TRUE(full.mayHave("paracetamol-500", 1, kMorning + 12h));  // 4,000 mg sharp
}

TEST(OwnPackage, IsOnlyEverStricter)
{
    Medicated me;
    me.read("ibuprofen-200", 3, 8h);
    me.dose("ibuprofen-200", 2, kMorning);
    EXPECT_EQ(me.ask("ibuprofen-200", 1, kMorning + 8h - 1s).until, kMorning + 8h);
    EXPECT_TRUE(me.mayHave("ibuprofen-200", 1, kMorning + 8h));
    EXPECT_EQ(me.ask("ibuprofen-200", 2, kMorning + 8h).why, Why{"M2"});
    Medicated looser;
    looser.read("ibuprofen-200", 100, 1h);
    looser.dose("ibuprofen-200", 2, kMorning);
    EXPECT_EQ(looser.ask("ibuprofen-200", 1, kMorning + 6h - 1s).why, Why{"M1"});
    EXPECT_EQ(looser.ask("ibuprofen-200", 3, kMorning + 12h).why, Why{"M2"});
}

TEST(TenDays, StopEveryPainRelieverOnceThereAreMore)
{
    const Instant today = kMorning + 24h * 13;
    const auto daysOfUse = [&](int days) {
        Medicated me;
        for (int i = 1; i <= days; ++i)
            me.dose("ibuprofen-200", 1, today - 24h * i);
        me.check(today);
        return me;
    };
    EXPECT_TRUE(daysOfUse(9).mayHave("ibuprofen-200", 1, today)) << "the tenth day";
    EXPECT_EQ(daysOfUse(10).ask("ibuprofen-200", 1, today).why, Why{"M6"}) << "the eleventh";
    EXPECT_EQ(daysOfUse(11).ask("acetaminophen-500", 1, today).why, Why{"M6"});
    EXPECT_FALSE(daysOfUse(10).ask("acetaminophen-500", 1, today).until);
}

TEST(TenDays, LetTheSecondDoseOfTheTenthDayBe)
{
    Medicated me;
    for (int i = 0; i < 10; ++i)
        me.dose("ibuprofen-200", 1, kMorning + 24h * i);
    const Instant day = kMorning + 24h * 9;
    me.check(day);
    EXPECT_TRUE(me.mayHave("ibuprofen-200", 1, day + 16h - 1s));
    EXPECT_EQ(Planned(me, day + 15h).plan.nextChange, day + 16h);
    EXPECT_EQ(me.ask("ibuprofen-200", 1, day + 16h).why, Why{"M6"}) << "midnight";
}

TEST(TenDays, OpenNoWaitThatEndsOnTheEleventh)
{
    Medicated me;
    for (int i = 0; i < 9; ++i)
        me.dose("ibuprofen-200", 1, kMorning + 24h * i);
    const Instant day = kMorning + 24h * 9;
    me.check(day);
    me.dose("ibuprofen-200", 1, day + 12h);
    const auto state = me.ask("ibuprofen-200", 1, day + 13h);
    EXPECT_EQ(state.why, (Why{"M1", "M6"}));
    EXPECT_FALSE(state.until);
    EXPECT_EQ(Planned(me, day + 13h).due("dose.ibuprofen-200"), nullptr);
}

TEST(TenDays, CountOneDoseOnceHoweverItsTimeWasCorrected)
{
    Medicated me;
    for (int i = 0; i < 8; ++i)
        me.dose("ibuprofen-200", 1, kMorning + 24h * i);
    const Instant day = kMorning + 24h * 9;
    me.check(day);
    const auto id = me.dose("ibuprofen-200", 1, day - 7h);  // 01:00
    me.addVersion(id, facts::Dose{"ibuprofen-200", 1, false}, day - 9h);  // 23:00 of the day before
    EXPECT_TRUE(me.mayHave("ibuprofen-200", 1, day)) << "nine days and today";
}

}  // namespace
}  // namespace nape::test
