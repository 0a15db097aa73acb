// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

namespace nape::app {

/// Keeps the second half of a double click from what has just come under the pointer: who clicks twice meant the page
/// that was there. Watches only as long as a double click may last.
class SecondClick : public QObject {
    Q_OBJECT
public:
    /// `window`: whose pages change; owns this.
    explicit SecondClick(QWidget* window);
    /// Another page is shown from now on.
    void pageChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    QElapsedTimer m_since;
};

}  // namespace nape::app
