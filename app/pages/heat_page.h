// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/session_page.h"

namespace nape::app {

class HeatSetup;

/// Heat: with what and which ticks before each start, and the question whether somebody is awake while it is on.
class HeatPage : public SessionPage {
    Q_OBJECT
public:
    HeatPage(CareModel& care, QWidget* parent);

protected:
    [[nodiscard]] journal::Outcome start(const facts::Ids& where) override;
    void describe(SessionRunning::Shown& shown, const facts::CareLog& log,
                  const facts::Entry<facts::Session>& session) const override;

private:
    HeatPage(CareModel& care, HeatSetup* setup, SessionRunning* running, QWidget* parent);
    void sayAwake();
    HeatSetup* m_setup;
};

}  // namespace nape::app
