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
    NumberToCall to;
    const auto* row = emergencyNumberOf(country);
    if (isPhoneNumber(ownNumber)) {
        to.number = ownNumber;
    } else if (row != nullptr) {
        to.number = row->dialFirst;
        to.check = row->grade != Grade::a;
    } else {
        to.sentence = {QT_TRANSLATE_NOOP("nape", "Call your local emergency number (112 works on most mobile phones)."),
                       {}};
        to.note = {QT_TRANSLATE_NOOP("nape", "Not sure which? People near you know it, or a shop, a hotel, a school."),
                   {}};
        return to;
    }
    to.sentence = {QT_TRANSLATE_NOOP("nape", "Call %1."), {to.number}};
    if (to.check) to.note = {QT_TRANSLATE_NOOP("nape", "Check that the number is right where you are."), {}};
    return to;
}

bool isPhoneNumber(std::string_view text)
{
    if (text.starts_with('+')) text.remove_prefix(1);
    return text.size() >= 2 && text.size() <= 15 && std::ranges::all_of(text, isDigit);
}

}  // namespace nape::catalogue
