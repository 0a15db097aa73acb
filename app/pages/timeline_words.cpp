// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline_words.h"

#include "pages/dose_words.h"
#include "pages/remedy_words.h"
#include "pages/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace nape::app {

namespace {

using Stage = plan::TimelineEntry::Stage;
using What = plan::TimelineEntry::What;

QString tr(const char* text)
{
    return QCoreApplication::translate("TimelineWords", text);
}

// A child is shown no number (M7), not even one that was logged.
bool showsNoNumber(const CareModel& care, const std::string& id)
{
    const auto* remedy = remedyOf(care.plan(), id);
    return remedy == nullptr || std::ranges::find(remedy->why, "M7") != remedy->why.end();
}

QString whatOf(const CareModel& care, const facts::CareLog& log, const plan::TimelineEntry& entry)
{
    switch (entry.what) {
    case What::pain: return tr(QT_TRANSLATE_NOOP("TimelineWords", "Pain %1")).arg(QLocale().toString(entry.amount));
    case What::worse:
        return tr(QT_TRANSLATE_NOOP("TimelineWords", "It made it worse: %1")).arg(remedyName(log, entry.id));
    case What::dose: {
        if (showsNoNumber(care, entry.id)) return tr(QT_TRANSLATE_NOOP("TimelineWords", "Pain reliever"));
        const QString name = remedyName(log, entry.id);
        if (entry.stage == Stage::next) return name;
        return name + QStringLiteral(", ") + tabletsText(entry.amount);
    }
    case What::ice:
        if (entry.stage == Stage::running) return tr(QT_TRANSLATE_NOOP("TimelineWords", "Ice is on"));
        break;
    case What::heat:
        if (entry.stage == Stage::running) return tr(QT_TRANSLATE_NOOP("TimelineWords", "Heat is on"));
        break;
    case What::guide: break;
    }
    return remedyName(log, entry.id);
}

QString iconFor(const plan::TimelineEntry& entry)
{
    if (entry.what == What::pain) return QStringLiteral("insights");
    return remedyIcon(entry.id);
}

QString whenOf(const CareModel& care, const plan::TimelineEntry& entry)
{
    const QString at = care.moment(entry.at);
    if (entry.stage == Stage::next) {
        return (entry.what == What::dose ? tr(QT_TRANSLATE_NOOP("TimelineWords", "not before %1"))
                                         : tr(QT_TRANSLATE_NOOP("TimelineWords", "may go on from %1")))
            .arg(at);
    }
    if (!entry.until) return at;
    return (entry.stage == Stage::running ? tr(QT_TRANSLATE_NOOP("TimelineWords", "since %1, off at %2"))
                                          : tr(QT_TRANSLATE_NOOP("TimelineWords", "%1 to %2")))
        .arg(at, care.moment(*entry.until));
}

}  // namespace

TimelineWords wordsOf(const CareModel& care, const facts::CareLog& log, const plan::TimelineEntry& entry)
{
    return {iconFor(entry), whatOf(care, log, entry), whenOf(care, entry)};
}

}  // namespace nape::app
