// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nape::app {

/// Whether the X11 screen has a tray of the old kind (XEmbed). False on any other platform.
[[nodiscard]] bool hasX11Tray();

}  // namespace nape::app
