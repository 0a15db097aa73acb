// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/message.h"

#include <span>
#include <string>
#include <string_view>

namespace nape::catalogue {

/// How well a number is confirmed: A by three sources, B by two, C by one; B and C are shown with "check".
enum class Grade { a, b, c };

/// Where to call an ambulance in one country. Data, generated at build time from data/emergency_numbers.csv.
struct EmergencyNumber {
    std::string_view country;  ///< ISO 3166 alpha-2
    std::string_view name;  ///< English name
    std::string_view dialFirst;
    std::string_view also;  ///< a second working number, or empty
    Grade grade;
};

/// All, in the order of the data.
[[nodiscard]] std::span<const EmergencyNumber> emergencyNumbers();
/// The row of that country (case does not matter), or null: then nobody's number is shown, never 911 by default.
[[nodiscard]] const EmergencyNumber* emergencyNumberOf(std::string_view country);

/// What the emergency card shows for a person.
struct NumberToCall {
    std::string number;  ///< empty when the country is unknown
    text::Message sentence;  ///< the whole of it: "Call 112.", or for no country "your local emergency number (112 …)"
    bool check = false;  ///< few sources confirm it
    text::Message note;  ///< beside it: to check the number, or how to find one where none is known; else empty
};
/// `ownNumber`, where typed by the person, stands before the table's.
[[nodiscard]] NumberToCall numberToCall(std::string_view country, std::string_view ownNumber);

/// Whether a person may type it as an own number: 2 to 15 digits, a + before them allowed.
[[nodiscard]] bool isPhoneNumber(std::string_view text);

}  // namespace nape::catalogue
