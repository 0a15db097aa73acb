// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <array>

namespace nape::app {

namespace {

QString count(const char* source, long long n)
{
    return QCoreApplication::translate("nape", source).arg(QLocale().toString(n));
}

}  // namespace

QDateTime wallTime(clock::Instant at, const clock::Zone& zone)
{
    const clock::WallTime wall = zone.wallAt(at);
    const QDate day(static_cast<int>(wall.day.year()), static_cast<int>(static_cast<unsigned>(wall.day.month())),
                    static_cast<int>(static_cast<unsigned>(wall.day.day())));
    // Only shown, so the zone of the QDateTime never matters; UTC has no gaps.
    return {day, QTime(0, 0).addSecs(static_cast<int>(wall.sinceMidnight.count())), QTimeZone::utc()};
}

clock::WallTime wallOf(const QDateTime& time)
{
    const QDate d = time.date();
    const clock::Day day{std::chrono::year{d.year()}, std::chrono::month{static_cast<unsigned>(d.month())},
                         std::chrono::day{static_cast<unsigned>(d.day())}};
    return {day, clock::Duration{QTime(0, 0).secsTo(time.time())}};
}

QString clockTime(clock::Instant at, const clock::Zone& zone)
{
    // "3:40 PM" is one word: it is never broken over two lines.
    return QLocale().toString(wallTime(at, zone).time(), clockFormat()).replace(QLatin1Char(' '), QChar::Nbsp);
}

QString clockFormat()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QStringLiteral("HH:mm") : locale.timeFormat(QLocale::ShortFormat);
}

QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy"))) format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

QString dayText(clock::Instant at, clock::Instant now, const clock::Zone& zone)
{
    const QDate day = wallTime(at, zone).date();
    const bool thisYear = day.year() == wallTime(now, zone).date().year();
    const char* format = thisYear ? QT_TRANSLATE_NOOP("Dates", "d MMMM") : QT_TRANSLATE_NOOP("Dates", "d MMMM yyyy");
    return QLocale().toString(day, QCoreApplication::translate("Dates", format));
}

QString lengthText(clock::Duration length)
{
    const long long seconds = length.count();
    if (seconds < 60) return count(QT_TRANSLATE_NOOP("nape", "%1 s"), seconds);
    const long long minutes = (seconds + 59) / 60;
    if (minutes < 60) return count(QT_TRANSLATE_NOOP("nape", "%1 min"), minutes);
    if (minutes < 48 * 60) {
        const QString hours = count(QT_TRANSLATE_NOOP("nape", "%1 h"), minutes / 60);
        if (minutes % 60 == 0) return hours;
        return hours + QLatin1Char(' ') + count(QT_TRANSLATE_NOOP("nape", "%1 min"), minutes % 60);
    }
    return count(QT_TRANSLATE_NOOP("nape", "%1 days"), (minutes + 1439) / 1440);
}

QString triggerName(const QString& id)
{
    struct Named {
        const char* id;
        const char* name;
    };
    static constexpr std::array<Named, 14> kNames{{
        {"sleep_position", QT_TRANSLATE_NOOP("Triggers", "Odd sleep")},
        {"exercise_strain", QT_TRANSLATE_NOOP("Triggers", "Exercise")},
        {"heavy_carry", QT_TRANSLATE_NOOP("Triggers", "Heavy load")},
        {"shoulder_bag", QT_TRANSLATE_NOOP("Triggers", "Shoulder bag")},
        {"held_position", QT_TRANSLATE_NOOP("Triggers", "Same position")},
        {"phone_cradle", QT_TRANSLATE_NOOP("Triggers", "Phone at the ear")},
        {"posture", QT_TRANSLATE_NOOP("Triggers", "Posture")},
        {"stress", QT_TRANSLATE_NOOP("Triggers", "Stress")},
        {"dehydration", QT_TRANSLATE_NOOP("Triggers", "Too little water")},
        {"bedding", QT_TRANSLATE_NOOP("Triggers", "Bedding")},
        {"grinding", QT_TRANSLATE_NOOP("Triggers", "Grinding teeth")},
        {"screens", QT_TRANSLATE_NOOP("Triggers", "Screens")},
        {"sports_strain", QT_TRANSLATE_NOOP("Triggers", "Sports")},
        {"backpack", QT_TRANSLATE_NOOP("Triggers", "Backpack")},
    }};
    for (const auto& [known, name] : kNames) {
        if (id == QLatin1StringView(known)) return QCoreApplication::translate("Triggers", name);
    }
    return id;
}

QStringList qt(const std::vector<std::string>& ids)
{
    QStringList list;
    for (const auto& id : ids)
        list.append(qt(std::string_view(id)));
    return list;
}

std::vector<std::string> ids(const QStringList& list)
{
    std::vector<std::string> all;
    for (const auto& id : list)
        all.push_back(id.toStdString());
    return all;
}

QString translated(const char* source)
{
    return QCoreApplication::translate("nape", source);
}

}  // namespace nape::app
