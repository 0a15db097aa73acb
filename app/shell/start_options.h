// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace nape::app {

/// What a start asks of the window; a second start hands it to the one that runs.
struct StartOptions {
    std::optional<PageId> page;
    bool hidden = false;
    QByteArray activationToken;  ///< the desktop's leave to come to the front

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static StartOptions fromBytes(const QByteArray& bytes);
    friend bool operator==(const StartOptions&, const StartOptions&) = default;
};

/// The command line of nape, read.
struct CommandLine {
    enum class Task { window, help, version, selfCheck, screenshots, wrong };
    Task task = Task::window;
    StartOptions start;
    QString dataFolder;  ///< as given by --data or NAPE_DATA; empty: the person's own
    QString screenshotsFolder;
    QString problem;  ///< Task::wrong: what to tell

    /// Reads the arguments, the program's name first. Asks no application object.
    [[nodiscard]] static CommandLine read(const QStringList& arguments);
    /// Needs an application object.
    [[nodiscard]] static QString help();
};

}  // namespace nape::app
