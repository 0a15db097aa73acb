// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/heat_page.h"

#include "pages/heat_setup.h"

#include <algorithm>

namespace nape::app {

HeatPage::HeatPage(CareModel& care, QWidget* parent)
    : HeatPage(care, new HeatSetup,
               new SessionRunning({.warning = tr("Warm, never hot"),
                                   .act = tr("Burning, or the skin turns red? Take it off now."),
                                   .icon = "heat",
                                   .stopName = "stopHeatButton"}),
               parent)
{
}

HeatPage::HeatPage(CareModel& care, HeatSetup* setup, SessionRunning* running, QWidget* parent)
    : SessionPage(care,
                  {.remedy = "heat",
                   .title = tr("Heat"),
                   .start = tr("Start heat"),
                   .startName = "startHeatButton",
                   .setup = setup,
                   .running = running},
                  parent)
    , m_setup(setup)
{
    connect(running, &SessionRunning::awakeSaid, this, &HeatPage::sayAwake);
}

journal::Outcome HeatPage::start(const facts::Ids& where)
{
    return m_care.journal().startHeat(m_care.person(), {m_setup->ticks(), m_setup->planned(), where});
}

void HeatPage::sayAwake()
{
    m_care.carriedOut(
        m_care.journal().answerReminder(m_care.person(), facts::ReminderAct::done, "heat.awake", std::nullopt));
    // A minute too late it is over, and refused: then the page turns to "take it off".
    m_care.refresh();
    refresh();
}

void HeatPage::describe(SessionRunning::Shown& shown, const facts::CareLog& log,
                        const facts::Entry<facts::Session>& session) const
{
    Q_UNUSED(log);
    shown.with = HeatSetup::nameOf(session.value.with);
    shown.ticked = session.value.wrapped ? tr("Warmth checked, a cloth around it") : tr("Warmth checked");
    const auto& due = m_care.plan().due;
    const auto awake = std::ranges::find(due, "heat.awake", &plan::Due::key);
    if (awake == due.end() || shown.takeOff) return;
    shown.awakeAt = awake->at;
    shown.asksAwake = awake->state == plan::DueState::due;
}

}  // namespace nape::app
