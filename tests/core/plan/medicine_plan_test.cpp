// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "medicated.h"

#include "remedies/medicines.h"

#include <gtest/gtest.h>

#include <set>

namespace nape::test {
namespace {

using facts::Answer;
using plan::DueState;
using remedies::State;

bool asksPharmacist(const Planned& p)
{
    return std::ranges::find(p.plan.referrals, "PHARMACIST") != p.plan.referrals.end();
}
std::vector<std::string> doseRows(const Planned& p)
{
    std::vector<std::string> ids;
    for (const auto& remedy : p.plan.remedies) {
        if (!remedies::productOf(remedy.id).empty()) ids.push_back(remedy.id);
    }
    return ids;
}

TEST(DoseRows, AreThoseOfTheCountryAndWhatWasLogged)
{
    Medicated me{kMorning, "GB"};
    EXPECT_EQ(doseRows(Planned(me, kMorning)), (Why{"dose.aspirin-300", "dose.ibuprofen-200", "dose.paracetamol-500"}));
    me.dose("naproxen-220", 1, kMorning);
    EXPECT_EQ(doseRows(Planned(me, kMorning + 24h)).size(), 4U);
    EXPECT_EQ(doseRows(Planned(Medicated{kMorning, "SE"}, kMorning)).size(), 8U);
}

TEST(DoseRows, RankAfterEveryOtherRemedyOfTheirState)
{
    const Planned now{Medicated{}, kMorning};
    int lastOther = 0;
    int firstDose = 99;
    for (const auto& remedy : now.plan.remedies) {
        ASSERT_EQ(remedy.state, State::available) << remedy.id;
        if (remedies::productOf(remedy.id).empty())
            lastOther = std::max(lastOther, remedy.rank);
        else
            firstDose = std::min(firstDose, remedy.rank);
    }
    EXPECT_EQ(firstDose, lastOther + 1);
}

TEST(DoseRows, AreLockedUntilTheCheckAndInAnEmergency)
{
    Medicated me;
    me.check(kMorning, {{"chest", Answer::yes}});
    const Planned emergency{me, kMorning + 1min};
    for (const auto& row : doseRows(emergency)) {
        EXPECT_EQ(emergency.remedy(row).state, State::locked);
        EXPECT_EQ(emergency.remedy(row).why.front(), "L1");
        EXPECT_FALSE(emergency.remedy(row).until);
    }
    LogBuilder unchecked;
    unchecked.episode(kMorning);
    EXPECT_EQ(Planned(unchecked, kMorning).remedy("dose.ibuprofen-200").why.front(), "L0");
}

TEST(DoseRows, StayOpenUnderADoctorsAdviceForTodayAndAnOldCheck)
{
    Medicated me;
    me.check(kMorning, {{"severe_uncontrolled", Answer::yes}});
    EXPECT_EQ(Planned(me, kMorning + 1min).remedy("dose.ibuprofen-200").state, State::available);
    EXPECT_EQ(Planned(Medicated{}, kMorning + 30h).remedy("dose.ibuprofen-200").state, State::available);
}

TEST(DoseRows, SayThatNoEpisodeIsOpenAndStillCountTheWait)
{
    LogBuilder none;
    EXPECT_EQ(Planned(none, kMorning).remedy("dose.ibuprofen-200").state, State::locked);
    Medicated me;
    auto over = facts::Episode{};
    over.painEnd = kMorning + 1h;
    me.addVersion({me.episodeId().value}, over, kMorning);
    EXPECT_EQ(me.ask("ibuprofen-200", 1, kMorning + 2h).why, Why{"no_episode"});
    me.dose("ibuprofen-200", 1, kMorning + 1h);
    EXPECT_EQ(me.ask("ibuprofen-200", 1, kMorning + 2h).why, Why{"M1"});
}

TEST(DoseReminder, SaysWhenYouMayAndNeverToTakeIt)
{
    Medicated me;
    me.dose("ibuprofen-200", 2, kMorning);
    const Planned now{me, kMorning + 1h};
    const auto* due = now.due("dose.ibuprofen-200");
    ASSERT_NE(due, nullptr);
    EXPECT_EQ(due->at, kMorning + 6h);
    EXPECT_EQ(due->state, DueState::upcoming);
    EXPECT_FALSE(due->alarm);
    EXPECT_EQ(text::english(due->text, now.plan.now, kUtc),
              "If you need it: you may take ibuprofen 200 mg from 14:00.");
    EXPECT_TRUE(Planned(me, kMorning + 6h).isDue("dose.ibuprofen-200"));
    EXPECT_EQ(Planned(me, kMorning + 23h).due("dose.ibuprofen-200")->at, kMorning + 6h);
    EXPECT_EQ(Planned(me, kMorning + 24h).due("dose.ibuprofen-200"), nullptr);
    EXPECT_EQ(now.due("dose.naproxen-220"), nullptr);
}

TEST(DoseReminder, WakesNobody)
{
    Medicated me;
    me.dose("ibuprofen-200", 2, kMorning + 8h);  // 16:00: the wait is over at 22:00, when quiet hours begin
    EXPECT_EQ(Planned(me, kMorning + 9h).due("dose.ibuprofen-200")->at, kMorning + 23h);
    Medicated earlier;
    earlier.dose("ibuprofen-200", 2, kMorning + 8h - 1s);
    EXPECT_EQ(Planned(earlier, kMorning + 9h).due("dose.ibuprofen-200")->at, kMorning + 14h - 1s);
}

TEST(DoseReminder, WaitsForAllThatTimeOpens)
{
    Medicated me;
    me.dose("ibuprofen-200", 1, kMorning);
    me.dose("naproxen-220", 1, kMorning + 30min);
    EXPECT_EQ(Planned(me, kMorning + 1h).due("dose.ibuprofen-200")->at, kMorning + 12h + 30min);
    EXPECT_EQ(Planned(me, kMorning + 1h).due("dose.ibuprofen-200")->why, (Why{"M1", "M3", "M9"}));
}

TEST(DoseReminder, IsAnsweredForItsMomentOnly)
{
    Medicated me;
    me.dose("ibuprofen-200", 1, kMorning);
    me.add(facts::ReminderEvent{"dose.ibuprofen-200", facts::ReminderAct::dismissed, kMorning + 4h, {}, {}},
           kMorning + 4h);
    EXPECT_EQ(Planned(me, kMorning + 5h).due("dose.ibuprofen-200"), nullptr);
    me.dose("ibuprofen-200", 1, kMorning + 5h);
    EXPECT_EQ(Planned(me, kMorning + 6h).due("dose.ibuprofen-200")->at, kMorning + 9h);
}

TEST(Pharmacist, IsNamedWhileASecondOneOrTheProfileHolds)
{
    Medicated me;
    EXPECT_FALSE(asksPharmacist(Planned(me, kMorning)));
    me.dose("acetaminophen-500", 1, kMorning);
    EXPECT_TRUE(asksPharmacist(Planned(me, kMorning + 6h - 1s)));  // M4
    EXPECT_FALSE(asksPharmacist(Planned(me, kMorning + 6h)));
    Medicated second;
    second.dose("ibuprofen-200", 1, kMorning);
    EXPECT_TRUE(asksPharmacist(Planned(second, kMorning + 6h - 1s)));  // M3
    EXPECT_FALSE(asksPharmacist(Planned(second, kMorning + 6h)));
    Medicated ill;
    ill.answer("kidney", "yes");
    EXPECT_TRUE(asksPharmacist(Planned(ill, kMorning)));  // M5
}

TEST(OverTheMaximum, IsSaidWhileItLastsByWhatStands)
{
    Medicated me;
    const auto id = me.dose("ibuprofen-200", 7, kMorning);
    EXPECT_TRUE(Planned(me, kMorning + 24h - 1s).has("over_maximum"));
    EXPECT_FALSE(Planned(me, kMorning + 24h).has("over_maximum"));
    me.addVersion(id, facts::Dose{"ibuprofen-200", 1, false}, kMorning);
    EXPECT_FALSE(Planned(me, kMorning + 1h).has("over_maximum"));
    Medicated full;
    full.dose("acetaminophen-650er", 6, kMorning);
    EXPECT_FALSE(Planned(full, kMorning + 1h).has("over_maximum"));
}

TEST(OverTheMaximum, SaysWhichNumberToCall)
{
    const auto said = [](const std::string& country, const std::string& own) {
        Medicated me{kMorning, country};
        facts::Person person;
        person.name = "me";
        person.birth = std::chrono::year{1986} / 1 / 1;
        person.country = country;
        person.poisonControl = own;
        me.addVersion(facts::FactId{"f1"}, person, kMorning - 1h);
        me.dose("ibuprofen-200", 7, kMorning);
        const Planned now{me, kMorning + 1h};
        const auto note = std::ranges::find(now.plan.notes, "over_maximum", &plan::Note::id);
        return note == now.plan.notes.end() ? std::string{} : text::english(note->text, kMorning + 1h, kUtc);
    };
    const auto has = [](const std::string& text, const std::string& part) { return text.find(part) != text.npos; };
    EXPECT_TRUE(has(said("US", ""), "poison control (1-800-222-1222)")) << said("US", "");
    EXPECT_TRUE(has(said("US", "555 0100"), "poison control (555 0100)")) << said("US", "555 0100");
    EXPECT_TRUE(has(said("GB", "0344 892 0111"), "(0344 892 0111)"));
    EXPECT_TRUE(has(said("GB", ""), "call 999")) << said("GB", "");
    EXPECT_TRUE(has(said("", ""), "your local emergency number (112")) << said("", "");
}

TEST(HiddenFever, IsMeasuredAgainWhenTheDoseHasWornOff)
{
    Medicated me;
    me.dose("naproxen-220", 1, kMorning + 1h);
    me.check(kMorning + 2h);
    const Planned now{me, kMorning + 3h};
    ASSERT_NE(now.due("temperature.again"), nullptr);
    EXPECT_EQ(now.due("temperature.again")->at, kMorning + 13h);
    EXPECT_EQ(now.due("temperature.again")->why, Why{"A12"});
    EXPECT_TRUE(now.has("dose_hides_fever"));
    EXPECT_FALSE(now.has("just_under_fever"));
    me.add(facts::Temperature{{366, facts::Unit::celsius, facts::Site::mouth}}, kMorning + 13h);
    EXPECT_EQ(Planned(me, kMorning + 13h).due("temperature.again"), nullptr);
    EXPECT_FALSE(Planned(me, kMorning + 13h).has("dose_hides_fever"));
}

TEST(HiddenFever, IsNotDispelledByAReadingUnderTheSameDose)
{
    Medicated me;
    me.dose("acetaminophen-500", 1, kMorning + 1h);
    me.check(kMorning + 2h);
    me.add(facts::Temperature{{366, facts::Unit::celsius, facts::Site::mouth}}, kMorning + 7h - 1s);
    EXPECT_EQ(Planned(me, kMorning + 7h).due("temperature.again")->at, kMorning + 7h);
}

TEST(HiddenFever, WaitsForNobodysSleep)
{
    Medicated me;
    me.dose("acetaminophen-650er", 1, kMorning + 9h);
    me.check(kMorning + 10h);
    EXPECT_EQ(Planned(me, kMorning + 11h).due("temperature.again")->at, kMorning + 17h);  // 01:00
}

TEST(HiddenFever, KeepsTheEarlierOfTwoReasonsToMeasure)
{
    Medicated me;
    me.dose("ibuprofen-200", 1, kMorning);
    me.check(kMorning + 1h, {{"stiff", Answer::yes}}, facts::Reading{377, facts::Unit::celsius, facts::Site::mouth});
    EXPECT_EQ(Planned(me, kMorning + 1h).due("temperature.again")->why, Why{"R1"});
    me.add(facts::ReminderEvent{"temperature.again", facts::ReminderAct::dismissed, kMorning + 2h, {}, {}},
           kMorning + 2h);
    EXPECT_EQ(Planned(me, kMorning + 3h).due("temperature.again")->at, kMorning + 6h);
}

TEST(Vignettes, V15PregnantForTwentyFourWeeks)
{
    Medicated me{kMorning, "US", 1995};
    me.answer("pregnancy_weeks", "24");
    const Planned now{me, kMorning};
    for (const auto* product : {"aspirin-325", "ibuprofen-200", "naproxen-220"}) {
        const auto& row = now.remedy(remedies::doseKey(product));
        EXPECT_EQ(row.state, State::locked) << product;
        EXPECT_EQ(row.why, Why{"M5"}) << product;
    }
    EXPECT_EQ(now.remedy("dose.acetaminophen-500").state, State::available);
    EXPECT_TRUE(now.has("ask_medicine"));
    EXPECT_TRUE(asksPharmacist(now));
    EXPECT_EQ(now.ice().state, State::available);
    EXPECT_EQ(now.remedy("heat").state, State::available);
}

TEST(Vignettes, V22SeventeenAfterTheFlu)
{
    const Planned now{Medicated{kMorning, "US", 2009}, kMorning};
    EXPECT_EQ(now.remedy("dose.aspirin-325").why, Why{"C3"});
    EXPECT_EQ(now.remedy("dose.acetaminophen-650er").why, Why{"M5"});
    for (const auto* product : {"ibuprofen-200", "acetaminophen-325", "acetaminophen-500"})
        EXPECT_EQ(now.remedy(remedies::doseKey(product)).state, State::available) << product;
}

TEST(MedicineRules, StandInTheTableOfRemedies)
{
    std::set<std::string_view> seen;
    for (const auto& rule : remedies::remedyRules())
        EXPECT_TRUE(seen.insert(rule.id).second) << rule.id;
    for (const auto* id : {"M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10", "C3", "A12"}) {
        const auto* rule = remedies::findRule(id);
        ASSERT_NE(rule, nullptr) << id;
        EXPECT_FALSE(rule->statements.empty()) << id;
        const std::string text = rule->text;
        EXPECT_TRUE(text.ends_with('.')) << text;
        for (const auto* word : {"!", "take", "Take", "cure", "works"})
            EXPECT_EQ(text.find(word), std::string::npos) << text;
    }
}

TEST(OwnPackage, IsNotLoosenedByReadingItAgain)
{
    Medicated me;
    me.read("ibuprofen-200", 3, 8h);
    me.read("ibuprofen-200");
    me.read("ibuprofen-200", 4, 6h);
    me.dose("ibuprofen-200", 1, kMorning);
    EXPECT_EQ(me.ask("ibuprofen-200", 1, kMorning + 8h - 1s).why, Why{"M1"});
    EXPECT_TRUE(me.mayHave("ibuprofen-200", 1, kMorning + 8h));
    me.dose("ibuprofen-200", 1, kMorning + 8h);
    EXPECT_EQ(me.ask("ibuprofen-200", 2, kMorning + 16h).why, Why{"M2"}) << "three in a day";
    EXPECT_TRUE(me.mayHave("ibuprofen-200", 1, kMorning + 16h));
}

TEST(OwnPackage, ThatWasDeletedNoLongerCounts)
{
    Medicated me;
    const auto id = me.add(facts::PackageRead{"ibuprofen-200", {}, 24h}, kMorning - 30min);
    me.dose("ibuprofen-200", 1, kMorning);
    EXPECT_FALSE(me.mayHave("ibuprofen-200", 1, kMorning + 8h));
    me.addVersion(id, facts::PackageRead{"ibuprofen-200", {}, 24h}, kMorning - 30min, true);
    EXPECT_TRUE(me.mayHave("ibuprofen-200", 1, kMorning + 8h));
}

TEST(Birthday, IsAMomentAtWhichThePlanTurns)
{
    const auto born = [](int year, unsigned month, unsigned day) {
        LogBuilder log;
        facts::Person person;
        person.name = "me";
        person.birth = std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
        log.addVersion(facts::FactId{"f1"}, person, kMorning - 1h);
        return log;
    };
    const Instant midnight = kMorning + 16h;  // the second of June 2026
    for (const int age : {1, 12, 16, 18, 19}) {
        const auto log = born(2026 - age, 6, 2);
        EXPECT_EQ(Planned(log, kMorning).plan.nextChange, midnight) << age;
        EXPECT_EQ(Planned(log, midnight - 1s).plan.nextChange, midnight) << age;
        EXPECT_EQ(Planned(log, midnight).plan.nextChange, midnight + 24h * 365) << age;
    }
    const Instant march = std::chrono::sys_days{std::chrono::year{2027} / 3 / 1};
    EXPECT_EQ(Planned(born(2024, 2, 29), kMorning).plan.nextChange, march) << "as the age counts it";
    auto baby = born(2025, 6, 2);
    baby.episode(kMorning - 1h);
    baby.check(kMorning);
    EXPECT_EQ(Planned(baby, midnight - 1s).remedy("massage").why, Why{"G2"});
    EXPECT_EQ(Planned(baby, midnight).state("massage"), State::available);
}

TEST(Birthday, OfABandIsWhenItsUpperEndGrows)
{
    LogBuilder log;
    log.age(facts::AgeBand::from12to17, kMorning);
    const Instant year = kMorning + 24h * 365;
    EXPECT_EQ(Planned(log, kMorning).plan.nextChange, year);
    EXPECT_EQ(Planned(log, year - 1s).plan.nextChange, year);
    EXPECT_EQ(Planned(log, year).plan.nextChange, kMorning + 24h * 390);
}

}  // namespace
}  // namespace nape::test
