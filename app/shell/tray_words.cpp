// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tray_words.h"

#include "pages/person_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <string_view>

namespace nape::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Tray", text);
}

constexpr auto kAhead = std::chrono::hours{24};

// What is said of a moment that is still ahead: its own sentence is written for when it has come. Empty for what nobody
// waits for, and for a card of the future: nobody is told today what may have to be done in a week.
QString aheadOf(std::string_view key)
{
    if (key == "ice.again") return tr("Ice again from %1");
    if (key == "check.again") return tr("Check again from %1");
    if (key == "temperature.again") return tr("Measure the temperature again from %1");
    if (key.starts_with("appointment.")) return tr("At %1 a reminder of an appointment");
    if (key.starts_with("dose.")) return tr("Pain reliever not before %1");
    return {};
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
        const bool soon = momentOf(due) - care.plan().now <= kAhead && !aheadOf(due.due.key).isEmpty();
        if (soon && (next == nullptr || momentOf(due) < momentOf(*next))) next = &due;
    }
    if (next == nullptr) return {};
    return {named(*next, aheadOf(next->due.key).arg(care.moment(momentOf(*next)))), TrayMark::none};
}

}  // namespace nape::app
