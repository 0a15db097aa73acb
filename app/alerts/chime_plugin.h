// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtPlugin>

#include <functional>

namespace nape::app {

/// What the chime's module offers. The module alone links Multimedia; it is loaded at the first sound.
class ChimePlugin {
public:
    virtual ~ChimePlugin() = default;
    /// Plays the sound of that name under resources/sounds ("alarm"). `failed` is called, now or later, when nothing
    /// can be heard: with a word for a report.
    virtual void play(const QString& name, const std::function<void(const QString&)>& failed) = 0;
    /// The device that would be heard; empty where there is none.
    [[nodiscard]] virtual QString device() const = 0;
};

}  // namespace nape::app

Q_DECLARE_INTERFACE(nape::app::ChimePlugin, "nape.ChimePlugin/1")
