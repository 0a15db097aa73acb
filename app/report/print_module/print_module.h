// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/print_plugin.h"

#include <QObject>

namespace nape::app {

/// Prints through Qt's print support and the system's dialog.
class PrintModule final : public QObject, public PrintPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "nape.PrintPlugin/1")
    Q_INTERFACES(nape::app::PrintPlugin)
public:
    void print(QTextDocument& document, const QString& title, QWidget& window) override;
    [[nodiscard]] QString printer() const override;
};

}  // namespace nape::app
