// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alert_desk.h"

#include <algorithm>

namespace nape::app {
namespace {

QString tagOf(const journal::PersonDue& due)
{
    return QString::fromStdString(due.person.value + '/' + due.due.key);
}

QString nameOfAlarm(const journal::PersonDue& due)
{
    return tagOf(due) + QLatin1Char('@') + QString::number(due.due.at.time_since_epoch().count());
}

const QString kOff = QStringLiteral("off");
const QString kAwake = QStringLiteral("awake");
const QString kOpen = QStringLiteral("open");

}  // namespace

AlertDesk::AlertDesk(journal::Journal& journal, Notifier& notifier, Chime& chime, Say say, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_notifier(notifier)
    , m_chime(chime)
    , m_say(std::move(say))
    , m_bell(chime, Bell::kEvery)
{
    connect(&m_notifier, &Notifier::delivered, this, &AlertDesk::delivered);
    connect(&m_notifier, &Notifier::actionInvoked, this, &AlertDesk::acted);
}

void AlertDesk::tell(const std::vector<journal::PersonDue>& dues)
{
    std::map<QString, const journal::PersonDue*> now;
    std::set<QString> alarms;
    for (const auto& due : dues) {
        if (due.due.state != plan::DueState::due) continue;
        now[tagOf(due)] = &due;
        if (due.due.alarm) alarms.insert(nameOfAlarm(due));
    }
    for (auto it = m_standing.begin(); it != m_standing.end();) {
        const auto same = now.find(it->first);
        if (same != now.end() && same->second->due.at == it->second.due.at) {
            ++it;
            continue;
        }
        if (same == now.end()) m_notifier.withdraw(it->first);
        it = m_standing.erase(it);
    }
    for (const auto& [tag, due] : now) {
        if (!m_standing.try_emplace(tag, *due).second || wasTold(*due)) continue;
        show(*due);
    }
    m_bell.ringFor(alarms);
}

// A notice that was snoozed since it was posted is told again when the snooze is over.
bool AlertDesk::wasTold(const journal::PersonDue& due) const
{
    const auto log = m_journal.careLog(due.person);
    if (!log) return false;
    bool told = false;
    for (const auto& event : log->live<facts::ReminderEvent>()) {
        if (event.value.key != due.due.key || event.value.due != due.due.at) continue;
        if (event.value.act == facts::ReminderAct::posted) told = true;
        if (event.value.act == facts::ReminderAct::snoozed) told = false;
    }
    return told;
}

void AlertDesk::show(const journal::PersonDue& due)
{
    // In a household a notice says whose it is, also when only one of them has anything due.
    const auto household = m_journal.persons();
    const bool withName = household && household->size() > 1;
    Notice notice;
    notice.tag = tagOf(due);
    notice.title = m_say.text(due.due.text);
    if (withName) notice.title = tr("%1: %2").arg(m_say.name(due.name), notice.title);
    if (due.due.key == "heat.awake") notice.actions.append({kAwake, tr("I am awake")});
    if (due.due.key == "ice.off" || due.due.key == "heat.off") notice.actions.append({kOff, tr("It is off")});
    notice.actions.append({kOpen, tr("Open")});
    notice.urgent = due.due.alarm;
    m_notifier.show(notice);
    Q_EMIT said(notice.title);
    if (due.due.key == "ice.again") m_chime.play(Chime::Sound::soft);
}

void AlertDesk::delivered(const QString& tag, const QString& channel)
{
    const auto it = m_standing.find(tag);
    if (it == m_standing.end()) return;
    // A ledger that cannot be written costs a second notice after a restart, no more.
    std::ignore = m_journal.reminderPosted(it->second.person, it->second.due, channel.toStdString());
    if (channel == QStringLiteral("window") && it->second.due.alarm) Q_EMIT onlyInWindow(it->second);
}

void AlertDesk::acted(const QString& tag, const QString& action)
{
    const auto it = m_standing.find(tag);
    if (it == m_standing.end()) return;
    const auto due = it->second;
    if (action == kOff) {
        Q_EMIT offSaid(due);
    } else if (action == kAwake) {
        Q_EMIT awakeSaid(due);
    } else {
        Q_EMIT openAsked(due);
    }
}

}  // namespace nape::app
