// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/guide_rows.h"

// Breathing, muscle relaxation and stress. The article's own list of techniques is missing.
namespace nape::catalogue {
namespace {

using enum SectionKind;
using namespace std::chrono_literals;

// clang-format off
constexpr std::array kBreath{
    article::say("S82", QT_TRANSLATE_NOOP("nape", "The article says relaxing may ease a spasm that comes with stress.")),
    beyond::say("6 7", "S83", QT_TRANSLATE_NOOP("nape", "Its list of techniques is missing. This one is from health services.")),
};
constexpr std::array kBreathSteps{
    beyond::step("6 7", "S83", QT_TRANSLATE_NOOP("nape", "Sit or lie as it suits your neck. Loosen what is tight.")),
    beyond::step("6 7", "S83", QT_TRANSLATE_NOOP("nape", "Breathe in through the nose, five seconds long.")),
    beyond::step("6 7", "S83", QT_TRANSLATE_NOOP("nape", "Breathe out, five seconds long. Do not hold your breath.")),
    beyond::step("6 7", "S83", QT_TRANSLATE_NOOP("nape", "Go on like this for three to five minutes.")),
};
constexpr std::array kBreathCare{
    beyond::care("", "S83", QT_TRANSLATE_NOOP("nape", "Light-headed: breathe as you usually do.")),
    beyond::care("32 33", "", QT_TRANSLATE_NOOP("nape", "Short of breath, or pressure in the chest: call the emergency number.")),
};
constexpr std::array kBreathSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "Where it comes from"), kBreath},
    Section{doing, QT_TRANSLATE_NOOP("nape", "How to do it"), kBreathSteps},
    Section{care, QT_TRANSLATE_NOOP("nape", "What to look out for"), kBreathCare},
};

constexpr std::array kTense{
    article::say("S82", QT_TRANSLATE_NOOP("nape", "The article says relaxing may ease a spasm that comes with stress.")),
    beyond::say("8", "S83", QT_TRANSLATE_NOOP("nape", "Tensing and letting go, one group of muscles after another.")),
};
constexpr std::array kTenseSteps{
    beyond::step("8", "S83", QT_TRANSLATE_NOOP("nape", "Lie or sit in comfort, with your head supported.")),
    beyond::step("", "S83", QT_TRANSLATE_NOOP("nape", "Tense one group gently, for five seconds.")),
    beyond::step("", "S83", QT_TRANSLATE_NOOP("nape", "Let go for ten seconds. Notice the difference.")),
    beyond::step("8", "S83", QT_TRANSLATE_NOOP("nape", "Go on: feet, calves, thighs, belly, hands, arms, face.")),
};
constexpr std::array kGroups{
    QT_TRANSLATE_NOOP("nape", "Feet"), QT_TRANSLATE_NOOP("nape", "Calves"), QT_TRANSLATE_NOOP("nape", "Thighs"),
    QT_TRANSLATE_NOOP("nape", "Belly"), QT_TRANSLATE_NOOP("nape", "Hands"), QT_TRANSLATE_NOOP("nape", "Arms"),
    QT_TRANSLATE_NOOP("nape", "Face"),
};
constexpr std::array kTenseCare{
    beyond::care("", "S83", QT_TRANSLATE_NOOP("nape", "Leave out neck and shoulders while they hurt.")),
    beyond::care("", "S83", QT_TRANSLATE_NOOP("nape", "A cramp, or pain: leave that group out too.")),
};
constexpr std::array kTenseSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "Where it comes from"), kTense},
    Section{doing, QT_TRANSLATE_NOOP("nape", "How to do it"), kTenseSteps},
    Section{care, QT_TRANSLATE_NOOP("nape", "What to look out for"), kTenseCare},
};

constexpr std::array kStress{
    article::say("S80", QT_TRANSLATE_NOOP("nape", "Muscles can stiffen and hurt from worry, as they do from strain.")),
    article::say("S81", QT_TRANSLATE_NOOP("nape", "A spasm in a hard time might be connected with it.")),
    article::say("S84", QT_TRANSLATE_NOOP("nape", "To be anxious now and then is normal.")),
    beyond::say("9", "S83", QT_TRANSLATE_NOOP("nape", "Other pages name a walk, a warm bath, yoga or meditation.")),
};
constexpr std::array kHelp{
    article::say("S85", QT_TRANSLATE_NOOP("nape", "Often anxious, stressed or moody, and it weighs on you: call your doctor.")),
    article::say("S86", QT_TRANSLATE_NOOP("nape", "The doctor may send you on to someone for mental health.")),
    article::say("S87", QT_TRANSLATE_NOOP("nape", "Counselling, medicine or something else may be offered there.")),
    beyond::care("", "S85", QT_TRANSLATE_NOOP("nape", "Thoughts of harming yourself: call the emergency number now.")),
};
constexpr std::array kStressSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "What may be connected"), kStress},
    Section{about, QT_TRANSLATE_NOOP("nape", "Who can help"), kHelp},
};

constexpr std::array kGuides{
    Guide{"breathing", Subject::calm, "breath", QT_TRANSLATE_NOOP("nape", "Slow breathing"),
          QT_TRANSLATE_NOOP("nape", "Five seconds in, five seconds out, three to five minutes."), kBreathSections, "relax",
          Breathing{5s, 5s, 3min, 5min}},
    Guide{"muscle_relaxation", Subject::calm, "breath", QT_TRANSLATE_NOOP("nape", "Muscle relaxation"),
          QT_TRANSLATE_NOOP("nape", "Tense, let go, notice: one group after another."), kTenseSections, "relax",
          Tensing{5s, 10s, kGroups}},
    Guide{"stress", Subject::calm, "info", QT_TRANSLATE_NOOP("nape", "Stress and the neck"),
          QT_TRANSLATE_NOOP("nape", "What might be connected, and who can help."), kStressSections, {}, {}},
};
// clang-format on

}  // namespace

std::span<const Guide> calmGuides()
{
    return kGuides;
}

}  // namespace nape::catalogue
