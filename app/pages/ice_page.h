// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/session_page.h"

namespace nape::app {

class IceQuestions;
class IceSetup;

/// Ice: its four questions, asked once, and a cloth to tick before each start.
class IcePage : public SessionPage {
    Q_OBJECT
public:
    IcePage(CareModel& care, QWidget* parent);

protected:
    [[nodiscard]] journal::Outcome start(const facts::Ids& where) override;
    void describe(SessionRunning::Shown& shown, const facts::CareLog& log,
                  const facts::Entry<facts::Session>& session) const override;
    [[nodiscard]] bool isToAsk(const facts::CareLog& log) const override;
    [[nodiscard]] QString questionsButton() const override;
    [[nodiscard]] QString questionsHint() const override;
    void saveQuestions() override;
    void focusQuestions() override;
    [[nodiscard]] std::vector<CheckLine*> openQuestions() const override;

private:
    IcePage(CareModel& care, IceQuestions* questions, IceSetup* setup, QWidget* parent);
    IceQuestions* m_questions;
    IceSetup* m_setup;
};

}  // namespace nape::app
