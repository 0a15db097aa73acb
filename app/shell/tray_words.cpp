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
    if (const auto* again = find([](const plan::Due& d) { return d.key == "ice.again"; })) {
        const auto at = again->due.snoozedUntil.value_or(again->due.at);
        return {named(*again, tr("Ice again from %1").arg(care.moment(at))), TrayMark::none};
    }
    return {};
}

}  // namespace nape::app
