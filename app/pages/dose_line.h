// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "remedies/medicines.h"

#include <QWidget>

class QLineEdit;

namespace nape::app {

class Button;
class Columns;
class DoseFirst;
class OnsetPicker;
class Segmented;
class Stack;
class TextLabel;
class Why;

/// One pain reliever: its state for as many tablets as are chosen, and Log. It records what the person did; what the
/// journal refuses is shown in full. What has been can be recorded at any time, whatever it was.
class DoseLine : public QWidget {
    Q_OBJECT
public:
    DoseLine(CareModel& care, const remedies::Medicine& medicine, QWidget* parent = nullptr);
    void show(const facts::CareLog& log);
    using QWidget::show;
    /// Forgets what was said and opened.
    void reset();
    void focusFirst();

Q_SIGNALS:
    void logged(const QString& sentence);
    void said(const QString& sentence);
    /// It asks something else now.
    void stepChanged();

private:
    QWidget* buildActions();
    QWidget* buildWhen();
    void askWhen();
    /// Back to the one button for it.
    void closeWhen();
    void showState(const facts::CareLog& log);
    /// Now; or "I took it already", at the moment that the picker says.
    enum class Kind { now, already };
    void log(Kind kind);
    void say(const QString& sentence);
    [[nodiscard]] int tablets() const;
    CareModel& m_care;
    remedies::Medicine m_medicine;
    bool m_opened = false;  ///< the questions before the first dose
    TextLabel* m_state;
    TextLabel* m_times;  ///< this person's own scores around it
    Columns* m_acts = nullptr;
    QWidget* m_buttons = nullptr;
    Segmented* m_tablets = nullptr;
    Button* m_log;
    Why* m_why;
    TextLabel* m_message;
    Button* m_already;
    Stack* m_when = nullptr;  ///< when it was taken, once it is said that it was
    OnsetPicker* m_time = nullptr;
    QLineEdit* m_count = nullptr;  ///< how many were taken: as many as it was, whatever the package says
    DoseFirst* m_first;
};

}  // namespace nape::app
