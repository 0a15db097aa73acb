// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tray_words.h"

#include "pages/person_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace nape::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Tray", text);
}

// What is asked or nudged day by day is no moment that anybody waits for.
bool isOfEveryDay(const plan::Due& due)
{
    return due.key == "sleep.ask" || due.key == "night.bedtime" || due.key.ends_with(".nudge");
}

}  // namespace

TrayWords trayWords(const CareModel& care)
{
    const auto& dues = care.dues();
    using plan::DueState;
    const auto find = [&](auto&& wanted) {
        const auto it = std::ranges::find_if(dues, [&](const journal::PersonDue& due) { return wanted(due.due); });
        return it == dues.end() ? nullptr : &*it;
    };
    // In a household a moment without a name is nobody's.
    const auto people = care.journal().persons();
    const bool several = people && people->size() > 1;
    const auto named = [&](const journal::PersonDue& due, const QString& words) {
        return several ? tr("%1: %2").arg(shownName(due.name), words) : words;
    };
    if (const auto* now = find([](const plan::Due& d) { return d.alarm && d.state == DueState::due; })) {
        return {named(*now, care.text(now->due.text)), TrayMark::due};
    }
    // Of what is on, what comes off first.
    const journal::PersonDue* off = nullptr;
    for (const auto& due : dues) {
        const bool comesOff = due.due.key == "ice.off" || due.due.key == "heat.off";
        if (comesOff && (off == nullptr || due.due.at < off->due.at)) off = &due;
    }
    if (off != nullptr) {
        const QString words = off->due.key == "ice.off" ? tr("Ice comes off at %1") : tr("Heat comes off at %1");
        return {named(*off, words.arg(care.moment(off->due.at))), TrayMark::running};
    }
    if (const auto* now = find([](const plan::Due& d) { return d.state == DueState::due; })) {
        return {named(*now, care.text(now->due.text)), TrayMark::due};
    }
    const auto momentOf = [](const journal::PersonDue& due) { return due.due.snoozedUntil.value_or(due.due.at); };
    const journal::PersonDue* next = nullptr;
    for (const auto& due : dues) {
        if (!isOfEveryDay(due.due) && (next == nullptr || momentOf(due) < momentOf(*next))) next = &due;
    }
    if (next == nullptr) return {};
    const QString at = care.moment(momentOf(*next));
    const bool ice = next->due.key == "ice.again";
    const QString words = ice ? tr("Ice again from %1").arg(at) : tr("%1: %2").arg(at, care.text(next->due.text));
    return {named(*next, words), TrayMark::none};
}

}  // namespace nape::app
