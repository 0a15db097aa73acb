// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace nape::app {

/// Says a sentence to a screen reader at once, whatever has the focus. Shows nothing. With Qt 6.8 and newer by an
/// announcement, before by the change of this label's name; assistive tools see both.
class LiveLine : public QLabel {
    Q_OBJECT
public:
    explicit LiveLine(QWidget* parent);
    void announce(const QString& sentence);

private:
    QTimer m_over;
};

}  // namespace nape::app
