// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace nape::app {

/// Makes a sound. Whoever cannot hear it must not depend on it: what cannot be played is said in words.
class Chime : public QObject {
    Q_OBJECT
public:
    enum class Sound { alarm, soft, rise, fall };
    using QObject::QObject;
    virtual void play(Sound sound) = 0;
    /// A sound that marks what the person is looking at; stays silent where it cannot be played.
    virtual void mark(Sound sound) = 0;
    /// Somebody is about to depend on a sound: says now, not when it fails, that none can be made.
    virtual void prepare() = 0;

Q_SIGNALS:
    /// A sound could not be played; `why` is for the person to read.
    void stayedSilent(const QString& why);
};

}  // namespace nape::app
