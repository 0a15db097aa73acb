// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/emergency_numbers.h"

#include "catalogue/emergency_number_rows.h"

#include <algorithm>

namespace nape::catalogue {
namespace {

// ASCII on purpose: a locale's own upper case (Turkish i) must not hide a country.
char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

}  // namespace

std::span<const EmergencyNumber> emergencyNumbers()
{
    return emergencyNumberRows();
}

const EmergencyNumber* emergencyNumberOf(std::string_view country)
{
    for (const auto& row : emergencyNumberRows()) {
        if (std::ranges::equal(row.country, country, {}, {}, upper)) return &row;
    }
    return nullptr;
}

NumberToCall numberToCall(std::string_view country, std::string_view ownNumber)
{
    const auto call = [](std::string_view number, bool check) {
        return NumberToCall{std::string{number}, {QT_TRANSLATE_NOOP("nape", "Call %1."), {std::string{number}}}, check};
    };
    if (isPhoneNumber(ownNumber)) return call(ownNumber, false);
    if (const auto* row = emergencyNumberOf(country)) return call(row->dialFirst, row->grade != Grade::a);
    return {{},
            {QT_TRANSLATE_NOOP("nape", "Call your local emergency number (112 works on most mobile phones)."), {}},
            false};
}

bool isPhoneNumber(std::string_view text)
{
    if (text.starts_with('+')) text.remove_prefix(1);
    return text.size() >= 2 && text.size() <= 15 && std::ranges::all_of(text, isDigit);
}

}  // namespace nape::catalogue
