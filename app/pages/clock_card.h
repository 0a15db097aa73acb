// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/card.h"

namespace nape::app {

/// The clock of this computer lies behind the log: says so, and moves what lies ahead to now where the clock was wrong
/// when it was written.
class ClockCard : public Card {
    Q_OBJECT
public:
    ClockCard(CareModel& care, const QString& sentence, QWidget* parent = nullptr);

Q_SIGNALS:
    void done(const QString& sentence);
};

}  // namespace nape::app
