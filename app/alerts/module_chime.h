// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/chime.h"

#include <QPluginLoader>

namespace nape::app {

class ChimePlugin;

/// The chime from its module, which is loaded at the first sound or when one is prepared for. Where the module or a
/// sound device is missing it says so, when it is prepared each time and otherwise once, and beeps as the system does.
class ModuleChime final : public Chime {
    Q_OBJECT
public:
    using Chime::Chime;
    void play(Sound sound) override;
    void mark(Sound sound) override;
    void prepare() override;
    /// For the self-check: the sound device, or nothing and why in `problem`.
    [[nodiscard]] QString device(QString& problem);
    [[nodiscard]] bool isModuleLoaded() const { return m_loader.isLoaded(); }

private:
    ChimePlugin* plugin();
    void failed();
    void tellSilence();

    QPluginLoader m_loader;
    bool m_told = false;
};

}  // namespace nape::app
