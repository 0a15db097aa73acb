// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/guided.h"
#include "remedies/heat.h"
#include "remedies/ice.h"
#include "remedies/medicines.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace nape::remedies {
namespace {

// What a remedy answers: available, until when, why. One row and one file for each; the order is the rank among equals.
struct Row {
    Remedy remedy;
    RemedyState (*state)(const Situation&, const Remedy&);
};

constexpr std::array kRows{
    Row{{.id = "ice"}, iceState},
    Row{{.id = "heat", .lockedByInjury = true}, heatState},
    Row{{.id = "stretch_simple", .stretchOrMassage = true}, stretchState},
    Row{{.id = "stretch_scalene", .stretchOrMassage = true}, stretchState},
    Row{{.id = "stretch_levator", .stretchOrMassage = true}, stretchState},
    Row{{.id = "massage", .stretchOrMassage = true}, massageState},
    Row{{.id = "activity"}, restState},
    Row{{.id = "relax"}, restState},
    Row{{.id = "night"}, restState},
};

constexpr auto kRemedies = [] {
    std::array<Remedy, kRows.size()> remedies{};
    for (std::size_t i = 0; i < kRows.size(); ++i)
        remedies[i] = kRows[i].remedy;
    return remedies;
}();

// What is suggested first by the age of the episode (S41, S46, H7): ice before 48 h, heat from 72 h, between them ice
// only where it was said to help still.
bool iceFirst(const Situation& s)
{
    if (s.episode == nullptr) return true;
    const auto age = s.now - s.episode->header.at;
    if (age < kIceWindow) return true;
    return age < kIceWindowKept && iceWindowChoice(s.log, s.episode->header.id).value_or(false);
}

int group(State state)
{
    switch (state) {
    case State::running: return 0;
    case State::available: return 1;
    case State::locked:
    case State::done: return 2;
    }
    return 2;
}

}  // namespace

std::span<const Remedy> remedyList()
{
    return kRemedies;
}

const Remedy* findRemedy(std::string_view id)
{
    const auto* it = std::ranges::find(kRemedies, id, &Remedy::id);
    return it == kRemedies.end() ? nullptr : &*it;
}

std::vector<RemedyState> statesOf(const Situation& situation)
{
    std::vector<RemedyState> states;
    states.reserve(kRows.size());
    for (const auto& row : kRows)
        states.push_back(row.state(situation, row.remedy));
    if (!iceFirst(situation)) std::swap(states[0], states[1]);
    std::ranges::move(doseStates(situation), std::back_inserter(states));
    std::ranges::stable_sort(states, {}, [](const RemedyState& s) { return group(s.state); });
    for (std::size_t i = 0; i < states.size(); ++i)
        states[i].rank = static_cast<int>(i) + 1;
    return states;
}

std::string_view toId(State state)
{
    switch (state) {
    case State::available: return "available";
    case State::running: return "running";
    case State::locked: return "locked";
    case State::done: return "done";
    }
    return {};
}

}  // namespace nape::remedies
