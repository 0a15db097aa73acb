// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pill.h"
#include "widgets/why.h"

namespace nape::app {

class Button;
class Columns;
class IconLabel;
class TextLabel;

/// One remedy: its name, its state as a pill, one reason, and what can be done about it; why in full on request. What
/// comes first is larger, and soft while it may be done. Shows what it is given; knows no rule and no plan.
class RemedyRow : public QWidget {
    Q_OBJECT
public:
    struct Shown {
        QString icon;
        QString name;
        Pill::Form form = Pill::Form::quiet;
        QString pill;
        QString reason;  ///< one line; may be empty
        QString last;  ///< what was done last, one line; may be empty
        QString notes;  ///< cautions that stand now; may be empty
        std::vector<Why::Reason> why;  ///< every rule that holds it back, in full; empty when nothing does
        QString act;  ///< what the button says; empty: nothing to do now
        QString actName;  ///< object name of that button
        QString skip;  ///< a quiet second choice beside it; may be empty
        QString skipName;
        bool soft = false;  ///< may be done or runs: drawn soft when it comes first
    };
    /// `id` names the buttons that have no name of their own: "why_heat".
    RemedyRow(const QString& id, bool first, QWidget* parent = nullptr);
    void show(const Shown& shown);
    using QWidget::show;
    [[nodiscard]] bool isFirst() const { return m_first; }
    /// What can be done about it, before what only tells; null where there is nothing.
    [[nodiscard]] QWidget* firstButton() const;

Q_SIGNALS:
    void acted();
    void skipped();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildFirst();
    void buildOrdinary();

    bool m_first;
    bool m_soft = false;
    IconLabel* m_icon;
    TextLabel* m_name;
    QWidget* m_title = nullptr;
    Columns* m_head = nullptr;
    Columns* m_row = nullptr;
    Columns* m_state = nullptr;
    Columns* m_acts = nullptr;
    Columns* m_line = nullptr;  ///< of a row that is not the first
    Pill* m_pill;
    TextLabel* m_reason;
    TextLabel* m_last;
    TextLabel* m_notes;
    Button* m_act;
    Button* m_skip;
    Why* m_why;
};

}  // namespace nape::app
