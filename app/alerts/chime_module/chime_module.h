// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/chime_plugin.h"

#include <QObject>

namespace nape::app {

/// Plays the sounds through QSoundEffect. Holds the sound device only while a sound is heard.
class ChimeModule final : public QObject, public ChimePlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "nape.ChimePlugin/1")
    Q_INTERFACES(nape::app::ChimePlugin)
public:
    void play(const QString& name, const std::function<void(const QString&)>& failed) override;
    [[nodiscard]] QString device() const override;
};

}  // namespace nape::app
