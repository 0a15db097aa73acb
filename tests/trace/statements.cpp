// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/statements.h"

namespace nape::test {
namespace {

// clang-format off
constexpr std::array<Statement, 102> kStatements{{
    {"S01", "what a spasm is", "guide"},
    {"S02", "the ache may outlast the spasm", "guide log"},
    {"S03", "the neck is one place among others", "guide"},
    {"S04", "trigger: strain in exercise", "guide log"},
    {"S05", "trigger: carrying heavy things", "guide log"},
    {"S06", "trigger: a heavy bag on one shoulder", "guide log"},
    {"S07", "trigger: a position held long", "guide log"},
    {"S08", "trigger: a phone clamped at the ear", "guide log"},
    {"S09", "trigger: an odd position in sleep", "guide log"},
    {"S10", "trigger: stress", "guide log"},
    {"S11", "trigger: posture", "guide log"},
    {"S12", "trigger: too little to drink", "guide log"},
    {"S13", "rarer and more serious causes (the list is lost)", "guide"},
    {"S14", "sudden sharp pain, deep in the neck", "guide log"},
    {"S15", "the muscle is hard or tense", "guide log"},
    {"S16", "moving the neck hurts", "guide log"},
    {"S17", "most can be cared for at home", "guide rule"},
    {"S18", "belief that it is serious: an appointment", "guide rule question"},
    {"S19", "gentle stretching may ease it", "guide remedy"},
    {"S20", "three stretches (one is lost)", "guide"},
    {"S21", "simple stretch: begin looking ahead", "guide"},
    {"S22", "simple stretch: turn to one side", "guide"},
    {"S23", "simple stretch: the hand's weight, chin down", "guide"},
    {"S24", "simple stretch: 15 seconds", "guide remedy"},
    {"S25", "simple stretch: three times a side", "guide remedy"},
    {"S26", "scalene stretch: arms hanging", "guide"},
    {"S27", "scalene stretch: hand and wrist behind the back", "guide"},
    {"S28", "scalene stretch: arm down, head to the side", "guide"},
    {"S29", "scalene stretch: 15 to 30 seconds", "guide remedy"},
    {"S30", "scalene stretch: three times a side", "guide remedy"},
    {"S31", "home remedies are a choice", "guide"},
    {"S32", "a pain reliever may ease it", "guide row:M0"},
    {"S33", "aspirin", "guide row:M0"},
    {"S34", "ibuprofen", "guide row:M0"},
    {"S35", "naproxen", "guide row:M0"},
    {"S36", "acetaminophen", "guide row:M0"},
    {"S37", "inflammation and tension", "guide"},
    {"S38", "the package's directions", "guide row:M0"},
    {"S39", "too much is harmful", "guide row:M1"},
    {"S40", "ice on the sore muscle", "guide row:I1"},
    {"S41", "above all in the first two days", "guide remedy"},
    {"S42", "never on bare skin", "guide remedy"},
    {"S43", "wrapped in cloth", "guide remedy"},
    {"S44", "ten minutes at most", "guide remedy"},
    {"S45", "once an hour at most", "guide remedy"},
    {"S46", "for 48 to 72 hours", "guide remedy"},
    {"S47", "warmth may soothe", "guide row:H4"},
    {"S48", "shower, cloth, bottle, pad", "guide row:H4"},
    {"S49", "check how warm it is", "guide row:H1"},
    {"S50", "cloth under bottle and pad", "guide row:H2"},
    {"S51", "not asleep with a pad", "guide row:H3"},
    {"S52", "massage as a home treatment", "guide remedy"},
    {"S53", "what pressure may do", "guide"},
    {"S54", "a study of 2014 (not named)", "guide"},
    {"S55", "massage by oneself", "guide"},
    {"S56", "massage by a helper", "guide"},
    {"S57", "rest, but not total", "guide remedy"},
    {"S58", "keep moving, nothing strenuous", "guide remedy"},
    {"S59", "no lifting, twisting, contact sport", "guide row:L4"},
    {"S60", "nothing that makes it worse", "guide row:L5"},
    {"S61", "night: position", "guide log"},
    {"S62", "night: pillow and mattress", "guide log"},
    {"S63", "night: grinding", "guide log"},
    {"S64", "back or side, not face down", "guide remedy log"},
    {"S65", "a pillow that follows the neck", "guide"},
    {"S66", "neither high nor stiff", "guide"},
    {"S67", "a firm mattress", "guide"},
    {"S68", "grinding suspected: the dentist", "guide rule question"},
    {"S69", "a mouth guard", "guide rule log"},
    {"S70", "in children mostly strain", "guide"},
    {"S71", "children: screens", "guide log"},
    {"S72", "children: sport", "guide log"},
    {"S73", "children: school bag", "guide log"},
    {"S74", "children: position in sleep", "guide log"},
    {"S75", "mild pain in a child, at home", "guide rule"},
    {"S76", "a child's neck may be injured: call", "guide rule question"},
    {"S77", "it may be the spinal cord", "guide rule"},
    {"S78", "a child with stiff neck and fever: go", "guide rule question"},
    {"S79", "it may be meningitis", "guide rule"},
    {"S80", "stress can stiffen muscles", "guide log"},
    {"S81", "a hard time and a spasm might be connected", "guide later:report"},
    {"S82", "relaxing may ease it", "guide remedy"},
    {"S83", "ways to relax (the list is lost)", "guide remedy"},
    {"S84", "some anxiety is normal", "guide"},
    {"S85", "much of it: the doctor", "guide rule question"},
    {"S86", "a specialist may follow", "guide rule"},
    {"S87", "what may be offered", "guide rule"},
    {"S88", "some causes are serious", "guide rule remedy"},
    {"S89", "after an injury or a fall", "guide rule question"},
    {"S90", "numbness", "guide rule question"},
    {"S91", "trouble moving limbs", "guide rule question"},
    {"S92", "control of bladder or bowel", "guide rule question"},
    {"S93", "hard to sleep", "guide rule question"},
    {"S94", "hard to do everyday things", "guide rule question"},
    {"S95", "a week and not better", "guide rule question"},
    {"S96", "gone and back", "guide rule question"},
    {"S97", "a doctor of one's own", "guide"},
    {"S98", "stiff neck and fever: emergency", "guide rule question"},
    {"S99", "chills", "guide rule question"},
    {"S100", "headache", "guide rule question"},
    {"S101", "purple areas", "guide rule question"},
    {"S102", "what a doctor can do", "guide rule later:report"},
}};
// clang-format on

using Q = triage::Question;
constexpr std::array kAsked{
    Asked{"S18", Q::worried},       Asked{"S68", Q::grinding}, Asked{"S76", Q::injury},
    Asked{"S78", Q::stiff},         Asked{"S78", Q::fever},    Asked{"S85", Q::stressDistress},
    Asked{"S89", Q::injury},        Asked{"S90", Q::numb},     Asked{"S91", Q::limbTrouble},
    Asked{"S92", Q::bladderBowel},  Asked{"S93", Q::sleep},    Asked{"S94", Q::activity},
    Asked{"S95", Q::weekNotBetter}, Asked{"S96", Q::recurred}, Asked{"S98", Q::stiff},
    Asked{"S98", Q::fever},         Asked{"S99", Q::chills},   Asked{"S100", Q::headache},
    Asked{"S101", Q::purple},
};

constexpr std::array kLogged{
    Logged{"S02", "spasm_end"},      Logged{"S02", "pain_end"},          Logged{"S04", "exercise_strain"},
    Logged{"S05", "heavy_carry"},    Logged{"S06", "shoulder_bag"},      Logged{"S07", "held_position"},
    Logged{"S08", "phone_cradle"},   Logged{"S09", "sleep_position"},    Logged{"S10", "stress"},
    Logged{"S11", "posture"},        Logged{"S12", "dehydration"},       Logged{"S14", "sudden_onset"},
    Logged{"S15", "muscle_hard"},    Logged{"S16", "pain_on_moving"},    Logged{"S61", "sleep_position"},
    Logged{"S62", "bedding"},        Logged{"S63", "grinding"},          Logged{"S71", "screens"},
    Logged{"S64", "sleep.position"}, Logged{"S69", "sleep.mouth_guard"}, Logged{"S72", "sports_strain"},
    Logged{"S73", "backpack"},       Logged{"S74", "sleep_position"},    Logged{"S80", "stress.stress"},
};

}  // namespace

std::span<const Statement> statements()
{
    return kStatements;
}

std::span<const Asked> askedStatements()
{
    return kAsked;
}

std::span<const Logged> loggedStatements()
{
    return kLogged;
}

}  // namespace nape::test
