// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/session_voice.h"

#include "pages/person_names.h"
#include "remedies/session_state.h"

#include <algorithm>
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
    bool skin = false;
};

std::vector<Mark> marksOf(const facts::Entry<facts::Session>& session)
{
    std::vector<Mark> marks;
    const auto off = facts::alarmAt(session);
    if (facts::isIce(session.value) && off - session.header.at > kSkinCheck) {
        marks.push_back({session.header.at + kSkinCheck, SessionVoice::tr("Look at the skin now"), true});
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
    bool skin = false;
    std::set<std::string> running;
    for (const auto& due : m_care.dues()) {
        const bool off = due.due.key == "ice.off" || due.due.key == "heat.off";
        if (!off || due.due.state != plan::DueState::upcoming) continue;
        const auto log = m_care.journal().careLog(due.person);
        if (!log) continue;
        const auto remedy = std::string_view(due.due.key).substr(0, due.due.key.find('.'));
        const auto* session = remedies::runningSession(*log, remedy, now);
        if (session == nullptr) continue;
        running.insert(session->header.id.value);
        for (const auto& [at, sentence, isSkin] : marksOf(*session)) {
            if (at > now) {
                if (!m_next || at < *m_next) m_next = at;
            } else if (at > since && now - at <= kTooLate) {
                sentences << (m_care.person() == due.person ? sentence
                                                            : tr("%1: %2").arg(shownName(due.name), sentence));
                skin = skin || isSkin;
            }
        }
    }
    const bool fresh = !std::ranges::includes(m_running, running);
    m_running = std::move(running);
    for (const auto& sentence : std::as_const(sentences))
        Q_EMIT said(sentence);
    if (skin) Q_EMIT skinDue();
    if (fresh) Q_EMIT began();
}

}  // namespace nape::app
