// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/card.h"

class QVBoxLayout;

namespace nape::app {

class FeverField;

/// What is due now, a line each with what can be done about it. A line stays as long as its item is due, so that
/// nothing typed in it is lost.
class DueCard : public Card {
    Q_OBJECT
public:
    explicit DueCard(CareModel& care, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void checkWanted();
    /// Something was done that can be undone.
    void done(const QString& sentence);

private:
    [[nodiscard]] QWidget* makeLine(const plan::Due& due);
    void takeOff(const char* remedy);
    void answer(const std::string& key, facts::ReminderAct act);
    CareModel& m_care;
    QStringList m_shown;
};

}  // namespace nape::app
