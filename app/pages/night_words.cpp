// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/night_words.h"

#include "pages/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace nape::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Nights", text);
}

}  // namespace

QString sleepPositionName(const QString& id)
{
    if (id == QStringLiteral("back")) return tr(QT_TRANSLATE_NOOP("Nights", "On the back"));
    if (id == QStringLiteral("side")) return tr(QT_TRANSLATE_NOOP("Nights", "On a side"));
    if (id == QStringLiteral("stomach")) return tr(QT_TRANSLATE_NOOP("Nights", "Face down"));
    if (id == QStringLiteral("other")) return tr(QT_TRANSLATE_NOOP("Nights", "Some other way"));
    return id;
}

QString nightText(const facts::SleepNote& night)
{
    QStringList parts{night.keptAwake ? tr(QT_TRANSLATE_NOOP("Nights", "Night: kept awake"))
                                      : tr(QT_TRANSLATE_NOOP("Nights", "Night: slept"))};
    if (!night.position.empty()) parts << sleepPositionName(qt(std::string_view(night.position))).toLower();
    if (night.mouthGuard == facts::MouthGuard::worn) parts << tr(QT_TRANSLATE_NOOP("Nights", "mouth guard worn"));
    if (night.mouthGuard == facts::MouthGuard::notWorn)
        parts << tr(QT_TRANSLATE_NOOP("Nights", "mouth guard not worn"));
    return parts.join(QStringLiteral(", "));
}

}  // namespace nape::app
