// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nape::app {

/// What is left of a session: a ring that drains clockwise from the top, and large digits that stand still. Shows what
/// it is given; knows no clock and counts nothing.
class CountdownRing : public QWidget {
    Q_OBJECT
public:
    explicit CountdownRing(QWidget* parent = nullptr);
    /// Seconds; a mark stands where the ring ends when `notchAt` seconds are left (0 for none).
    void show(int left, int whole, int notchAt);
    using QWidget::show;
    void setCaptions(const QString& below, const QString& notch);
    /// Digits of seconds alone ("9"), for what lasts less than a minute.
    void setInSeconds(bool seconds) { m_inSeconds = seconds; }
    [[nodiscard]] QString digits() const;  ///< "6:24"
    [[nodiscard]] QSize sizeHint() const override { return {512, 512}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 240}; }
    [[nodiscard]] int heightForWidth(int width) const override { return width < 512 ? width : 512; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_left = 0;
    int m_whole = 1;
    int m_notchAt = 0;
    bool m_inSeconds = false;
    QString m_below, m_notch;
};

}  // namespace nape::app
