// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tray_host.h"

#include <QSystemTrayIcon>

namespace nape::app {
namespace {

/// Systems whose desktop always has a tray, or never.
class FixedTrayHost final : public TrayHost {
public:
    void look() override
    {
        const bool there = QSystemTrayIcon::isSystemTrayAvailable();
        if (there) Q_EMIT came();
        Q_EMIT answered(there);
    }
    [[nodiscard]] TrayInk ink() const override
    {
#ifdef Q_OS_MACOS
        return {TrayInk::Kind::stencil, { }};
#else
        return {};
#endif
    }
};

}  // namespace

std::unique_ptr<TrayHost> makeTrayHost()
{
    return std::make_unique<FixedTrayHost>();
}

}  // namespace nape::app
