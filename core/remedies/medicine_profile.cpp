// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/medicine_profile.h"

#include <array>
#include <charconv>

namespace nape::remedies {

using catalogue::Ingredient;
using catalogue::Medicine;
using facts::CareLog;

namespace {

constexpr int kYear = 12;
constexpr int kNoNumbersBefore = 12 * kYear;  // M7
constexpr int kNoAspirinBefore = 19 * kYear;  // C3
constexpr int kNoNsaidFromWeek = 20;  // M5
constexpr int kLongestPregnancy = 45;

/// What a "yes" means for one kind of product.
enum class Effect { none, asks, holds };
struct Condition {
    std::string_view key;
    Effect nsaid;
    Effect acetaminophen;
};

// M5. Where a package only says "ask", an NSAID is held all the same: the careful reading. For acetaminophen the
// package is followed, since it is what is left for many of these people.
constexpr std::array kConditions{
    Condition{"ulcer_or_bleed", Effect::holds, Effect::none},
    Condition{"blood_thinner", Effect::holds, Effect::asks},
    Condition{"kidney", Effect::holds, Effect::none},
    Condition{"heart_or_pressure", Effect::holds, Effect::none},
    Condition{"asthma_aspirin", Effect::holds, Effect::none},
    Condition{"liver", Effect::holds, Effect::holds},
    Condition{"alcohol_3", Effect::holds, Effect::holds},
    Condition{"allergy_nsaid", Effect::holds, Effect::none},
    Condition{"allergy_acetaminophen", Effect::asks, Effect::holds},
    Condition{"steroid", Effect::holds, Effect::none},
    Condition{"diuretic", Effect::holds, Effect::none},
    Condition{"under_50kg", Effect::none, Effect::asks},
};

struct Weeks {
    int atAnswer = 0;
    std::chrono::sys_days answered;
};

std::optional<Weeks> answeredWeeks(const CareLog& log, const clock::Zone& zone)
{
    std::optional<Weeks> weeks;
    for (const auto& e : log.live<facts::ProfileAnswer>()) {
        if (e.value.key != "pregnancy_weeks") continue;
        Weeks read{0, std::chrono::sys_days{zone.dayOf(e.header.at)}};
        const auto& text = e.value.value;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), read.atAnswer);
        weeks = parsed.ec == std::errc{} ? std::optional{read} : std::nullopt;
    }
    return weeks;
}

int weeksSince(const Weeks& weeks, clock::Instant now, const clock::Zone& zone)
{
    const auto days = std::chrono::sys_days{zone.dayOf(now)} - weeks.answered;
    return static_cast<int>(days / std::chrono::weeks{1});
}

// The youngest that the person may be, in months: unknown is the youngest there is.
int youngest(const CareLog& log, clock::Instant now, const clock::Zone& zone)
{
    const auto age = facts::ageOf(log, now, zone);
    const bool saidSo = facts::profileOf(log, "age19") == "yes" && (!age || age->maxMonths >= kNoAspirinBefore);
    return std::max(age ? age->minMonths : 0, saidSo ? kNoAspirinBefore : 0);
}

}  // namespace

std::optional<int> pregnancyWeeks(const CareLog& log, clock::Instant now, const clock::Zone& zone)
{
    const auto weeks = answeredWeeks(log, zone);
    if (!weeks) return std::nullopt;
    if (weeks->atAnswer == 0) return 0;
    const int current = weeks->atAnswer + weeksSince(*weeks, now, zone);
    return current > kLongestPregnancy ? std::nullopt : std::optional{current};
}

std::optional<clock::Instant> nextPregnancyWeek(const CareLog& log, clock::Instant now, const clock::Zone& zone)
{
    if (pregnancyWeeks(log, now, zone).value_or(0) == 0) return std::nullopt;
    const auto weeks = *answeredWeeks(log, zone);
    const auto next = weeks.answered + std::chrono::weeks{weeksSince(weeks, now, zone) + 1};
    return zone.instantOf({clock::Day{next}, clock::Duration{0}});
}

MedicineProfile medicineProfile(const CareLog& log, const Medicine& medicine, clock::Instant now,
                                const clock::Zone& zone)
{
    MedicineProfile out;
    const int months = youngest(log, now, zone);
    out.isChild = months < kNoNumbersBefore;
    out.noAspirin = medicine.ingredient == Ingredient::aspirin && months < kNoAspirinBefore;
    out.isHeld = !out.isChild && months < medicine.labelAge * kYear;

    const auto pregnant = pregnancyWeeks(log, now, zone);
    if (!pregnant && medicine.isNsaid()) out.unanswered.emplace_back("pregnancy_weeks");
    if (pregnant && *pregnant > 0) {
        (medicine.isNsaid() && *pregnant >= kNoNsaidFromWeek ? out.isHeld : out.asksFirst) = true;
    }
    for (const auto& condition : kConditions) {
        const auto effect = medicine.isNsaid() ? condition.nsaid : condition.acetaminophen;
        if (effect == Effect::none) continue;
        const auto answer = facts::profileOf(log, condition.key);
        if (!answer && effect == Effect::holds) out.unanswered.push_back(condition.key);
        if (answer && *answer != "no") (effect == Effect::holds ? out.isHeld : out.asksFirst) = true;
    }
    return out;
}

}  // namespace nape::remedies
