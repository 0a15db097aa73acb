// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/card.h"

namespace nape::app {

class Button;
class Columns;
class Pill;
class TextLabel;

/// Ice as the plan has it: now, running, from when, or what opens it; one reason, and why in full on request.
class IceCard : public Card {
    Q_OBJECT
public:
    explicit IceCard(QWidget* parent = nullptr);
    void show(const CareModel& care, const facts::CareLog& log);
    using QWidget::show;

Q_SIGNALS:
    void sessionWanted();
    void checkWanted();

private:
    Columns* m_head;
    QWidget* m_name;
    Pill* m_pill;
    TextLabel* m_reason;
    TextLabel* m_last;
    TextLabel* m_notes;
    TextLabel* m_whyText;
    Button* m_act;
    Button* m_why;
    bool m_toCheck = false;
};

}  // namespace nape::app
