// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/medicines.h"

#include <algorithm>

namespace nape::remedies {
namespace {

constexpr std::string_view kPrefix = "dose.";

bool holdsLock(const Situation& s, std::string_view lock)
{
    return std::ranges::find(s.standing.locks, lock) != s.standing.locks.end();
}

// What no time opens: the check, the person, the package, ten days of use.
std::vector<std::string> standingHolds(const Situation& s, const Medicine& medicine)
{
    std::vector<std::string> why;
    const auto hold = [&](bool holds, std::string_view rule) {
        if (holds) why.emplace_back(rule);
    };
    hold(holdsLock(s, "L0"), "L0");
    hold(holdsLock(s, "L1"), "L1");
    const auto profile = medicineProfile(s.log, medicine, s.now, s.zone);
    hold(profile.noAspirin, "C3");
    hold(packageRead(s.log, medicine.id) == nullptr, "M0");
    hold(profile.isHeld, "M5");
    hold(triage::usedPainRelieversOver10Days(s.log, s.now, s.zone), "M6");
    hold(profile.isChild, "M7");
    return why;
}

RemedyState stateOf(const Situation& s, const Medicine& medicine, const std::vector<DoseVersion>& doses, int tablets)
{
    RemedyState state{.id = doseKey(medicine.id)};
    state.why = standingHolds(s, medicine);
    bool byTimeOnly = state.why.empty();
    bool maximum = false;
    for (const auto& hold : doseHolds(doses, medicine, tablets, s.now)) {
        state.why.emplace_back(hold.rule);
        maximum = maximum || hold.rule == "M2";
        byTimeOnly = byTimeOnly && hold.until;
        if (hold.until) state.until = std::max(state.until.value_or(*hold.until), *hold.until);
    }
    if (!byTimeOnly) state.until.reset();
    if (state.why.empty() && s.episode == nullptr) state.why.emplace_back("no_episode");
    if (!state.why.empty()) state.state = maximum && byTimeOnly ? State::done : State::locked;
    return state;
}

bool has(const RemedyState& state, std::string_view rule)
{
    return std::ranges::find(state.why, rule) != state.why.end();
}

bool wasLogged(const facts::CareLog& log, std::string_view product)
{
    return std::ranges::any_of(log.live<facts::Dose>(), [&](const auto& e) { return e.value.product == product; });
}

}  // namespace

std::string doseKey(std::string_view product)
{
    return std::string{kPrefix} + std::string{product};
}

std::string_view productOf(std::string_view doseKey)
{
    return doseKey.starts_with(kPrefix) ? doseKey.substr(kPrefix.size()) : std::string_view{};
}

std::vector<Medicine> shownMedicines(const facts::CareLog& log)
{
    std::vector<Medicine> out;
    const auto show = [&](std::string_view id) {
        const bool known = std::ranges::find(out, id, &Medicine::id) != out.end();
        if (!known) out.push_back(*limitsFor(log, id));
    };
    for (const auto& medicine : catalogue::medicinesOf(countryOf(log)))
        show(medicine.id);
    for (const auto& row : catalogue::medicines()) {
        if (wasLogged(log, row.id)) show(row.id);
    }
    return out;
}

RemedyState doseState(const Situation& situation, std::string_view product, int tablets)
{
    const auto medicine = limitsFor(situation.log, product);
    if (!medicine) return {.id = doseKey(product), .state = State::locked, .why = {"M0"}};
    return stateOf(situation, *medicine, dosesOf(situation.log), tablets);
}

std::vector<RemedyState> doseStates(const Situation& situation)
{
    std::vector<RemedyState> states;
    const auto doses = dosesOf(situation.log);
    for (const auto& medicine : shownMedicines(situation.log))
        states.push_back(stateOf(situation, medicine, doses, 1));
    return states;
}

std::vector<std::string> doseWarnings(const Situation& then, const facts::CareLog& whole, std::string_view product,
                                      int tablets)
{
    const auto medicine = limitsFor(whole, product);
    if (!medicine) return {};
    auto why = stateOf(then, *medicine, dosesOf(then.log), tablets).why;
    // That something had not been asked yet is no fault of a dose that has been.
    std::erase_if(why, [](const std::string& id) { return id == "no_episode" || id == "L0" || id == "M0"; });
    for (const auto rule : brokenByLater(dosesOf(whole), *medicine, tablets, then.now)) {
        if (std::ranges::find(why, rule) == why.end()) why.emplace_back(rule);
    }
    return why;
}

std::vector<DoseAgain> dosesAgain(const Situation& situation)
{
    std::vector<DoseAgain> out;
    const auto doses = dosesOf(situation.log);
    for (const auto& medicine : shownMedicines(situation.log)) {
        const bool recent = std::ranges::any_of(situation.log.live<facts::Dose>(), [&](const auto& e) {
            return e.value.product == medicine.id && situation.now - e.header.at < kDoseDay;
        });
        if (!recent || !standingHolds(situation, medicine).empty()) continue;
        // From the last dose on that holds this one, so that the moment stays the same while it is due.
        Instant last{};
        for (const auto& dose : doses) {
            const bool both = dose.medicine.isNsaid() == medicine.isNsaid();
            if (both) last = std::max(last, dose.at);
        }
        DoseAgain again{medicine, last, {}};
        bool byTimeOnly = true;
        for (const auto& hold : doseHolds(doses, medicine, 1, last)) {
            byTimeOnly = byTimeOnly && hold.until;
            if (hold.until) again.from = std::max(again.from, *hold.until);
            again.why.emplace_back(hold.rule);
        }
        if (byTimeOnly) out.push_back(std::move(again));
    }
    return out;
}

MedicineNotes medicineNotes(const Situation& situation, const std::vector<RemedyState>& states)
{
    MedicineNotes notes;
    for (const auto& medicine : shownMedicines(situation.log)) {
        const auto state = std::ranges::find(states, doseKey(medicine.id), &RemedyState::id);
        if (state == states.end()) continue;
        const auto profile = medicineProfile(situation.log, medicine, situation.now, situation.zone);
        const bool mayAsk = profile.asksFirst && !profile.isHeld && !profile.isChild && !profile.noAspirin;
        notes.asksFirst = notes.asksFirst || mayAsk;
        notes.asksPharmacist =
            notes.asksPharmacist || profile.asksFirst || has(*state, "M3") || has(*state, "M4") || has(*state, "M5");
        notes.hasQuestions = notes.hasQuestions || (!profile.unanswered.empty() && !has(*state, "M0"));
    }
    // By what stands: a slip of the finger that was taken back frightens nobody.
    auto stands = dosesOf(situation.log);
    std::erase_if(stands, [](const DoseVersion& dose) { return !dose.stands; });
    notes.isOverMaximum = std::ranges::any_of(stands, [&](const DoseVersion& dose) {
        const auto most = static_cast<long long>(dose.medicine.milligrams) * dose.medicine.mostIn24Hours;
        return situation.now - dose.at < kDoseDay
            && milligramsAt(stands, dose.medicine.ingredient, situation.now) > most;
    });
    return notes;
}

std::optional<Instant> nextMedicineChange(const Situation& situation)
{
    std::optional<Instant> next;
    const auto at = [&](std::optional<Instant> moment) {
        if (moment && *moment > situation.now) next = std::min(next.value_or(*moment), *moment);
    };
    const auto doses = dosesOf(situation.log);
    for (const auto& dose : doses)
        at(dose.at + kDoseDay);
    // Under a lock that no time opens, too: a hold that is over is no longer named.
    for (const auto& medicine : shownMedicines(situation.log)) {
        for (const auto& hold : doseHolds(doses, medicine, 1, situation.now))
            at(hold.until);
    }
    at(nextPregnancyWeek(situation.log, situation.now, situation.zone));
    if (triage::usedPainRelieversOver10Days(situation.log, situation.now, situation.zone)) {
        const auto tomorrow = std::chrono::sys_days{situation.zone.dayOf(situation.now)} + std::chrono::days{1};
        at(situation.zone.instantOf({clock::Day{tomorrow}, clock::Duration{0}}));
    }
    return next;
}

}  // namespace nape::remedies
