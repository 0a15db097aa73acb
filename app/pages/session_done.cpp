// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/session_done.h"

#include "facts/pain_around.h"
#include "pages/pain_words.h"
#include "pages/remedy_words.h"
#include "pages/why_words.h"
#include "pages/wording.h"
#include "remedies/conflicts.h"
#include "widgets/button.h"
#include "widgets/fact_row.h"
#include "widgets/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nape::app {

SessionDone::SessionDone(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(Type::headline))
    , m_text(new TextLabel(Type::row, Tone::second))
    , m_why(new Why(QStringLiteral("session")))
    , m_on(new FactRow(QStringLiteral("history")))
    , m_pain(new FactRow(QStringLiteral("insights")))
{
    m_title->setObjectName(QStringLiteral("againFrom"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_why->button(), 0, Qt::AlignLeft);
    column->addWidget(m_why);
    column->addSpacing(16);
    column->addWidget(m_on);
    column->addWidget(m_pain);
    column->addStretch(1);
}

void SessionDone::show(const CareModel& care, const std::optional<facts::CareLog>& log, std::string_view remedy,
                       const QString& called)
{
    const RemedyWords words = remedyWords(care, remedy);
    const bool from = words.from.has_value();
    const auto* last = log ? lastSessionOf(*log, remedy) : nullptr;
    const auto* state = remedyOf(care.plan(), remedy);
    // "Again" only after itself: heat makes ice wait that never was.
    const bool again = state != nullptr
        && std::ranges::any_of(state->why, [](const std::string& why) { return why == "I3" || why == "H5"; });
    m_title->setText(!from       ? words.reason
                         : again ? tr("Again from %1").arg(care.moment(*words.from))
                                 : tr("%1 from %2").arg(words.name, care.moment(*words.from)));
    const auto& notes = care.plan().notes;
    const bool isHeld = state != nullptr && std::ranges::find(state->why, "clock_back") != state->why.end();
    const auto back = isHeld ? std::ranges::find(notes, "clock_back", &plan::Note::id) : notes.end();
    m_text->say(from ? (called.isEmpty() ? words.reason : called)
                    : back != notes.end()
                    ? care.text(back->text) + QLatin1Char(' ') + tr("Today has a button for that.")
                    : QString());
    m_why->say(words.name, log && state != nullptr ? whyOf(care, *log, *state) : std::vector<Why::Reason>{});
    m_on->setVisible(last != nullptr);
    m_pain->hide();
    if (last != nullptr) showLast(care, *last, *log);
}

void SessionDone::showLast(const CareModel& care, const facts::Entry<facts::Session>& last, const facts::CareLog& log)
{
    const auto end = facts::realEnd(last, care.plan().now);
    m_on->say(tr("It was on from %1 to %2").arg(care.moment(last.header.at), care.moment(end)),
              remedyWords(care, remedies::remedyOf(last.value)).from ? tr("The skin rests until then.") : QString());
    const std::array own{remedies::remedyOf(last.value)};
    const auto all = facts::painChanges(log, own, care.plan().now);
    if (all.empty() || all.back().start != last.header.at) return;
    const QLocale digits;
    m_pain->say(tr("Pain %1 before, %2 after")
                    .arg(digits.toString(all.back().before.value), digits.toString(all.back().after.value)),
                all.size() == 1 ? tr("It stands in your history.")
                                : painTimesText(log, qt(own.front()), care.plan().now));
    m_pain->show();
}

}  // namespace nape::app
