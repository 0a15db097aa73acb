// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/episode_words.h"

#include "pages/wording.h"
#include "widgets/neck_art.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace nape::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("EpisodeWords", text);
}

QString span(const CareModel& care, clock::Instant from, clock::Instant to)
{
    const QDate first = wallTime(from, care.zone()).date();
    const QDate last = wallTime(to, care.zone()).date();
    const QString end = dayText(to, care.wallNow(), care.zone());
    if (first == last) return end;
    const bool sameMonth = first.month() == last.month() && first.year() == last.year();
    return tr("%1 to %2")
        .arg(sameMonth ? QLocale().toString(first.day()) : dayText(from, care.wallNow(), care.zone()), end);
}

QString lasted(clock::Duration length)
{
    using namespace std::chrono;
    if (length < hours{1}) return lengthText(length);
    if (length < hours{36}) {
        const auto count = duration_cast<hours>(length).count();
        return count == 1 ? tr("1 hour") : tr("%1 hours").arg(QLocale().toString(count));
    }
    return tr("%1 days").arg(QLocale().toString(round<days>(length).count()));
}

}  // namespace

QString sinceText(const CareModel& care, clock::Instant at)
{
    const auto now = care.wallNow();
    if (care.zone().dayOf(at) == care.zone().dayOf(now)) return clockTime(at, care.zone());
    return dayText(at, now, care.zone());
}

EpisodeWords wordsOf(const CareModel& care, const facts::CareLog& log, const facts::Entry<facts::Episode>& episode)
{
    EpisodeWords words;
    const auto& value = episode.value;
    words.id = qt(std::string_view(episode.header.id.value));
    words.open = !value.painEnd;
    const auto end = value.painEnd.value_or(std::max(care.plan().now, episode.header.at));
    words.days =
        words.open ? tr("Since %1").arg(sinceText(care, episode.header.at)) : span(care, episode.header.at, end);
    words.length = lasted(end - episode.header.at);
    for (const auto& rating : log.live<facts::PainRating>()) {
        if (rating.value.episode.value != episode.header.id.value) continue;
        words.highest = std::max(words.highest.value_or(0), rating.value.pain.value);
    }
    words.zones = qt(value.where);
    words.where = zoneNames(words.zones);
    QStringList triggers;
    for (const auto& id : value.triggers)
        triggers << triggerName(qt(std::string_view(id)));
    words.triggers = triggers.join(QStringLiteral(", "));
    return words;
}

}  // namespace nape::app
