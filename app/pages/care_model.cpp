// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/care_model.h"

#include "pages/person_names.h"
#include "pages/wording.h"

#include <QLocale>

namespace nape::app {

namespace {

/// Puts the arguments in for %1, %2 … in one pass, so that nothing a person typed is taken for a place.
QString filled(const QString& sentence, const QStringList& arguments)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int digit = i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (sentence[i] == u'%' && digit >= 1 && digit <= arguments.size()) {
            text += arguments[digit - 1];
            ++i;
        } else {
            text += sentence[i];
        }
    }
    return text;
}

}  // namespace

CareModel::CareModel(journal::Journal& journal, const clock::Clock& clock, const clock::Zone& zone,
                     const SteadyClock& steady, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_zone(zone)
    , m_steady(steady)
    , m_openedAt(clock.now())
{
}

void CareModel::setPerson(const facts::PersonId& person)
{
    m_wanted = person;
    refresh();
}

QString CareModel::moment(clock::Instant at) const
{
    const QString time = clockTime(at, m_zone);
    if (m_zone.dayOf(at) == m_zone.dayOf(wallNow())) return time;
    const QString day = QLocale().toString(wallTime(at, m_zone).date(), tr("ddd d MMM"));
    return day + QLatin1Char(' ') + time;
}

QString CareModel::text(const text::Message& message) const
{
    if (message.empty()) return {};
    struct Written {
        const CareModel& care;
        QString operator()(const text::Moment& moment) const { return care.moment(moment.at); }
        QString operator()(const text::Length& length) const { return lengthText(length.length); }
        QString operator()(long long number) const { return QLocale().toString(number); }
        QString operator()(const std::string& typed) const { return qt(std::string_view(typed)); }
    };
    QStringList arguments;
    for (const auto& argument : message.arguments)
        arguments.append(std::visit(Written{*this}, argument));
    return filled(translated(message.source), arguments);
}

void CareModel::refresh()
{
    // The person changes together with the plan, or not at all.
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    const auto& sought = wanted ? wanted : m_person;
    const auto persons = m_journal.persons();
    if (!persons) return report(persons.error());
    const auto* open = static_cast<const facts::Entry<facts::Person>*>(nullptr);
    for (const auto& entry : *persons) {
        if (sought && entry.header.id.value == sought->value) open = &entry;
    }
    if (open == nullptr && !persons->empty()) open = &persons->front();
    const std::optional<facts::PersonId> person =
        open == nullptr ? std::nullopt : std::optional{facts::PersonId{open->header.id.value}};
    auto plan = m_journal.plan(person);
    if (!plan) return report(plan.error());
    auto dues = m_journal.reminders();
    if (!dues) return report(dues.error());
    const bool another = m_person && m_person != person;
    m_person = person;
    m_people = persons->size();
    // One line, whatever an import brought.
    m_personName = open == nullptr ? QString() : qt(std::string_view(open->value.name)).simplified();
    m_plan = std::move(*plan);
    m_dues = std::move(*dues);
    if (another) Q_EMIT personChanged();
    Q_EMIT planChanged();
}

QString CareModel::whose() const
{
    return isShared() ? logOf(m_personName.toStdString()) : QString();
}

void CareModel::report(const journal::Failure& failure)
{
    const QString sentence = text(journal::messageOf(failure));
    if (std::holds_alternative<journal::StorageFailed>(failure))
        Q_EMIT storageFailed(sentence);
    else
        Q_EMIT refused(sentence);
}

}  // namespace nape::app
