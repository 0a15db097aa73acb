// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tray_words.h"

#include "pages/remedy_words.h"

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
    const auto find = [&](auto&& wanted) {
        const auto it = std::ranges::find_if(dues, [&](const journal::PersonDue& due) { return wanted(due.due); });
        return it == dues.end() ? nullptr : &it->due;
    };
    using plan::DueState;
    if (const auto* now = find([](const plan::Due& d) { return d.alarm && d.state == DueState::due; })) {
        return {care.text(now->text), TrayMark::due};
    }
    if (const auto* off = find([](const plan::Due& d) { return d.key == "ice.off"; })) {
        return {tr("Ice comes off at %1").arg(care.moment(off->at)), TrayMark::running};
    }
    if (const auto* off = find([](const plan::Due& d) { return d.key == "heat.off"; })) {
        return {tr("Heat comes off at %1").arg(care.moment(off->at)), TrayMark::running};
    }
    if (const auto* now = find([](const plan::Due& d) { return d.state == DueState::due; })) {
        return {care.text(now->text), TrayMark::due};
    }
    if (const auto* again = find([](const plan::Due& d) { return d.key == "ice.again"; })) {
        return {tr("Ice again from %1").arg(care.moment(again->snoozedUntil.value_or(again->at))), TrayMark::none};
    }
    return {};
}

}  // namespace nape::app
