// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/nights.h"

#include "facts/vocabulary.h"
#include "journal/command.h"

#include <algorithm>

// How the night was (S64, S69, S93), and how much stress there is (S80).
namespace nape::journal {

Expected<void> checkNight(const facts::CareLog& log, const facts::SleepNote& night, Instant at,
                          const facts::Entry<facts::SleepNote>* self, const clock::Zone& zone)
{
    const bool isKnown = night.position.empty()
        || std::ranges::find(facts::kSleepPositions, night.position) != facts::kSleepPositions.end();
    if (!isKnown && (self == nullptr || self->value.position != night.position)) {
        return badInput(
            QT_TRANSLATE_NOOP("nape", "%1 is no position that Nape knows. There are back, side, stomach and other."),
            {night.position});
    }
    const auto day = zone.dayOf(at);
    if (self != nullptr && zone.dayOf(self->header.at) == day) return {};
    for (const auto& other : log.live<facts::SleepNote>()) {
        if (zone.dayOf(other.header.at) != day || (self != nullptr && other.header.id == self->header.id)) continue;
        return refuse("night_noted",
                      QT_TRANSLATE_NOOP("nape", "That night was noted at %1. Change that entry instead."),
                      {text::Moment{other.header.at}});
    }
    return {};
}

Outcome Journal::noteNight(const Who& who, const facts::SleepNote& night)
{
    auto command = Command::begin(*m_state, "sleep", who, Command::Person::madeIfNone);
    if (!command) return tl::unexpected(std::move(command.error()));
    NAPE_TRY(checkNight(command->log(), night, command->now().at, nullptr, m_state->zone));
    return command->record(command->make(night));
}

Outcome Journal::noteStress(const Who& who, facts::PainScore stress)
{
    if (!facts::PainScore::of(stress.value)) {
        return badInput(QT_TRANSLATE_NOOP("nape", "Stress goes from 0 to 10."));
    }
    auto command = Command::begin(*m_state, "stress", who, Command::Person::madeIfNone);
    if (!command) return tl::unexpected(std::move(command.error()));
    return command->record(command->make(facts::StressScore{stress}));
}

}  // namespace nape::journal
