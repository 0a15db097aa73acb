// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"

namespace nape::facts {

/// Heat asks "are you awake?" so often (S51, H3) …
inline constexpr Duration kAwakeEvery = std::chrono::minutes{5};
/// … and is over where nobody has answered for so long.
inline constexpr Duration kAwakeAnswerWithin = std::chrono::seconds{60};

/// The longest a session may be planned: ice 10 min (S44), heat 20 min (H4).
[[nodiscard]] Duration longestSession(Modality with);
[[nodiscard]] inline bool isIce(const Session& session)
{
    return session.with == Modality::ice;
}

/// When the alarm rings: start + planned, never later than the longest a session may be.
[[nodiscard]] Instant alarmAt(const Entry<Session>& session);
/// The first awake check of heat that has no answer; nothing for ice and where none is left before the alarm.
[[nodiscard]] std::optional<Instant> nextAwakeCheck(const Entry<Session>& session);
/// When it is over if nothing more is said: the alarm, or a minute after an awake check without an answer.
[[nodiscard]] Instant overAt(const Entry<Session>& session);
/// When it really ended, as known at `now`: the stop where one is recorded, else the unanswered awake check once its
/// minute is over, else the planned end as it was recorded.
[[nodiscard]] Instant realEnd(const Entry<Session>& session, Instant now);
/// The same without awake checks: right for ice, and never too early for heat.
[[nodiscard]] Instant realEnd(const Entry<Session>& session);
/// Whether it runs at `now`. False from the very second of its end.
[[nodiscard]] bool isRunning(const Entry<Session>& session, Instant now);
/// Stopped more than 60 s after it should have been over: it ran over.
[[nodiscard]] bool isOverrun(const Entry<Session>& session);
/// Stopped before it was over.
[[nodiscard]] bool isEndedEarly(const Entry<Session>& session);

}  // namespace nape::facts
