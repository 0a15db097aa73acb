// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

// The pain relievers that Nape knows, with the limits of their packages. Data, each number from the sources that the
// row names (docs/sources.md). Who may use one, and when, is decided in remedies/.
namespace nape::catalogue {

enum class Ingredient { aspirin, ibuprofen, naproxen, acetaminophen };
/// Whose packages a row was read from.
enum class Market { us, uk };

/// One product as one country's package has it.
struct Medicine {
    std::string_view id;  ///< "ibuprofen-200": stored, shown and scripted
    Market market;
    std::string_view name;  ///< as it is called there, with its strength
    Ingredient ingredient;
    int milligrams;  ///< in one tablet
    std::array<clock::Duration, 3> spacing;  ///< to the next dose, after 1, 2, 3 and more tablets (M1)
    clock::Duration upperInterval;  ///< how long it acts at most (A12, M3)
    int mostAtOnce;  ///< tablets
    int mostInInterval;  ///< tablets within one upper interval, rolling (M2); as in 24 h where the package says none
    int mostIn24Hours;  ///< tablets, rolling (M2)
    int labelAge;  ///< completed years from which the package gives a dose
    std::string_view sources;  ///< numbers in docs/sources.md, blank between

    [[nodiscard]] constexpr bool isNsaid() const { return ingredient != Ingredient::acetaminophen; }
    [[nodiscard]] constexpr clock::Duration spacingAfter(int tablets) const
    {
        const auto index = tablets < 1 ? 0 : tablets > 3 ? 2 : tablets - 1;
        return spacing[static_cast<std::size_t>(index)];
    }
};

/// All acetaminophen of 24 hours together, whatever the product (M4).
inline constexpr int kMostAcetaminophenMilligrams = 4000;

/// Every row, US first; ibuprofen-200 stands in both countries.
[[nodiscard]] std::span<const Medicine> medicines();
[[nodiscard]] bool isMedicine(std::string_view id);
/// Whose packages count in that country; nothing for another or an unknown one.
[[nodiscard]] std::optional<Market> marketOf(std::string_view country);
/// The product under the rules of that country (ISO 3166 alpha-2, US or GB). Where the product is not of that country,
/// or the country is another or unknown: the stricter of all rows of the same ingredient and strength, and of the age
/// from which each country gives that ingredient at all. Nothing for an unknown id.
[[nodiscard]] std::optional<Medicine> medicineFor(std::string_view id, std::string_view country);
/// What is sold in that country, each under its rules; everything where the country is another or unknown.
[[nodiscard]] std::vector<Medicine> medicinesOf(std::string_view country);

}  // namespace nape::catalogue
