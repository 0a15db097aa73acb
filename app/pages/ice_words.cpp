// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ice_words.h"

#include "pages/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace nape::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("IceWords", text);
}

bool has(const remedies::RemedyState& ice, const char* lock)
{
    return std::ranges::find(ice.why, lock) != ice.why.end();
}

}  // namespace

const remedies::RemedyState* iceOf(const plan::Plan& plan)
{
    const auto it = std::ranges::find(plan.remedies, "ice", &remedies::RemedyState::id);
    return it == plan.remedies.end() ? nullptr : &*it;
}

IceWords iceWords(const CareModel& care)
{
    using State = IceWords::State;
    IceWords words;
    const auto* ice = iceOf(care.plan());
    if (ice == nullptr) return words;
    if (ice->state == remedies::State::running) {
        words.state = State::running;
        const auto left = std::max<long long>(0, (ice->until.value_or(care.wallNow()) - care.wallNow()).count());
        words.pill = tr("%1 left").arg(QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0')));
        words.reason = tr("Off at %1").arg(care.moment(ice->until.value_or(care.wallNow())));
        return words;
    }
    if (ice->state == remedies::State::available) {
        words.state = State::now;
        words.pill = tr("Now");
        words.reason = tr("At most 10 minutes, in a cloth");
        return words;
    }
    QStringList why;
    for (const auto& id : ice->why) {
        if (const auto* rule = remedies::findRule(id)) why << translated(rule->text);
    }
    words.why = why.join(QLatin1Char('\n'));
    if (ice->until) {
        words.state = State::from;
        words.from = ice->until;
        words.pill = tr("from %1").arg(care.moment(*ice->until));
        words.reason = tr("The skin needs a pause");
    } else if (has(*ice, "L1") || has(*ice, "L2") || has(*ice, "L6")) {
        words.state = State::cleared;
        words.pill = tr("after a clinician has cleared you");
        words.reason = tr("Get help first");
    } else if (has(*ice, "L0") || has(*ice, "L3")) {
        words.state = State::checkFirst;
        words.pill = tr("answer the check first");
        words.reason = tr("Then Nape can say what is safe");
    } else if (has(*ice, "clock_back")) {
        words.state = State::other;
        words.pill = tr("not now");
        words.reason = tr("The clock was set back");
    } else {
        words.state = State::other;
        words.pill = tr("not now");
        words.reason = tr("Log the pain first");
    }
    return words;
}

QString iceNotes(const CareModel& care)
{
    QStringList lines;
    for (const auto& note : care.plan().notes) {
        if (note.id == "ask_first" || note.id == "numb_skin" || note.id == "ice_late") lines << care.text(note.text);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace nape::app
