// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"

#include <QObject>

#include <memory>
#include <optional>

namespace nape::app {

/// What the system itself can say about its wall clock: that a moment has come, also after a suspend, and that the
/// clock was set. A help beside WakeUp's own timer, never instead of it: a system without it makes one that is silent.
class ClockWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// The next moment to tell of; nothing to be told of clock changes only.
    virtual void aimAt(std::optional<clock::Instant> moment) = 0;

Q_SIGNALS:
    void momentPassed();
    void clockWasSet();
};

[[nodiscard]] std::unique_ptr<ClockWatch> makeClockWatch();

}  // namespace nape::app
