// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printing.h"

#include "report/print_plugin.h"

#include <QCoreApplication>
#include <QDir>

namespace nape::app {

PrintPlugin* Printing::plugin()
{
    if (!m_loader.isLoaded()) {
        const QDir programs(QCoreApplication::applicationDirPath());
        m_loader.setFileName(programs.absoluteFilePath(QStringLiteral(NAPE_MODULE_FOLDER "/nape_print")));
    }
    return qobject_cast<PrintPlugin*>(m_loader.instance());
}

void Printing::print(QTextDocument& document, const QString& title, QWidget& window)
{
    auto* module = plugin();
    if (module == nullptr) {
        Q_EMIT couldNotPrint(tr("Nape cannot print here: its printing module was not found."));
        return;
    }
    module->print(document, title, window);
}

QString Printing::printer(QString& problem)
{
    auto* module = plugin();
    if (module == nullptr) {
        problem = m_loader.errorString();
        return {};
    }
    return module->printer();
}

}  // namespace nape::app
