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
// "Not pregnant" is asked again: even where week 4 had begun unnoticed, that comes long before week 20.
constexpr std::chrono::weeks kNotPregnantCounts{8};

/// What a "yes" means for one kind of product.
enum class Effect { none, asks, holds };
struct Condition {
    std::string_view key;
    Effect nsaid;
    Effect acetaminophen;
    const char* said;
};

// M5. Where a package only says "ask", an NSAID is held all the same: the careful reading. For acetaminophen the
// package is followed, since it is what is left for many of these people.
constexpr std::array kConditions{
    Condition{"ulcer_or_bleed", Effect::holds, Effect::none,
              QT_TRANSLATE_NOOP("nape", "By your answers: a stomach ulcer or stomach bleeding.")},
    Condition{"blood_thinner", Effect::holds, Effect::asks,
              QT_TRANSLATE_NOOP("nape", "By your answers: a blood thinner.")},
    Condition{"kidney", Effect::holds, Effect::none, QT_TRANSLATE_NOOP("nape", "By your answers: a kidney disease.")},
    Condition{"heart_or_pressure", Effect::holds, Effect::none,
              QT_TRANSLATE_NOOP("nape", "By your answers: heart disease, a stroke, or high blood pressure.")},
    Condition{"heart_surgery", Effect::holds, Effect::none,
              QT_TRANSLATE_NOOP("nape", "By your answers: heart surgery, lately or soon.")},
    Condition{"daily_aspirin", Effect::holds, Effect::none,
              QT_TRANSLATE_NOOP("nape", "By your answers: aspirin every day for the heart.")},
    Condition{"asthma_aspirin", Effect::holds, Effect::none, QT_TRANSLATE_NOOP("nape", "By your answers: asthma.")},
    Condition{"liver", Effect::holds, Effect::holds, QT_TRANSLATE_NOOP("nape", "By your answers: a liver disease.")},
    Condition{"alcohol_3", Effect::holds, Effect::holds,
              QT_TRANSLATE_NOOP("nape", "By your answers: three or more alcoholic drinks a day.")},
    Condition{"allergy_nsaid", Effect::holds, Effect::none,
              QT_TRANSLATE_NOOP("nape", "By your answers: an allergy to aspirin, ibuprofen or naproxen.")},
    Condition{"allergy_acetaminophen", Effect::asks, Effect::holds,
              QT_TRANSLATE_NOOP("nape", "By your answers: an allergy to acetaminophen (paracetamol).")},
    Condition{"steroid", Effect::holds, Effect::none, QT_TRANSLATE_NOOP("nape", "By your answers: a steroid.")},
    Condition{"diuretic", Effect::holds, Effect::none,
              QT_TRANSLATE_NOOP("nape", "By your answers: a water tablet (diuretic).")},
    Condition{"under_50kg", Effect::none, Effect::asks,
              QT_TRANSLATE_NOOP("nape", "By your answers: a weight under 50 kg (110 lb).")},
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
        const auto* end = text.data() + text.size();
        const auto parsed = std::from_chars(text.data(), end, read.atAnswer);
        const bool isWeeks = parsed.ec == std::errc{} && parsed.ptr == end;
        if (isWeeks && read.atAnswer >= 0 && read.atAnswer <= kLongestPregnancy) weeks = read;
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

// Aspirin asks a band that reaches over 19 whether it is (C3).
bool asksNineteen(const CareLog& log, const Medicine& medicine, clock::Instant now, const clock::Zone& zone)
{
    if (medicine.ingredient != Ingredient::aspirin || facts::profileOf(log, "age19")) return false;
    const auto age = facts::ageOf(log, now, zone);
    return age && age->minMonths < kNoAspirinBefore && age->maxMonths >= kNoAspirinBefore;
}

}  // namespace

Taker takerOf(const CareLog& log, clock::Instant now, const clock::Zone& zone)
{
    return {youngest(log, now, zone), countryOf(log)};
}

std::optional<int> pregnancyWeeks(const CareLog& log, clock::Instant now, const clock::Zone& zone)
{
    const auto weeks = answeredWeeks(log, zone);
    if (!weeks) return std::nullopt;
    const int since = weeksSince(*weeks, now, zone);
    if (weeks->atAnswer == 0) return since < kNotPregnantCounts.count() ? std::optional{0} : std::nullopt;
    const int current = weeks->atAnswer + since;
    return current > kLongestPregnancy ? std::nullopt : std::optional{current};
}

std::optional<clock::Instant> nextPregnancyWeek(const CareLog& log, clock::Instant now, const clock::Zone& zone)
{
    const auto current = pregnancyWeeks(log, now, zone);
    if (!current) return std::nullopt;
    const auto weeks = *answeredWeeks(log, zone);
    const auto counted = *current == 0 ? kNotPregnantCounts : std::chrono::weeks{weeksSince(weeks, now, zone) + 1};
    return zone.instantOf({clock::Day{weeks.answered + counted}, clock::Duration{0}});
}

MedicineProfile medicineProfile(const CareLog& log, const Medicine& medicine, clock::Instant now,
                                const clock::Zone& zone)
{
    MedicineProfile out;
    const auto because = [&](bool holds, text::Message what) {
        (holds ? out.isHeld : out.asksFirst) = true;
        out.because.push_back(std::move(what));
    };
    const int months = youngest(log, now, zone);
    out.isChild = months < kNoNumbersBefore;
    out.noAspirin = medicine.ingredient == Ingredient::aspirin && months < kNoAspirinBefore;
    if (!out.isChild && months < medicine.labelAge * kYear) {
        because(true,
                {QT_TRANSLATE_NOOP("nape", "By its package from %1 years on."),
                 {static_cast<long long>(medicine.labelAge)}});
    }
    if (asksNineteen(log, medicine, now, zone)) out.unanswered.emplace_back("age19");

    const auto pregnant = pregnancyWeeks(log, now, zone);
    if (!pregnant) out.unanswered.emplace_back("pregnancy_weeks");
    if (pregnant && *pregnant > 0) {
        because(
            medicine.isNsaid() && *pregnant >= kNoNsaidFromWeek,
            {QT_TRANSLATE_NOOP("nape", "By your answers: pregnant, in week %1."), {static_cast<long long>(*pregnant)}});
    }
    for (const auto& condition : kConditions) {
        const auto effect = medicine.isNsaid() ? condition.nsaid : condition.acetaminophen;
        if (effect == Effect::none) continue;
        const auto answer = facts::profileOf(log, condition.key);
        if (!answer) out.unanswered.push_back(condition.key);
        if (answer && *answer != "no") because(effect == Effect::holds, {condition.said, {}});
    }
    return out;
}

}  // namespace nape::remedies
