// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace nape::app {

class BirthField;
class Button;
class HealthLines;
class PageScroll;
class TaskFrame;
class TextLabel;

/// One person to be added or changed: name, age, country, whom to call, health. Saves through the journal when asked
/// to; what is wrong is said where it was typed, and nothing typed is lost.
class PersonForm : public QWidget {
    Q_OBJECT
public:
    explicit PersonForm(CareModel& care, QWidget* parent = nullptr);
    /// Begins with that person, or with nobody yet. What was typed for the same one and not saved is still there.
    void begin(const std::optional<facts::PersonId>& person);
    void focusName();
    void focusContacts();

Q_SIGNALS:
    void left();
    void saved(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildName(QVBoxLayout* column);
    void buildAge(QVBoxLayout* column);
    void buildCountry(QVBoxLayout* column);
    void buildContacts(QVBoxLayout* column);
    void buildHealth(QVBoxLayout* column);
    void fill(const facts::Person& person);
    void showBirth(bool birth);
    [[nodiscard]] QString typedSoFar() const;
    [[nodiscard]] bool isChanged() const;
    void showNumber();
    [[nodiscard]] bool nameIsFree();
    [[nodiscard]] journal::PersonDetails details() const;
    void save();
    void fail(TextLabel* where, const QString& sentence, QWidget* focus);

    CareModel& m_care;
    std::optional<facts::PersonId> m_person;
    facts::Person m_before;
    TaskFrame* m_frame;
    TextLabel* m_title;
    QLineEdit* m_name;
    TextLabel* m_nameMessage;
    QButtonGroup* m_bands;
    QWidget* m_bandRow;
    Button* m_sayBirth;
    BirthField* m_birth;
    Button* m_sayBand;
    TextLabel* m_ageMessage;
    QComboBox* m_country;
    TextLabel* m_number;
    Button* m_region;
    QLineEdit* m_doctor;
    QLineEdit* m_doctorPhone;
    QLineEdit* m_dentist;
    QLineEdit* m_dentistPhone;
    QLineEdit* m_poison;
    TextLabel* m_contactMessage;
    HealthLines* m_health = nullptr;
    TextLabel* m_healthMessage;
    QVBoxLayout* m_healthColumn;
    QString m_typedBefore;  ///< as it began
};

}  // namespace nape::app
