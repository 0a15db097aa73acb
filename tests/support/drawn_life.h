// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_journal.h"

#include "clock/iso8601.h"

#include <random>

namespace nape::test {

/// What a generated life does next: drawn, not done. The same seed draws the same.
class DrawnLife {
public:
    explicit DrawnLife(unsigned seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int dice(int sides) { return static_cast<int>(m_random() % static_cast<unsigned>(sides)); }
    template <class T> [[nodiscard]] const T& oneOf(const std::vector<T>& all)
    {
        return all[static_cast<std::size_t>(dice(static_cast<int>(all.size())))];
    }

    /// How far the clock goes: an hour sharp, a session sharp, days; now and then it is set back.
    [[nodiscard]] Duration step()
    {
        switch (dice(20)) {
        case 0: return Duration{-dice(90'000)};  // set back, up to a day
        case 1: return Duration{dice(900'000)};  // days
        case 2: return Duration{-dice(6)};  // trimmed
        case 3: return Duration{3600};  // the hour sharp
        case 4: return Duration{600};  // a session sharp
        default: return Duration{dice(4000)};
        }
    }

    [[nodiscard]] journal::NewEpisode episode(Instant now)
    {
        journal::NewEpisode episode;
        episode.pain = {dice(11)};
        episode.onset = now - Duration{dice(2) == 0 ? 0 : dice(300'000)};
        return episode;
    }

    /// "No" to everything, but for one question now and then.
    [[nodiscard]] journal::NewCheck check(const std::optional<facts::AgeRange>& age)
    {
        journal::NewCheck check;
        check.age = age;
        check.others = facts::Answer::no;
        if (dice(8) == 0) {
            const auto questions = triage::askedQuestions();
            check.answers.set(questions[static_cast<std::size_t>(dice(static_cast<int>(questions.size())))],
                              dice(2) == 0 ? facts::Answer::yes : facts::Answer::unknown);
        }
        return check;
    }

    [[nodiscard]] journal::IceStart ice()
    {
        const Duration planned{60 * (1 + dice(12))};
        return {planned, dice(10) != 0, {}};
    }

    struct Heat {
        journal::HeatStart start;
        bool mayNot = false;  ///< too long, or a tick is missing that it needs
    };
    [[nodiscard]] Heat heat()
    {
        const Duration planned{60 * (1 + dice(22))};
        auto ticks = TestJournal::allTicks();
        ticks.with = static_cast<facts::Modality>(1 + dice(4));
        const bool onSkin = ticks.with == facts::Modality::bottle || ticks.with == facts::Modality::pad;
        bool* const all[] = {&ticks.temperatureChecked, &ticks.cloth, &ticks.stayingAwake, &ticks.noSedative,
                             &ticks.skinNormal};
        const int left = dice(40);  // one that is not ticked, now and then
        if (left < 5) *all[left] = false;
        return {{ticks, planned, {}}, planned > 1200s || (left < 5 && (left != 1 || onSkin))};
    }

    [[nodiscard]] const std::string& guide() { return oneOf(guides()); }
    [[nodiscard]] static const std::vector<std::string>& guides()
    {
        static const std::vector<std::string> all{
            "stretch_simple", "stretch_scalene", "stretch_levator", "massage", "activity", "relax", "night"};
        return all;
    }
    [[nodiscard]] static const std::vector<std::string>& products()
    {
        static const std::vector<std::string> all{"aspirin-325",       "ibuprofen-200",     "naproxen-220",
                                                  "acetaminophen-325", "acetaminophen-500", "acetaminophen-650er",
                                                  "aspirin-300",       "paracetamol-500"};
        return all;
    }

    /// Deletes one of the newest facts, or moves it back by some hours: the one that was moved.
    std::optional<facts::FactId> correctSomething(TestJournal& journal, const journal::Journal::Who& who = {})
    {
        const auto facts = journal->history({.person = who, .limit = 6});
        if (!facts || facts->empty()) return {};
        const auto& fact = oneOf(*facts);
        if (dice(2) == 0) {
            static_cast<void>(journal->remove(fact.header.id));
        } else {
            const auto at = clock::formatTime(fact.header.at - Duration{dice(20'000)}, journal.zone);
            if (journal->edit(fact.header.id, {{"at", at}})) return fact.header.id;
        }
        return {};
    }

private:
    std::mt19937 m_random;
};

}  // namespace nape::test
