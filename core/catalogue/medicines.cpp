// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/medicines.h"

#include <algorithm>

namespace nape::catalogue {
namespace {

using enum Ingredient;
using enum Market;
using namespace std::chrono_literals;

// Where a package gives a range ("every 4 to 6 hours"), two tablets wait for its upper end. Aspirin 300 mg: no more
// than 4 g, which is 13 tablets. Ibuprofen in the UK: up to three times a day, 6 hours apart. Naproxen: no more than
// two in any 8 to 12 hours, so that only a first dose can be two; the upper end again.
// clang-format off
constexpr std::array kMedicines{
    //       id                     market  name                      ingredient    mg   spacing       upper once /upper 24h age sources
    Medicine{"aspirin-325",         us, "aspirin 325 mg",             aspirin,       325, {4h, 4h, 6h},    6h,  3, 12, 12, 12, "57 58"},
    Medicine{"ibuprofen-200",       us, "ibuprofen 200 mg",           ibuprofen,     200, {4h, 6h, 6h},    6h,  2,  6, 6, 12, "59"},
    Medicine{"naproxen-220",        us, "naproxen sodium 220 mg",     naproxen,      220, {8h, 12h, 12h}, 12h,  2,  2, 3, 12, "60 61"},
    Medicine{"acetaminophen-325",   us, "acetaminophen 325 mg",       acetaminophen, 325, {4h, 4h, 4h},    6h,  2, 10, 10, 12, "62 63"},
    Medicine{"acetaminophen-500",   us, "acetaminophen 500 mg",       acetaminophen, 500, {6h, 6h, 6h},    6h,  2,  6, 6, 12, "62 64"},
    Medicine{"acetaminophen-650er", us, "acetaminophen 650 mg extended release", acetaminophen, 650, {8h, 8h, 8h}, 8h, 2,  6, 6, 18, "62 65"},
    Medicine{"aspirin-300",         uk, "aspirin 300 mg",             aspirin,       300, {4h, 6h, 6h},    6h,  2, 13, 13, 16, "71"},
    Medicine{"ibuprofen-200",       uk, "ibuprofen 200 mg",           ibuprofen,     200, {6h, 6h, 6h},    6h,  2,  6, 6, 12, "69 70"},
    Medicine{"paracetamol-500",     uk, "paracetamol 500 mg",         acetaminophen, 500, {4h, 4h, 4h},    6h,  2,  8, 8, 16, "67 68"},
};
// clang-format on

constexpr bool isWithinTheSharedMaximum(const Medicine& m)
{
    return m.ingredient != acetaminophen || m.mostIn24Hours * m.milligrams <= kMostAcetaminophenMilligrams;
}
static_assert(std::ranges::all_of(kMedicines, isWithinTheSharedMaximum));

Medicine stricter(Medicine a, const Medicine& b)
{
    for (std::size_t i = 0; i < a.spacing.size(); ++i)
        a.spacing[i] = std::max(a.spacing[i], b.spacing[i]);
    a.upperInterval = std::max(a.upperInterval, b.upperInterval);
    a.mostAtOnce = std::min(a.mostAtOnce, b.mostAtOnce);
    a.mostInInterval = std::min(a.mostInInterval, b.mostInInterval);
    a.mostIn24Hours = std::min(a.mostIn24Hours, b.mostIn24Hours);
    a.labelAge = std::max(a.labelAge, b.labelAge);
    return a;
}

// The age from which some package of that country gives the ingredient at all.
std::optional<int> youngestAge(Ingredient ingredient, Market market)
{
    std::optional<int> youngest;
    for (const auto& row : kMedicines) {
        if (row.ingredient != ingredient || row.market != market) continue;
        youngest = std::min(youngest.value_or(row.labelAge), row.labelAge);
    }
    return youngest;
}

}  // namespace

std::span<const Medicine> medicines()
{
    return kMedicines;
}

bool isMedicine(std::string_view id)
{
    return std::ranges::find(kMedicines, id, &Medicine::id) != kMedicines.end();
}

std::optional<Market> marketOf(std::string_view country)
{
    if (country == "US") return us;
    if (country == "GB" || country == "UK") return uk;
    return std::nullopt;
}

std::optional<Medicine> medicineFor(std::string_view id, std::string_view country)
{
    const auto market = marketOf(country);
    const Medicine* named = nullptr;
    for (const auto& row : kMedicines) {
        if (row.id != id) continue;
        if (row.market == market) return row;
        if (named == nullptr) named = &row;
    }
    if (named == nullptr) return std::nullopt;
    auto merged = *named;
    for (const auto& row : kMedicines) {
        if (row.ingredient == named->ingredient && row.milligrams == named->milligrams) merged = stricter(merged, row);
    }
    // A tablet of another strength is no way round the age of the stricter country.
    for (const auto each : {us, uk})
        merged.labelAge = std::max(merged.labelAge, youngestAge(merged.ingredient, each).value_or(0));
    return merged;
}

std::vector<Medicine> medicinesOf(std::string_view country)
{
    const auto market = marketOf(country);
    std::vector<Medicine> out;
    for (const auto& row : kMedicines) {
        const bool known = std::ranges::find(out, row.id, &Medicine::id) != out.end();
        if (!known && (!market || row.market == *market)) out.push_back(*medicineFor(row.id, country));
    }
    return out;
}

}  // namespace nape::catalogue
