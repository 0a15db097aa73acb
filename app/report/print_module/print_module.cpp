// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/print_module/print_module.h"

#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTextDocument>

namespace nape::app {

void PrintModule::print(QTextDocument& document, const QString& title, QWidget& window)
{
    auto* dialog = new QPrintDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->printer()->setDocName(title);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    connect(dialog, &QDialog::accepted, dialog, [dialog, paper = QPointer(&document)] {
        if (paper) paper->print(dialog->printer());
    });
    dialog->open();
}

QString PrintModule::printer() const
{
    return QPrinterInfo::defaultPrinterName();
}

}  // namespace nape::app
