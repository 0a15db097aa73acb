// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <QWidget>

class QDateTimeEdit;
class QLineEdit;

namespace nape::app {

class TextLabel;

/// With whom and when: notes an appointment, or changes one. What is wrong is said here and nothing typed is lost.
class AppointmentEdit : public QWidget {
    Q_OBJECT
public:
    /// A new one, with whoever is to be called.
    AppointmentEdit(CareModel& care, const QString& with, QWidget* parent = nullptr);
    AppointmentEdit(CareModel& care, const facts::Entry<facts::Appointment>& appointment, QWidget* parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void saved(const QString& sentence);
    void left();

private:
    AppointmentEdit(CareModel& care, std::optional<facts::FactId> id, const QString& with, clock::Instant when,
                    QWidget* parent);
    void save();
    CareModel& m_care;
    std::optional<facts::FactId> m_id;  ///< the one that is changed
    QLineEdit* m_with;
    QDateTimeEdit* m_when;
    TextLabel* m_message;
};

/// "Note an appointment", which opens the editor below itself.
class AppointmentOffer : public QWidget {
    Q_OBJECT
public:
    AppointmentOffer(CareModel& care, const QString& with, const char* name, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const QString& sentence);
};

}  // namespace nape::app
