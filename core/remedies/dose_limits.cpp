// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/dose_limits.h"

#include <algorithm>
#include <map>

namespace nape::remedies {

using catalogue::Ingredient;
using facts::CareLog;
using facts::Entry;

namespace {

// The moment that counts for spacing. A correction that moves a dose earlier is believed, but the wait it would save
// runs from the correction.
Instant countedAt(const CareLog& log, const Entry<facts::Dose>& dose)
{
    auto counted = dose.header.at;
    for (const auto& fix : log.live<facts::ClockCorrection>()) {
        const auto& [from, to, shift] = fix.value;
        if (shift >= Duration{0} || dose.header.imported || dose.header.sequence >= fix.header.sequence) continue;
        const auto wasIn = [&](Instant t) { return t - shift >= from && t - shift <= to; };
        if (!wasIn(dose.header.recorded) || !wasIn(dose.header.at)) continue;
        counted = std::max(counted, std::min(dose.header.at - shift, fix.header.recorded));
    }
    return counted;
}

long long milligrams(const Medicine& medicine, int tablets)
{
    return static_cast<long long>(medicine.milligrams) * tablets;
}

long long mostMilligrams(const Medicine& medicine)
{
    return milligrams(medicine, medicine.mostIn24Hours);
}

bool isOtherAcetaminophen(const Medicine& a, const Medicine& b)
{
    return a.ingredient == Ingredient::acetaminophen && b.ingredient == a.ingredient && a.id != b.id;
}

bool isOtherNsaid(const Medicine& a, const Medicine& b)
{
    return a.isNsaid() && b.isNsaid() && a.ingredient != b.ingredient;
}

// From one dose to the next of the same ingredient: where the products differ, the longer wait of both.
Duration waitBetween(const Medicine& first, int tablets, const Medicine& next)
{
    if (first.id == next.id) return next.spacingAfter(tablets);
    return std::max(first.spacingAfter(tablets), next.spacingAfter(1));
}

void hold(std::vector<DoseHold>& holds, std::string_view rule, std::optional<Instant> until)
{
    const auto it = std::ranges::find(holds, rule, &DoseHold::rule);
    if (it == holds.end()) {
        holds.push_back({rule, until});
    } else if (!it->until || !until) {
        it->until.reset();
    } else {
        it->until = std::max(*it->until, *until);
    }
}

// The first moment from `at` on at which no more than `room` of the ingredient lies within the 24 h before.
std::optional<Instant> roomFrom(const std::vector<DoseVersion>& doses, Ingredient ingredient, long long room,
                                Instant at)
{
    if (room < 0) return std::nullopt;
    std::vector<Instant> moments{at};
    for (const auto& dose : doses) {
        if (dose.medicine.ingredient == ingredient && dose.at <= at && dose.at + kDoseDay > at) {
            moments.push_back(dose.at + kDoseDay);
        }
    }
    std::ranges::sort(moments);
    for (const auto moment : moments) {
        if (milligramsAt(doses, ingredient, moment) <= room) return moment;
    }
    return std::nullopt;
}

void holdMaximum(std::vector<DoseHold>& holds, const std::vector<DoseVersion>& doses, const Medicine& wanted,
                 int tablets, Instant at, long long most, std::string_view rule)
{
    const auto room = most - milligrams(wanted, tablets);
    if (milligramsAt(doses, wanted.ingredient, at) <= room) return;
    hold(holds, rule, roomFrom(doses, wanted.ingredient, room, at));
}

}  // namespace

std::string_view countryOf(const CareLog& log)
{
    const auto* person = log.last<facts::Person>();
    return person == nullptr ? std::string_view{} : person->value.country;
}

const Entry<facts::PackageRead>* packageRead(const CareLog& log, std::string_view product)
{
    const Entry<facts::PackageRead>* newest = nullptr;
    for (const auto& read : log.live<facts::PackageRead>()) {
        if (read.value.product == product) newest = &read;
    }
    return newest;
}

std::optional<Medicine> limitsFor(const CareLog& log, std::string_view product)
{
    auto medicine = catalogue::medicineFor(product, countryOf(log));
    const auto* read = packageRead(log, product);
    if (!medicine || read == nullptr) return medicine;
    if (const auto most = read->value.maxTablets) {
        medicine->mostIn24Hours = std::min(medicine->mostIn24Hours, *most);
        medicine->mostAtOnce = std::min(medicine->mostAtOnce, medicine->mostIn24Hours);
    }
    if (const auto gap = read->value.gap) {
        for (auto& spacing : medicine->spacing)
            spacing = std::max(spacing, *gap);
    }
    return medicine;
}

std::vector<DoseVersion> dosesOf(const CareLog& log)
{
    std::map<std::string_view, std::optional<Medicine>> known;
    std::vector<DoseVersion> out;
    for (const auto& dose : log.all<facts::Dose>()) {
        const auto [limits, isNew] = known.try_emplace(dose.value.product);
        if (isNew) limits->second = limitsFor(log, dose.value.product);
        if (!limits->second) continue;
        out.push_back({dose.header.id.value, *limits->second, dose.value.tablets,
                       dose.header.current && !dose.header.deleted, countedAt(log, dose)});
    }
    return out;
}

long long milligramsAt(const std::vector<DoseVersion>& doses, Ingredient ingredient, Instant at)
{
    std::map<std::string_view, long long> byDose;
    for (const auto& dose : doses) {
        if (dose.medicine.ingredient != ingredient || dose.at > at || at - dose.at >= kDoseDay) continue;
        auto& most = byDose[dose.dose];
        most = std::max(most, milligrams(dose.medicine, dose.tablets));
    }
    long long sum = 0;
    for (const auto& [id, most] : byDose)
        sum += most;
    return sum;
}

std::vector<DoseHold> doseHolds(const std::vector<DoseVersion>& doses, const Medicine& wanted, int tablets, Instant at)
{
    std::vector<DoseHold> holds;
    for (const auto& dose : doses) {
        if (dose.at > at) continue;
        const auto until = [&](std::string_view rule, Duration wait) {
            if (at < dose.at + wait) hold(holds, rule, dose.at + wait);
        };
        if (dose.medicine.ingredient == wanted.ingredient) {
            until("M1", waitBetween(dose.medicine, dose.tablets, wanted));
        }
        if (isOtherNsaid(dose.medicine, wanted)) until("M3", dose.medicine.upperInterval);
        if (isOtherAcetaminophen(dose.medicine, wanted)) until("M4", dose.medicine.upperInterval);
    }
    if (tablets > wanted.mostAtOnce) hold(holds, "M2", std::nullopt);
    holdMaximum(holds, doses, wanted, tablets, at, mostMilligrams(wanted), "M2");
    if (wanted.ingredient == Ingredient::acetaminophen) {
        holdMaximum(holds, doses, wanted, tablets, at, catalogue::kMostAcetaminophenMilligrams, "M4");
    }
    std::ranges::sort(holds, {}, &DoseHold::rule);
    return holds;
}

std::vector<std::string_view> brokenByLater(const std::vector<DoseVersion>& doses, const Medicine& taken, int tablets,
                                            Instant at)
{
    std::vector<DoseHold> broken;
    const auto breaks = [&](std::string_view rule) { hold(broken, rule, std::nullopt); };
    for (const auto& later : doses) {
        if (later.at <= at) continue;
        const auto after = later.at - at;
        const auto& next = later.medicine;
        if (next.ingredient == taken.ingredient) {
            if (after < waitBetween(taken, tablets, next)) breaks("M1");
            if (after < kDoseDay) {
                const auto sum = milligramsAt(doses, taken.ingredient, later.at) + milligrams(taken, tablets);
                if (sum > mostMilligrams(next)) breaks("M2");
                if (taken.ingredient == Ingredient::acetaminophen && sum > catalogue::kMostAcetaminophenMilligrams) {
                    breaks("M4");
                }
            }
        }
        if (isOtherNsaid(taken, next) && after < taken.upperInterval) breaks("M3");
        if (isOtherAcetaminophen(taken, next) && after < taken.upperInterval) breaks("M4");
    }
    std::vector<std::string_view> rules;
    for (const auto& rule : broken)
        rules.push_back(rule.rule);
    std::ranges::sort(rules);
    return rules;
}

}  // namespace nape::remedies
