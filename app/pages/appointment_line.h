// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <QWidget>

namespace nape::app {

class AppointmentEdit;
class Button;

/// One appointment: with whom and when, and the editor in its place while it is changed. Owned by its card.
class AppointmentLine : public QWidget {
    Q_OBJECT
public:
    /// `isDue`: its reminder is, and can be said to have been read.
    AppointmentLine(CareModel& care, const facts::Entry<facts::Appointment>& appointment, bool isDue,
                    QWidget* parent = nullptr);
    [[nodiscard]] const facts::FactId& id() const { return m_appointment.header.id; }
    /// Something may be typed in it that is not saved yet.
    [[nodiscard]] bool isEditing() const;
    void focusChange();

Q_SIGNALS:
    void readSaid();
    /// Something was done that can be undone.
    void done(const QString& sentence);
    /// The editor is gone, saved or left.
    void editingEnded();

private:
    QWidget* buildWords(const QString& with, const QString& when);
    QWidget* buildActions(const QString& with, const QString& when, bool isDue);
    void edit();
    void closeEditor();
    CareModel& m_care;
    facts::Entry<facts::Appointment> m_appointment;
    QWidget* m_view;
    Button* m_change = nullptr;
    Button* m_remove = nullptr;
    AppointmentEdit* m_editor = nullptr;
};

}  // namespace nape::app
