// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

namespace nape::app {

class Button;
class TextLabel;

/// "Ice started. Undo": lies over the foot of the page for 10 s after something was done. Undoes nothing itself.
class UndoBar : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(QWidget* over);
    void offer(const QString& sentence);
    /// What was offered no longer stands.
    void withdraw();
    [[nodiscard]] bool isOffering() const { return m_time.isActive(); }

Q_SIGNALS:
    void undoChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    TextLabel* m_sentence;
    Button* m_undo;
    QTimer m_time;
};

}  // namespace nape::app
