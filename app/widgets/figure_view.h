// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/figure.h"

#include <QWidget>

namespace nape::app {

/// A drawing of the guides in the colours of what it stands on, no wider than `widest`. Its words are what a screen
/// reader says. Stands still: whoever lets it move tells it each picture.
class FigureView : public QWidget {
    Q_OBJECT
public:
    FigureView(const QString& name, const QString& words, int widest, QWidget* parent = nullptr);
    void setSide(Side side);
    [[nodiscard]] Side side() const { return m_side; }
    /// How far the head goes along: 0 upright, 1 as drawn.
    void setBend(double bend);
    [[nodiscard]] double bend() const { return m_bend; }
    void setWidest(int widest);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 0}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QSizeF m_size;
    int m_widest;
    Side m_side = Side::right;
    double m_bend = 1;
};

}  // namespace nape::app
