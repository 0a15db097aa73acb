// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/exercise_run.h"

#include <QWidget>

class QVBoxLayout;

namespace nape::app {

class BreathShape;
class Button;
class Card;
class Columns;
class CountdownRing;
class FigureView;
class HoldDots;
class ProgressSteps;
class Stack;
class TextLabel;

/// An exercise while it runs: the figure or shape that goes along, what to do now, how much of it is left, and the
/// button that says that it hurts more. Shows the run that it is given; knows no clock.
class ExerciseRunning : public QWidget {
    Q_OBJECT
public:
    explicit ExerciseRunning(QWidget* parent = nullptr);
    /// Makes ready for that guide: called once before each run.
    void prepare(const catalogue::Guide& guide);
    /// `still`: less motion is wanted, so drawings change only from step to step.
    void show(const ExerciseRun& run, bool still);
    using QWidget::show;
    /// Only the drawing, between two seconds.
    void move(const ExerciseRun& run, bool still);
    using QWidget::move;
    /// Whether the next picture differs before the next second does.
    [[nodiscard]] static bool moves(const ExerciseRun& run, bool still);
    /// What a screen reader says when the step begins.
    [[nodiscard]] static QString announcementOf(const catalogue::ExerciseStep& step);
    [[nodiscard]] bool canSkip() const;

Q_SIGNALS:
    void worseSaid();
    void skipped();
    void enoughSaid();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFigure(const catalogue::Guide& guide);
    void addTime(const catalogue::Guide& guide, QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void arrange();
    void showWords(const ExerciseRun& run);
    void showTime(const ExerciseRun& run);
    void showSides(const ExerciseRun& run);
    Columns* m_columns = nullptr;
    Card* m_card = nullptr;  ///< around the figure
    FigureView* m_figure = nullptr;
    BreathShape* m_breath = nullptr;
    CountdownRing* m_ring = nullptr;
    HoldDots* m_right = nullptr;
    HoldDots* m_left = nullptr;
    ProgressSteps* m_steps = nullptr;
    TextLabel* m_rest = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_lines = nullptr;
    Button* m_skip = nullptr;
    Button* m_worse = nullptr;
    Button* m_enough = nullptr;
    bool m_calm = false;
};

}  // namespace nape::app
