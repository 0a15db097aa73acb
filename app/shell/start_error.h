// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QWidget>

#include <filesystem>
#include <optional>

namespace nape::app {

/// Puts the newest backup that is sound into the data folder; what stood there is kept beside it. Answers what was
/// wrong with the newest one where none will do, and nothing once it is done.
[[nodiscard]] std::optional<journal::Failure> restoreNewest(const std::filesystem::path& folder,
                                                            const clock::Clock& clock);
/// Whether there is any backup to try.
[[nodiscard]] bool hasBackup(const std::filesystem::path& folder);

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
