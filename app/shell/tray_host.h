// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icon.h"

#include <QObject>

#include <memory>

namespace nape::app {

/// Knows whether something on this desktop shows tray icons, now or later. Never waits for an answer. Qt must not be
/// asked before this says yes: on X11 it keeps its first answer for good.
class TrayHost : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Begins to look. answered() follows once, came() and went() whenever it changes.
    virtual void look() = 0;
    /// How what is there now wants its icons.
    [[nodiscard]] virtual TrayInk ink() const = 0;

Q_SIGNALS:
    void answered(bool there);
    void came();
    void went();
    /// ink() may be another now.
    void inkChanged();
};

[[nodiscard]] std::unique_ptr<TrayHost> makeTrayHost();

}  // namespace nape::app
