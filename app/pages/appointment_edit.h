// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <QWidget>

class QDateTimeEdit;
class QLineEdit;

namespace nape::app {

class Button;
class TextLabel;

/// With whom and when: notes an appointment, or changes one. What is wrong is said here and nothing typed is lost.
/// Enter saves and Escape leaves it.
class AppointmentEdit : public QWidget {
    Q_OBJECT
public:
    /// A new one, with whoever is to be called.
    AppointmentEdit(CareModel& care, const QString& with, QWidget* parent = nullptr);
    AppointmentEdit(CareModel& care, const facts::Entry<facts::Appointment>& appointment, QWidget* parent = nullptr);
    void focusFirst();
    /// False from the moment on that it was saved or left.
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    void saved(const QString& sentence);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    AppointmentEdit(CareModel& care, std::optional<facts::FactId> id, const QString& with, clock::Instant when,
                    QWidget* parent);
    void save();
    void leave();
    CareModel& m_care;
    std::optional<facts::FactId> m_id;  ///< the one that is changed
    QLineEdit* m_with;
    QDateTimeEdit* m_when;
    TextLabel* m_message;
    bool m_open = true;
};

/// The editor that a button opens. Whoever shows it places the button too; it takes no room while it is closed.
class AppointmentOffer : public QWidget {
    Q_OBJECT
public:
    AppointmentOffer(CareModel& care, const QString& with, const char* name, QWidget* parent = nullptr);
    [[nodiscard]] Button* button() const { return m_note; }
    /// Something may be typed in it that is not saved yet: whoever shows it leaves it in place.
    [[nodiscard]] bool isEditing() const { return m_edit != nullptr && m_edit->isOpen(); }

Q_SIGNALS:
    void saved(const QString& sentence);

private:
    void open();
    void closeEditor();
    CareModel& m_care;
    QString m_with;
    Button* m_note;
    AppointmentEdit* m_edit = nullptr;
};

}  // namespace nape::app
