// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/guide_rows.h"

// What a spasm is, what sets it off, and what is different in a child. Names conditions here and nowhere else, as a
// list to talk over with a doctor.
namespace nape::catalogue {
namespace {

using enum SectionKind;

// clang-format off
constexpr std::array kHappens{
    article::say("S01", QT_TRANSLATE_NOOP("nape", "A muscle tightens without being told to. That can hurt a lot.")),
    article::say("S03", QT_TRANSLATE_NOOP("nape", "Any muscle can do it, those of the neck too.")),
    article::say("S14", QT_TRANSLATE_NOOP("nape", "It tends to start at once, sharp and deep in the neck.")),
    article::say("S15", QT_TRANSLATE_NOOP("nape", "The muscle may be hard or tense under your fingers.")),
    article::say("S16", QT_TRANSLATE_NOOP("nape", "Turning or bending the head may hurt.")),
    article::say("S02", QT_TRANSLATE_NOOP("nape", "The muscle lets go first. The ache may stay on, even for days.")),
};
constexpr std::array kCared{
    article::say("S88", QT_TRANSLATE_NOOP("nape", "Some causes are serious. So the safety check comes first.")),
    article::say("S17", QT_TRANSLATE_NOOP("nape", "The article says most ordinary spasms need no doctor.")),
    article::say("S31", QT_TRANSLATE_NOOP("nape", "Nothing at home is a must. One thing or several may ease it.")),
};
constexpr std::array kWhatSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "What happens"), kHappens},
    Section{about, QT_TRANSLATE_NOOP("nape", "What follows from it"), kCared},
};

constexpr std::array kTriggers{
    article::point("S04", QT_TRANSLATE_NOOP("nape", "Straining the neck in sport or exercise.")),
    article::point("S05", QT_TRANSLATE_NOOP("nape", "Carrying a heavy load, with one arm or two.")),
    article::point("S06", QT_TRANSLATE_NOOP("nape", "A heavy bag that hangs from one shoulder.")),
    article::point("S07", QT_TRANSLATE_NOOP("nape", "Holding the head bent or turned for a long while.")),
    article::point("S08", QT_TRANSLATE_NOOP("nape", "Clamping a phone between ear and shoulder.")),
    article::point("S09", QT_TRANSLATE_NOOP("nape", "Sleeping with the neck in an awkward position.")),
    article::point("S10", QT_TRANSLATE_NOOP("nape", "Stress and worry.")),
    article::point("S11", QT_TRANSLATE_NOOP("nape", "Slouching, or letting the head hang to one side.")),
    article::point("S12", QT_TRANSLATE_NOOP("nape", "Too little to drink: the article says muscles may then cramp.")),
};
constexpr std::array kRarer{
    beyond::say("1 2", "S13", QT_TRANSLATE_NOOP("nape", "The article names this group, but its list is missing.")),
    beyond::say("1 2 3", "S13", QT_TRANSLATE_NOOP("nape", "Other pages list these. Only an examination can tell.")),
    beyond::point("1 2", "S13", QT_TRANSLATE_NOOP("nape", "Injuries: whiplash, a fall, a blow.")),
    beyond::point("1", "S13", QT_TRANSLATE_NOOP("nape", "Worn or inflamed joints: cervical spondylosis, ankylosing spondylitis.")),
    beyond::point("1 2", "S13", QT_TRANSLATE_NOOP("nape", "A narrow spinal canal, or a herniated disc.")),
    beyond::point("1 2", "S13", QT_TRANSLATE_NOOP("nape", "Trouble with the joint of the jaw.")),
    beyond::point("1 2", "S13", QT_TRANSLATE_NOOP("nape", "Cervical dystonia: the neck twists by itself.")),
    beyond::point("3", "S13", QT_TRANSLATE_NOOP("nape", "Some medicines, such as haloperidol or metoclopramide.")),
    beyond::point("3", "S13", QT_TRANSLATE_NOOP("nape", "A fracture, a tumour, an infected bone, or fibromyalgia.")),
    beyond::point("1", "S13", QT_TRANSLATE_NOOP("nape", "Meningitis, which needs help at once.")),
    beyond::care("1 2 3", "S13", QT_TRANSLATE_NOOP("nape", "This list is no diagnosis. Nape cannot tell one from another.")),
};
constexpr std::array kCauseSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "Common triggers"), kTriggers},
    Section{about, QT_TRANSLATE_NOOP("nape", "Rarer causes, to talk over with a doctor"), kRarer},
};

constexpr std::array kYoung{
    article::say("S70", QT_TRANSLATE_NOOP("nape", "The article says a strained muscle is behind most of them.")),
    article::point("S71", QT_TRANSLATE_NOOP("nape", "Long hours at a phone, a computer or the television.")),
    article::point("S72", QT_TRANSLATE_NOOP("nape", "Sport and other hard play.")),
    article::point("S73", QT_TRANSLATE_NOOP("nape", "A school bag with too much in it.")),
    article::point("S74", QT_TRANSLATE_NOOP("nape", "Sleeping with the neck bent.")),
};
constexpr std::array kDifferent{
    article::care("S76 S77", QT_TRANSLATE_NOOP("nape", "A fall, a hit or a crash may be behind it: call the emergency number.")),
    article::care("S78 S79", QT_TRANSLATE_NOOP("nape", "Stiff neck and fever: go to an emergency department. It may be a sign of meningitis.")),
    beyond::care("29 30", "", QT_TRANSLATE_NOOP("nape", "Drooling, trouble swallowing, a new squint, very drowsy: call the emergency number.")),
    beyond::care("25 27", "", QT_TRANSLATE_NOOP("nape", "A baby with a sore neck needs a doctor's advice today.")),
    beyond::say("12 13", "S70 S76", QT_TRANSLATE_NOOP("nape", "The article names no age. In the check, under 18 counts as a child.")),
};
constexpr std::array kChildHome{
    article::say("S75", QT_TRANSLATE_NOOP("nape", "The article says rest, pain relievers and home care suit mild pain.")),
    beyond::care("57 71", "S33 S75", QT_TRANSLATE_NOOP("nape", "No aspirin for children and teenagers.")),
    beyond::care("63", "S75", QT_TRANSLATE_NOOP("nape", "Under 12: ask which children's product fits the weight.")),
    beyond::care("54 56", "S49", QT_TRANSLATE_NOOP("nape", "Heat only with an adult beside the child. Never for a baby.")),
    beyond::care("", "S19", QT_TRANSLATE_NOOP("nape", "Stretches under 12 only with an adult beside. Never for a baby.")),
};
constexpr std::array kLighter{
    beyond::point("", "S71", QT_TRANSLATE_NOOP("nape", "Look up from the screen often, and hold it higher.")),
    beyond::point("", "S73", QT_TRANSLATE_NOOP("nape", "Carry the school bag on both shoulders, with less in it.")),
};
constexpr std::array kChildSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "What strains a young neck"), kYoung},
    Section{care, QT_TRANSLATE_NOOP("nape", "What is different"), kDifferent},
    Section{care, QT_TRANSLATE_NOOP("nape", "At home"), kChildHome},
    Section{about, QT_TRANSLATE_NOOP("nape", "For lighter days"), kLighter},
};

constexpr std::array kGuides{
    Guide{"what_it_is", Subject::understanding, "info", QT_TRANSLATE_NOOP("nape", "What a neck spasm is"),
          QT_TRANSLATE_NOOP("nape", "A muscle that tightens by itself, and hurts."), kWhatSections, {}, {}},
    Guide{"causes", Subject::understanding, "info", QT_TRANSLATE_NOOP("nape", "What can set it off"),
          QT_TRANSLATE_NOOP("nape", "Common triggers, and what to talk over with a doctor."), kCauseSections, {}, {}},
    Guide{"children", Subject::understanding, "person", QT_TRANSLATE_NOOP("nape", "When it is a child"),
          QT_TRANSLATE_NOOP("nape", "What strains young necks, and what is different."), kChildSections, {}, {}},
};
// clang-format on

}  // namespace

std::span<const Guide> understandingGuides()
{
    return kGuides;
}

}  // namespace nape::catalogue
