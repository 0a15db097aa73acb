// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <functional>

namespace nape::app {

/// Keeps what was meant for the page before from what has just come up: the second half of a double click, and Enter or
/// Space pressed several times in a row, which starts and answers nothing until the hand has rested for a moment. Who
/// goes on pressing is heard after kLongest all the same; a key that is held down is not.
/// Watches only as long as that lasts.
class SecondClick : public QObject {
    Q_OBJECT
public:
    using Now = std::function<std::chrono::milliseconds()>;  ///< a steady clock
    /// `window`: whose pages change; owns this.
    SecondClick(QWidget* window, Now now);
    /// Something else is shown from now on.
    void pageChanged();
    static constexpr std::chrono::milliseconds kRest{600};
    static constexpr std::chrono::milliseconds kLongest{1500};

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isSecondClick(const QEvent& event) const;
    [[nodiscard]] bool isPressInARow(const QWidget& widget, QEvent& event);
    QWidget* m_window;
    Now m_now;
    std::chrono::milliseconds m_changed{};  ///< when the page changed
    std::chrono::milliseconds m_pressed{};  ///< then, or at the last press that did not count
};

}  // namespace nape::app
