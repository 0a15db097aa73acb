// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nape::app {

class Button;
class TextLabel;

/// What stands there when nothing runs: that it is over, that it was stopped, or what holds it back. Shows what it is
/// given.
class ExerciseEnd : public QWidget {
    Q_OBJECT
public:
    explicit ExerciseEnd(QWidget* parent = nullptr);
    struct Shown {
        QString title;
        QString text;  ///< a line each
        QString act;  ///< what can be done about it; empty: nothing
        const char* actName = "";  ///< object name of that button
    };
    void show(const Shown& shown);
    using QWidget::show;

Q_SIGNALS:
    void acted();

private:
    TextLabel* m_title;
    TextLabel* m_text;
    Button* m_act;
};

}  // namespace nape::app
