// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenshots.h"

#include "pages/care_model.h"
#include "pages/guides_page.h"
#include "pages/page_factory.h"
#include "shell/main_window.h"
#include "shell/sample_log.h"
#include "theme/look.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>
#include <functional>

namespace nape::app {
namespace {

/// One moment of the sample log and what is looked at then.
struct Scene {
    const char* name;  ///< of the picture; empty for the page's own word
    void (SampleLog::*step)();  ///< written before, or none
    PageId page;
    bool narrow = false;
    const char* guide = nullptr;  ///< the guide that is open
};

constexpr std::array kScenes{
    Scene{"today", &SampleLog::past, PageId::today},
    Scene{"log", nullptr, PageId::log},
    Scene{"today-unchecked", &SampleLog::hurts, PageId::today},
    Scene{"check", nullptr, PageId::check},
    Scene{"today-open", &SampleLog::caredFor, PageId::today},
    Scene{"result", nullptr, PageId::result},
    Scene{"today-open-narrow", nullptr, PageId::today, true},
    Scene{"session-start", nullptr, PageId::session},
    Scene{"session", &SampleLog::iceRuns, PageId::session},
    Scene{"session-over", &SampleLog::iceIsOver, PageId::session},
    Scene{"history", nullptr, PageId::history},
    Scene{"episode", nullptr, PageId::episode},
    Scene{"guides", nullptr, PageId::guides},
    Scene{"guides-narrow", nullptr, PageId::guides, true},
    Scene{"guides-signs", nullptr, PageId::guides, false, "meningitis_signs"},
    Scene{"guides-stretch", nullptr, PageId::guides, false, "stretch_simple"},
    Scene{"guides-stretch-narrow", nullptr, PageId::guides, true, "stretch_scalene"},
    Scene{"settings", nullptr, PageId::settings},
    Scene{"doctor-soon", &SampleLog::doctorSoon, PageId::result},
    Scene{"today-doctor-soon", nullptr, PageId::today},
    Scene{"emergency", &SampleLog::emergency, PageId::result},
    Scene{"guides-locked", nullptr, PageId::guides, false, "massage"},
};

/// Draws the window into a picture of `scale` times its size.
bool write(QWidget& window, const QString& path, int scale)
{
    QImage image(window.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    window.render(&image);
    return image.save(path);
}

}  // namespace

int takeScreenshots(const QString& folder)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDir out(folder);
    if (!out.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << QStringLiteral("Cannot make the folder ") << folder << Qt::endl;
        return 1;
    }
    const QTemporaryDir temporary;
    SetClock clock;
    const clock::FixedZone zone{clock::Duration{0}};
    const auto journal = journal::Journal::open(temporary.path().toStdU16String(), clock, zone);
    if (!journal) return 1;
    CareModel care(**journal, clock, zone);
    SampleLog log(**journal, clock);

    int written = 0;
    int failures = 0;
    for (const auto& scene : kScenes) {
        if (scene.step != nullptr) (log.*scene.step)();
        for (const auto* look : {&Look::light(), &Look::dark()}) {
            MainWindow window(care);
            care.refresh();
            window.setPalette(look->palette());
            window.resize(scene.narrow ? QSize(400, 760) : WindowPlace::kOrdinary);
            window.open(scene.page);
            if (scene.guide != nullptr) window.findChild<GuidesPage*>()->showGuide(scene.guide);
            window.setAttribute(Qt::WA_DontShowOnScreen);
            window.setVisible(true);
            QApplication::processEvents();
            for (const int scale : {1, 2}) {
                const auto name = QStringLiteral("%1-%2%3.png")
                                      .arg(QString::fromLatin1(scene.name),
                                           look->isDark ? QStringLiteral("dark") : QStringLiteral("light"),
                                           scale == 1 ? QString() : QStringLiteral("@2x"));
                ++(write(window, out.filePath(name), scale) ? written : failures);
            }
        }
    }
    QTextStream(stdout) << written << QStringLiteral(" pictures in ") << out.absolutePath() << Qt::endl;
    return failures == 0 ? 0 : 1;
}

}  // namespace nape::app
