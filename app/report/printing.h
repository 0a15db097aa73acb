// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPluginLoader>

class QTextDocument;
class QWidget;

namespace nape::app {

class PrintPlugin;

/// Puts a document on paper. Loads the module that knows printers when it is first needed. Owned by the window.
class Printing : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// `document` has to live until the dialog over `window` is answered.
    void print(QTextDocument& document, const QString& title, QWidget& window);
    /// The printer that would be offered first, or empty; `problem` says why nothing can be printed at all.
    [[nodiscard]] QString printer(QString& problem);

Q_SIGNALS:
    void couldNotPrint(const QString& sentence);

private:
    PrintPlugin* plugin();
    QPluginLoader m_loader;
};

}  // namespace nape::app
