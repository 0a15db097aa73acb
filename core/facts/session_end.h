// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"

namespace nape::facts {

/// The longest a session may be planned: ice 10 min (S44), heat 20 min (H4).
[[nodiscard]] Duration longestSession(Modality with);
[[nodiscard]] inline bool isIce(const Session& session)
{
    return session.with == Modality::ice;
}

/// When the alarm rings: start + planned, never later than the longest a session may be.
[[nodiscard]] Instant alarmAt(const Entry<Session>& session);
/// When it really ended: the stop where one is known, else the planned end as it was recorded.
[[nodiscard]] Instant realEnd(const Entry<Session>& session);
/// Whether it runs at `now`. False from the very second of its end.
[[nodiscard]] bool isRunning(const Entry<Session>& session, Instant now);
/// Stopped more than 60 s after its planned end: it ran over.
[[nodiscard]] bool isOverrun(const Entry<Session>& session);
/// Stopped before its planned end.
[[nodiscard]] bool isEndedEarly(const Entry<Session>& session);

}  // namespace nape::facts
