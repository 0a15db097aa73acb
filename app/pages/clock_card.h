// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/card.h"

namespace nape::app {

class TextLabel;

/// The clock of this computer lies behind the log: says so, and moves what lies ahead to now where the clock was wrong
/// when it was written.
class ClockCard : public Card {
    Q_OBJECT
public:
    explicit ClockCard(CareModel& care, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void done(const QString& sentence);

private:
    void fix();
    CareModel& m_care;
    TextLabel* m_sentence;
};

}  // namespace nape::app
