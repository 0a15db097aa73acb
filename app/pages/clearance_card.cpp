// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clearance_card.h"

#include "pages/onset_picker.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

ClearanceCard::ClearanceCard(CareModel& care, QWidget* parent)
    : Card(Form::plain, parent)
    , m_care(care)
    , m_open(new Button(tr("A clinician has cleared me"), Button::Form::plain))
    , m_ask(new Stack(12))
    , m_message(new TextLabel(Type::body))
{
    m_open->setObjectName(QStringLiteral("clearedButton"));
    auto* sure = new Button(tr("I was examined and cleared"), Button::Form::plain);
    sure->setObjectName(QStringLiteral("reallyClearedButton"));
    auto* leave = new Button(tr("Leave it"), Button::Form::text);
    leave->setObjectName(QStringLiteral("leaveClearedButton"));
    m_message->setObjectName(QStringLiteral("clearanceMessage"));
    m_message->setWeight(QFont::DemiBold);
    m_message->hide();
    column()->addWidget(new TextLabel(tr("Some remedies stay off until a clinician has looked at you."), Type::body));
    column()->addWidget(m_open);
    m_ask->column()->addWidget(new TextLabel(tr("Only after someone has examined you. It opens what was locked, and "
                                                "the check is asked again."),
                                             Type::body));
    m_ask->column()->addWidget(new TextLabel(tr("When was it said?"), Type::row));
    auto* acts = new FlowLayout(8);
    acts->addWidget(sure);
    acts->addWidget(leave);
    m_ask->column()->addLayout(acts);
    column()->addWidget(m_ask);
    column()->addWidget(m_message);
    m_ask->hide();
    hide();
    connect(m_open, &Button::clicked, this, [this, sure] {
        m_message->say({});
        // Its calendar is heavy: made when somebody asks for it, below the question.
        if (m_when == nullptr) {
            m_when = new OnsetPicker(OnsetPicker::Of::clearance);
            m_ask->column()->insertWidget(2, m_when);
        }
        m_when->reset(m_care.wallNow(), m_care.zone());
        ask(true);
        sure->setFocus(Qt::OtherFocusReason);
    });
    connect(sure, &Button::clicked, this, &ClearanceCard::save);
    connect(leave, &Button::clicked, this, [this] {
        ask(false);
        m_open->setFocus(Qt::OtherFocusReason);
    });
}

void ClearanceCard::ask(bool open)
{
    m_ask->setVisible(open);
    m_open->setVisible(!open);
}

void ClearanceCard::save()
{
    const auto at = m_when->onset(m_care.wallNow(), m_care.zone()).at;
    const auto outcome = m_care.journal().recordClearance(m_care.person(), at);
    if (!outcome) return m_message->say(m_care.text(journal::messageOf(outcome.error())));
    ask(false);
    m_message->say(outcome->warnings.empty()
                       ? QString()
                       : tr("Noted. It was said before what locks came up, so it opens nothing."));
    m_care.refresh();
    Q_EMIT done(tr("Noted: cleared by a clinician"));
}

void ClearanceCard::refresh()
{
    const bool locked = std::ranges::any_of(m_care.plan().remedies, [](const remedies::RemedyState& remedy) {
        return std::ranges::any_of(remedy.why,
                                   [](const std::string& why) { return why == "L1" || why == "L2" || why == "L6"; });
    });
    const auto person = m_care.person().value_or(facts::PersonId{});
    if (!locked || m_of != person) {
        m_message->say({});
        ask(false);
    }
    m_of = person;
    setVisible(locked);
}

}  // namespace nape::app
