// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace nape::app {

/// Says it to a screen reader through the page that `part` stands on, whichever that is. Shows nothing.
void announce(const QWidget& part, const QString& sentence);

}  // namespace nape::app
