// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/chime_module/chime_module.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace nape::app {

void ChimeModule::play(const QString& name, const std::function<void(const QString&)>& failed)
{
    if (device().isEmpty()) {
        failed(QStringLiteral("no sound device"));
        return;
    }
    auto* effect = new QSoundEffect(this);
    connect(effect, &QSoundEffect::statusChanged, effect, [effect, failed] {
        if (effect->status() != QSoundEffect::Error) return;
        failed(QStringLiteral("the sound could not be read"));
        effect->deleteLater();
    });
    connect(effect, &QSoundEffect::playingChanged, effect, [effect] {
        if (!effect->isPlaying()) effect->deleteLater();
    });
    effect->setSource(QUrl(QStringLiteral("qrc:/sounds/%1.wav").arg(name)));
    effect->play();
}

QString ChimeModule::device() const
{
    return QMediaDevices::defaultAudioOutput().description();
}

}  // namespace nape::app
