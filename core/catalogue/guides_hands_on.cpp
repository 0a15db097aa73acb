// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/guide_rows.h"

// Massage and light activity.
namespace nape::catalogue {
namespace {

using enum SectionKind;
using namespace std::chrono_literals;

// clang-format off
constexpr std::array kMassage{
    article::say("S52", QT_TRANSLATE_NOOP("nape", "The article lists massage among the things to try at home.")),
    article::say("S53", QT_TRANSLATE_NOOP("nape", "It says pressure on the muscles may relax them and ease tension.")),
    article::say("S54", QT_TRANSLATE_NOOP("nape", "It cites a 2014 study, without saying which one.")),
    beyond::say("10 11", "S54", QT_TRANSLATE_NOOP("nape", "Two trials of that year disagree with each other.")),
};
constexpr std::array kSelf{
    article::step("S55", QT_TRANSLATE_NOOP("nape", "Find the tight place with your fingertips.")),
    article::step("S55", QT_TRANSLATE_NOOP("nape", "Press on it, gentle but firm.")),
    article::step("S55", QT_TRANSLATE_NOOP("nape", "Let the fingers go round in small circles.")),
    beyond::step("", "S52", QT_TRANSLATE_NOOP("nape", "Stop after five minutes at the latest.")),
};
constexpr std::array kHelper{
    article::step("S56", QT_TRANSLATE_NOOP("nape", "Ask someone close to you to do the same.")),
    beyond::step("", "S56", QT_TRANSLATE_NOOP("nape", "Sit so that your head rests. Say at once when it hurts.")),
    beyond::step("", "S56", QT_TRANSLATE_NOOP("nape", "Helper: fingertips only. No pulling, no turning of the head.")),
};
constexpr std::array kMassageCare{
    beyond::care("", "S55", QT_TRANSLATE_NOOP("nape", "Never on the front or the side of the throat.")),
    beyond::care("12 19", "S89 S90", QT_TRANSLATE_NOOP("nape", "Not after an injury, numbness, tingling or weakness, until cleared.")),
    article::care("S60", QT_TRANSLATE_NOOP("nape", "It hurts more: stop, and leave it for today.")),
    beyond::care("20", "S90", QT_TRANSLATE_NOOP("nape", "Double vision, odd speech, a faint: call the emergency number.")),
};
constexpr std::array kMassageSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "What the article says"), kMassage},
    Section{doing, QT_TRANSLATE_NOOP("nape", "By yourself"), kSelf},
    Section{doing, QT_TRANSLATE_NOOP("nape", "With a helper"), kHelper},
    Section{care, QT_TRANSLATE_NOOP("nape", "What to look out for"), kMassageCare},
};

constexpr std::array kRest{
    article::say("S57", QT_TRANSLATE_NOOP("nape", "Rest belongs to it. Lying still all day is rarely advised.")),
};
constexpr std::array kMove{
    article::step("S58", QT_TRANSLATE_NOOP("nape", "Keep moving in small ways through the day.")),
    beyond::step("9", "S58 S83", QT_TRANSLATE_NOOP("nape", "Go for a walk, at an easy pace.")),
    article::step("S60", QT_TRANSLATE_NOOP("nape", "Choose light things that leave the neck no worse.")),
    beyond::step("", "S60", QT_TRANSLATE_NOOP("nape", "Ask yourself afterwards. Worse means no more of it today.")),
};
constexpr std::array kLater{
    article::care("S59", QT_TRANSLATE_NOOP("nape", "Lifting anything heavy.")),
    article::care("S59", QT_TRANSLATE_NOOP("nape", "Twisting the neck or the upper back.")),
    article::care("S58 S59", QT_TRANSLATE_NOOP("nape", "Contact sport, and whatever strains you.")),
    article::say("S59", QT_TRANSLATE_NOOP("nape", "All of these until it has passed.")),
    beyond::say("43", "S59", QT_TRANSLATE_NOOP("nape", "One source says six weeks for lifting and twisting.")),
};
constexpr std::array kDriving{
    beyond::care("35 43", "S59", QT_TRANSLATE_NOOP("nape", "Do not drive or cycle while your head does not turn freely.")),
    beyond::care("", "S38", QT_TRANSLATE_NOOP("nape", "Nor after a medicine that makes you drowsy.")),
};
constexpr std::array kActivitySections{
    Section{about, QT_TRANSLATE_NOOP("nape", "Rest, but not all day"), kRest},
    Section{doing, QT_TRANSLATE_NOOP("nape", "What is fine"), kMove},
    Section{care, QT_TRANSLATE_NOOP("nape", "What to leave for later"), kLater},
    Section{care, QT_TRANSLATE_NOOP("nape", "Driving"), kDriving},
};

constexpr std::array kGuides{
    Guide{"massage", Subject::easing, "massage", QT_TRANSLATE_NOOP("nape", "Massage"),
          QT_TRANSLATE_NOOP("nape", "Small circles with the fingertips, alone or with a helper."), kMassageSections, "massage", Kneading{5min}},
    Guide{"activity", Subject::easing, "today", QT_TRANSLATE_NOOP("nape", "Rest and light activity"),
          QT_TRANSLATE_NOOP("nape", "A walk is fine. What to leave for later. Driving."), kActivitySections, "activity", {}},
};
// clang-format on

}  // namespace

std::span<const Guide> handsOnGuides()
{
    return kGuides;
}

}  // namespace nape::catalogue
