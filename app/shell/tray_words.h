// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "theme/icon.h"

namespace nape::app {

/// What the tray says while the window is away: the next moment in a few words, and a mark on the icon.
struct TrayWords {
    QString line;  ///< "Ice again from 15:00"; empty when nothing is ahead
    TrayMark mark = TrayMark::none;
};
/// Looks at everyone's due items and at what runs for the person whose log is open.
[[nodiscard]] TrayWords trayWords(const CareModel& care);

}  // namespace nape::app
