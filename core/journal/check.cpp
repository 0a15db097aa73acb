// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/check.h"

#include "journal/command.h"

namespace nape::journal {
namespace {

using facts::AgeRange;

std::optional<AgeRange> either(const std::optional<AgeRange>& a, const std::optional<AgeRange>& b)
{
    if (!a || !b) return a ? a : b;
    return AgeRange{std::min(a->minMonths, b->minMonths), std::max(a->maxMonths, b->maxMonths)};
}

bool isOldBand(const facts::Entry<facts::Person>* person, Instant now)
{
    return person != nullptr && !person->value.birth && person->value.ageBand && isBandOld(*person, now);
}

// The ages that the person may have for this check, at the onset of the episode. A band that has grown old is what the
// answer replaces.
std::optional<AgeRange> ageFor(const Command& command, const NewCheck& check, Instant onset, const clock::Zone& zone)
{
    const auto kept = facts::ageOf(command.log(), onset, zone);
    const auto given = ageSaid(check, zone.dayOf(onset));
    if (given && isOldBand(command.log().last<facts::Person>(), command.now().at)) return given;
    return agePossible(kept, given);
}

// A given age is kept with a person who has none, or whose band has grown old. What is known is not replaced by what
// one check says: it may be about somebody else.
Expected<void> keepAge(Command& command, const NewCheck& check)
{
    const auto* person = command.log().last<facts::Person>();
    if (person == nullptr || person->value.birth) return {};
    if (person->value.ageBand && !isBandOld(*person, command.now().at)) return {};
    auto kept = person->value;
    if (check.birth) {
        kept.birth = check.birth;
    } else {
        auto band = check.ageBand;
        if (!band && check.age) band = facts::bandOfYears(check.age->minMonths / 12);
        if (!band) return {};
        kept.ageBand = band;
        kept.ageBandAt = command.now().at;
    }
    return command.addVersion(command.next(*person, std::move(kept)));
}

}  // namespace

std::optional<AgeRange> ageSaid(const NewCheck& check, clock::Day day)
{
    std::optional<AgeRange> born;
    if (check.birth) born = facts::ageFromBirth(*check.birth, std::max(day, *check.birth));
    auto said = either(check.age, born);
    if (!said && check.ageBand) said = facts::ageFromBand(*check.ageBand, clock::Duration{0});
    return said;
}

std::optional<AgeRange> agePossible(const std::optional<AgeRange>& kept, const std::optional<AgeRange>& said)
{
    const bool isCloser = kept && said && kept->minMonths <= said->minMonths && said->maxMonths <= kept->maxMonths;
    return isCloser ? said : either(kept, said);
}

bool isBandOld(const facts::Entry<facts::Person>& person, Instant now)
{
    return now - person.value.ageBandAt.value_or(person.header.recorded) >= std::chrono::hours{24 * 365};
}

triage::Input checkInput(const NewCheck& check, std::optional<AgeRange> age, const triage::LogFindings& log)
{
    triage::Input input{check.answers, age, check.reading, log};
    if (check.others) triage::fillOthers(input.answers, *check.others, age, log, check.reading);
    return input;
}

Expected<CheckDone> Journal::recordCheck(const Who& who, const NewCheck& check)
{
    auto command = Command::begin(*m_state, "check", who, Command::Person::needed);
    if (!command) return tl::unexpected(std::move(command.error()));
    const auto* open = facts::openEpisode(command->log());
    if (open == nullptr) {
        return refuse("no_episode", QT_TRANSLATE_NOOP("nape", "No episode is open. Log the pain first."));
    }
    const auto& zone = m_state->zone;
    const auto input = checkInput(check, ageFor(*command, check, open->header.at, zone),
                                  triage::findingsOf(command->log(), command->now().at, zone));
    auto result = triage::assess(input);
    NAPE_TRY(keepAge(*command, check));
    const auto fact = command->make(triage::toFact({open->header.id.value}, input, result));
    auto done = command->record(fact);
    if (!done) return tl::unexpected(std::move(done.error()));
    return CheckDone{std::move(result), done->id, done->at};
}

Expected<Journal::CheckContext> Journal::checkContext(const Who& who) const
{
    auto moment = now();
    if (!moment) return tl::unexpected(std::move(moment.error()));
    CheckContext context;
    context.at = moment->at;
    context.ageAt = moment->at;
    context.log.read = true;
    if (!who) return context;
    auto log = careLog(*who);
    if (!log) return tl::unexpected(std::move(log.error()));
    context.log = triage::findingsOf(*log, moment->at, m_state->zone);
    const auto* open = facts::openEpisode(*log);
    if (open != nullptr) context.ageAt = open->header.at;
    context.age = facts::ageOf(*log, context.ageAt, m_state->zone);
    const auto* person = log->last<facts::Person>();
    context.ageToAsk = !context.age || isOldBand(person, moment->at);
    return context;
}

}  // namespace nape::journal
