// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clearance_card.h"

#include "pages/announce.h"
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
    , m_whenHolder(new Stack(0))
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
    m_ask->column()->addWidget(m_whenHolder);
    auto* acts = new FlowLayout(8);
    acts->addWidget(sure);
    acts->addWidget(leave);
    m_ask->column()->addLayout(acts);
    column()->addWidget(m_ask);
    column()->addWidget(m_message);
    m_ask->hide();
    hide();
    connect(m_open, &Button::clicked, this, [this] {
        say({});
        if (m_when == nullptr) {
            m_when = new OnsetPicker(OnsetPicker::Of::clearance);
            m_whenHolder->column()->addWidget(m_when);
        }
        m_when->reset(m_care.wallNow(), m_care.zone());
        ask(true);
        chainTabs(m_open, m_ask);
        // The time comes before the word that opens locks.
        if (auto* first = m_when->findChild<QAbstractButton*>()) first->setFocus(Qt::OtherFocusReason);
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
    if (!outcome) {
        say(m_care.text(journal::messageOf(outcome.error())));
        return announce(*this, m_message->text());
    }
    ask(false);
    const auto before = locksNow();
    m_care.refresh();
    const bool opens = outcome->warnings.empty();
    if (opens)
        say({});
    else if (locksNow() == before)
        say(tr("Noted. It was said before what locks came up, so it opens nothing."));
    else
        say(tr("Noted. What came up after it was said still holds."));
    if (!opens) m_stillHolds = outcome->id;
    const QString sentence = opens ? tr("Noted: cleared by a clinician") : m_message->text();
    if (m_open->isVisible()) m_open->setFocus(Qt::OtherFocusReason);
    Q_EMIT done(sentence);
}

std::set<std::string> ClearanceCard::locksNow() const
{
    std::set<std::string> locks;
    for (const auto& remedy : m_care.plan().remedies)
        locks.insert(remedy.why.begin(), remedy.why.end());
    return locks;
}

void ClearanceCard::say(const QString& sentence)
{
    m_stillHolds.reset();
    m_message->say(sentence);
}

void ClearanceCard::refresh()
{
    const bool locked = std::ranges::any_of(m_care.plan().remedies, [](const remedies::RemedyState& remedy) {
        return std::ranges::any_of(remedy.why,
                                   [](const std::string& why) { return why == "L1" || why == "L2" || why == "L6"; });
    });
    const auto person = m_care.person().value_or(facts::PersonId{});
    if (!locked || m_of != person) {
        say({});
        ask(false);
    }
    if (m_stillHolds) {
        const auto noted = m_care.journal().find(*m_stillHolds);
        if (!noted || !*noted || (*noted)->header.deleted) say({});  // taken back
    }
    m_of = person;
    setVisible(locked);
}

}  // namespace nape::app
