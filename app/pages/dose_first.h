// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "remedies/medicines.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace nape::app {

class Button;
class HealthLines;
class TextLabel;

/// Before the first dose of a product: the health questions that it asks, then "I have read my package", with its
/// limits where they are stricter. Saves through the journal; decides nothing.
class DoseFirst : public QWidget {
    Q_OBJECT
public:
    DoseFirst(CareModel& care, const remedies::Medicine& medicine, QWidget* parent = nullptr);
    /// Asks what is still open. False when nothing is, and then shows nothing.
    bool ask(const facts::CareLog& log);
    /// Leads to the first of what is asked or to be filled in.
    void focusFirst();
    [[nodiscard]] static bool isNeeded(const CareModel& care, const facts::CareLog& log,
                                       const remedies::Medicine& medicine);

Q_SIGNALS:
    void saved();

private:
    void buildQuestions(const std::vector<std::string_view>& keys);
    void buildPackage();
    void saveAnswers();
    void savePackage();
    void updateNext();
    void finish(const journal::Outcome& outcome);
    CareModel& m_care;
    remedies::Medicine m_medicine;
    QVBoxLayout* m_column;
    QString m_shown;  ///< what was built, so that nothing that was typed is lost
    HealthLines* m_lines = nullptr;
    QLineEdit* m_most = nullptr;
    QLineEdit* m_gap = nullptr;
    Button* m_next = nullptr;
    Button* m_rest = nullptr;  ///< while the questions are asked
    TextLabel* m_failure = nullptr;
};

}  // namespace nape::app
