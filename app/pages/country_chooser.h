// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

class QComboBox;

namespace nape::app {

/// The English name of a country by its ISO 3166 alpha-2 code; empty for none.
[[nodiscard]] QString countryName(std::string_view code);

/// Every country by name, its code as the item's data.
void fillWithCountries(QComboBox& chooser);

}  // namespace nape::app
