// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QString>

#include <string_view>

namespace nape::app {

/// The English name of a country by its ISO 3166 alpha-2 code; empty for none.
[[nodiscard]] QString countryName(std::string_view code);

/// Every country by name, its code as the item's data.
void fillWithCountries(QComboBox& chooser);

/// Opens its list for every key that would otherwise choose at once: a country is chosen on purpose or not at all.
class CountryBox : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace nape::app
