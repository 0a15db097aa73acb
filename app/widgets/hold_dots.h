// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nape::app {

/// The holds of one side: a line of words, and a circle for each hold; ticked when it is over, with a dot while it is
/// held.
class HoldDots : public QWidget {
    Q_OBJECT
public:
    explicit HoldDots(QWidget* parent = nullptr);
    /// `done` of `all` are over; `now` where the next of them is at hand.
    void show(const QString& words, int done, int all, bool now);
    using QWidget::show;
    [[nodiscard]] const QString& words() const { return m_words; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont face() const;
    [[nodiscard]] int circlesWidth() const;
    QString m_words;
    int m_done = 0;
    int m_all = 0;
    bool m_now = false;
};

}  // namespace nape::app
