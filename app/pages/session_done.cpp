// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/session_done.h"

#include "pages/remedy_words.h"
#include "remedies/conflicts.h"
#include "widgets/fact_row.h"
#include "widgets/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace nape::app {

SessionDone::SessionDone(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(Type::headline))
    , m_text(new TextLabel(Type::row, Tone::second))
    , m_on(new FactRow(QStringLiteral("history")))
    , m_pain(new FactRow(QStringLiteral("insights")))
{
    m_title->setObjectName(QStringLiteral("againFrom"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
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
    m_title->setText(from ? tr("Again from %1").arg(care.moment(*words.from)) : words.reason);
    m_text->say(from ? (called.isEmpty() ? words.reason : called) : QString());
    const auto* last = log ? lastSessionOf(*log, remedy) : nullptr;
    m_on->setVisible(last != nullptr);
    m_pain->hide();
    if (last != nullptr) showLast(care, *last, *log);
}

void SessionDone::showLast(const CareModel& care, const facts::Entry<facts::Session>& last, const facts::CareLog& log)
{
    const auto end = facts::realEnd(last, care.plan().now);
    m_on->say(tr("It was on from %1 to %2").arg(care.moment(last.header.at), care.moment(end)),
              remedyWords(care, remedies::remedyOf(last.value)).from ? tr("The skin rests until then.") : QString());
    std::optional<int> before;
    std::optional<int> after;
    for (const auto& rating : log.live<facts::PainRating>()) {
        if (!care.plan().episode || rating.value.episode.value != care.plan().episode->value) continue;
        if (rating.header.at <= last.header.at) before = rating.value.pain.value;
        if (rating.header.at >= end) after = rating.value.pain.value;
    }
    if (!before || !after) return;
    const QLocale digits;
    m_pain->say(tr("Pain %1 before, %2 after").arg(digits.toString(*before), digits.toString(*after)),
                tr("It stands in your history."));
    m_pain->show();
}

}  // namespace nape::app
