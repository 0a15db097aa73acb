// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/open_log.h"

#include "shell/single_instance.h"
#include "shell/start_error.h"

#include <QApplication>

#include <cstdio>

namespace nape::app {
namespace {

QString sentenceOf(const journal::Failure& failure, const clock::Clock& clock, const clock::Zone& zone)
{
    return QString::fromStdString(text::english(journal::messageOf(failure), clock.now(), zone));
}

/// Shows why the log cannot be read and what can be done, and does it. False when the person gives up.
bool faced(const QString& sentence, const std::filesystem::path& folder, const clock::Clock& clock,
           const SingleInstance& one)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    StartError window(sentence, folder, sentence.contains(QStringLiteral("damaged")));
    QObject::connect(&one, &SingleInstance::startedAgain, &window, &QWidget::activateWindow);
    window.show();
    const int chosen = QApplication::exec();
    if (chosen == StartError::kRestore) {
        if (const auto backup = newestBackup(folder)) std::ignore = journal::Journal::restore(folder, *backup, clock);
    }
    return chosen == StartError::kRestore || chosen == StartError::kTryAgain;
}

}  // namespace

std::optional<OpenedLog> openLog(const std::filesystem::path& folder, const clock::Clock& clock,
                                 const clock::Zone& zone, const SingleInstance& one)
{
    while (true) {
        QString problem;
        if (auto journal = journal::Journal::open(folder, clock, zone); !journal) {
            problem = sentenceOf(journal.error(), clock, zone);
        } else {
            OpenedLog log{std::move(*journal), nullptr, 0};
            log.version = log.journal->dataVersion().value_or(0);
            log.care = std::make_unique<CareModel>(*log.journal, clock, zone);
            const auto failed = QObject::connect(log.care.get(), &CareModel::storageFailed, log.care.get(),
                                                 [&problem](const QString& sentence) { problem = sentence; });
            log.care->refresh();
            QObject::disconnect(failed);
            if (problem.isEmpty()) return log;
        }
        if (!faced(problem, folder, clock, one)) return std::nullopt;
    }
}

}  // namespace nape::app
