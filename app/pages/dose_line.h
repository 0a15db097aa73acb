// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "remedies/medicines.h"

#include <QWidget>

namespace nape::app {

class Button;
class DoseFirst;
class Segmented;
class TextLabel;

/// One pain reliever: its state, how many tablets, and Log. It records what the person did; what the journal refuses
/// is shown in full, with the way to record what has been all the same.
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

private:
    void log(bool alreadyTaken);
    void say(const QString& sentence);
    [[nodiscard]] int tablets() const;
    CareModel& m_care;
    remedies::Medicine m_medicine;
    bool m_opened = false;  ///< the questions before the first dose
    TextLabel* m_state;
    Segmented* m_tablets = nullptr;
    Button* m_log;
    Button* m_why;
    TextLabel* m_whyText;
    TextLabel* m_message;
    Button* m_already;
    DoseFirst* m_first;
};

}  // namespace nape::app
