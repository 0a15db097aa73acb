// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clock_card.h"

#include "facts/session_end.h"
#include "widgets/button.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

ClockCard::ClockCard(CareModel& care, const QString& sentence, QWidget* parent)
    : Card(Form::plain, parent)
{
    setObjectName(QStringLiteral("clockCard"));
    column()->addWidget(new TextLabel(sentence, Type::body));
    auto* fix = new Button(tr("My clock was wrong: move those entries to now"), Button::Form::plain);
    fix->setObjectName(QStringLiteral("clockWasWrongButton"));
    column()->addWidget(fix);
    connect(fix, &Button::clicked, this, [this, &care] {
        const auto wall = care.wallNow();
        const auto reach = care.plan().now;
        // How long something has been on nobody can tell then: it is moved so far back that it comes off now.
        auto longest = clock::Duration{0};
        const auto log = care.person() ? care.journal().careLog(*care.person()) : journal::Expected<facts::CareLog>{};
        if (log) {
            for (const auto& session : log->live<facts::Session>()) {
                if (facts::isRunning(session, reach)) longest = std::max(longest, session.value.planned);
            }
        }
        const auto outcome =
            care.journal().fixClock(care.person(), wall + clock::Duration{1}, reach, wall - reach - longest);
        if (care.carriedOut(outcome)) Q_EMIT done(tr("Moved the entries that lay ahead"));
    });
}

}  // namespace nape::app
