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

struct Problem {
    QString sentence;
    bool isDamage = false;
};

/// Shows why the log cannot be read and what can be done, and does it. False when the person gives up.
bool faced(Problem problem, const std::filesystem::path& folder, const clock::Clock& clock, const clock::Zone& zone,
           const SingleInstance& one)
{
    while (true) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem.sentence));
        StartError window(problem.sentence, folder, problem.isDamage);
        QObject::connect(&one, &SingleInstance::startedAgain, &window, &QWidget::activateWindow);
        window.show();
        const int chosen = QApplication::exec();
        if (chosen != StartError::kRestore) return chosen == StartError::kTryAgain;
        const auto failed = restoreNewest(folder, clock);
        if (!failed) return true;
        problem = {sentenceOf(*failed, clock, zone), false};
    }
}

}  // namespace

std::optional<OpenedLog> openLog(const std::filesystem::path& folder, const clock::Clock& clock,
                                 const clock::Zone& zone, const SteadyClock& steady, const SingleInstance& one)
{
    while (true) {
        Problem problem;
        if (auto journal = journal::Journal::open(folder, clock, zone); !journal) {
            const auto* failed = std::get_if<journal::StorageFailed>(&journal.error());
            problem = {sentenceOf(journal.error(), clock, zone), failed != nullptr && failed->isDamage};
        } else {
            OpenedLog log{std::move(*journal), nullptr, 0};
            log.version = log.journal->dataVersion().value_or(0);
            log.care = std::make_unique<CareModel>(*log.journal, clock, zone, steady);
            const auto failed = QObject::connect(log.care.get(), &CareModel::storageFailed, log.care.get(),
                                                 [&problem](const QString& sentence) { problem.sentence = sentence; });
            log.care->refresh();
            QObject::disconnect(failed);
            if (problem.sentence.isEmpty()) return log;
        }
        if (!faced(problem, folder, clock, zone, one)) return std::nullopt;
    }
}

}  // namespace nape::app
