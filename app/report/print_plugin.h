// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtPlugin>

class QTextDocument;
class QWidget;

namespace nape::app {

/// What the module that knows printers can do. Its libraries are loaded when something is printed, never at the start.
class PrintPlugin {
public:
    virtual ~PrintPlugin() = default;
    /// Asks in the system's own dialog where to, over `window`, and prints. `document` is used until that is answered.
    virtual void print(QTextDocument& document, const QString& title, QWidget& window) = 0;
    /// The printer that would be offered first; empty where there is none (the dialog then offers a PDF file).
    [[nodiscard]] virtual QString printer() const = 0;
};

}  // namespace nape::app

Q_DECLARE_INTERFACE(nape::app::PrintPlugin, "nape.PrintPlugin/1")
