// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/command.h"
#include "journal/medicine.h"
#include "remedies/medicines.h"

#include <algorithm>
#include <array>

// What a refused dose is told: what has to be done first, or the one rule that its moment hangs on.
namespace nape::journal {
namespace {

using remedies::HoldKind;

constexpr std::array kFirst{
    std::pair{"L1",
              QT_TRANSLATE_NOOP("nape",
                                "No pain reliever now. By your answers you need help first: get it, and come "
                                "back after a clinician has cleared you.")},
    std::pair{"no_episode", QT_TRANSLATE_NOOP("nape", "No episode is open. Log the pain first.")},
    std::pair{"L0", QT_TRANSLATE_NOOP("nape", "Answer the safety check first, then a pain reliever.")},
};

std::string nameOf(const facts::CareLog& log, std::string_view product)
{
    const auto medicine = catalogue::medicineFor(product, remedies::countryOf(log));
    return medicine ? std::string{medicine->name} : std::string{product};
}

// %1 the product, %2 the moment, %3 how long until then.
const char* waitOf(HoldKind kind, std::string_view rule)
{
    switch (kind) {
    case HoldKind::day:
        return QT_TRANSLATE_NOOP("nape",
                                 "That would be more in 24 hours than the package allows: you may take so much of %1 "
                                 "from %2, in %3.");
    case HoldKind::interval:
        return QT_TRANSLATE_NOOP("nape",
                                 "That would be more in these hours than the package allows: you may take so much of "
                                 "%1 from %2, in %3.");
    case HoldKind::shared:
        return QT_TRANSLATE_NOOP("nape",
                                 "That would be over 4,000 mg of acetaminophen (paracetamol) in 24 hours: you may take "
                                 "so much of %1 from %2, in %3.");
    case HoldKind::pair:
        if (rule == "M10") {
            return QT_TRANSLATE_NOOP("nape",
                                     "Under 16 not beside the one you had. Ask a pharmacist, or you may take %1 from "
                                     "%2.");
        }
        return QT_TRANSLATE_NOOP("nape", "Not beside the one you had. Ask a pharmacist, or you may take %1 from %2.");
    case HoldKind::spacing:
    case HoldKind::atOnce: break;
    }
    return QT_TRANSLATE_NOOP("nape", "Too early: you may take %1 from %2, in %3.");
}

// The same where fewer tablets may be now; one, or %4.
const char* fewerOf(HoldKind kind, bool justOne)
{
    if (kind == HoldKind::atOnce) {
        return justOne
            ? QT_TRANSLATE_NOOP("nape", "That is more of %1 at once than the package allows. One tablet may be now.")
            : QT_TRANSLATE_NOOP("nape",
                                "That is more of %1 at once than the package allows. Tablets that may be "
                                "now: %4.");
    }
    if (kind == HoldKind::shared) {
        return justOne ? QT_TRANSLATE_NOOP("nape",
                                           "So much of %1 would be over 4,000 mg of acetaminophen (paracetamol) in 24 "
                                           "hours. One tablet may be now, so many from %2.")
                       : QT_TRANSLATE_NOOP("nape",
                                           "So much of %1 would be over 4,000 mg of acetaminophen (paracetamol) in 24 "
                                           "hours. Tablets that may be now: %4, so many from %2.");
    }
    return justOne ? QT_TRANSLATE_NOOP("nape",
                                       "So much of %1 would be more than the package allows. One tablet may be now, "
                                       "so many from %2.")
                   : QT_TRANSLATE_NOOP("nape",
                                       "So much of %1 would be more than the package allows. Tablets that may be now: "
                                       "%4, so many from %2.");
}

// How many of fewer tablets nothing is against.
int mayBeNow(const Command& command, const facts::Dose& wanted)
{
    const auto medicine = remedies::limitsFor(command.log(), wanted.product);
    for (int fewer = std::min(wanted.tablets - 1, medicine ? medicine->mostAtOnce : 0); fewer > 0; --fewer) {
        if (command.doseState(wanted.product, fewer).state == remedies::State::available) return fewer;
    }
    return 0;
}

}  // namespace

text::Message doseRefusal(const Refused& no, const Command& command, const facts::Dose& wanted, const clock::Zone& zone)
{
    const auto has = [&](std::string_view id) { return std::ranges::find(no.why, id) != no.why.end(); };
    const auto name = nameOf(command.log(), wanted.product);
    for (const auto& [rule, sentence] : kFirst) {
        if (has(rule)) return {sentence, {}};
    }
    for (const auto* rule : {"C3", "M7", "M5", "M6"}) {
        if (has(rule)) return {remedies::findRule(rule)->text, {}};
    }
    if (has("M0")) return {QT_TRANSLATE_NOOP("nape", "Read the package of %1 first, and say so."), {name}};
    const auto now = command.now().at;
    const auto known = command.log().asOf(now);
    const auto holds = remedies::dosesThatHold(known, wanted.product, wanted.tablets, now, zone);
    const auto* last = remedies::decidingHold(holds);
    const auto kind = last == nullptr ? HoldKind::atOnce : last->kind;
    const auto moment = no.until.value_or(now);
    std::vector<text::Argument> arguments{name, text::Moment{moment}, text::Length{moment - now}};
    if (const int fewer = mayBeNow(command, wanted)) {
        arguments.emplace_back(static_cast<long long>(fewer));
        // Without a moment it is more than ever goes at once.
        return {fewerOf(no.until ? kind : HoldKind::atOnce, fewer == 1), std::move(arguments)};
    }
    if (no.until) return {waitOf(kind, last == nullptr ? std::string_view{} : last->rule), std::move(arguments)};
    return {QT_TRANSLATE_NOOP("nape", "That is more of %1 at once than the package allows."), {name}};
}

}  // namespace nape::journal
