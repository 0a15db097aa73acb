// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/scene_acts.h"

#include "shell/main_window.h"
#include "widgets/neck_map.h"
#include "widgets/pain_scale.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace nape::app {

namespace {
constexpr int kAbove = 16;  // px that stay seen above what is brought to the top
}  // namespace

// Clicks what carries that name and can be seen.
void press(MainWindow& window, const char* name)
{
    for (auto* button : window.findChildren<QAbstractButton*>(QString::fromLatin1(name))) {
        if (button->isVisibleTo(&window)) return button->click();
    }
}

void fillLog(MainWindow& window)
{
    window.findChild<NeckMap*>()->setChosen({QStringLiteral("back_right"), QStringLiteral("shoulder_right")});
    window.findChild<PainScale*>(QStringLiteral("painScale"))->takeDigit(Qt::Key_7);
    press(window, "trigger_sleep_position");
    press(window, "trigger_shoulder_bag");
}

void bringToTop(MainWindow& window, const char* name)
{
    settle();
    auto* part = window.findChild<QWidget*>(QString::fromLatin1(name));
    for (auto* around = part->parentWidget(); around != nullptr; around = around->parentWidget()) {
        auto* scroll = qobject_cast<QScrollArea*>(around);
        if (scroll == nullptr) continue;
        return scroll->verticalScrollBar()->setValue(part->mapTo(scroll->widget(), QPoint()).y() - kAbove);
    }
}

// A text that wraps asks for its height only once it has a width, and a scroll bar takes some of it again.
void settle()
{
    constexpr int kPasses = 6;
    for (int pass = 0; pass < kPasses; ++pass) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

namespace {

// To the next questions: what is below the edge comes first.
void passQuestions(MainWindow& window)
{
    const auto* title = window.findChild<QLabel*>(QStringLiteral("checkTitle"));
    const QString before = title->text();
    for (int i = 0; i < 40 && title->text() == before; ++i) {
        press(window, "noneOfTheseButton");
        QCoreApplication::processEvents();
    }
}

}  // namespace

void goToSecondQuestions(MainWindow& window)
{
    passQuestions(window);
}

void goToThirdQuestions(MainWindow& window)
{
    passQuestions(window);
    passQuestions(window);
}

void answerHot(MainWindow& window)
{
    goToThirdQuestions(window);
    press(window, "answer_fever_yes");
}

void goToLastQuestions(MainWindow& window)
{
    goToThirdQuestions(window);
    passQuestions(window);
}

void askForTheGlass(MainWindow& window)
{
    goToThirdQuestions(window);
    press(window, "answer_purple_yes");
    settle();
}

void sayCleared(MainWindow& window)
{
    press(window, "clearedButton");
    press(window, "onset_pick");
    settle();
    auto* message = window.findChild<QWidget*>(QStringLiteral("reallyClearedButton"));
    for (auto* scroll : window.findChildren<QScrollArea*>()) {
        if (message != nullptr && scroll->isAncestorOf(message)) scroll->ensureWidgetVisible(message);
    }
}

}  // namespace nape::app
