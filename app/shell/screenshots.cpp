// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/screenshots.h"

#include "shell/main_window.h"
#include "shell/scenes.h"
#include "theme/look.h"

#include <QDir>
#include <QLocale>
#include <QTextStream>

namespace nape::app {
namespace {

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
    Stage stage;
    int written = 0;
    int failures = 0;
    for (const auto& scene : scenes()) {
        if (!stage.prepare(scene)) return 1;
        if (scene.show == Scene::Show::looked) continue;
        const QSize size = scene.show == Scene::Show::narrow ? QSize(400, 760) : WindowPlace::kOrdinary;
        for (const auto* look : {&Look::light(), &Look::dark()}) {
            auto& window = stage.show(scene, look->palette(), size);
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
