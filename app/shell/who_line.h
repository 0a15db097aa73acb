// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nape::app {

class Button;
class TextLabel;

/// Whose log is open, above the page, wherever the rail does not say it. Shows what it is told.
class WhoLine : public QWidget {
    Q_OBJECT
public:
    explicit WhoLine(QWidget* parent);
    /// `whose` is empty where it needs no saying; `changeable`: others are a click away.
    void say(const QString& whose, bool changeable);

Q_SIGNALS:
    void changeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
    Button* m_change;
};

}  // namespace nape::app
