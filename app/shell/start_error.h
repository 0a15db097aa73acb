// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/outcome.h"

#include <QWidget>

#include <filesystem>
#include <optional>

namespace nape::app {

/// The newest backup of a data folder, if there is one.
[[nodiscard]] std::optional<std::filesystem::path> newestBackup(const std::filesystem::path& folder);

/// The window of a start that could not open the log: what is wrong and what can be done. Changes nothing by itself.
class StartError : public QWidget {
    Q_OBJECT
public:
    /// What exec() of the application returns.
    static constexpr int kQuit = 1;
    static constexpr int kTryAgain = 10;
    static constexpr int kRestore = 11;

    StartError(const QString& sentence, const std::filesystem::path& folder, bool damaged);

protected:
    void closeEvent(QCloseEvent* event) override;
};

}  // namespace nape::app
