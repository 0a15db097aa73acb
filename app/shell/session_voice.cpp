// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session_voice.h"

#include "pages/person_names.h"
#include "remedies/session_state.h"

#include <utility>

namespace nape::app {

namespace {

using namespace std::chrono_literals;

constexpr clock::Duration kSkinCheck = 5min;
constexpr clock::Duration kLastMinute = 60s;
constexpr clock::Duration kTooLate = 15s;  // what was slept through is not said any more

struct Mark {
    clock::Instant at;
    QString sentence;
};

std::vector<Mark> marksOf(const facts::Entry<facts::Session>& session)
{
    std::vector<Mark> marks;
    const auto off = facts::alarmAt(session);
    if (facts::isIce(session.value) && off - session.header.at > kSkinCheck) {
        marks.push_back({session.header.at + kSkinCheck, SessionVoice::tr("Look at the skin now")});
    }
    if (off - session.header.at > kLastMinute)
        marks.push_back({off - kLastMinute, SessionVoice::tr("One minute left")});
    return marks;
}

}  // namespace

SessionVoice::SessionVoice(const CareModel& care, QObject* parent)
    : QObject(parent)
    , m_care(care)
    , m_looked(care.wallNow())
{
}

void SessionVoice::look()
{
    const auto now = m_care.wallNow();
    const auto since = std::exchange(m_looked, now);
    m_next.reset();
    QStringList sentences;
    for (const auto& due : m_care.dues()) {
        const bool off = due.due.key == "ice.off" || due.due.key == "heat.off";
        if (!off || due.due.state != plan::DueState::upcoming) continue;
        const auto log = m_care.journal().careLog(due.person);
        if (!log) continue;
        const auto remedy = std::string_view(due.due.key).substr(0, due.due.key.find('.'));
        const auto* session = remedies::runningSession(*log, remedy, now);
        if (session == nullptr) continue;
        for (const auto& [at, sentence] : marksOf(*session)) {
            if (at > now) {
                if (!m_next || at < *m_next) m_next = at;
            } else if (at > since && now - at <= kTooLate) {
                sentences << (m_care.person() == due.person ? sentence
                                                            : tr("%1: %2").arg(shownName(due.name), sentence));
            }
        }
    }
    for (const auto& sentence : std::as_const(sentences))
        Q_EMIT said(sentence);
}

}  // namespace nape::app
