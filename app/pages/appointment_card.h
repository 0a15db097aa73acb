// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/card.h"

namespace nape::app {

/// The appointments that lie ahead, a line each, to be changed, read or taken out. Made anew only when they have
/// changed, so that nothing typed in it is lost.
class AppointmentCard : public Card {
    Q_OBJECT
public:
    explicit AppointmentCard(CareModel& care, QWidget* parent = nullptr);
    void refresh(const facts::CareLog* log);

Q_SIGNALS:
    /// Something was done that can be undone.
    void done(const QString& sentence);

private:
    void addLine(const facts::Entry<facts::Appointment>& appointment, bool isDue);
    void answerDue();
    CareModel& m_care;
    QString m_shown;
};

}  // namespace nape::app
