// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nape::app {

// For the self-check: what the desktop offers. May wait for its answer.

/// The notification server with its capabilities, or an empty text.
[[nodiscard]] QString notificationServer();
/// What shows tray icons, or an empty text.
[[nodiscard]] QString trayOfDesktop();

}  // namespace nape::app
