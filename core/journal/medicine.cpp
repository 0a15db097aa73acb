// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/medicine.h"

#include "journal/command.h"
#include "remedies/medicines.h"

#include <algorithm>

// Pain relievers: the package that was read, and the doses.
namespace nape::journal {
namespace {

constexpr clock::Duration kLongestGap = std::chrono::hours{24 * 30};  // beyond it too
constexpr int kMostTabletsEver = 1000;  // beyond it is a slip of the finger

Expected<void> checkProduct(const std::string& product)
{
    if (catalogue::isMedicine(product)) return {};
    std::string known;
    for (const auto& medicine : catalogue::medicines()) {
        if (known.find(medicine.id) == std::string::npos)
            known += (known.empty() ? "" : ", ") + std::string{medicine.id};
    }
    return badInput(QT_TRANSLATE_NOOP("nape", "%1 is no product that Nape knows. Known are: %2."), {product, known});
}

// The log around a moment that may lie further back than a plan looks.
Expected<facts::CareLog> logAround(store::Store& store, const Command& command, Instant at)
{
    if (command.now().at - at < kLookBack / 2) return command.log();
    return readLog(store, command.person(), at);
}

}  // namespace

Expected<void> checkDose(const facts::Dose& dose)
{
    NAPE_TRY(checkProduct(dose.product));
    if (dose.tablets >= 1 && dose.tablets <= kMostTabletsEver) return {};
    return badInput(QT_TRANSLATE_NOOP("nape", "A dose is one tablet or more, as a whole number."));
}

Expected<void> checkPackage(const facts::CareLog& log, const facts::PackageRead& read)
{
    NAPE_TRY(checkProduct(read.product));
    if ((read.maxTablets && *read.maxTablets < 1) || (read.gap && *read.gap <= clock::Duration{0})) {
        return badInput(QT_TRANSLATE_NOOP("nape", "A package allows at least one tablet, and a wait is like 6h."));
    }
    if (read.gap && *read.gap > kLongestGap) {
        return badInput(QT_TRANSLATE_NOOP("nape", "The wait between two doses is at most 30 days."));
    }
    const auto medicine = *catalogue::medicineFor(read.product, remedies::countryOf(log));
    if ((read.maxTablets && *read.maxTablets > medicine.mostIn24Hours)
        || (read.gap && *read.gap < medicine.spacingAfter(1))) {
        return refuse("M8", remedies::findRule("M8")->text);
    }
    return {};
}

Outcome Journal::recordDose(const Who& who, const NewDose& dose)
{
    facts::Dose taken{dose.product, dose.tablets, dose.alreadyTaken};
    NAPE_TRY(checkDose(taken));
    auto command = Command::begin(*m_state, "dose", who, Command::Person::madeIfNone);
    if (!command) return tl::unexpected(std::move(command.error()));
    const Instant now = command->now().at;
    const Instant at = dose.time.value_or(now);
    if (at > now)
        return badInput(QT_TRANSLATE_NOOP("nape", "That time lies in the future. Give a time that has been."));
    taken.alreadyTaken = dose.alreadyTaken || at < now;
    std::vector<std::string> warnings;
    if (taken.alreadyTaken) {
        auto log = logAround(*m_state->store, *command, at);
        if (!log) return tl::unexpected(std::move(log.error()));
        warnings = plan::doseWarningsFor(*log, at, m_state->zone, taken.product, taken.tablets);
    } else {
        auto state = command->doseState(taken.product, taken.tablets);
        if (state.state != remedies::State::available) {
            Refused no{std::move(state.why), state.until, {}};
            const bool open = facts::openEpisode(command->log()) != nullptr;
            if (!open && no.why.front() != "no_episode") no.why.insert(no.why.begin(), "no_episode");
            if (!open) no.until.reset();
            no.text = doseRefusal(no, *command, taken, m_state->zone);
            return tl::unexpected<Failure>{std::move(no)};
        }
    }
    auto fact = command->make(std::move(taken), at);
    fact.header.flagged = !warnings.empty();
    NAPE_TRY(command->append(fact));
    return command->commit(fact, std::move(warnings));
}

Outcome Journal::readPackage(const Who& who, const std::string& product, const PackageLimits& stricter)
{
    facts::PackageRead read{product, stricter.maxTablets, stricter.gap};
    NAPE_TRY(checkProduct(product));
    auto command = Command::begin(*m_state, "package", who, Command::Person::madeIfNone);
    if (!command) return tl::unexpected(std::move(command.error()));
    NAPE_TRY(checkPackage(command->log(), read));
    return command->record(command->make(std::move(read)));
}

}  // namespace nape::journal
