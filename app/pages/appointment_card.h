// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/card.h"

namespace nape::app {

class AppointmentLine;

/// The appointments that lie ahead, a line each, to be changed, read or taken out. A line is made anew only when what
/// it says has changed, and never while it is edited: nothing typed in it is lost.
class AppointmentCard : public Card {
    Q_OBJECT
public:
    explicit AppointmentCard(CareModel& care, QWidget* parent = nullptr);
    void refresh(const facts::CareLog* log);
    [[nodiscard]] bool isEditing() const;

Q_SIGNALS:
    /// Something was done that can be undone.
    void done(const QString& sentence);

private:
    struct Wanted {
        facts::Entry<facts::Appointment> appointment;
        bool isDue;
        QString says;  ///< all that the line says
    };
    [[nodiscard]] std::vector<Wanted> wanted(const facts::CareLog* log) const;
    void arrange(const std::vector<Wanted>& lines);
    [[nodiscard]] AppointmentLine* makeLine(const Wanted& wanted);
    [[nodiscard]] std::vector<AppointmentLine*> lines() const;
    void editingEnded(const facts::FactId& id);
    void answerDue();
    CareModel& m_care;
    QString m_shown;
    bool m_heldBack = false;  ///< a line stayed as it was because it was edited
};

}  // namespace nape::app
