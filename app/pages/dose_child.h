// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace nape::app {

class Button;
class OnsetPicker;
class Stack;
class TextLabel;

/// What a child, or someone whose age is not known, had already: which kind and when, so that it can be told to a
/// doctor and counts. Names no strength, no amount and no limit (M7); the journal is told one tablet.
class DoseChild : public QWidget {
    Q_OBJECT
public:
    explicit DoseChild(CareModel& care, QWidget* parent = nullptr);
    void show(const facts::CareLog& log);
    using QWidget::show;
    /// Closed again, and nothing chosen.
    void reset();

Q_SIGNALS:
    void logged(const QString& sentence);
    void said(const QString& sentence);

private:
    void build(const facts::CareLog& log);
    void open();
    void save();
    CareModel& m_care;
    Button* m_open;
    Stack* m_form;
    QVBoxLayout* m_kinds;
    QButtonGroup* m_group = nullptr;
    OnsetPicker* m_time;
    Button* m_save;
    TextLabel* m_message;
    QString m_built;  ///< the products that can be chosen
};

}  // namespace nape::app
