// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/session_end.h"

#include <algorithm>

namespace nape::facts {

using namespace std::chrono_literals;

Duration longestSession(Modality with)
{
    return with == Modality::ice ? Duration{10min} : Duration{20min};
}

Instant alarmAt(const Entry<Session>& session)
{
    return session.header.at + std::min(session.value.planned, longestSession(session.value.with));
}

Instant realEnd(const Entry<Session>& session)
{
    return session.value.stopped.value_or(session.header.at + session.value.planned);
}

bool isRunning(const Entry<Session>& session, Instant now)
{
    if (now < session.header.at || now >= alarmAt(session)) return false;
    return !session.value.stopped || now < *session.value.stopped;
}

bool isOverrun(const Entry<Session>& session)
{
    return session.value.stopped && *session.value.stopped - alarmAt(session) > 60s;
}

bool isEndedEarly(const Entry<Session>& session)
{
    return session.value.stopped && *session.value.stopped < alarmAt(session);
}

}  // namespace nape::facts
