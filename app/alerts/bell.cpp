// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/bell.h"

#include <algorithm>

namespace nape::app {

Bell::Bell(Chime& chime, std::chrono::milliseconds every, QObject* parent)
    : QObject(parent)
    , m_chime(chime)
{
    m_timer.setInterval(every);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Bell::ring);
}

void Bell::ringFor(const std::set<QString>& alarms)
{
    std::erase_if(m_ringsLeft, [&](const auto& entry) { return !alarms.contains(entry.first); });
    bool fresh = false;
    for (const auto& alarm : alarms)
        fresh = m_ringsLeft.try_emplace(alarm, kMostRings).second || fresh;
    if (fresh) {
        m_timer.start();
        ring();
    } else if (m_ringsLeft.empty()) {
        m_timer.stop();
    }
}

void Bell::ring()
{
    bool any = false;
    bool more = false;
    for (auto& [alarm, left] : m_ringsLeft) {
        if (left == 0) continue;
        any = true;
        --left;
        more = more || left > 0;
    }
    if (any) m_chime.play(Chime::Sound::alarm);
    if (!more) m_timer.stop();
}

}  // namespace nape::app
