// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/module_chime.h"

#include "alerts/chime_plugin.h"

#include <QApplication>
#include <QDir>
#include <QPointer>

namespace nape::app {

namespace {

QString fileOf(Chime::Sound sound)
{
    switch (sound) {
    case Chime::Sound::alarm: return QStringLiteral("alarm");
    case Chime::Sound::soft: return QStringLiteral("soft");
    case Chime::Sound::rise: return QStringLiteral("rise");
    case Chime::Sound::fall: return QStringLiteral("fall");
    }
    return {};
}

}  // namespace

ChimePlugin* ModuleChime::plugin()
{
    if (!m_loader.isLoaded()) {
        const QDir programs(QCoreApplication::applicationDirPath());
        m_loader.setFileName(programs.absoluteFilePath(QStringLiteral(NAPE_MODULE_FOLDER "/nape_chime")));
    }
    return qobject_cast<ChimePlugin*>(m_loader.instance());
}

void ModuleChime::play(Sound sound)
{
    auto* module = plugin();
    if (module == nullptr) {
        failed();
        return;
    }
    module->play(fileOf(sound), [self = QPointer<ModuleChime>(this)](const QString&) {
        if (self) self->failed();
    });
}

void ModuleChime::mark(Sound sound)
{
    if (auto* module = plugin()) module->play(fileOf(sound), [](const QString&) { });
}

QString ModuleChime::device(QString& problem)
{
    auto* module = plugin();
    if (module == nullptr) {
        problem = m_loader.errorString();
        return {};
    }
    auto name = module->device();
    if (name.isEmpty()) problem = tr("no sound device");
    return name;
}

void ModuleChime::failed()
{
    QApplication::beep();
    if (!m_told) tellSilence();
}

void ModuleChime::prepare()
{
    QString problem;
    if (device(problem).isEmpty()) tellSilence();
}

void ModuleChime::tellSilence()
{
    m_told = true;
    Q_EMIT stayedSilent(tr("Nape cannot make a sound here. Watch for its notifications, or set a timer of your own."));
}

}  // namespace nape::app
