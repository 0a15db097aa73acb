// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <filesystem>
#include <memory>

namespace nape::app {

/// Sees to it that one Nape runs per data folder. A start that is not the first hands over what it was asked and ends.
/// What is held goes with the process, however it ends, so there is no stale lock to clear.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Claim {
        first,  ///< no other runs; held until this object goes
        handedOver,  ///< another runs and has taken the message
        noAnswer,  ///< another runs and did not answer in time
    };
    using QObject::QObject;

    /// Claims the folder, or hands `message` (without a line break) to the one that holds it. Waits some seconds at
    /// most. Asks no application object.
    [[nodiscard]] virtual Claim claim(const QByteArray& message) = 0;
    /// Takes messages from now on, those that wait already among them. Only after a claim() that came first.
    virtual void listen() = 0;

Q_SIGNALS:
    void startedAgain(const QByteArray& message);
};

/// The one for that data folder, which need not exist yet.
[[nodiscard]] std::unique_ptr<SingleInstance> makeSingleInstance(const std::filesystem::path& folder);

/// A name for the folder that is the same by whatever way it was reached.
[[nodiscard]] QString nameOfFolder(const std::filesystem::path& folder);

}  // namespace nape::app
