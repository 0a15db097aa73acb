// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace nape::app {

// The one place where artwork is loaded. Names are the file names under resources/icons without ".svg".

/// Draws the line icon in that colour, as sharp as the device allows.
void paintIcon(QPainter& painter, const QRectF& box, const QString& name, const QColor& colour);
/// The same as a QIcon, for Qt's own widgets.
[[nodiscard]] QIcon iconOf(const QString& name, const QColor& colour);
/// The program's own icon.
[[nodiscard]] QIcon appIcon();
/// A mark on the tray's icon: something runs, something is due.
enum class TrayMark { none, running, due };
/// How a tray wants its icons.
struct TrayInk {
    enum class Kind {
        coloured,  ///< nothing is known of its ground: the program's own icon, which any ground bears
        named,  ///< it colours what is named "…-symbolic" in the icon theme
        stencil,  ///< it colours the shape that it is given (macOS)
        ink,  ///< it says the colour of its own text
    };
    Kind kind = Kind::coloured;
    QColor colour;  ///< of Kind::ink
};
/// The program's icon for the tray: one colour where the tray says or chooses it. Its three marks differ in shape.
[[nodiscard]] QIcon trayIcon(TrayMark mark, const TrayInk& ink = {});
/// The icon theme's name of it.
[[nodiscard]] QString trayIconName(TrayMark mark);
/// Any file of the artwork, as it is: "neck/neck-back.svg".
[[nodiscard]] QByteArray artwork(const QString& path);

}  // namespace nape::app
