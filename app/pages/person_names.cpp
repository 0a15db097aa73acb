// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/person_names.h"

#include "pages/wording.h"

#include <QCoreApplication>

namespace nape::app {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("People", source);
}

}  // namespace

bool isNameless(std::string_view name)
{
    return qt(name).simplified() == QStringLiteral("me");
}

QString shownName(std::string_view name)
{
    return isNameless(name) ? tr(QT_TRANSLATE_NOOP("People", "You")) : qt(name).simplified();
}

QString logOf(std::string_view name)
{
    if (isNameless(name)) return tr(QT_TRANSLATE_NOOP("People", "My log"));
    return tr(QT_TRANSLATE_NOOP("People", "%1’s log")).arg(shownName(name));
}

QString openLogOf(std::string_view name)
{
    if (isNameless(name)) return tr(QT_TRANSLATE_NOOP("People", "Open your log"));
    return tr(QT_TRANSLATE_NOOP("People", "Open %1’s log")).arg(shownName(name));
}

}  // namespace nape::app
