// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nape::app {

/// A round shape that grows with the breath in and shrinks with the breath out, a word and the seconds in its middle.
/// Stands still: whoever lets it move tells it each picture.
class BreathShape : public QWidget {
    Q_OBJECT
public:
    explicit BreathShape(QWidget* parent = nullptr);
    /// `fullness`: 0 breathed out, 1 breathed in.
    void setFullness(double fullness);
    [[nodiscard]] double fullness() const { return m_fullness; }
    void say(const QString& word, int seconds);
    [[nodiscard]] QSize sizeHint() const override { return {464, 464}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 240}; }
    [[nodiscard]] int heightForWidth(int width) const override { return width < 464 ? width : 464; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_fullness = 0;
    QString m_word;
    int m_seconds = 0;
};

}  // namespace nape::app
