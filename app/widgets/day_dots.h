// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace nape::app {

/// The last days in a row, today at the end: a dot where it hurt, a tick where the person said that it did not.
class DayDots : public QWidget {
    Q_OBJECT
public:
    enum class Day { unknown, spasm, free };
    explicit DayDots(QWidget* parent = nullptr);
    void show(const std::vector<Day>& days, const QString& first, const QString& last);
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Day> m_days;
    QString m_first, m_last;
};

}  // namespace nape::app
