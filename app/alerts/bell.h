// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/chime.h"

#include <QTimer>

#include <chrono>
#include <map>
#include <set>

namespace nape::app {

/// Rings the alarms: at once, then again and again while the alarm stands, ten times at most. A machine that knows no
/// plan: it is told which alarms stand. Runs no timer while none does.
class Bell : public QObject {
    Q_OBJECT
public:
    static constexpr int kMostRings = 10;
    static constexpr std::chrono::milliseconds kEvery = std::chrono::seconds{30};

    Bell(Chime& chime, std::chrono::milliseconds every, QObject* parent = nullptr);
    /// Every alarm that stands now, each by a name of its own. A new one rings at once, one that is gone is silent.
    void ringFor(const std::set<QString>& alarms);

private:
    void ring();

    Chime& m_chime;
    QTimer m_timer;
    std::map<QString, int> m_ringsLeft;
};

}  // namespace nape::app
