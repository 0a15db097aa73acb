// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/self_check.h"

#include "alerts/module_chime.h"
#include "clock/system_clock.h"
#include "journal/journal.h"
#include "report/printing.h"
#include "shell/desktop_services.h"
#include "theme/icon.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

namespace nape::app {
namespace {

/// Prints the lines and keeps count of what is broken.
class Report {
public:
    void works(const char* what, const QString& how) { line(what, "ok", how); }
    void notHere(const char* what, const QString& why) { line(what, "not here", why); }
    void broken(const char* what, const QString& why)
    {
        line(what, "BROKEN", why);
        m_exit = 1;
    }
    [[nodiscard]] int exitCode() const { return m_exit; }

private:
    static void line(const char* what, const char* state, const QString& words)
    {
        std::printf("%-14s %-8s %s\n", what, state, qUtf8Printable(words));
    }
    int m_exit = 0;
};

bool isDrawn(const QIcon& icon)
{
    const auto image = icon.pixmap(32, 32).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0) return true;
        }
    }
    return false;
}

QString sentence(const journal::Failure& failure)
{
    return QString::fromUtf8(journal::messageOf(failure).source);
}

void checkDatabase(Report& report, const std::filesystem::path& folder)
{
    const clock::SystemClock clock;
    const auto zone = clock::systemZone();
    const QTemporaryDir temporary;
    const std::filesystem::path place(temporary.path().toStdU16String());
    const auto sample = journal::Journal::open(place, clock, *zone);
    if (!sample) return report.broken("database", sentence(sample.error()));
    const auto written = (*sample)->addPerson("self-check", {});
    if (!written) return report.broken("database", sentence(written.error()));
    const auto verified = (*sample)->verify();
    if (!verified || !verified->ok)
        return report.broken("database", QStringLiteral("what was written reads back damaged"));
    report.works("database", QStringLiteral("writes and reads back, schema %1").arg(verified->schema));

    const auto path = QString::fromStdU16String(folder.u16string());
    std::error_code ignored;
    if (!std::filesystem::exists(folder, ignored)) {
        report.works("log", QStringLiteral("none yet: ") + path);
    } else if (const auto log = journal::Journal::open(folder, clock, *zone); !log) {
        report.broken("log", sentence(log.error()) + QLatin1Char(' ') + path);
    } else {
        report.works("log", path);
    }
}

void checkSound(Report& report)
{
    ModuleChime chime;
    QString problem;
    const auto device = chime.device(problem);
    if (!device.isEmpty()) return report.works("sound", device);
    if (chime.isModuleLoaded()) return report.notHere("sound", problem);
    report.broken("sound", problem);
}

void checkPrinting(Report& report)
{
    Printing printing;
    QString problem;
    const auto printer = printing.printer(problem);
    if (!problem.isEmpty()) return report.broken("printing", problem);
    report.works("printing", printer.isEmpty() ? QStringLiteral("no printer: into a PDF file") : printer);
}

}  // namespace

int selfCheck(const std::filesystem::path& folder)
{
    Report report;
    report.works("platform",
                 QGuiApplication::platformName() + QStringLiteral(", Qt ") + QString::fromLatin1(qVersion()));
    if (isDrawn(appIcon()) && isDrawn(iconOf(QStringLiteral("ice"), Qt::black))) {
        report.works("icons", QStringLiteral("drawn from SVG"));
    } else {
        report.broken("icons", QStringLiteral("empty: the SVG icon engine of Qt is missing"));
    }
    report.works("translations", QStringLiteral("English"));
    checkDatabase(report, folder);
    checkSound(report);
    checkPrinting(report);
    const auto server = notificationServer();
    if (server.isEmpty()) {
        report.notHere("notifications", QStringLiteral("no server: what is due is said in the window"));
    } else {
        report.works("notifications", server);
    }
    const auto tray = trayOfDesktop();
    if (tray.isEmpty()) {
        report.notHere("tray", QStringLiteral("none: a closed window is minimised"));
    } else {
        report.works("tray", tray);
    }
    return report.exitCode();
}

}  // namespace nape::app
