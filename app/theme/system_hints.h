// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace nape::app {

/// What a person told the system about how things should look and move. Unknown: the system was not asked yet, has no
/// such setting, or the person left it alone.
struct Hints {
    enum class Scheme { unknown, light, dark };
    enum class Contrast { unknown, ordinary, high };
    enum class Motion { unknown, full, less };
    Scheme scheme = Scheme::unknown;
    Contrast contrast = Contrast::unknown;
    Motion motion = Motion::unknown;
    friend bool operator==(const Hints&, const Hints&) = default;
};

/// Asks the system, and goes on following it. One file per platform holds the asking. Decides nothing: what to make of
/// the hints is LookKeeper's, which owns it.
class SystemHints : public QObject {
    Q_OBJECT
public:
    SystemHints();
    /// What is known now; never waits.
    [[nodiscard]] virtual Hints now() const = 0;
    /// Begins to ask where that takes a message to another program; the answer comes as a signal. Called once, after
    /// the first paint, so that a start does not wait for it.
    virtual void listen() { }

Q_SIGNALS:
    void changed();

protected:
    /// What Qt itself knows of this platform.
    [[nodiscard]] static Hints fromQt();
};

[[nodiscard]] std::unique_ptr<SystemHints> makeSystemHints();

}  // namespace nape::app
