// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/command.h"
#include "remedies/medicines.h"

#include <algorithm>
#include <array>

namespace nape::journal {
namespace {

using facts::ReminderAct;

// What may come due, besides doses.
constexpr std::array<std::string_view, 15> kKeys{
    "ice.off",          "ice.again",  "ice.window",     "heat.off",          "heat.awake",
    "check.again",      "check.day7", "check.returned", "temperature.again", "appointment.ahead",
    "appointment.soon", "sleep.ask",  "night.bedtime",  "posture.nudge",     "drink.nudge"};
constexpr clock::Duration kSnooze = std::chrono::minutes{10};
constexpr clock::Duration kLongestSnooze = std::chrono::hours{24 * 30};

}  // namespace

Outcome Journal::answerReminder(const Who& who, ReminderAct act, const std::string& key,
                                std::optional<clock::Duration> snoozeFor)
{
    if (snoozeFor && *snoozeFor <= clock::Duration{0}) {
        return badInput(QT_TRANSLATE_NOOP("nape", "A reminder waits for a while from now, like 15m or 1h."));
    }
    if (snoozeFor && *snoozeFor > kLongestSnooze) {
        return badInput(QT_TRANSLATE_NOOP("nape", "A reminder waits for 30 days at most."));
    }
    // Before anything is opened: nothing is made for a slip of the finger.
    if (std::ranges::find(kKeys, key) == kKeys.end() && !catalogue::isMedicine(remedies::productOf(key))) {
        return badInput(QT_TRANSLATE_NOOP("nape", "%1 is no reminder of Nape."), {key});
    }
    auto command = Command::begin(*m_state, "reminder", who, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    const auto plan = command->plan();
    const auto due = std::ranges::find(plan.due, key, &plan::Due::key);
    if (due == plan.due.end()) {
        return refuse("not_due", QT_TRANSLATE_NOOP("nape", "There is no such reminder to answer now."));
    }
    const bool asksAwake = key == "heat.awake";
    if (due->alarm && act == ReminderAct::snoozed) {
        return refuse(due->why.front(),
                      QT_TRANSLATE_NOOP("nape", "This cannot wait. Take it off, then say that it is off."));
    }
    if (due->alarm && due->state == plan::DueState::upcoming) {
        if (asksAwake) return refuse("not_due", QT_TRANSLATE_NOOP("nape", "Nothing asks whether you are awake yet."));
        return refuse("not_due", QT_TRANSLATE_NOOP("nape", "It is not over yet. To end it now, stop it."));
    }
    if (asksAwake && act == ReminderAct::dismissed) {
        return refuse("H3", QT_TRANSLATE_NOOP("nape", "Say that you are awake, or take the heat off."));
    }
    if (asksAwake && act == ReminderAct::done) return sayAwake(*command);
    if (act == ReminderAct::snoozed && due->state == plan::DueState::upcoming) {
        return refuse("not_due", QT_TRANSLATE_NOOP("nape", "It has not come yet, so it cannot wait longer."));
    }
    facts::ReminderEvent event{key, act, due->at, std::nullopt, {}};
    if (act == ReminderAct::snoozed) event.until = command->now().at + snoozeFor.value_or(kSnooze);
    return command->record(command->make(std::move(event)));
}

Outcome Journal::reminderPosted(const facts::PersonId& person, const plan::Due& due, const std::string& channel)
{
    auto command = Command::begin(*m_state, "reminder posted", person, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    for (const auto& event : command->log().live<facts::ReminderEvent>()) {
        const auto& e = event.value;
        if (e.act == ReminderAct::posted && e.key == due.key && e.due == due.at) {
            return Done{event.header.id, e.kKind, event.header.at, event.header.offset, {}};
        }
    }
    command->transaction().notUndoable();
    return command->record(command->make(facts::ReminderEvent{due.key, ReminderAct::posted, due.at, {}, channel}));
}

}  // namespace nape::journal
