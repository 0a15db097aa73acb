// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/guide_rows.h"

// When to get help. Every line must say the same as the rules of triage/, never less.
namespace nape::catalogue {
namespace {

using enum SectionKind;

// clang-format off
constexpr std::array kCallNow{
    article::point("S76 S77", QT_TRANSLATE_NOOP("nape", "A child may have hurt the neck: a fall, crash or hit.")),
    beyond::point("16 17 18", "S89", QT_TRANSLATE_NOOP("nape", "After an injury: severe pain, numbness, tingling or weakness.")),
    beyond::point("12 18", "S89", QT_TRANSLATE_NOOP("nape", "After an injury: the neck could not turn, or age 65 and over.")),
    beyond::point("12 16 18", "S89", QT_TRANSLATE_NOOP("nape", "After a crash, a dive or a high fall.")),
    beyond::point("20 31", "S100", QT_TRANSLATE_NOOP("nape", "A sudden headache, the worst you have known.")),
    beyond::point("20 29", "S90", QT_TRANSLATE_NOOP("nape", "A drooping face, odd speech, double vision or a faint.")),
    beyond::point("14 25", "", QT_TRANSLATE_NOOP("nape", "Very drowsy, confused, or a seizure.")),
    beyond::point("32 33 34", "", QT_TRANSLATE_NOOP("nape", "Pressure in the chest, short breath or a cold sweat.")),
    beyond::point("29 30 32", "", QT_TRANSLATE_NOOP("nape", "Cannot swallow, drooling, noisy breathing or a locked jaw.")),
    beyond::point("14 15 26", "S101", QT_TRANSLATE_NOOP("nape", "Purple patches that stay under a glass, or were not tested.")),
    beyond::point("14 15 26", "S101", QT_TRANSLATE_NOOP("nape", "Purple patches with a fever or a stiff neck.")),
    beyond::point("25 27", "", QT_TRANSLATE_NOOP("nape", "A baby who is hard to wake, very irritable or hardly feeding.")),
    beyond::point("25 27", "", QT_TRANSLATE_NOOP("nape", "A baby with a bulging soft spot or a high-pitched cry.")),
};
constexpr std::array kGoNow{
    beyond::care("22", "S98", QT_TRANSLATE_NOOP("nape", "Do not drive yourself. Nobody to bring you, or worse: call.")),
    article::point("S78 S98", QT_TRANSLATE_NOOP("nape", "A neck too stiff to bend, together with a fever.")),
    article::point("S98 S101", QT_TRANSLATE_NOOP("nape", "Purple patches on the skin that no knock explains.")),
    article::point("S98 S99 S100", QT_TRANSLATE_NOOP("nape", "Three at once: stiff neck, fever, chills, headache.")),
    beyond::point("14 24 25", "S98 S100", QT_TRANSLATE_NOOP("nape", "Fever and headache with a sore neck, even if it still bends.")),
    beyond::point("21 22 23", "S92", QT_TRANSLATE_NOOP("nape", "No control of bladder or bowel, or numb between the legs.")),
    beyond::point("16 20 21", "S91", QT_TRANSLATE_NOOP("nape", "An arm or a leg that fails, an unsteady walk, clumsy hands.")),
    beyond::say("16 20 21 22 23", "S91 S92", QT_TRANSLATE_NOOP("nape", "For these last two the article says call your doctor. Nape says go now.")),
    beyond::point("28", "", QT_TRANSLATE_NOOP("nape", "A baby under three months at 38.0 °C (100.4 °F) or more.")),
    beyond::point("32 37 38 39", "", QT_TRANSLATE_NOOP("nape", "A fever, and a serious illness now or earlier.")),
    beyond::point("59 60", "", QT_TRANSLATE_NOOP("nape", "Blood in vomit, black stools, a faint while on pain relievers.")),
};
constexpr std::array kFever{
    article::say("S78 S98", QT_TRANSLATE_NOOP("nape", "A fever counts from 37.8 °C, or 100.1 °F.")),
    beyond::say("44", "S98", QT_TRANSLATE_NOOP("nape", "Measured in the armpit, from 37.3 °C, or 99.1 °F.")),
    beyond::say("", "S98", QT_TRANSLATE_NOOP("nape", "Not measured, but hot or shivery: count it as a fever.")),
};
constexpr std::array kToday{
    beyond::point("14 25 27 40", "S98 S99 S100", QT_TRANSLATE_NOOP("nape", "A stiff neck with headache, chills, vomiting, or eyes that light hurts.")),
    beyond::point("29 32", "S98", QT_TRANSLATE_NOOP("nape", "A fever with a sore neck, and none of the signs above.")),
    beyond::point("32", "", QT_TRANSLATE_NOOP("nape", "Severe pain that pain relievers do not ease.")),
    beyond::point("3 40", "", QT_TRANSLATE_NOOP("nape", "A new medicine, and the head is pulled against your will.")),
    beyond::point("27", "", QT_TRANSLATE_NOOP("nape", "A stiff neck within a month of a tick bite.")),
    beyond::point("25 27", "", QT_TRANSLATE_NOOP("nape", "A baby under one year with a sore neck.")),
};
constexpr std::array kSoon{
    article::point("S89", QT_TRANSLATE_NOOP("nape", "The pain began with a fall, a knock or another injury.")),
    article::point("S90", QT_TRANSLATE_NOOP("nape", "Skin is numb: back, arms, legs or elsewhere.")),
    article::point("S93", QT_TRANSLATE_NOOP("nape", "The neck keeps you from sleeping.")),
    article::point("S94", QT_TRANSLATE_NOOP("nape", "Everyday things have become hard.")),
    article::point("S95", QT_TRANSLATE_NOOP("nape", "A week has passed, and it is not better.")),
    article::point("S96", QT_TRANSLATE_NOOP("nape", "It was gone, and it has come back.")),
    article::point("S18 S88", QT_TRANSLATE_NOOP("nape", "You think that it may be something serious.")),
    article::point("S85", QT_TRANSLATE_NOOP("nape", "Worry, stress or moods come often and weigh on your days.")),
    beyond::point("35 36", "", QT_TRANSLATE_NOOP("nape", "Pain or tingling that runs down into an arm.")),
    beyond::point("32 37 38 39", "", QT_TRANSLATE_NOOP("nape", "A serious illness now or earlier: cancer, weak defences, thin bones.")),
    beyond::point("63 65", "", QT_TRANSLATE_NOOP("nape", "Pain relievers were needed on more than ten days.")),
    article::say("S102", QT_TRANSLATE_NOOP("nape", "An examination can find the reason, and what to do about it.")),
};
constexpr std::array kDentist{
    article::point("S68", QT_TRANSLATE_NOOP("nape", "You may be grinding or clenching at night.")),
    beyond::care("", "S88", QT_TRANSLATE_NOOP("nape", "When you are not sure about a sign, count it as there.")),
};
constexpr std::array kWhenSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "Call the emergency number now"), kCallNow},
    Section{about, QT_TRANSLATE_NOOP("nape", "Go to the nearest emergency department now"), kGoNow},
    Section{about, QT_TRANSLATE_NOOP("nape", "What counts as a fever"), kFever},
    Section{about, QT_TRANSLATE_NOOP("nape", "Ask for medical advice today"), kToday},
    Section{about, QT_TRANSLATE_NOOP("nape", "Call your doctor for an appointment"), kSoon},
    Section{about, QT_TRANSLATE_NOOP("nape", "Call your dentist"), kDentist},
};

constexpr std::array kSigns{
    article::say("S79 S98", QT_TRANSLATE_NOOP("nape", "The article says stiff neck with fever may be a sign of meningitis.")),
    article::point("S78 S98", QT_TRANSLATE_NOOP("nape", "A stiff neck and a fever, from 37.8 °C or 100.1 °F.")),
    article::point("S99", QT_TRANSLATE_NOOP("nape", "Chills, or shivering.")),
    article::point("S100", QT_TRANSLATE_NOOP("nape", "Headache.")),
    article::point("S101", QT_TRANSLATE_NOOP("nape", "Purple patches, like bruises, with no knock behind them.")),
    beyond::point("14 24 25", "", QT_TRANSLATE_NOOP("nape", "Eyes that light hurts, vomiting, drowsiness, confusion, a seizure.")),
    beyond::point("14 24", "", QT_TRANSLATE_NOOP("nape", "Cold hands and feet while the body is hot.")),
    beyond::care("14 24 25", "", QT_TRANSLATE_NOOP("nape", "They come in any order. Do not wait for all of them.")),
    beyond::care("25 27", "", QT_TRANSLATE_NOOP("nape", "A baby may show none of these. Poor feeding or a weak response is enough.")),
};
constexpr std::array kChin{
    beyond::care("19", "S89", QT_TRANSLATE_NOOP("nape", "After a fall or a hit, do not try this. Keep still.")),
    beyond::step("40", "S98", QT_TRANSLATE_NOOP("nape", "Sit up. Let the chin sink slowly towards the chest.")),
    beyond::step("40", "S98", QT_TRANSLATE_NOOP("nape", "Stop where it resists or hurts. Never force it.")),
    beyond::step("40", "S98", QT_TRANSLATE_NOOP("nape", "The chin does not reach the chest: count the neck as stiff.")),
    beyond::say("40", "S15 S16", QT_TRANSLATE_NOOP("nape", "A hard muscle, or pain on turning, is not this sign.")),
    beyond::say("27", "S78", QT_TRANSLATE_NOOP("nape", "A small child who refuses to bend the neck: count it as stiff.")),
};
constexpr std::array kGlass{
    beyond::step("14 15 26", "S101", QT_TRANSLATE_NOOP("nape", "Press the side of a clear glass firmly on the spots.")),
    beyond::step("14 15 26", "S101", QT_TRANSLATE_NOOP("nape", "Look through the glass. Do the spots fade?")),
    beyond::step("14 15 26", "S101", QT_TRANSLATE_NOOP("nape", "They do not fade: call the emergency number now.")),
    beyond::say("14 15", "S101", QT_TRANSLATE_NOOP("nape", "On dark skin look at palms, soles and belly.")),
    beyond::say("14 15", "S101", QT_TRANSLATE_NOOP("nape", "Look inside the eyelids and at the roof of the mouth too.")),
    beyond::care("14 15", "S101", QT_TRANSLATE_NOOP("nape", "Ill without a rash: do not wait for one.")),
    beyond::care("14 15", "S101", QT_TRANSLATE_NOOP("nape", "Spots that fade now may not fade later. Look again.")),
    beyond::care("", "S101", QT_TRANSLATE_NOOP("nape", "Cannot tell, or no glass at hand: count it as not fading.")),
};
constexpr std::array kSignsSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "What to look for"), kSigns},
    Section{about, QT_TRANSLATE_NOOP("nape", "Chin to chest"), kChin,
            {"chin-to-chest", QT_TRANSLATE_NOOP("nape", "Seen from the side: the chin sinks to the chest.")}},
    Section{about, QT_TRANSLATE_NOOP("nape", "The glass test"), kGlass,
            {"glass-test", QT_TRANSLATE_NOOP("nape", "Left, the spots fade under the glass. Right, they stay.")}},
};

constexpr std::array kCounts{
    article::say("S76", QT_TRANSLATE_NOOP("nape", "A child who may have hurt the neck: a fall, crash or hit.")),
    article::say("S77", QT_TRANSLATE_NOOP("nape", "The article gives the reason: it may be a spinal cord injury.")),
    beyond::say("12 16 17 18", "S89", QT_TRANSLATE_NOOP("nape", "An adult after a crash, a dive or a high fall.")),
    beyond::say("12 16 17 18", "S89 S90 S91", QT_TRANSLATE_NOOP("nape", "After any injury: numb, weak, severe pain, or age 65 and over.")),
    article::say("S89", QT_TRANSLATE_NOOP("nape", "A smaller knock still belongs to your doctor.")),
};
constexpr std::array kUntilHelp{
    article::step("S76", QT_TRANSLATE_NOOP("nape", "Call the emergency number, or let someone call.")),
    beyond::step("19", "S76 S77", QT_TRANSLATE_NOOP("nape", "Stay as you are. No walking, no sitting up.")),
    beyond::step("19", "S76 S77", QT_TRANSLATE_NOOP("nape", "Hold head and neck as they were found.")),
    beyond::step("19", "S76 S77", QT_TRANSLATE_NOOP("nape", "Do not straighten the neck, and do not pull on it.")),
    beyond::step("19", "", QT_TRANSLATE_NOOP("nape", "A helmet stays on.")),
    beyond::step("19", "", QT_TRANSLATE_NOOP("nape", "Breathing stops: do what the emergency line says, without tipping the head.")),
};
constexpr std::array kNever{
    beyond::care("12 19", "S89", QT_TRANSLATE_NOOP("nape", "Never try out whether the neck still turns.")),
    beyond::care("12 19", "S89", QT_TRANSLATE_NOOP("nape", "No heat, stretches or massage until a clinician has cleared you.")),
};
constexpr std::array kStillSections{
    Section{about, QT_TRANSLATE_NOOP("nape", "Whom it concerns"), kCounts},
    Section{about, QT_TRANSLATE_NOOP("nape", "Until help is there"), kUntilHelp},
    Section{care, QT_TRANSLATE_NOOP("nape", "What to leave alone"), kNever},
};

constexpr std::array kGuides{
    Guide{"when_to_call", Subject::urgent, "doctor", QT_TRANSLATE_NOOP("nape", "When to call whom"),
          QT_TRANSLATE_NOOP("nape", "Which signs mean now, today, or an appointment."), kWhenSections, {}, {}},
    Guide{"meningitis_signs", Subject::urgent, "info", QT_TRANSLATE_NOOP("nape", "Signs of meningitis"),
          QT_TRANSLATE_NOOP("nape", "What to look for, chin to chest, and the glass test."), kSignsSections, {}, {}},
    Guide{"keep_still", Subject::urgent, "shield", QT_TRANSLATE_NOOP("nape", "After a fall or a hit: keep still"),
          QT_TRANSLATE_NOOP("nape", "What to do, and what to leave alone, until help is there."), kStillSections, {}, {}},
};
// clang-format on

}  // namespace

std::span<const Guide> urgentGuides()
{
    return kGuides;
}

}  // namespace nape::catalogue
