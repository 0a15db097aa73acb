// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/dose_pairs.h"

#include <array>

namespace nape::remedies {
namespace {

constexpr int kTogetherFrom = 16 * 12;  // months: M10

bool isOtherNsaid(const Medicine& first, const Medicine& then, const Taker&)
{
    return first.isNsaid() && then.isNsaid() && first.ingredient != then.ingredient;
}

bool isOtherAcetaminophen(const Medicine& first, const Medicine& then, const Taker&)
{
    return !first.isNsaid() && !then.isNsaid() && first.id != then.id;
}

// British advice speaks of ibuprofen and paracetamol; the careful reading takes every NSAID. Where the country is not
// known the stricter of both counts, and packages of the United States alone do not say it.
bool isBesideUnder16(const Medicine& first, const Medicine& then, const Taker& who)
{
    return first.isNsaid() != then.isNsaid() && who.youngestMonths < kTogetherFrom
        && catalogue::marketOf(who.country) != catalogue::Market::us;
}

constexpr std::array kPairs{
    DosePair{"M3", isOtherNsaid},
    DosePair{"M4", isOtherAcetaminophen},
    DosePair{"M10", isBesideUnder16},
};

}  // namespace

std::span<const DosePair> dosePairs()
{
    return kPairs;
}

}  // namespace nape::remedies
