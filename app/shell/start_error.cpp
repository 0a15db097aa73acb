// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_error.h"

#include "shell/window_place.h"
#include "theme/focus_ring.h"
#include "theme/icon.h"
#include "theme/look_keeper.h"
#include "widgets/button.h"
#include "widgets/text_label.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>
#include <QVBoxLayout>

namespace nape::app {
namespace {

namespace fs = std::filesystem;

QString toQString(const fs::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

/// The backups of a data folder, newest first.
QFileInfoList backupsOf(const fs::path& folder)
{
    const QDir backups(toQString(folder) + QStringLiteral("/backups"));
    return backups.entryInfoList({QStringLiteral("*.db")}, QDir::Files, QDir::Time);
}

}  // namespace

std::optional<journal::Failure> restoreNewest(const fs::path& folder, const clock::Clock& clock)
{
    std::optional<journal::Failure> first;
    for (const auto& file : backupsOf(folder)) {
        const auto done = journal::Journal::restore(folder, file.absoluteFilePath().toStdU16String(), clock);
        if (done) return std::nullopt;
        if (!first) first = done.error();
    }
    return first;
}

bool hasBackup(const fs::path& folder)
{
    return !backupsOf(folder).isEmpty();
}

StartError::StartError(const QString& sentence, const fs::path& folder, bool damaged)
{
    setWindowTitle(QStringLiteral("Nape"));
    setObjectName(QStringLiteral("startError"));
    setAutoFillBackground(true);
    resize(720, 420);
    setMinimumSize(WindowPlace::kLeast);
    new LookKeeper(this);
    new FocusRing(this);

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
    const bool canRestore = damaged && hasBackup(folder);
    if (canRestore) {
        end(add(tr("Keep a copy and restore the newest good backup"), QStringLiteral("restoreBackup"),
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
