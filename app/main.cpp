// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/system_clock.h"
#include "shell/first_paint.h"
#include "shell/main_window.h"
#include "shell/open_log.h"
#include "shell/running.h"
#include "shell/screenshots.h"
#include "shell/self_check.h"
#include "shell/single_instance.h"
#include "shell/start_options.h"
#include "theme/icon.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>

#include <csignal>
#include <optional>

using namespace nape;
using namespace nape::app;

namespace {

std::filesystem::path folderOf(const CommandLine& line)
{
    if (line.dataFolder.isEmpty()) return journal::Journal::defaultFolder();
    return std::filesystem::absolute(std::filesystem::path(line.dataFolder.toStdU16String()));
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

void dress()
{
    // Words and digits of one language: the window's. Times and dates keep the habits of the country.
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    const auto here = QLocale::system().territory();
#else
    const auto here = QLocale::system().country();
#endif
    QLocale::setDefault(QLocale(QLocale::English, here));
    QApplication::setApplicationName(QStringLiteral("nape"));
    QApplication::setApplicationDisplayName(QStringLiteral("Nape"));
    QApplication::setApplicationVersion(QStringLiteral(NAPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("nape"));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setStyle(QStringLiteral("fusion"));  // the one whose every colour comes from the palette
    QApplication::setWindowIcon(appIcon());
}

int say(FILE* where, const QString& text, int exitCode)
{
    QTextStream(where) << text << Qt::endl;
    return exitCode;
}

int run(int argc, char** argv, const CommandLine& line, SingleInstance& one)
{
    const QApplication app(argc, argv);
    dress();
    one.listen();
    const clock::SystemClock clock;
    const auto zone = clock::systemZone();
    const MachineSteadyClock steady;
    const auto log = openLog(folderOf(line), clock, *zone, steady, one);
    if (!log) return 1;
    const auto territory = QLocale::system().territory();
    if (territory != QLocale::AnyTerritory) log->care->setRegion(QLocale::territoryToCode(territory).toStdString());
    MainWindow window(*log->care);

    std::optional<Running> running;
    const auto goOn = [&] {
        if (!running) running.emplace(*log->care, clock, window, log->version);
    };
    const FirstPaint* const painted = new FirstPaint(&window);
    QObject::connect(painted, &FirstPaint::painted, &window, goOn);
    QObject::connect(&one, &SingleInstance::startedAgain, &window, [&window](const QByteArray& message) {
        const auto again = StartOptions::fromBytes(message);
        if (again.page) window.open(*again.page);
        if (again.hidden) return;
        if (!again.activationToken.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", again.activationToken);
        window.bringUp();
    });
    if (line.start.page) window.open(*line.start.page);
    if (line.start.hidden) {
        goOn();
        running->stayHidden();
    } else {
        window.bringUp();
    }
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv)
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);  // a full quota is an error to report, not the end
#endif
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    auto line = CommandLine::read(arguments);
    switch (line.task) {
    case CommandLine::Task::wrong:
        return say(stderr, line.problem + QStringLiteral("\nnape --help lists what there is."), 2);
    case CommandLine::Task::version: return say(stdout, QStringLiteral("nape " NAPE_VERSION), 0);
    case CommandLine::Task::help: {
        const QCoreApplication app(argc, argv);
        return say(stdout, CommandLine::help().trimmed(), 0);
    }
    case CommandLine::Task::selfCheck:
    case CommandLine::Task::screenshots: {
        const bool draws = line.task == CommandLine::Task::screenshots;
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && (draws || !hasDisplay()))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication app(argc, argv);
        dress();
        return draws ? takeScreenshots(line.screenshotsFolder) : selfCheck(folderOf(line));
    }
    case CommandLine::Task::window: break;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && !hasDisplay()) {
        return say(stderr,
                   QStringLiteral("There is no display here. nape --screenshots DIR draws every page without one; "
                                  "napectl does the rest."),
                   1);
    }
    line.start.activationToken = qgetenv("XDG_ACTIVATION_TOKEN");
    const auto one = makeSingleInstance(folderOf(line));
    switch (one->claim(line.start.toBytes())) {
    case SingleInstance::Claim::first: return run(argc, argv, line, *one);
    case SingleInstance::Claim::handedOver: return 0;
    case SingleInstance::Claim::noAnswer: break;
    }
    return say(stderr, QStringLiteral("Nape is running on this log, but does not answer."), 1);
}
