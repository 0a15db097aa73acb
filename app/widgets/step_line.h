// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nape::app {

/// One numbered thing to do, large.
class StepLine : public QWidget {
    Q_OBJECT
public:
    StepLine(int number, const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
};

}  // namespace nape::app
