// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <span>

class QWidget;

namespace nape::app {

/// What keys do: the last three on the page that has them, every other anywhere in the window.
enum class Act { hurts, today, history, guides, settings, back, undo, close, quit, save, find, print };

/// Every act, in the order in which they are listed.
[[nodiscard]] std::span<const Act> allActs();

/// The keys of an act; the same on every system, with Command for Control on macOS.
[[nodiscard]] QKeySequence keysOf(Act act);

/// Its keys as this system writes them: "Ctrl+Z", "⌘Z".
[[nodiscard]] QString shownKeys(Act act);

/// What it does, as a list of keys says it.
[[nodiscard]] QString nameOf(Act act);

/// Says the keys where the pointer rests on `control`: "name (keys)". Without a name it is the control's own.
void showKeys(QWidget& control, Act act, const QString& name = {});

}  // namespace nape::app
