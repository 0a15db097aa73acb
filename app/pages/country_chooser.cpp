// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/country_chooser.h"

#include "catalogue/countries.h"
#include "catalogue/emergency_numbers.h"
#include "pages/wording.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
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
    chooser.setPlaceholderText(QCoreApplication::translate("CountryBox", "Type its first letters"));
}

void CountryBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Return:
    case Qt::Key_Enter: return showPopup();
    default: break;
    }
    const bool types = !event->text().isEmpty() && event->text().front().isPrint();
    if (!types) return QComboBox::keyPressEvent(event);
    showPopup();
    // The list goes to the name that begins with it.
    if (event->key() != Qt::Key_Space) view()->keyboardSearch(event->text());
}

}  // namespace nape::app
