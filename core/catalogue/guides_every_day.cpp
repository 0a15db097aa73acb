// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/guide_rows.h"

// Nights, teeth, posture, drinking, and whom to have at hand.
namespace nape::catalogue {
namespace {

using enum SectionKind;

// clang-format off
constexpr std::array kNight{
    article::point("S61", QT_TRANSLATE_NOOP("nape", "A sleeping position that strains the neck.")),
    article::point("S62", QT_TRANSLATE_NOOP("nape", "A pillow or mattress that holds you too little.")),
    article::point("S63", QT_TRANSLATE_NOOP("nape", "Grinding or clenching the teeth.")),
};
constexpr std::array kBed{
    article::step("S64", QT_TRANSLATE_NOOP("nape", "Lie on your back or on a side, rather than face down.")),
    article::step("S65", QT_TRANSLATE_NOOP("nape", "Feathers or memory foam can follow the shape of the neck.")),
    article::step("S66", QT_TRANSLATE_NOOP("nape", "The pillow carries the head, and is neither high nor hard.")),
    article::step("S67", QT_TRANSLATE_NOOP("nape", "The article adds that a firm mattress may be good.")),
};
constexpr std::array kNightCare{
    article::care("S51", QT_TRANSLATE_NOOP("nape", "No heating pad in bed: you might fall asleep on it.")),
    article::care("S93", QT_TRANSLATE_NOOP("nape", "The neck keeps you awake: call your doctor for an appointment.")),
    beyond::say("20", "S64", QT_TRANSLATE_NOOP("nape", "Not every source agrees: one calls all positions safe.")),
};
constexpr std::array kNightSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "What may bring it on at night"), kNight},
    Section{doing, QT_TRANSLATE_NOOP("nape", "How to lie"), kBed},
    Section{care, QT_TRANSLATE_NOOP("nape", "What to look out for"), kNightCare},
};

constexpr std::array kGrinding{
    article::say("S63", QT_TRANSLATE_NOOP("nape", "Grinding or clenching in sleep may bring on a spasm.")),
    article::say("S68", QT_TRANSLATE_NOOP("nape", "You think it happens to you: ask your dentist for an appointment.")),
    article::say("S69", QT_TRANSLATE_NOOP("nape", "The dentist may suggest a mouth guard.")),
    article::say("S69", QT_TRANSLATE_NOOP("nape", "It lies between the rows of teeth and spares jaw and gums.")),
    beyond::care("", "S68", QT_TRANSLATE_NOOP("nape", "Not sure whether you do it: ask all the same.")),
};
constexpr std::array kGrindingSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "For the dentist"), kGrinding},
};

constexpr std::array kStrain{
    article::point("S11", QT_TRANSLATE_NOOP("nape", "Slouching, or a head that hangs to one side.")),
    article::point("S07", QT_TRANSLATE_NOOP("nape", "One and the same position for a long while.")),
    article::point("S08", QT_TRANSLATE_NOOP("nape", "A phone held by the shoulder.")),
    article::point("S05 S06", QT_TRANSLATE_NOOP("nape", "Heavy loads, and a heavy bag on one side.")),
    article::point("S12", QT_TRANSLATE_NOOP("nape", "Drinking too little.")),
};
constexpr std::array kLighter{
    beyond::point("", "S07", QT_TRANSLATE_NOOP("nape", "Change position often. Stand up now and then.")),
    beyond::point("", "S11", QT_TRANSLATE_NOOP("nape", "Screen at the height of your eyes, shoulders loose.")),
    beyond::point("", "S08", QT_TRANSLATE_NOOP("nape", "For long calls, a headset or the loudspeaker.")),
    beyond::point("", "S06", QT_TRANSLATE_NOOP("nape", "A bag across the body, or on both shoulders.")),
    beyond::point("", "S05", QT_TRANSLATE_NOOP("nape", "Loads in both hands, close to the body, or in two rounds.")),
    beyond::point("", "S12", QT_TRANSLATE_NOOP("nape", "Drink through the day. The article names no amount.")),
};
constexpr std::array kPostureSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "What strains the neck by day"), kStrain},
    Section{about, QT_TRANSLATE_NOOP("nape", "For lighter days"), kLighter},
};

constexpr std::array kOwn{
    article::say("S97", QT_TRANSLATE_NOOP("nape", "No doctor of your own yet: look for one while you feel well.")),
    beyond::say("", "S97", QT_TRANSLATE_NOOP("nape", "Keep the numbers of doctor and dentist where you find them.")),
    article::say("S102", QT_TRANSLATE_NOOP("nape", "A doctor can look for the reason, and plan treatment with you.")),
};
constexpr std::array kBring{
    beyond::point("", "S102", QT_TRANSLATE_NOOP("nape", "When it began, where it hurts, how strong.")),
    beyond::point("", "S102", QT_TRANSLATE_NOOP("nape", "What you have tried, and what followed.")),
    beyond::point("", "S102", QT_TRANSLATE_NOOP("nape", "Which medicines you use, also without a prescription.")),
};
constexpr std::array kOwnSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "Before you need them"), kOwn},
    Section{about, QT_TRANSLATE_NOOP("nape", "What to bring"), kBring},
};

constexpr std::array kGuides{
    Guide{"night", Subject::everyDay, "night", QT_TRANSLATE_NOOP("nape", "The night"),
          QT_TRANSLATE_NOOP("nape", "How to lie, pillow and mattress."), kNightSections, "night", {}},
    Guide{"grinding", Subject::everyDay, "night", QT_TRANSLATE_NOOP("nape", "Grinding teeth"),
          QT_TRANSLATE_NOOP("nape", "What the dentist can do, and the mouth guard."), kGrindingSections, {}, {}},
    Guide{"posture", Subject::everyDay, "today", QT_TRANSLATE_NOOP("nape", "Posture, bags and drinking"),
          QT_TRANSLATE_NOOP("nape", "What strains the neck by day, and what spares it."), kPostureSections, {}, {}},
    Guide{"your_doctor", Subject::everyDay, "doctor", QT_TRANSLATE_NOOP("nape", "Your doctor and dentist"),
          QT_TRANSLATE_NOOP("nape", "Whom to have at hand, and what to bring."), kOwnSections, {}, {}},
};
// clang-format on

}  // namespace

std::span<const Guide> everyDayGuides()
{
    return kGuides;
}

}  // namespace nape::catalogue
