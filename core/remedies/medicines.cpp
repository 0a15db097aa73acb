// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/medicines.h"

#include "remedies/dose_pairs.h"
#include "remedies/locks.h"
#include "triage/dose_days.h"

#include <algorithm>
#include <array>

namespace nape::remedies {
namespace {

constexpr std::string_view kPrefix = "dose.";
constexpr std::array<std::string_view, 4> kForThePharmacist{"M3", "M4", "M5", "M10"};

bool holdsLock(const Situation& s, std::string_view lock)
{
    return std::ranges::find(s.standing.locks, lock) != s.standing.locks.end();
}

// What no time opens: the check, the person, the package, ten days of use with this one.
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
    hold(triage::wouldUsePainRelieversOver10Days(s.log, s.now, s.zone), "M6");
    hold(profile.isChild, "M7");
    return why;
}

RemedyState stateOf(const Situation& s, const Medicine& medicine, const std::vector<DoseVersion>& doses, int tablets)
{
    RemedyState state{.id = doseKey(medicine.id)};
    state.why = standingHolds(s, medicine);
    bool byTimeOnly = state.why.empty();
    bool maximum = false;
    const auto holds = doseHolds(doses, medicine, tablets, s.now, takerOf(s.log, s.now, s.zone));
    for (const auto& hold : holds) {
        state.why.emplace_back(hold.rule);
        maximum = maximum || hold.kind == HoldKind::day;
        byTimeOnly = byTimeOnly && hold.until;
    }
    const auto* last = decidingHold(holds);
    // A wait that ends on a day that would be one too many is no wait.
    if (byTimeOnly && last != nullptr && triage::wouldUsePainRelieversOver10Days(s.log, *last->until, s.zone)) {
        state.why.emplace_back("M6");
        byTimeOnly = false;
    }
    if (byTimeOnly && last != nullptr) state.until = last->until;
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
    // Nor that the one after it would come too late.
    if (!triage::wouldUsePainRelieversOver10Days(then.log, then.now, then.zone)) std::erase(why, "M6");
    const auto who = takerOf(then.log, then.now, then.zone);
    for (const auto rule : brokenByLater(dosesOf(whole), *medicine, tablets, then.now, who)) {
        if (std::ranges::find(why, rule) == why.end()) why.emplace_back(rule);
    }
    return why;
}

std::vector<std::string> rulesToTell(std::vector<std::string> rules)
{
    const bool isChild = std::ranges::find(rules, "M7") != rules.end();
    if (isChild) std::erase_if(rules, [](const auto& id) { return id.starts_with('M') && id != "M7"; });
    return rules;
}

std::vector<DoseHold> dosesThatHold(const facts::CareLog& log, std::string_view product, int tablets, Instant now,
                                    const clock::Zone& zone)
{
    const auto medicine = limitsFor(log, product);
    if (!medicine) return {};
    return doseHolds(dosesOf(log), *medicine, tablets, now, takerOf(log, now, zone));
}

std::vector<DoseAgain> dosesAgain(const Situation& situation)
{
    std::vector<DoseAgain> out;
    const auto doses = dosesOf(situation.log);
    const auto who = takerOf(situation.log, situation.now, situation.zone);
    for (const auto& medicine : shownMedicines(situation.log)) {
        const bool recent = std::ranges::any_of(situation.log.live<facts::Dose>(), [&](const auto& e) {
            return e.value.product == medicine.id && situation.now - e.header.at < kDoseDay;
        });
        if (!recent || !standingHolds(situation, medicine).empty()) continue;
        // From the last dose on that holds this one, so that the moment stays the same while it is due.
        Instant last{};
        for (const auto& dose : doses) {
            const bool both = dose.medicine.ingredient == medicine.ingredient
                || std::ranges::any_of(dosePairs(),
                                       [&](const auto& pair) { return pair.isApart(dose.medicine, medicine, who); });
            if (both) last = std::max(last, dose.at);
        }
        DoseAgain again{medicine, last, {}};
        bool byTimeOnly = true;
        for (const auto& hold : doseHolds(doses, medicine, 1, last, who)) {
            byTimeOnly = byTimeOnly && hold.until;
            if (hold.until) again.from = std::max(again.from, *hold.until);
            again.why.emplace_back(hold.rule);
        }
        const bool isOneDayTooMany = triage::wouldUsePainRelieversOver10Days(situation.log, again.from, situation.zone);
        if (byTimeOnly && !isOneDayTooMany) out.push_back(std::move(again));
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
        notes.asksPharmacist = notes.asksPharmacist || profile.asksFirst
            || std::ranges::any_of(kForThePharmacist, [&](auto rule) { return has(*state, rule); });
        notes.hasQuestions = notes.hasQuestions || (!profile.unanswered.empty() && !has(*state, "M0"));
    }
    // By what stands: a slip of the finger that was taken back frightens nobody.
    auto stands = dosesOf(situation.log);
    std::erase_if(stands, [](const DoseVersion& dose) { return !dose.stands; });
    notes.isOverMaximum = std::ranges::any_of(stands, [&](const DoseVersion& dose) {
        const auto most = lowestMaximumAt(stands, dose.medicine.ingredient, situation.now);
        return most && milligramsAt(stands, dose.medicine.ingredient, situation.now) > *most;
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
    // As it stands since an edit or a clock that was put right, too: what is told goes by that.
    for (const auto& dose : situation.log.all<facts::Dose>()) {
        at(dose.header.at + kDoseDay);
        at(situation.log.asWritten(dose).header.at + kDoseDay);
    }
    // Under a lock that no time opens, too: a hold that is over is no longer named.
    for (const auto& medicine : shownMedicines(situation.log)) {
        for (const auto& hold :
             doseHolds(doses, medicine, 1, situation.now, takerOf(situation.log, situation.now, situation.zone)))
            at(hold.until);
    }
    at(nextPregnancyWeek(situation.log, situation.now, situation.zone));
    const auto tomorrow = nextDay(situation.now, situation.zone);
    const auto isOneDayTooMany = [&](Instant t) {
        return triage::wouldUsePainRelieversOver10Days(situation.log, t, situation.zone);
    };
    if (isOneDayTooMany(situation.now) || isOneDayTooMany(tomorrow)) at(tomorrow);
    return next;
}

}  // namespace nape::remedies
