// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/appointments.h"

#include "journal/command.h"
#include "journal/typed_line.h"

namespace nape::journal {
namespace {

constexpr int kLongestWith = 80;

Expected<void> checkLiesAhead(const std::optional<Instant>& when, Instant now)
{
    if (!when || *when > now) return {};
    return badInput(QT_TRANSLATE_NOOP("nape", "That time is over. An appointment lies ahead."));
}

}  // namespace

Expected<void> checkAppointment(facts::Appointment& appointment)
{
    appointment.with = trimmed(appointment.with);
    switch (faultOf(appointment.with, kLongestWith)) {
    case LineFault::empty: return badInput(QT_TRANSLATE_NOOP("nape", "Say with whom the appointment is."));
    case LineFault::unreadable:
        return badInput(QT_TRANSLATE_NOOP("nape", "There are characters in this name that cannot be shown."));
    case LineFault::tooLong:
        return badInput(QT_TRANSLATE_NOOP("nape", "This name is too long: %1 characters at most."),
                        {static_cast<long long>(kLongestWith)});
    case LineFault::none: break;
    }
    if (!appointment.when) return badInput(QT_TRANSLATE_NOOP("nape", "Say when the appointment is."));
    return {};
}

Expected<void> checkMoved(const facts::Fact& before, const facts::Fact& after, Instant now)
{
    const auto* was = std::get_if<facts::Appointment>(&before.noun);
    const auto* is = std::get_if<facts::Appointment>(&after.noun);
    if (was == nullptr || is == nullptr || was->when == is->when) return {};
    return checkLiesAhead(is->when, now);
}

Outcome Journal::noteAppointment(const Who& who, const NewAppointment& appointment)
{
    facts::Appointment noted{appointment.with, appointment.when, appointment.note};
    NAPE_TRY(checkAppointment(noted));
    auto command = Command::begin(*m_state, "appointment", who, Command::Person::madeIfNone);
    if (!command) return tl::unexpected(std::move(command.error()));
    NAPE_TRY(checkLiesAhead(noted.when, command->now().at));
    return command->record(command->make(std::move(noted)));
}

}  // namespace nape::journal
