// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "remedies/quiet_hours.h"

namespace nape::plan {

/// Besides the alarms: not held back by quiet hours.
inline constexpr std::string_view kWakesFor = "temperature.again";

/// Builds one item: due or upcoming by its moment, and what the person answered to it.
class Item {
public:
    Item(const remedies::Situation& s, std::string key, Instant at, text::Message text)
        : m_s(&s)
        , m_due{.key = std::move(key), .at = at, .text = std::move(text)}
    {
        m_due.state = s.now >= at ? DueState::due : DueState::upcoming;
    }
    Item& because(std::string id)
    {
        m_due.why.push_back(std::move(id));
        return *this;
    }
    Item& alarm()
    {
        m_due.alarm = true;
        return *this;
    }
    /// Gone by itself from that moment on.
    Item& until(Instant end)
    {
        m_due.until = end;
        return *this;
    }
    [[nodiscard]] Instant at() const { return m_due.at; }
    /// Adds it unless it was answered; an answer counts for the moment it was given to, from `since` on.
    void addTo(std::vector<Due>& out, std::optional<Instant> since = std::nullopt)
    {
        for (const auto& event : m_s->log.live<facts::ReminderEvent>()) {
            const auto& e = event.value;
            if (e.key != m_due.key) continue;
            if (since ? e.due < *since : e.due != m_due.at) continue;
            if (e.act == facts::ReminderAct::done || e.act == facts::ReminderAct::dismissed) return;
            if (e.act == facts::ReminderAct::snoozed) m_due.snoozedUntil = e.until;
        }
        // Nobody is woken because they asked to be told later (I5).
        const bool wakes = m_due.alarm || m_due.key == kWakesFor;
        if (m_due.snoozedUntil && !wakes) {
            m_due.snoozedUntil =
                remedies::afterQuietHours(*m_due.snoozedUntil, remedies::quietHoursOf(m_s->log), m_s->zone);
        }
        if (m_due.snoozedUntil && m_s->now < *m_due.snoozedUntil) m_due.state = DueState::snoozed;
        out.push_back(std::move(m_due));
    }

private:
    const remedies::Situation* m_s;
    Due m_due;
};

}  // namespace nape::plan
