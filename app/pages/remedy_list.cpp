// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/remedy_list.h"

#include "pages/pain_words.h"
#include "pages/why_words.h"
#include "pages/wording.h"
#include "remedies/session_state.h"
#include "widgets/layouts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {

using State = RemedyWords::State;

constexpr clock::Duration kLeastWait{60};  // less is said as a minute

Pill::Form formOf(State state)
{
    switch (state) {
    case State::now: return Pill::Form::now;
    case State::running: return Pill::Form::running;
    case State::may:
    case State::from: return Pill::Form::from;
    default: return Pill::Form::quiet;
    }
}

const plan::Due* dueOf(const plan::Plan& plan, std::string_view key)
{
    const auto due = std::ranges::find(plan.due, key, &plan::Due::key);
    return due == plan.due.end() || due->state != plan::DueState::due ? nullptr : &*due;
}

// The last session of that remedy, as one line.
QString lastOf(const CareModel& care, const facts::CareLog& log, const QString& id)
{
    const auto* last = lastSessionOf(log, id.toStdString());
    if (last == nullptr) return {};
    const auto* on = remedies::stoppableSession(log, id.toStdString(), care.plan().now);
    if (on != nullptr && dueOf(care.plan(), id.toStdString() + ".off") != nullptr)
        return RemedyList::tr("On since %1, not said to be off yet").arg(care.moment(on->header.at));
    return RemedyList::tr("Last %1 to %2")
        .arg(care.moment(last->header.at), care.moment(facts::realEnd(*last, care.plan().now)));
}

}  // namespace

RemedyList::RemedyList(QWidget* parent)
    : Card(Form::plain, parent)
{
    setObjectName(QStringLiteral("remedyList"));
    column()->setContentsMargins(0, 0, 0, 0);
    column()->setSpacing(0);
}

void RemedyList::build(const QStringList& ids, bool large)
{
    emptyLayout(column());
    m_items.clear();
    for (const auto& id : ids) {
        if (!m_items.isEmpty()) column()->addWidget(new Hairline);
        auto* row = new RemedyRow(id, large && m_items.isEmpty());
        column()->addWidget(row);
        m_items.append({id, row});
        connect(row, &RemedyRow::acted, this, [this, id] {
            if (m_toCheck.contains(id))
                Q_EMIT checkWanted();
            else if (m_running.contains(id))
                Q_EMIT stopWanted(id);
            else
                Q_EMIT wanted(id);
        });
        connect(row, &RemedyRow::skipped, this, [this, id] {
            if (m_running.contains(id))
                Q_EMIT wanted(id);
            else
                Q_EMIT putAside(id + QStringLiteral(".again"));
        });
    }
}

void RemedyList::show(const CareModel& care, const facts::CareLog& log)
{
    const auto rows = remedyRows(care.plan(), log);
    QStringList ids;
    for (const auto& row : rows)
        ids << row.id;
    QStringList before;
    for (const auto& item : std::as_const(m_items))
        before << item.id;
    // What is timed or held may be the large one; what a guide tells is never pushed.
    const bool large =
        !rows.empty() && rows.front().id != QStringLiteral("dose") && !remedyWords(care, *rows.front().remedy).told;
    if (ids != before || (!m_items.isEmpty() && m_items.front().row->isFirst() != large))
        rebuildKeepingFocus(this, [&] { build(ids, large); });
    m_toCheck.clear();
    m_running.clear();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& item = m_items[static_cast<qsizetype>(i)];
        const auto words = remedyWords(care, *rows[i].remedy);
        const bool first = item.row->isFirst();
        // One button answers the check for all of them.
        const bool waits = words.state == State::checkFirst;
        if (waits && m_toCheck.isEmpty() && item.id != QStringLiteral("dose")) m_toCheck << item.id;
        if (words.state == State::running) m_running << item.id;
        auto shown = shownOf(care, log, item.id, words, first);
        if (waits && !first) shown.pill = tr("after the check");
        // What was taken is said whatever waits.
        if (waits && !m_toCheck.contains(item.id)) shown.reason = words.had;
        const bool mayBe = words.state == State::now || words.state == State::from;
        const QString times = mayBe ? painTimesText(log, item.id, care.plan().now) : QString();
        if (!times.isEmpty()) shown.last += (shown.last.isEmpty() ? QString() : QStringLiteral("\n")) + times;
        shown.why = whyOf(care, log, *rows[i].remedy);
        item.row->show(shown);
    }
}

RemedyRow::Shown RemedyList::shownOf(const CareModel& care, const facts::CareLog& log, const QString& id,
                                     const RemedyWords& words, bool first) const
{
    const bool now = words.state == State::now;
    const bool runs = words.state == State::running;
    RemedyRow::Shown shown;
    shown.icon = words.icon;
    shown.name = words.name;
    shown.form = formOf(words.state);
    shown.pill = words.pill;
    shown.reason = words.reason;
    if (words.state == State::from && words.from && id != QStringLiteral("dose")) {
        const QString in = tr("In %1").arg(lengthText(std::max(kLeastWait, *words.from - care.wallNow())));
        shown.reason = words.reason.isEmpty() ? in : tr("%1. %2").arg(in, words.reason);
    }
    shown.soft = now || runs;
    const bool ice = id == QStringLiteral("ice");
    if (!runs) shown.last = lastOf(care, log, id);
    if (now || runs) shown.notes = remedyNotes(care, id.toStdString());
    if (m_toCheck.contains(id)) {
        shown.act = tr("Answer the check");
        shown.actName = QStringLiteral("answerCheckButton");
    } else if (now) {
        shown.act = words.told ? tr("Show how") : first ? tr("Start %1").arg(words.name.toLower()) : tr("Start");
        shown.actName = ice ? QStringLiteral("startIceButton") : QStringLiteral("start_") + id;
    } else if (id == QStringLiteral("dose")) {
        shown.act = tr("Log");
        shown.actName = QStringLiteral("logDoseButton");
    } else if (runs) {
        shown.act = tr("Stop, it is off");
        shown.actName = QStringLiteral("stop_") + id;
        shown.skip = tr("Show");
        shown.skipName = ice ? QStringLiteral("showIceButton") : QStringLiteral("show_") + id;
    }
    if (const auto* due = ice && now ? dueOf(care.plan(), "ice.again") : nullptr) {
        const QString since =
            due->at < care.openedAt() ? tr("Again since %1, while Nape was closed") : tr("May go on again since %1");
        shown.last = since.arg(care.moment(due->at));
        shown.skip = tr("Not now");
        shown.skipName = QStringLiteral("dueIceNotNowButton");
    }
    return shown;
}

QWidget* RemedyList::firstButton() const
{
    if (m_items.isEmpty()) return nullptr;
    return m_items.front().row->firstButton();
}

}  // namespace nape::app
