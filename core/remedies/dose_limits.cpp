// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/dose_limits.h"

#include "facts/counted_at.h"
#include "remedies/dose_pairs.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace nape::remedies {

using catalogue::Ingredient;
using facts::CareLog;
using facts::Entry;

namespace {

long long milligrams(const Medicine& medicine, int tablets)
{
    return static_cast<long long>(medicine.milligrams) * tablets;
}

long long mostMilligrams(const Medicine& medicine)
{
    return milligrams(medicine, medicine.mostIn24Hours);
}

// From one dose to the next of the same ingredient: where the products differ, the longer wait of both.
Duration waitBetween(const Medicine& first, int tablets, const Medicine& next)
{
    if (first.id == next.id) return next.spacingAfter(tablets);
    return std::max(first.spacingAfter(tablets), next.spacingAfter(1));
}

// Of one rule the hold that ends last stands.
void hold(std::vector<DoseHold>& holds, DoseHold held)
{
    const auto it = std::ranges::find(holds, held.rule, &DoseHold::rule);
    if (it == holds.end()) return holds.push_back(std::move(held));
    if (it->until && (!held.until || *held.until > *it->until)) *it = std::move(held);
}

/// A sum that may not go over something within a time that rolls on.
struct Rolling {
    std::string_view rule;
    HoldKind kind;
    Duration window;
};

// Holds until the first moment from `at` on at which the dose fits in.
template <class Fits>
void holdWhileFull(std::vector<DoseHold>& holds, const std::vector<DoseVersion>& doses, const Medicine& wanted,
                   Instant at, const Rolling& rolling, Fits&& fits)
{
    if (fits(at)) return;
    std::vector<DoseVersion> leaving;
    for (const auto& dose : doses) {
        const bool counts = dose.medicine.ingredient == wanted.ingredient && dose.at <= at;
        if (counts && dose.at + rolling.window > at) leaving.push_back(dose);
    }
    std::ranges::stable_sort(leaving, {}, &DoseVersion::at);
    const auto last =
        std::ranges::find_if(leaving, [&](const DoseVersion& dose) { return fits(dose.at + rolling.window); });
    if (last == leaving.end())
        hold(holds, {rolling.rule, std::nullopt, rolling.kind});
    else
        hold(holds, {rolling.rule, last->at + rolling.window, rolling.kind, *last});
}

void holdMaxima(std::vector<DoseHold>& holds, const std::vector<DoseVersion>& doses, const Medicine& wanted,
                int tablets, Instant at)
{
    const auto more = milligrams(wanted, tablets);
    if (tablets > wanted.mostAtOnce) hold(holds, {"M2", std::nullopt, HoldKind::atOnce});
    holdWhileFull(holds, doses, wanted, at, {"M2", HoldKind::day, kDoseDay}, [&](Instant t) {
        const auto most = mostMilligrams(wanted);
        const auto lowest = std::min(most, lowestMaximumAt(doses, wanted.ingredient, t).value_or(most));
        return milligramsAt(doses, wanted.ingredient, t) + more <= lowest;
    });
    holdWhileFull(holds, doses, wanted, at, {"M2", HoldKind::interval, wanted.upperInterval}, [&](Instant t) {
        return milligramsAt(doses, wanted.ingredient, t, wanted.upperInterval) + more
            <= milligrams(wanted, wanted.mostInInterval);
    });
    if (wanted.ingredient != Ingredient::acetaminophen) return;
    holdWhileFull(holds, doses, wanted, at, {"M4", HoldKind::shared, kDoseDay}, [&](Instant t) {
        return milligramsAt(doses, wanted.ingredient, t) + more <= catalogue::kMostAcetaminophenMilligrams;
    });
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

Medicine stricterBy(const facts::PackageRead& read, Medicine medicine)
{
    if (const auto most = read.maxTablets) {
        medicine.mostIn24Hours = std::min(medicine.mostIn24Hours, *most);
        medicine.mostAtOnce = std::min(medicine.mostAtOnce, medicine.mostIn24Hours);
        medicine.mostInInterval = std::min(medicine.mostInInterval, medicine.mostIn24Hours);
    }
    if (const auto gap = read.gap) {
        for (auto& spacing : medicine.spacing)
            spacing = std::max(spacing, *gap);
    }
    return medicine;
}

std::optional<Medicine> limitsFor(const CareLog& log, std::string_view product)
{
    auto medicine = catalogue::medicineFor(product, countryOf(log));
    if (!medicine) return medicine;
    // Of all readings the strictest: one that says no number, or a laxer one, takes nothing back (M8). What was read
    // wrongly is edited or deleted.
    for (const auto& read : log.live<facts::PackageRead>()) {
        if (read.value.product == product) medicine = stricterBy(read.value, *medicine);
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
                       dose.header.current && !dose.header.deleted, facts::countedAt(dose.header)});
    }
    return out;
}

long long milligramsAt(const std::vector<DoseVersion>& doses, Ingredient ingredient, Instant at, Duration window)
{
    std::map<std::string_view, long long> byDose;
    for (const auto& dose : doses) {
        if (dose.medicine.ingredient != ingredient || dose.at > at || at - dose.at >= window) continue;
        auto& most = byDose[dose.dose];
        most = std::max(most, milligrams(dose.medicine, dose.tablets));
    }
    long long sum = 0;
    for (const auto& [id, most] : byDose)
        sum += most;
    return sum;
}

std::optional<long long> lowestMaximumAt(const std::vector<DoseVersion>& doses, Ingredient ingredient, Instant at)
{
    std::optional<long long> lowest;
    for (const auto& dose : doses) {
        if (dose.medicine.ingredient != ingredient || dose.at > at || at - dose.at >= kDoseDay) continue;
        const auto most = mostMilligrams(dose.medicine);
        lowest = std::min(lowest.value_or(most), most);
    }
    return lowest;
}

std::vector<DoseHold> doseHolds(const std::vector<DoseVersion>& doses, const Medicine& wanted, int tablets, Instant at,
                                const Taker& who)
{
    std::vector<DoseHold> holds;
    for (const auto& dose : doses) {
        if (dose.at > at) continue;
        const auto until = [&](std::string_view rule, HoldKind kind, Duration wait) {
            if (at < dose.at + wait) hold(holds, {rule, dose.at + wait, kind, dose});
        };
        if (dose.medicine.ingredient == wanted.ingredient) {
            until("M1", HoldKind::spacing, waitBetween(dose.medicine, dose.tablets, wanted));
        }
        for (const auto& pair : dosePairs()) {
            if (pair.isApart(dose.medicine, wanted, who)) {
                until(pair.rule, HoldKind::pair, dose.medicine.upperInterval);
            }
        }
    }
    holdMaxima(holds, doses, wanted, tablets, at);
    // Where the wait after the last dose is as long, it says the same sentence of the package already.
    const auto spacing = std::ranges::find(holds, HoldKind::spacing, &DoseHold::kind);
    if (spacing != holds.end()) {
        const auto wait = spacing->until;
        std::erase_if(holds, [&](const DoseHold& held) {
            return held.kind == HoldKind::interval && held.until && *held.until <= *wait;
        });
    }
    std::ranges::sort(holds, {}, &DoseHold::rule);
    return holds;
}

const DoseHold* decidingHold(const std::vector<DoseHold>& holds)
{
    const auto rank = [](const DoseHold& hold) {
        return std::tuple{!hold.until, hold.until.value_or(Instant::max()), hold.kind};
    };
    const auto last = std::ranges::max_element(holds, {}, rank);
    return last == holds.end() ? nullptr : &*last;
}

std::vector<std::string_view> brokenByLater(const std::vector<DoseVersion>& doses, const Medicine& taken, int tablets,
                                            Instant at, const Taker& who)
{
    std::set<std::string_view> broken;
    const auto more = milligrams(taken, tablets);
    for (const auto& later : doses) {
        if (later.at <= at) continue;
        const auto after = later.at - at;
        const auto& next = later.medicine;
        if (next.ingredient == taken.ingredient) {
            if (after < waitBetween(taken, tablets, next)) broken.insert("M1");
            if (after < kDoseDay) {
                const auto sum = milligramsAt(doses, taken.ingredient, later.at) + more;
                const auto lowest = lowestMaximumAt(doses, taken.ingredient, later.at).value_or(mostMilligrams(next));
                if (sum > std::min(lowest, mostMilligrams(taken))) broken.insert("M2");
                if (taken.ingredient == Ingredient::acetaminophen && sum > catalogue::kMostAcetaminophenMilligrams) {
                    broken.insert("M4");
                }
            }
            if (after < next.upperInterval
                && milligramsAt(doses, taken.ingredient, later.at, next.upperInterval) + more
                    > milligrams(next, next.mostInInterval)) {
                broken.insert("M2");
            }
        }
        for (const auto& pair : dosePairs()) {
            if (pair.isApart(taken, next, who) && after < taken.upperInterval) broken.insert(pair.rule);
        }
    }
    return {broken.begin(), broken.end()};
}

}  // namespace nape::remedies
