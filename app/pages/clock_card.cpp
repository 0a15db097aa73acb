// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clock_card.h"

#include "facts/session_end.h"
#include "widgets/button.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

ClockCard::ClockCard(CareModel& care, QWidget* parent)
    : Card(Form::plain, parent)
    , m_care(care)
    , m_sentence(new TextLabel(Type::body))
{
    setObjectName(QStringLiteral("clockCard"));
    column()->addWidget(m_sentence);
    auto* wrong = new Button(tr("My clock was wrong: move those entries to now"), Button::Form::plain);
    wrong->setObjectName(QStringLiteral("clockWasWrongButton"));
    column()->addWidget(wrong);
    connect(wrong, &Button::clicked, this, &ClockCard::fix);
    hide();
}

void ClockCard::refresh()
{
    const auto& notes = m_care.plan().notes;
    const auto back = std::ranges::find(notes, "clock_back", &plan::Note::id);
    if (back != notes.end()) m_sentence->setText(m_care.text(back->text));
    setVisible(back != notes.end());
}

void ClockCard::fix()
{
    const auto wall = m_care.wallNow();
    const auto reach = m_care.plan().now;
    // How long something has been on nobody can tell then, whoever has it on: the entries, which are everyone's, are
    // moved so far back that it comes off now.
    auto longest = clock::Duration{0};
    const auto people = m_care.journal().persons();
    if (!people) return m_care.report(people.error());
    for (const auto& person : *people) {
        const auto log = m_care.journal().careLog({person.header.id.value});
        if (!log) return m_care.report(log.error());
        for (const auto& session : log->live<facts::Session>()) {
            const bool moves = !session.header.imported && session.header.at > wall;
            if (moves && facts::isRunning(session, reach))
                longest = std::max(longest, facts::alarmAt(session) - session.header.at);
        }
    }
    const auto outcome =
        m_care.journal().fixClock(m_care.person(), wall + clock::Duration{1}, reach, wall - reach - longest);
    if (m_care.carriedOut(outcome)) Q_EMIT done(tr("Moved the entries that lay ahead"));
}

}  // namespace nape::app
