// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QSlider>

#include <optional>

namespace nape::app {

/// Pain from 0 to 10 as eleven bars, height is strength; nothing is chosen at first. The whole column with its number
/// is the target. Drag, arrows, digits; 1 and then 0 within a second is 10, and so is End.
class PainScale : public QSlider {
    Q_OBJECT
public:
    /// `compact`: without numbers, for the card beside the plan.
    explicit PainScale(bool compact, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> pain() const;
    void setPain(std::optional<int> pain);
    /// A digit key, from wherever on the page it was pressed. Answers whether it was one.
    bool takeDigit(int key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose.
    void painChosen(int pain);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void sliderChange(SliderChange change) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(int pain);
    [[nodiscard]] int columnAt(double x) const;
    [[nodiscard]] QRectF barOf(int pain) const;
    [[nodiscard]] int worstWidth() const;

    bool m_compact;
    bool m_chosen = false;
    bool m_settingPain = false;
    bool m_laidOut = false;
    QElapsedTimer m_sinceOne;  ///< runs after a 1 was typed: a 0 soon after it means ten
};

}  // namespace nape::app
