// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ice_card.h"

#include "pages/ice_words.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/layouts.h"
#include "widgets/pill.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nape::app {

namespace {

using State = IceWords::State;

Pill::Form formOf(State state)
{
    switch (state) {
    case State::now: return Pill::Form::now;
    case State::running: return Pill::Form::running;
    case State::from: return Pill::Form::from;
    default: return Pill::Form::quiet;
    }
}

}  // namespace

IceCard::IceCard(QWidget* parent)
    : Card(Form::soft, parent)
    , m_head(new Columns(12, 280))
    , m_name(new QWidget)
    , m_pill(new Pill)
    , m_reason(new TextLabel(Type::body))
    , m_last(new TextLabel(Type::caption, Tone::second))
    , m_notes(new TextLabel(Type::body))
    , m_whyText(new TextLabel(Type::body, Tone::second))
    , m_act(new Button(QString(), Button::Form::primary))
    , m_why(new Button(tr("Why?"), Button::Form::text))
{
    auto* words = new Stack(4);
    auto* head = new QHBoxLayout(m_name);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(12);
    head->addWidget(new IconLabel(QStringLiteral("ice"), 32));
    auto* title = new TextLabel(tr("Ice"), Type::title);
    title->setWordWrap(false);
    head->addWidget(title);
    // A long state goes below the name where there is no room beside it.
    m_head->addColumn(m_name, 0, Qt::AlignLeft);
    m_head->addColumn(m_pill, 0, Qt::AlignVCenter | Qt::AlignLeft);
    m_head->addColumn(new QWidget, 1);
    words->column()->addWidget(m_head);
    words->column()->addWidget(m_reason);
    words->column()->addWidget(m_last);
    auto* actions = new Stack(0);
    m_act->setSize(Button::Size::big);
    m_act->setMinimumWidth(160);
    m_why->setObjectName(QStringLiteral("whyIceButton"));
    m_why->setAccessibleName(tr("Why is ice held back?"));
    actions->column()->addWidget(m_act);
    actions->column()->addWidget(m_why);
    auto* row = new Columns(16, 400);
    row->addColumn(words, 1);
    row->addColumn(actions, 0, Qt::AlignVCenter);
    column()->addWidget(row);
    column()->addWidget(m_notes);
    column()->addWidget(m_whyText);
    m_whyText->hide();
    m_whyText->setObjectName(QStringLiteral("whyIceText"));
    connect(m_why, &Button::clicked, this, [this] { m_whyText->setVisible(m_whyText->isHidden()); });
    connect(m_act, &Button::clicked, this, [this] {
        if (m_toCheck)
            Q_EMIT checkWanted();
        else
            Q_EMIT sessionWanted();
    });
}

void IceCard::show(const CareModel& care, const facts::CareLog& log)
{
    const IceWords words = iceWords(care);
    const bool first = words.state == State::now || words.state == State::running;
    setForm(first ? Form::soft : Form::plain);
    setAccessibleName(tr("Ice: %1. %2").arg(words.pill, words.reason));
    m_pill->show(formOf(words.state), words.pill);
    m_head->setBreakAt(m_name->sizeHint().width() + m_pill->sizeHint().width() + 24);
    m_reason->setText(words.reason);
    m_notes->say(words.state == State::now || words.state == State::running ? iceNotes(care) : QString());
    const facts::Entry<facts::Session>* last = nullptr;
    for (const auto& session : log.live<facts::Session>()) {
        if (facts::isIce(session.value)) last = &session;
    }
    m_last->say(last == nullptr || words.state == State::running
                    ? QString()
                    : tr("Last %1 to %2").arg(care.moment(last->header.at), care.moment(facts::realEnd(*last))));
    m_toCheck = words.state == State::checkFirst;
    const bool acts = words.state == State::now || words.state == State::running || m_toCheck;
    m_act->setVisible(acts);
    m_act->setText(m_toCheck ? tr("Answer the check") : words.state == State::now ? tr("Start ice") : tr("Show"));
    m_act->setObjectName(m_toCheck                       ? QStringLiteral("answerCheckButton")
                             : words.state == State::now ? QStringLiteral("startIceButton")
                                                         : QStringLiteral("showIceButton"));
    m_why->setVisible(!acts && !words.why.isEmpty());
    m_whyText->setText(words.why);
    if (acts) m_whyText->hide();
}

}  // namespace nape::app
