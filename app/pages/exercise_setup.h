// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/exercise.h"
#include "pages/pain_before.h"

#include <QWidget>

class QVBoxLayout;

namespace nape::app {

class Columns;
class CareModel;
class FactRow;
class Segmented;

/// Before an exercise starts: what to look out for comes first, then what may be chosen, how long it lasts, and which
/// tones it has. Starts nothing; the page does.
class ExerciseSetup : public QWidget {
    Q_OBJECT
public:
    explicit ExerciseSetup(QWidget* parent = nullptr);
    void show(const catalogue::Guide& guide, const CareModel& care);
    using QWidget::show;
    [[nodiscard]] catalogue::ExerciseChoice choice() const;
    /// The pain before, which may be left out; the page notes it with the start.
    [[nodiscard]] PainBefore& before() const { return *m_before; }

private:
    void addChoices(QVBoxLayout* column);
    void addFacts(QVBoxLayout* column);
    void sayHowLong();
    const catalogue::Guide* m_guide = nullptr;
    Columns* m_columns = nullptr;
    Segmented* m_lengths = nullptr;
    Segmented* m_who = nullptr;
    FactRow* m_long = nullptr;
    PainBefore* m_before = nullptr;
};

}  // namespace nape::app
