// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/guide_rows.h"

// The two stretches of the article, and one from elsewhere where its third is missing. Each step for both sides.
namespace nape::catalogue {
namespace {

using enum SectionKind;
using namespace std::chrono_literals;

// clang-format off
constexpr const char* kSeenFromBehind = QT_TRANSLATE_NOOP("nape", "Seen from behind. The shaded place is where it pulls.");

// The same for all three: what stops it, and what holds it back.
constexpr std::array kCare{
    beyond::care("", "S19 S28", QT_TRANSLATE_NOOP("nape", "A light pull is enough. Pain, dizziness or tingling: stop.")),
    article::care("S60", QT_TRANSLATE_NOOP("nape", "It hurts more: stop, and leave it for today.")),
    beyond::care("12 19", "S89 S90 S91", QT_TRANSLATE_NOOP("nape", "Not after an injury, numbness, tingling or weakness, until cleared.")),
    beyond::care("", "S25 S30", QT_TRANSLATE_NOOP("nape", "Three rounds a day at most.")),
    beyond::care("", "S19", QT_TRANSLATE_NOOP("nape", "Under 12 only with an adult beside. Never for a baby.")),
};

constexpr std::array kSimple{
    article::say("S19", QT_TRANSLATE_NOOP("nape", "The article says gentle stretching may ease stiffness, soreness and spasm.")),
    article::say("S20", QT_TRANSLATE_NOOP("nape", "It can be done at home or at a desk.")),
};
constexpr std::array kSimpleSteps{
    article::step("S21", QT_TRANSLATE_NOOP("nape", "Sit or stand. Look straight ahead.")),
    article::step("S22", QT_TRANSLATE_NOOP("nape", "Turn the head a little to the right."),
                  QT_TRANSLATE_NOOP("nape", "Turn the head a little to the left.")),
    article::step("S23", QT_TRANSLATE_NOOP("nape", "Rest the right hand on the back of your head."),
                  QT_TRANSLATE_NOOP("nape", "Rest the left hand on the back of your head.")),
    article::step("S23", QT_TRANSLATE_NOOP("nape", "The weight of the hand alone brings the chin down to the right."),
                  QT_TRANSLATE_NOOP("nape", "The weight of the hand alone brings the chin down to the left.")),
    article::step("S24", QT_TRANSLATE_NOOP("nape", "Let everything loosen, and stay there for 15 seconds.")),
    article::step("S25", QT_TRANSLATE_NOOP("nape", "Three times to the right, three times to the left.")),
};
constexpr std::array kSimpleSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "What the article says"), kSimple},
    Section{doing, QT_TRANSLATE_NOOP("nape", "How to do it"), kSimpleSteps, {"stretch-simple-right", kSeenFromBehind}},
    Section{care, QT_TRANSLATE_NOOP("nape", "What to look out for"), kCare},
};

constexpr std::array kScalene{
    article::say("S19", QT_TRANSLATE_NOOP("nape", "The article says gentle stretching may ease stiffness, soreness and spasm.")),
};
constexpr std::array kScaleneSteps{
    article::step("S26", QT_TRANSLATE_NOOP("nape", "Sit or stand, arms hanging loose.")),
    article::step("S27", QT_TRANSLATE_NOOP("nape", "Behind your back, let the right hand hold the left wrist."),
                  QT_TRANSLATE_NOOP("nape", "Behind your back, let the left hand hold the right wrist.")),
    article::step("S28", QT_TRANSLATE_NOOP("nape", "Draw the left arm down a little."),
                  QT_TRANSLATE_NOOP("nape", "Draw the right arm down a little.")),
    article::step("S28", QT_TRANSLATE_NOOP("nape", "Let the head tilt to the right, only to a light pull."),
                  QT_TRANSLATE_NOOP("nape", "Let the head tilt to the left, only to a light pull.")),
    article::step("S29", QT_TRANSLATE_NOOP("nape", "Stay there for 15 seconds, or up to 30.")),
    article::step("S30", QT_TRANSLATE_NOOP("nape", "Three times to the right, three times to the left.")),
};
constexpr std::array kScaleneSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "What the article says"), kScalene},
    Section{doing, QT_TRANSLATE_NOOP("nape", "How to do it"), kScaleneSteps, {"stretch-scalene-right", kSeenFromBehind}},
    Section{care, QT_TRANSLATE_NOOP("nape", "What to look out for"), kCare},
};

constexpr std::array kLevator{
    beyond::say("5", "S20", QT_TRANSLATE_NOOP("nape", "The article announces three stretches and describes two.")),
    beyond::say("5", "S20", QT_TRANSLATE_NOOP("nape", "This third one comes from another source.")),
    beyond::say("4", "S20", QT_TRANSLATE_NOOP("nape", "A head lift shown elsewhere is left out: it loads a sore neck.")),
};
constexpr std::array kLevatorSteps{
    beyond::step("5", "S20", QT_TRANSLATE_NOOP("nape", "Sit or stand. Look straight ahead.")),
    beyond::step("5", "S20", QT_TRANSLATE_NOOP("nape", "Tilt the head towards the right shoulder."),
                 QT_TRANSLATE_NOOP("nape", "Tilt the head towards the left shoulder.")),
    beyond::step("5", "S20", QT_TRANSLATE_NOOP("nape", "Look down to the right armpit, only to a light pull."),
                 QT_TRANSLATE_NOOP("nape", "Look down to the left armpit, only to a light pull.")),
    beyond::step("5", "S20", QT_TRANSLATE_NOOP("nape", "Stay there for 15 seconds, or up to 30.")),
    beyond::step("5", "S20", QT_TRANSLATE_NOOP("nape", "Three times to the right, three times to the left.")),
};
constexpr std::array kLevatorSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "Where it comes from"), kLevator},
    Section{doing, QT_TRANSLATE_NOOP("nape", "How to do it"), kLevatorSteps, {"stretch-levator-right", kSeenFromBehind}},
    Section{care, QT_TRANSLATE_NOOP("nape", "What to look out for"), kCare},
};

constexpr std::array kGuides{
    Guide{"stretch_simple", Subject::stretches, "stretch", QT_TRANSLATE_NOOP("nape", "Simple neck stretch"),
          QT_TRANSLATE_NOOP("nape", "Chin down to one side. 15 seconds, three times each side."), kSimpleSections,
          "stretch_simple", Stretch{15s, 15s, 3, 3}},
    Guide{"stretch_scalene", Subject::stretches, "stretch", QT_TRANSLATE_NOOP("nape", "Scalene stretch"),
          QT_TRANSLATE_NOOP("nape", "Head to one side. 15 to 30 seconds, three times each side."), kScaleneSections,
          "stretch_scalene", Stretch{15s, 30s, 3, 3}},
    Guide{"stretch_levator", Subject::stretches, "stretch", QT_TRANSLATE_NOOP("nape", "Levator stretch"),
          QT_TRANSLATE_NOOP("nape", "Look to the armpit. 15 to 30 seconds, three times each side."), kLevatorSections,
          "stretch_levator", Stretch{15s, 30s, 3, 3}},
};
// clang-format on

}  // namespace

std::span<const Guide> stretchGuides()
{
    return kGuides;
}

}  // namespace nape::catalogue
