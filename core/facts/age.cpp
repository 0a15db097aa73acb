// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/age.h"

namespace nape::facts {

using namespace std::chrono;

namespace {

constexpr clock::Duration kMonth = hours{24} * 30;
constexpr clock::Duration kYear = hours{24} * 365;

}  // namespace

bool isAge(const AgeRange& age)
{
    constexpr int kOldest = 1560;
    return age.minMonths >= 0 && age.minMonths <= age.maxMonths && age.maxMonths <= kOldest;
}

AgeRange ageFromYears(int years)
{
    return {years * 12, years * 12 + 11};
}

AgeRange ageFromMonths(int months)
{
    return {months, months};
}

std::optional<AgeRange> ageFromBirth(clock::Day birth, clock::Day today)
{
    if (sys_days{birth} > sys_days{today}) return std::nullopt;
    auto whole = static_cast<int>((today.year() - birth.year()).count()) * 12
        + static_cast<int>(static_cast<unsigned>(today.month()))
        - static_cast<int>(static_cast<unsigned>(birth.month()));
    if (today.day() < birth.day()) --whole;
    return AgeRange{whole, whole};
}

AgeRange ageFromBand(AgeBand band, clock::Duration sinceAnswered)
{
    // The lower end stays: the younger reading is the more careful one for children. The upper end grows.
    const auto grown = static_cast<int>(sinceAnswered / kMonth) + (sinceAnswered > clock::Duration{0} ? 1 : 0);
    const auto older = sinceAnswered < kYear ? 0 : grown;
    switch (band) {
    case AgeBand::under1: return {0, 11 + older};
    case AgeBand::from1to11: return {12, 143 + older};
    case AgeBand::from12to17: return {144, 215 + older};
    case AgeBand::from18to64: return {216, 779 + older};
    case AgeBand::from65: return {780, 1560};
    }
    return {0, 1560};
}

clock::Duration nextTurnOfBand(clock::Duration sinceAnswered)
{
    return sinceAnswered < kYear ? kYear : (sinceAnswered / kMonth + 1) * kMonth;
}

AgeBand bandOfYears(int years)
{
    if (years < 1) return AgeBand::under1;
    if (years < 12) return AgeBand::from1to11;
    if (years < 18) return AgeBand::from12to17;
    if (years < 65) return AgeBand::from18to64;
    return AgeBand::from65;
}

}  // namespace nape::facts
