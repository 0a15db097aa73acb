// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keys.h"

#include <QAbstractButton>
#include <QCoreApplication>

#include <array>

namespace nape::app {

namespace {

constexpr std::array kActs{Act::hurts, Act::today, Act::history, Act::guides, Act::settings, Act::back,
                           Act::undo,  Act::save,  Act::find,    Act::print,  Act::close,    Act::quit};

QString tr(const char* text)
{
    return QCoreApplication::translate("Keys", text);
}

}  // namespace

std::span<const Act> allActs()
{
    return kActs;
}

QKeySequence keysOf(Act act)
{
    switch (act) {
    case Act::hurts: return QKeySequence(Qt::CTRL | Qt::Key_N);
    case Act::today: return QKeySequence(Qt::CTRL | Qt::Key_1);
    case Act::history: return QKeySequence(Qt::CTRL | Qt::Key_2);
    case Act::guides: return QKeySequence(Qt::CTRL | Qt::Key_3);
    case Act::settings:
        return QKeySequence(Qt::CTRL | Qt::Key_4);
        // In a text on macOS, Option and the arrow go back a word.
#ifdef Q_OS_MACOS
    case Act::back: return QKeySequence(Qt::CTRL | Qt::Key_BracketLeft);
#else
    case Act::back: return QKeySequence(Qt::ALT | Qt::Key_Left);
#endif
    case Act::undo: return QKeySequence(Qt::CTRL | Qt::Key_Z);
    case Act::close: return QKeySequence(Qt::CTRL | Qt::Key_W);
    case Act::quit: return QKeySequence(Qt::CTRL | Qt::Key_Q);
    case Act::save: return QKeySequence(Qt::CTRL | Qt::Key_Return);
    case Act::find: return QKeySequence(Qt::CTRL | Qt::Key_F);
    case Act::print: return QKeySequence(Qt::CTRL | Qt::Key_P);
    }
    return {};
}

QString shownKeys(Act act)
{
    auto keys = keysOf(act).toString(QKeySequence::NativeText);
#ifndef Q_OS_MACOS
    // What Qt calls Return is called Enter on the key.
    keys.replace(QLatin1String("Return"), QLatin1String("Enter"));
#endif
    return keys;
}

QString nameOf(Act act)
{
    switch (act) {
    case Act::hurts: return tr("It hurts; or say how much now");
    case Act::today: return tr("Today");
    case Act::history: return tr("History");
    case Act::guides: return tr("Guides");
    case Act::settings: return tr("Settings");
    case Act::back: return tr("Back");
    case Act::undo: return tr("Undo, while it is offered");
    case Act::close: return tr("Close the window");
    case Act::quit: return tr("Quit Nape");
    case Act::save: return tr("Save a new episode; go on in the check");
    case Act::find: return tr("Search the guides");
    case Act::print: return tr("Print a guide");
    }
    return {};
}

void showKeys(QWidget& control, Act act, const QString& name)
{
    const auto* button = qobject_cast<QAbstractButton*>(&control);
    const QString said = !name.isEmpty() ? name : button != nullptr ? button->text() : QString();
    control.setToolTip(QStringLiteral("%1 (%2)").arg(said.isEmpty() ? nameOf(act) : said, shownKeys(act)));
}

}  // namespace nape::app
