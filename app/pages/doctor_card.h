// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/contacts.h"
#include "pages/tier_card.h"

namespace nape::app {

class AppointmentOffer;
class Button;
class FlowLayout;

/// A card that says to call a doctor or a dentist, with whom that is and the way to note the appointment.
class DoctorCard : public TierCard {
    Q_OBJECT
public:
    struct Words {
        QString headline, why, article;
    };
    DoctorCard(CareModel& care, const facts::CareLog& log, rules::Tier tier, const Words& words, Whom whom,
               QWidget* parent = nullptr);
    /// An appointment is being typed in it, which would be lost with it.
    [[nodiscard]] bool isEditing() const;
    /// Another button beside those of the card.
    void addAction(Button* button);

Q_SIGNALS:
    /// Doctor and dentist are to be kept.
    void contactsWanted();
    void appointmentSaved(const QString& sentence);

private:
    FlowLayout* m_actions;
    AppointmentOffer* m_offer = nullptr;
};

}  // namespace nape::app
