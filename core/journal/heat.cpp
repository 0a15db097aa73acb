// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/refusal_text.h"

#include "remedies/conflicts.h"

#include <algorithm>

// Heat: started by its own ticks and by the plan, stopped, and asked "are you awake?".
namespace nape::journal {

using namespace std::chrono_literals;

Outcome Journal::startHeat(const Who& who, const HeatStart& start)
{
    if (start.planned < 60s) return badInput(QT_TRANSLATE_NOOP("nape", "Heat is timed in minutes, from 1 to 20."));
    if (start.ticks.with == facts::Modality::ice) {
        return badInput(QT_TRANSLATE_NOOP("nape", "Heat is a shower, a cloth, a bottle or a pad."));
    }
    auto command = Command::begin(*m_state, "heat start", who, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    const auto plan = command->plan();
    auto no = whatHolds(plan, "heat");
    if (stateOf(plan, "heat").state == remedies::State::running) {
        no.why.emplace_back("H5");
        no.until = remedies::clearFrom(command->log(), "heat", command->now().at);
    }
    if (start.planned > remedies::kHeatLongest) no.why.emplace_back("H4");
    for (auto& missing : remedies::missingTicks(start.ticks)) {
        if (std::ranges::find(no.why, missing) == no.why.end()) no.why.push_back(std::move(missing));
    }
    if (!no.why.empty()) {
        no.text = sessionRefusal(no, *command, plan, "heat", m_state->zone);
        return tl::unexpected<Failure>{std::move(no)};
    }
    facts::Session session;
    session.with = start.ticks.with;
    session.planned = start.planned;
    session.wrapped = start.ticks.cloth;
    session.temperatureChecked = start.ticks.temperatureChecked;
    session.stayingAwake = start.ticks.stayingAwake;
    session.noSedative = start.ticks.noSedative;
    session.skinNormal = start.ticks.skinNormal;
    session.where = start.where;
    const auto fact = command->make(std::move(session));
    NAPE_TRY(command->append(fact));
    const bool withAdult = std::ranges::any_of(plan.notes, [](const auto& n) { return n.id == "heat_with_adult"; });
    return command->commit(fact, withAdult ? std::vector<std::string>{"H8"} : std::vector<std::string>{});
}

Outcome Journal::stopHeat(const Who& who)
{
    return stopSession(*m_state, who, "heat", QT_TRANSLATE_NOOP("nape", "No heat is on, so there is nothing to stop."));
}

Outcome sayAwake(Command& command)
{
    const auto* session = remedies::runningSession(command.log(), "heat", command.now().at);
    if (session == nullptr) {
        return refuse("not_running",
                      QT_TRANSLATE_NOOP("nape", "No heat is on, so nothing asks whether you are awake."));
    }
    auto awake = session->value;
    ++awake.awakeAnswered;
    auto fact = command.next(*session, std::move(awake));
    NAPE_TRY(command.addVersion(fact));
    // Nobody means this answer with "undo": taken back, it would end the session.
    command.transaction().notUndoable();
    fact.header.at = command.now().at;
    return command.commit(fact);
}

}  // namespace nape::journal
