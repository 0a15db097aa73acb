// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/doctor_card.h"

#include "pages/appointment_edit.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"

#include <QVBoxLayout>

namespace nape::app {

DoctorCard::DoctorCard(CareModel& care, const facts::CareLog& log, rules::Tier tier, const Words& words, Whom whom,
                       QWidget* parent)
    : TierCard(tier, words.headline, words.why, words.article, parent)
{
    const Contact contact = contactOf(log, whom);
    const bool today = tier == rules::Tier::doctorToday;
    auto* line = new ContactLine(contact, whom, today ? ContactLine::On::ink : ContactLine::On::surface);
    // Whom to call comes first, in full width; without a number its button stands with the others.
    auto* row = new QWidget;
    m_actions = new FlowLayout(8, row);
    if (contact.isEmpty())
        m_actions->addWidget(line);
    else
        column()->addWidget(line);
    column()->addWidget(row);
    connect(line, &ContactLine::addWanted, this, &DoctorCard::contactsWanted);
    // Nobody waits for an appointment today.
    if (today) return;
    const bool dentist = whom == Whom::dentist;
    const QString other = dentist ? tr("Dentist") : tr("Doctor");
    m_offer = new AppointmentOffer(care, contact.name.isEmpty() ? other : contact.name,
                                   dentist ? "dentistAppointmentButton" : "doctorAppointmentButton");
    m_actions->addWidget(m_offer->button());
    column()->addWidget(m_offer);
    connect(m_offer, &AppointmentOffer::saved, this, &DoctorCard::appointmentSaved);
}

void DoctorCard::addAction(Button* button)
{
    m_actions->addWidget(button);
}

bool DoctorCard::isEditing() const
{
    return m_offer != nullptr && m_offer->isEditing();
}

}  // namespace nape::app
