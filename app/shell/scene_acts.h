// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person does in a scene before it is looked at: the log and the check, and what every act is made of.
namespace nape::app {

class MainWindow;

/// Clicks what carries that name and can be seen.
void press(MainWindow& window, const char* name);
/// A text that wraps asks for its height only once it has a width, and a scroll bar takes some of it again.
void settle();
/// Scrolls the page until what carries that name stands at its top.
void bringToTop(MainWindow& window, const char* name);

void fillLog(MainWindow& window);
void answerHot(MainWindow& window);
void goToSecondQuestions(MainWindow& window);
void goToThirdQuestions(MainWindow& window);
void goToLastQuestions(MainWindow& window);
void askForTheGlass(MainWindow& window);
void sayCleared(MainWindow& window);

}  // namespace nape::app
