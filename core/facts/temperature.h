// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/names.h"

#include <optional>
#include <string>
#include <string_view>

namespace nape::facts {

enum class Unit { celsius, fahrenheit };
enum class Site { unknown, mouth, ear, forehead, rectal, armpit };

template <> struct Names<Unit> {
    static constexpr NameTable<Unit, 2> table{{{Unit::celsius, "C"}, {Unit::fahrenheit, "F"}}};
};
template <> struct Names<Site> {
    static constexpr NameTable<Site, 6> table{{{Site::unknown, "unknown"},
                                               {Site::mouth, "mouth"},
                                               {Site::ear, "ear"},
                                               {Site::forehead, "forehead"},
                                               {Site::rectal, "rectal"},
                                               {Site::armpit, "armpit"}}};
};

/// A reading as it was entered: tenths of a degree in the unit of the thermometer. Never converted: every limit is
/// compared in integers in the reading's own unit.
struct Reading {
    int tenths = 0;
    Unit unit = Unit::celsius;
    Site site = Site::unknown;

    friend bool operator==(const Reading&, const Reading&) = default;
};

/// Reads "37.8", "37,8", "100"; more than one decimal rounds up. Nothing for what is no number.
[[nodiscard]] std::optional<int> parseTenths(std::string_view text);

/// Whether a living body can have it: 25.0 to 45.0 C, 77.0 to 113.0 F. Outside it is a slip of finger or unit.
[[nodiscard]] bool isPossible(const Reading& reading);

/// Fever: over 100.0 F (S78, S98), in the armpit over 99.0 F. 37.7 C no, 37.8 C yes; armpit 37.2 C no, 37.3 C yes.
[[nodiscard]] bool isFever(const Reading& reading);

/// Just under the limit: over 99.0 F and no fever. Measured again after an hour when the neck is stiff too (R1).
[[nodiscard]] bool isJustUnderFever(const Reading& reading);

/// 38.0 C or 100.4 F and more: the limit for babies under 3 months (U10b).
[[nodiscard]] bool isYoungBabyFever(const Reading& reading);

/// "37.8 °C".
[[nodiscard]] std::string toText(const Reading& reading);

}  // namespace nape::facts
