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

std::optional<Instant> nextAwakeCheck(const Entry<Session>& session)
{
    if (isIce(session.value)) return std::nullopt;
    const Instant check = session.header.at + kAwakeEvery * (static_cast<long long>(session.value.awakeAnswered) + 1);
    return check < alarmAt(session) ? std::optional{check} : std::nullopt;
}

Instant overAt(const Entry<Session>& session)
{
    const auto check = nextAwakeCheck(session);
    return check ? std::min(*check + kAwakeAnswerWithin, alarmAt(session)) : alarmAt(session);
}

Instant realEnd(const Entry<Session>& session, Instant now)
{
    // While it may still be answered, the planned end stands in.
    const bool unanswered = nextAwakeCheck(session) && overAt(session) < alarmAt(session) && now >= overAt(session);
    return unanswered ? session.value.stopped.value_or(overAt(session)) : realEnd(session);
}

Instant realEnd(const Entry<Session>& session)
{
    return session.value.stopped.value_or(session.header.at + session.value.planned);
}

bool isRunning(const Entry<Session>& session, Instant now)
{
    if (now < session.header.at || now >= overAt(session)) return false;
    return !session.value.stopped || now < *session.value.stopped;
}

bool isOverrun(const Entry<Session>& session)
{
    return session.value.stopped && *session.value.stopped - overAt(session) > 60s;
}

bool isEndedEarly(const Entry<Session>& session)
{
    return session.value.stopped && *session.value.stopped < overAt(session);
}

}  // namespace nape::facts
