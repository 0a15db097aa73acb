// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/guide_rows.h"

// Ice, heat and pain relievers, in general words. Numbers are those of the rules; of medicines there are none.
namespace nape::catalogue {
namespace {

using enum SectionKind;

// clang-format off
constexpr std::array kIce{
    article::say("S40", QT_TRANSLATE_NOOP("nape", "The article says ice or a cold compress may ease a sore neck.")),
    article::say("S41", QT_TRANSLATE_NOOP("nape", "It is meant above all for the first two days.")),
    article::say("S46", QT_TRANSLATE_NOOP("nape", "Nape calls you for it for 48 hours, 72 on request.")),
};
constexpr std::array kIceHow{
    article::step("S43", QT_TRANSLATE_NOOP("nape", "Wrap the ice in thin cloth, such as a kitchen towel.")),
    article::step("S42", QT_TRANSLATE_NOOP("nape", "Keep it off bare skin, always.")),
    article::step("S44", QT_TRANSLATE_NOOP("nape", "Hold it to the sore place, ten minutes at most.")),
    beyond::step("46", "S44", QT_TRANSLATE_NOOP("nape", "Look at the skin after five minutes.")),
    article::step("S45", QT_TRANSLATE_NOOP("nape", "Again one hour after the last start at the earliest.")),
    beyond::say("46", "S45", QT_TRANSLATE_NOOP("nape", "Every two hours is the gentler choice.")),
};
constexpr std::array kIceCare{
    beyond::care("46", "", QT_TRANSLATE_NOOP("nape", "Numb, burning, white or blistered skin: off with it, and leave it off.")),
    beyond::care("46", "", QT_TRANSLATE_NOOP("nape", "Poor circulation, numb skin, nerve damage or cold allergy: ask first.")),
    beyond::care("46", "", QT_TRANSLATE_NOOP("nape", "Heart disease or broken skin: ask first too.")),
    beyond::care("43", "", QT_TRANSLATE_NOOP("nape", "Do not fall asleep with ice on.")),
    beyond::care("50", "", QT_TRANSLATE_NOOP("nape", "Leave 30 minutes and normal skin between ice and heat.")),
};
constexpr std::array kIceSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "What the article says"), kIce},
    Section{doing, QT_TRANSLATE_NOOP("nape", "How to do it"), kIceHow},
    Section{care, QT_TRANSLATE_NOOP("nape", "What to look out for"), kIceCare},
};

constexpr std::array kHeat{
    article::say("S47", QT_TRANSLATE_NOOP("nape", "The article says warmth may soothe a sore neck.")),
    article::say("S48", QT_TRANSLATE_NOOP("nape", "It names a shower, warm cloth, a water bottle or a pad.")),
    beyond::say("32 55", "S41 S47", QT_TRANSLATE_NOOP("nape", "In the first two days ice is usually suggested first.")),
};
constexpr std::array kHeatHow{
    article::step("S49", QT_TRANSLATE_NOOP("nape", "Feel each time how warm it is. Warm, never hot.")),
    article::step("S50", QT_TRANSLATE_NOOP("nape", "With a bottle or pad, lay thin cloth over your skin first.")),
    beyond::step("50 52", "S47", QT_TRANSLATE_NOOP("nape", "Fifteen minutes is usual. Stop after twenty at the latest.")),
    beyond::step("50", "S47", QT_TRANSLATE_NOOP("nape", "Wait two hours before the next. Three times a day at most.")),
};
constexpr std::array kHeatCare{
    article::care("S51", QT_TRANSLATE_NOOP("nape", "Stay awake while a pad or a bottle is on you.")),
    beyond::care("56", "S51", QT_TRANSLATE_NOOP("nape", "Not after alcohol, or anything that makes you drowsy.")),
    beyond::care("56", "S49", QT_TRANSLATE_NOOP("nape", "Less feeling in the skin, or over 65: burns go unnoticed. Ask first.")),
    beyond::care("50 55", "S49", QT_TRANSLATE_NOOP("nape", "Not over creams, patches or broken skin. Not straight after ice.")),
    beyond::care("54 56", "S49", QT_TRANSLATE_NOOP("nape", "A child: only with an adult beside. A baby: never.")),
    beyond::care("12 19", "S89", QT_TRANSLATE_NOOP("nape", "Not after an injury until a clinician has cleared you.")),
};
constexpr std::array kHeatSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "What the article says"), kHeat},
    Section{doing, QT_TRANSLATE_NOOP("nape", "How to do it"), kHeatHow},
    Section{care, QT_TRANSLATE_NOOP("nape", "What to look out for"), kHeatCare},
};

constexpr std::array kReliever{
    article::say("S32", QT_TRANSLATE_NOOP("nape", "The article says a pain reliever may ease it.")),
    article::point("S33", QT_TRANSLATE_NOOP("nape", "Aspirin, for example Bufferin.")),
    article::point("S34", QT_TRANSLATE_NOOP("nape", "Ibuprofen, for example Advil or Motrin.")),
    article::point("S35", QT_TRANSLATE_NOOP("nape", "Naproxen sodium, for example Aleve.")),
    article::point("S36", QT_TRANSLATE_NOOP("nape", "Acetaminophen, for example Tylenol. Many countries call it paracetamol.")),
    article::say("S37", QT_TRANSLATE_NOOP("nape", "The article says many of them calm inflammation, and so loosen muscles.")),
    beyond::say("62", "S37", QT_TRANSLATE_NOOP("nape", "Acetaminophen is no anti-inflammatory: it is there for the pain.")),
    beyond::say("72", "S35", QT_TRANSLATE_NOOP("nape", "In the United Kingdom naproxen is not sold for muscle pain.")),
};
constexpr std::array kRelieverBefore{
    article::step("S38", QT_TRANSLATE_NOOP("nape", "Read your own package, and keep to what it says.")),
    beyond::step("59 60 62", "S38", QT_TRANSLATE_NOOP("nape", "An illness, a pregnancy, other medicines: ask a pharmacist first.")),
    beyond::step("59 60", "S39", QT_TRANSLATE_NOOP("nape", "Aspirin, ibuprofen, naproxen: one of them, never two together.")),
    beyond::step("62 66", "S39", QT_TRANSLATE_NOOP("nape", "Look for acetaminophen in cold and flu products. It counts too.")),
};
constexpr std::array kRelieverCare{
    article::care("S39", QT_TRANSLATE_NOOP("nape", "More than the package allows can harm you.")),
    beyond::care("63", "S39", QT_TRANSLATE_NOOP("nape", "Too much swallowed: call poison control or the emergency number now.")),
    beyond::care("59 60", "", QT_TRANSLATE_NOOP("nape", "Blood in vomit, black stools or a faint: emergency department now.")),
    beyond::care("59 60", "", QT_TRANSLATE_NOOP("nape", "Ulcer, blood thinner, heart, kidney, asthma or allergy: ask first.")),
    beyond::care("59 60", "", QT_TRANSLATE_NOOP("nape", "From sixty on: aspirin, ibuprofen and naproxen make stomach bleeding likelier.")),
    beyond::care("59 60", "", QT_TRANSLATE_NOOP("nape", "Aspirin every day for the heart: ask before ibuprofen or naproxen.")),
    beyond::care("59 60", "", QT_TRANSLATE_NOOP("nape", "Just before or after heart surgery: no ibuprofen, no naproxen.")),
    beyond::care("62 66", "", QT_TRANSLATE_NOOP("nape", "Liver trouble or daily alcohol: ask before acetaminophen.")),
    beyond::care("75", "", QT_TRANSLATE_NOOP("nape", "Pregnant: ask first. From week 20 no aspirin, ibuprofen or naproxen.")),
    beyond::care("57 71", "S33", QT_TRANSLATE_NOOP("nape", "No aspirin under 19.")),
    beyond::care("63 65", "", QT_TRANSLATE_NOOP("nape", "Still needed after ten days: ask your doctor.")),
    beyond::care("", "S98", QT_TRANSLATE_NOOP("nape", "All four can hide a fever for some hours.")),
};
constexpr std::array kRelieverSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "What the article says"), kReliever},
    Section{doing, QT_TRANSLATE_NOOP("nape", "Before the first one"), kRelieverBefore},
    Section{care, QT_TRANSLATE_NOOP("nape", "What to look out for"), kRelieverCare},
};

constexpr std::array kGuides{
    Guide{"ice", Subject::easing, "ice", QT_TRANSLATE_NOOP("nape", "Ice"),
          QT_TRANSLATE_NOOP("nape", "Wrapped, ten minutes at most, once an hour at most."), kIceSections, "ice", {}},
    Guide{"heat", Subject::easing, "heat", QT_TRANSLATE_NOOP("nape", "Heat"),
          QT_TRANSLATE_NOOP("nape", "Warm, never hot, and never asleep."), kHeatSections, "heat", {}},
    Guide{"medicines", Subject::easing, "pill", QT_TRANSLATE_NOOP("nape", "Pain relievers"),
          QT_TRANSLATE_NOOP("nape", "Which ones the article names, and what to heed. No doses."), kRelieverSections, "dose", {}},
};
// clang-format on

}  // namespace

std::span<const Guide> easingGuides()
{
    return kGuides;
}

}  // namespace nape::catalogue
