// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

namespace nape::app {

/// Keeps what was meant for the page before from what has just come up: the second half of a double click, and Enter or
/// Space pressed several times in a row, which starts and answers nothing until the hand has rested for a moment.
/// Watches only as long as that lasts.
class SecondClick : public QObject {
    Q_OBJECT
public:
    /// `window`: whose pages change; owns this.
    explicit SecondClick(QWidget* window);
    /// Something else is shown from now on.
    void pageChanged();
    /// How long a key has to rest, in ms.
    static constexpr int kRest = 600;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isSecondClick(const QEvent& event) const;
    [[nodiscard]] bool isPressInARow(const QWidget& widget, QEvent& event);
    QWidget* m_window;
    QElapsedTimer m_since;  ///< the page changed
    QElapsedTimer m_sincePress;  ///< the page changed, or the last press that did not count
};

}  // namespace nape::app
