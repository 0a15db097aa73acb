// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_error.h"

#include "shell/window_place.h"
#include "theme/icon.h"
#include "theme/look_keeper.h"
#include "widgets/button.h"
#include "widgets/text_label.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {
namespace {

namespace fs = std::filesystem;

QString toQString(const fs::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

}  // namespace

std::optional<fs::path> newestBackup(const fs::path& folder)
{
    const QDir backups(toQString(folder) + QStringLiteral("/backups"));
    const auto files = backups.entryInfoList({QStringLiteral("*.db")}, QDir::Files, QDir::Time);
    const auto good = std::find_if(files.begin(), files.end(), [](const QFileInfo& file) {
        return !file.completeBaseName().contains(QStringLiteral("-damaged"));  // what a restore has put aside
    });
    if (good == files.end()) return std::nullopt;
    return fs::path(good->absoluteFilePath().toStdU16String());
}

StartError::StartError(const QString& sentence, const fs::path& folder, bool damaged)
{
    setWindowTitle(QStringLiteral("Nape"));
    setObjectName(QStringLiteral("startError"));
    setAutoFillBackground(true);
    resize(720, 420);
    setMinimumSize(WindowPlace::kLeast);
    new LookKeeper(this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(40, 40, 40, 40);
    column->setSpacing(16);
    column->addWidget(new TextLabel(tr("Nape cannot open its log"), Type::title, Tone::ink, this));
    auto* what = new TextLabel(sentence, Type::body, Tone::ink, this);
    what->setObjectName(QStringLiteral("startErrorText"));
    what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(what);
    column->addWidget(new TextLabel(tr("If you have numbness, weakness, a fever with a stiff neck, or were hurt in an "
                                       "accident, do not wait for Nape: call your local emergency number."),
                                    Type::body, Tone::second, this));
    column->addStretch();

    const auto add = [&](const QString& text, const QString& name, Button::Form form) {
        auto* button = new Button(text, form, this);
        button->setObjectName(name);
        column->addWidget(button);
        return button;
    };
    const auto end = [this](Button* button, int code) {
        connect(button, &Button::clicked, this, [code] { QCoreApplication::exit(code); });
    };
    const bool canRestore = damaged && newestBackup(folder);
    if (canRestore) {
        end(add(tr("Keep a copy and restore the newest backup"), QStringLiteral("restoreBackup"),
                Button::Form::primary),
            kRestore);
    }
    end(add(tr("Try again"), QStringLiteral("tryAgain"), canRestore ? Button::Form::plain : Button::Form::primary),
        kTryAgain);
    auto* open = add(tr("Open the folder"), QStringLiteral("openFolder"), Button::Form::plain);
    connect(open, &Button::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(toQString(folder))); });
    end(add(tr("Quit"), QStringLiteral("quit"), Button::Form::text), kQuit);
}

void StartError::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    QCoreApplication::exit(kQuit);
}

}  // namespace nape::app
