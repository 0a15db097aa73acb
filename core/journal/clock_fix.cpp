// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/command.h"

namespace nape::journal {
namespace {

// What was recorded is written with a year that can be read back, in any zone.
constexpr Instant kFirstTime = std::chrono::sys_days{std::chrono::year{1800} / 1 / 2};

// What this copy of Nape stamped while the clock was wrong, and the newest of all its stamps once that is moved.
struct Stamps {
    bool anyWrong = false;
    std::optional<Instant> newestWrong;
    Instant oldestWrong = Instant::max();  ///< of the times that are moved with them too
    std::optional<Instant> newestRight;
};

Expected<Stamps> stampsAround(store::Store& store, Instant from, Instant to, Instant wall)
{
    Stamps stamps;
    auto everyone = store.persons();
    if (!everyone) return tl::unexpected(toFailure(std::move(everyone.error())));
    for (const auto& person : *everyone) {
        auto log = store.read({person.header.id.value}, std::min(from, wall));
        if (!log) return tl::unexpected(toFailure(std::move(log.error())));
        facts::CareLog::forEachEntry(*log, [&](const auto& e) {
            if (e.header.imported) return;
            const auto at = e.header.recorded;
            const bool wrong = at >= from && at <= to;
            auto& newest = wrong ? stamps.newestWrong : stamps.newestRight;
            newest = std::max(newest.value_or(at), at);
            stamps.anyWrong = stamps.anyWrong || wrong;
            if (!wrong) return;
            const bool moved = e.header.at >= from && e.header.at <= to;
            stamps.oldestWrong = std::min({stamps.oldestWrong, at, moved ? e.header.at : at});
        });
    }
    return stamps;
}

}  // namespace

Outcome Journal::fixClock(const Who& who, Instant from, Instant to, clock::Duration by)
{
    if (to < from) return badInput(QT_TRANSLATE_NOOP("nape", "The clock was wrong from a time to a later one."));
    if (by == clock::Duration{0})
        return badInput(QT_TRANSLATE_NOOP("nape", "Say by how much the clock was wrong, like 1h."));
    auto command = Command::begin(*m_state, "clock fix", who, Command::Person::madeIfNone);
    if (!command) return tl::unexpected(std::move(command.error()));
    const auto stamps = stampsAround(*m_state->store, from, to, command->wall());
    if (!stamps) return tl::unexpected(stamps.error());
    if (!stamps->anyWrong) {
        return refuse("nothing_to_fix", QT_TRANSLATE_NOOP("nape", "Nothing was recorded between those times."));
    }
    // What has happened cannot lie ahead: a move that would put it there is meant the other way.
    if (by > clock::Duration{0} && *stamps->newestWrong + by > command->wall()) by = -by;
    if (stamps->oldestWrong + by < kFirstTime) {
        return badInput(QT_TRANSLATE_NOOP("nape", "That moves entries to before 1800. Say by how much again."));
    }
    auto newest = *stamps->newestWrong + by;
    if (stamps->newestRight) newest = std::max(newest, *stamps->newestRight);
    const Instant stamp = std::max(command->wall(), newest);
    auto fact = command->make(facts::ClockCorrection{from, to, by}, stamp);
    fact.header.recorded = stamp;
    return command->record(fact);
}

}  // namespace nape::journal
