// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nape::app {

/// How far a task has come: bars and "2 of 4".
class ProgressSteps : public QWidget {
    Q_OBJECT
public:
    explicit ProgressSteps(QWidget* parent = nullptr);
    void setStep(int step, int of);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_step = 0;
    int m_of = 0;
};

}  // namespace nape::app
