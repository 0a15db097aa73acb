// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/country_chooser.h"

#include "catalogue/countries.h"
#include "catalogue/emergency_numbers.h"
#include "pages/wording.h"

#include <QComboBox>
#include <QLocale>

namespace nape::app {

QString countryName(std::string_view code)
{
    if (code.empty()) return {};
    if (const auto* row = catalogue::emergencyNumberOf(code)) return qt(row->name);
    const auto territory = QLocale::codeToTerritory(qt(code));
    return territory == QLocale::AnyTerritory ? qt(code) : QLocale::territoryToString(territory);
}

void fillWithCountries(QComboBox& chooser)
{
    for (const auto code : catalogue::countryCodes())
        chooser.addItem(countryName(code), qt(code));
    chooser.model()->sort(0);
    chooser.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser.setMinimumContentsLength(12);
}

}  // namespace nape::app
