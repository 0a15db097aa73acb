// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/check_groups.h"

#include <QtCore/qglobal.h>

#include <algorithm>

namespace nape::app {

namespace {

using enum triage::Question;

constexpr std::array kFirst{injury,      dangerousMech,  severeAfterInjury,     cannotTurn, airway,       chest,
                            strokeSigns, suddenHeadache, drowsyConfusedSeizure, babySigns,  bleedingSigns};
constexpr std::array kNerves{limbTrouble, numb, tingling, walkClumsy, saddle, bladderBowel, armPain, seriousHistory};
constexpr std::array kFever{purple, glassFail, stiff, fever,    hotBeforeDose,
                            chills, headache,  light, vomiting, tickBite};
constexpr std::array kRest{severeUncontrolled, dystoniaDrug, sleep,         activity, worried,
                           stressDistress,     grinding,     otcOver10Days, recurred};

}  // namespace

const std::array<CheckGroup, kCheckGroups>& checkGroups()
{
    static constexpr std::array<CheckGroup, kCheckGroups> kGroups{{
        {QT_TRANSLATE_NOOP("CheckPage", "Any of these?"), kFirst},
        {QT_TRANSLATE_NOOP("CheckPage", "Arms, legs, skin?"), kNerves},
        {QT_TRANSLATE_NOOP("CheckPage", "Fever, head, skin?"), kFever},
        {QT_TRANSLATE_NOOP("CheckPage", "And these?"), kRest},
    }};
    return kGroups;
}

int firstGroupOf(const std::vector<triage::Question>& questions)
{
    const auto& groups = checkGroups();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool holds = std::ranges::any_of(groups[i].questions, [&](triage::Question question) {
            return std::ranges::find(questions, question) != questions.end();
        });
        if (holds) return static_cast<int>(i);
    }
    return 0;
}

std::optional<triage::Question> parentOf(triage::Question question)
{
    switch (question) {
    case dangerousMech:
    case severeAfterInjury:
    case cannotTurn: return injury;
    case glassFail: return purple;
    default: return std::nullopt;
    }
}

}  // namespace nape::app
