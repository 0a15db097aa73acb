// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ice_page.h"

#include "pages/check_line.h"
#include "pages/ice_setup.h"
#include "remedies/ice.h"

namespace nape::app {

IcePage::IcePage(CareModel& care, QWidget* parent)
    : IcePage(care, new IceQuestions, new IceSetup, parent)
{
}

IcePage::IcePage(CareModel& care, IceQuestions* questions, IceSetup* setup, QWidget* parent)
    : SessionPage(care,
                  {.remedy = "ice",
                   .title = tr("Ice"),
                   .start = tr("Start ice"),
                   .startName = "startIceButton",
                   .setup = setup,
                   .running = new SessionRunning({.warning = tr("Numb, burning, white or blistered?"),
                                                  .act = tr("Take it off now."),
                                                  .icon = "check",
                                                  .stopName = "stopIceButton"}),
                   .questions = questions},
                  parent)
    , m_questions(questions)
    , m_setup(setup)
{
    connect(m_questions, &IceQuestions::answered, this, &IcePage::updateFooter);
}

journal::Outcome IcePage::start(const facts::Ids& where)
{
    journal::IceStart start;
    start.planned = m_setup->planned();
    start.wrapped = m_setup->isWrapped();
    start.where = where;
    return m_care.journal().startIce(m_care.person(), start);
}

void IcePage::describe(SessionRunning::Shown& shown, const facts::CareLog& log,
                       const facts::Entry<facts::Session>& session) const
{
    const auto start = session.header.at;
    shown.with = tr("Cloth between ice and skin");
    shown.ticked = tr("You ticked it at %1").arg(m_care.moment(start));
    shown.looksAtSkin = true;
    shown.again = remedies::iceAllowedFrom(log).value_or(start);
}

bool IcePage::isToAsk(const facts::CareLog& log) const
{
    return remedies::iceScreening(log) == remedies::IceScreening::unanswered;
}

QString IcePage::questionsButton() const
{
    return m_questions->isComplete() || m_questions->hasYes() ? tr("Next") : tr("None of these");
}

QString IcePage::questionsHint() const
{
    const QString fills = CheckLine::fills(!m_questions->isComplete(), m_questions->hasYes());
    return fills + QLatin1Char('\n') + tr("“Not sure” counts as Yes, to be safe.");
}

void IcePage::saveQuestions()
{
    m_questions->answerOpenWithNo();
    m_care.carriedOut(m_care.journal().answerScreening(m_care.person(), m_questions->screening()));
}

std::vector<CheckLine*> IcePage::openQuestions() const
{
    return m_questions->open();
}

void IcePage::focusQuestions()
{
    m_questions->focusFirst();
}

}  // namespace nape::app
