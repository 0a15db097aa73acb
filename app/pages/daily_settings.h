// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/card.h"

class QButtonGroup;
class QTimeEdit;

namespace nape::app {

class Chip;
class Stack;

/// What is told day by day: the morning question, bedtime, and the nudges. A nudge is offered only to who has logged
/// its trigger, and the line below it says so; one that is on can always be switched off.
class DailySettings : public Card {
    Q_OBJECT
public:
    explicit DailySettings(CareModel& care, QWidget* parent = nullptr);
    /// Shows what is set; `log` is null before the first log.
    void refresh(const facts::CareLog* log);

Q_SIGNALS:
    void saved();
    /// Nothing was changed; the sentence says why.
    void refused(const QString& why);

private:
    struct Nudge {
        Stack* whole = nullptr;
        QButtonGroup* every = nullptr;  ///< hours, 0 is off
    };
    void buildMorning();
    void buildBedtime();
    [[nodiscard]] Nudge buildNudge(const QString& title, const QString& why, const QString& name,
                                   std::string_view setting);
    void save(std::string_view setting, const std::string& value);
    void saveBedtime();
    CareModel& m_care;
    QButtonGroup* m_morning = nullptr;
    Chip* m_remind = nullptr;
    QTimeEdit* m_bedtime = nullptr;
    Nudge m_posture, m_drink;
    bool m_refused = false;  ///< the last change: what is shown goes back to what is set
    bool m_showing = false;  ///< values come from the log, not from the person
};

}  // namespace nape::app
