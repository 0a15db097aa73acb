// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/rule_table.h"

#include "text/message.h"
#include "triage/triage.h"

namespace nape::triage {
namespace {

using enum rules::Tier;

constexpr auto kArticle = rules::Origin::article;
constexpr auto kBeyond = rules::Origin::beyond;
constexpr std::string_view kNoSource, kNoStatement;

template <class... Bools> constexpr int count(Bools... signs)
{
    return (0 + ... + static_cast<int>(signs));
}

using Condition = bool (*)(const Signs&);
constexpr Row row(std::string_view id, std::optional<rules::Tier> tier, Condition fires, std::string_view statements,
                  std::string_view sources, rules::Origin origin, const char* text)
{
    return {{id, rules::Kind::triage, tier, statements, sources, origin, text}, fires};
}

// No text may name a condition, except the two that the article itself names: meningitis and a spinal cord injury.
// clang-format off
constexpr std::array kRows{
    row("E1", emergencyNow, [](const Signs& s) { return s.child && s.injury; }, "S76 S77", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "Call the emergency number. Keep your child still, head and neck as they are. After a fall, a crash or a hard knock it may be a spinal cord injury.")),
    row("E2", emergencyDept, [](const Signs& s) { return s.child && s.stiff && s.fever; }, "S78 S79", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "Take your child to the nearest emergency department now. In a child, a neck that will not bend and a fever together may be a sign of meningitis.")),
    row("E3", emergencyDept, [](const Signs& s) { return s.stiff && s.fever; }, "S98 S79", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "A stiff neck together with a fever may be a sign of meningitis. It can turn bad within hours.")),
    row("E4", emergencyDept, [](const Signs& s) { return s.purple; }, "S98 S101", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "Purple patches that no knock explains may be a sign of meningitis, even with nothing else.")),
    row("E5", emergencyDept, [](const Signs& s) { return count(s.stiff, s.fever, s.chills, s.headache) >= 3; }, "S98 S99 S100", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "Three of stiff neck, fever, chills and headache at once may be a sign of meningitis.")),
    row("D1", doctorSoon, [](const Signs& s) { return s.injury; }, "S89", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "A neck that hurts after a fall or a knock should be examined: harm does not always show at first.")),
    row("D2", doctorSoon, [](const Signs& s) { return s.numb; }, "S90", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "A sore muscle alone does not make skin numb. A doctor should know where it is numb, and since when.")),
    row("D3", doctorSoon, [](const Signs& s) { return s.limbTrouble; }, "S91", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "An arm or a leg that does not do its work is more than a sore neck. A doctor should know.")),
    row("D4", doctorSoon, [](const Signs& s) { return s.bladderBowel; }, "S92", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "A tight muscle does not change bladder or bowel. A doctor should know.")),
    row("D5", doctorSoon, [](const Signs& s) { return s.sleep; }, "S93", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "Nights without proper sleep are reason enough to call the doctor.")),
    row("D6", doctorSoon, [](const Signs& s) { return s.activity; }, "S94", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "Everyday things have become hard. That is reason enough to call the doctor.")),
    row("D7", doctorSoon, [](const Signs& s) { return s.weekNotBetter; }, "S95", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "It has been a week without getting better. Call the doctor for an appointment.")),
    row("D8", doctorSoon, [](const Signs& s) { return s.recurred; }, "S96", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "It was gone and it came back. A doctor can look for what sets it off.")),
    row("D9", doctorSoon, [](const Signs& s) { return s.worried; }, "S18 S88 S102", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "You think that it may be serious. Ask for an appointment: an examination tells more than an app can.")),
    row("D10", doctorSoon, [](const Signs& s) { return s.stressDistress; }, "S85 S86 S87", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "Worry, stress or moods weigh on the days. A doctor can talk it through and knows who else can.")),
    row("U1", emergencyNow, [](const Signs& s) { return s.injury && (s.age65 || s.dangerousMech || s.numb || s.tingling || s.limbTrouble || s.severeAfterInjury || s.cannotTurn); },
        "S89 S90 S91", "12 16 17 18 19", kBeyond,
        QT_TRANSLATE_NOOP("nape", "After a fall or a hit, with these signs, it may be a spinal cord injury. Call now, keep still, and let nobody move the head.")),
    row("U2", emergencyDept, [](const Signs& s) { return s.bladderBowel || s.saddle; }, "S92", "21 22 23", kBeyond,
        QT_TRANSLATE_NOOP("nape", "Trouble with bladder or bowel, or numbness between the legs, has to be looked at within hours.")),
    row("U3", emergencyDept, [](const Signs& s) { return s.limbTrouble || s.walkClumsy; }, "S91", "16 20 21", kBeyond,
        QT_TRANSLATE_NOOP("nape", "Weak limbs, an unsteady walk or clumsy hands can come from deep inside the neck. It has to be looked at now.")),
    row("U4", emergencyDept, [](const Signs& s) { return s.fever && s.headache; }, "S98 S100", "14 24 25", kBeyond,
        QT_TRANSLATE_NOOP("nape", "Fever and headache with a sore neck may be a sign of meningitis, even while the neck still bends.")),
    row("U5", emergencyNow, [](const Signs& s) { return s.suddenHeadache || s.strokeSigns || s.drowsyConfusedSeizure; }, "S90 S100", "14 20 25 29 31 32", kBeyond,
        QT_TRANSLATE_NOOP("nape", "These signs can come from the brain, and there minutes count. Call now, even if they pass.")),
    row("U6", emergencyNow, [](const Signs& s) { return s.chest; }, kNoStatement, "32 33 34", kBeyond,
        QT_TRANSLATE_NOOP("nape", "Neck pain with these signs can come from the heart. Call now, even if they come and go.")),
    // Patches without an answer about the glass are glassFail too, as long as there is none (A4).
    row("U7", emergencyNow, [](const Signs& s) { return s.glassFail || (s.purple && (s.fever || s.stiff)); }, "S98 S101", "14 15 26", kBeyond,
        QT_TRANSLATE_NOOP("nape", "Spots that stay under a glass, or purple patches with a fever or a stiff neck, may be a sign of meningitis. Call now.")),
    row("U8", doctorToday, [](const Signs& s) { return s.stiff && (s.headache || s.light || s.vomiting || s.chills); }, "S98 S99 S100", "14 25 27 40", kBeyond,
        QT_TRANSLATE_NOOP("nape", "A stiff neck with headache, chills, vomiting or eyes that light hurts needs a doctor's advice today.")),
    row("U9", emergencyNow, [](const Signs& s) { return s.airway; }, kNoStatement, "29 30 32", kBeyond,
        QT_TRANSLATE_NOOP("nape", "Trouble with swallowing or breathing can get dangerous quickly. Call now.")),
    row("U10a", emergencyNow, [](const Signs& s) { return s.babySigns; }, kNoStatement, "25 27", kBeyond,
        QT_TRANSLATE_NOOP("nape", "Babies show illness in their own way. One of these signs is enough to call now.")),
    row("U10b", emergencyDept, [](const Signs& s) { return s.babyUnder3Months38; }, kNoStatement, "28", kBeyond,
        QT_TRANSLATE_NOOP("nape", "In the first three months a fever has to be looked at now, whatever else there is.")),
    row("U10c", doctorToday, [](const Signs& s) { return s.babyUnder12Months; }, kNoStatement, "25 27", kBeyond,
        QT_TRANSLATE_NOOP("nape", "In the first year little shows from outside. A baby with a sore neck needs a doctor's advice today.")),
    row("U11", doctorToday, [](const Signs& s) { return s.fever; }, "S98", "29 32", kBeyond,
        QT_TRANSLATE_NOOP("nape", "A muscle spasm does not make a fever. Ask for medical advice today.")),
    row("U12a", emergencyDept, [](const Signs& s) { return s.seriousHistory && s.fever; }, kNoStatement, "32 37 38 39", kBeyond,
        QT_TRANSLATE_NOOP("nape", "A fever together with this history has to be looked at now.")),
    row("U12b", doctorSoon, [](const Signs& s) { return s.seriousHistory; }, kNoStatement, "32 37 38 39", kBeyond,
        QT_TRANSLATE_NOOP("nape", "With this history a doctor should know about new neck pain.")),
    row("U13", doctorSoon, [](const Signs& s) { return s.armPain || s.tingling; }, kNoStatement, "35 36", kBeyond,
        QT_TRANSLATE_NOOP("nape", "Pain or tingling that runs into an arm can come from a nerve. A doctor can look into it.")),
    row("U14", doctorToday, [](const Signs& s) { return s.severeUncontrolled; }, kNoStatement, "32", kBeyond,
        QT_TRANSLATE_NOOP("nape", "Pain this strong, with nothing that eases it, needs a doctor's advice today.")),
    row("U15", doctorToday, [](const Signs& s) { return s.dystoniaDrug; }, kNoStatement, "3 40", kBeyond,
        QT_TRANSLATE_NOOP("nape", "Some medicines can make the neck twist by itself. Ask a doctor about it today.")),
    row("U16", doctorToday, [](const Signs& s) { return s.tickBite && s.stiff; }, kNoStatement, "27", kBeyond,
        QT_TRANSLATE_NOOP("nape", "A stiff neck in the weeks after a tick bite needs a doctor's advice today.")),
    row("U17a", emergencyDept, [](const Signs& s) { return s.bleedingSigns; }, kNoStatement, "59 60", kBeyond,
        QT_TRANSLATE_NOOP("nape", "Blood, black stools or a faint while on a pain reliever have to be looked at now.")),
    row("U17b", doctorSoon, [](const Signs& s) { return s.otcOver10Days; }, kNoStatement, "63 65", kBeyond,
        QT_TRANSLATE_NOOP("nape", "More than ten days of pain relievers is longer than their packages allow without advice. Ask a doctor.")),
    row("N1", std::nullopt, [](const Signs& s) { return s.grinding; }, "S68 S69", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "Grinding or clenching in sleep strains jaw and neck. A dentist can see the marks and may suggest a mouth guard for the night.")),
    row("C0", selfCare, [](const Signs& s) { return s.complete && s.nothingFired; }, "S17 S75", kNoSource, kArticle,
        QT_TRANSLATE_NOOP("nape", "None of your answers calls for a doctor now. The article says that most spasms can be cared for at home. Check again if anything changes.")),
};
// clang-format on

constexpr auto kRules = [] {
    std::array<rules::Rule, kRows.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = kRows[i].rule;
    return all;
}();

}  // namespace

std::span<const Row> table()
{
    return kRows;
}

std::span<const rules::Rule> triageRules()
{
    return kRules;
}

const rules::Rule* findRule(std::string_view id)
{
    for (const auto& rule : kRules) {
        if (rule.id == id) return &rule;
    }
    return nullptr;
}

}  // namespace nape::triage
