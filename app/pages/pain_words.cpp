// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pain_words.h"

#include "facts/pain_around.h"
#include "remedies/guided.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace nape::app {

namespace {
constexpr std::size_t kTimes = 3;

QString tr(const char* text)
{
    return QCoreApplication::translate("PainWords", text);
}

}  // namespace

QString painTimesText(const facts::CareLog& log, const QString& row, clock::Instant now)
{
    const std::string own = row.toStdString();
    std::vector<std::string_view> ids;
    if (own.starts_with("dose.")) ids.push_back(own);
    for (const auto& remedy : remedies::remedyList()) {
        const bool isOfRow = own == "stretches" ? remedies::isStretch(remedy.id) : remedy.id == own;
        if (isOfRow) ids.push_back(remedy.id);
    }
    const auto all = facts::painChanges(log, ids, now);
    if (all.empty()) return {};
    const QLocale digits;
    QStringList times;
    for (std::size_t i = all.size() - std::min(kTimes, all.size()); i < all.size(); ++i) {
        times << tr(QT_TRANSLATE_NOOP("PainWords", "%1 to %2"))
                     .arg(digits.toString(all[i].before.value), digits.toString(all[i].after.value));
    }
    if (times.size() == 1) return tr(QT_TRANSLATE_NOOP("PainWords", "Pain, last time: %1")).arg(times.front());
    return tr(QT_TRANSLATE_NOOP("PainWords", "Pain, last %1 times: %2"))
        .arg(digits.toString(times.size()), times.join(QStringLiteral(", ")));
}

}  // namespace nape::app
