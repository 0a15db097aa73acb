// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies/remedies.h"

#include <array>

namespace nape::remedies {
namespace {

using rules::Kind;
using rules::Origin;
using rules::Rule;

constexpr Rule lock(std::string_view id, std::string_view statements, std::string_view sources, Origin origin,
                    const char* text)
{
    return {id, Kind::lock, std::nullopt, statements, sources, origin, text};
}

constexpr Rule remedy(std::string_view id, std::string_view statements, std::string_view sources, Origin origin,
                      const char* text)
{
    return {id, Kind::remedy, std::nullopt, statements, sources, origin, text};
}

// What holds a remedy back, and how each is done. Then pain relievers.
constexpr std::array kRules{
    lock("L0", "S88", "", Origin::article,
         QT_TRANSLATE_NOOP("nape", "Answer the safety check first. Until then nothing else is offered.")),
    lock("L1", "S76 S78 S98", "14 16", Origin::article,
         QT_TRANSLATE_NOOP("nape", "Get help first. Every remedy is locked, and what is running comes off.")),
    lock("L2", "S89 S90 S91 S92", "12 19", Origin::beyond,
         QT_TRANSLATE_NOOP("nape",
                           "After an injury, numbness, tingling or weakness: no stretches and no massage, after "
                           "an injury no heat either, until a clinician has cleared you.")),
    lock("L3", "S19 S88", "", Origin::beyond,
         QT_TRANSLATE_NOOP("nape", "The last check is older than a day. Answer it again before stretches or massage.")),
    lock("L4", "S59", "43", Origin::article,
         QT_TRANSLATE_NOOP("nape", "While it lasts: nothing heavy, no twisting, no contact sport.")),
    lock("L5", "S60", "", Origin::article,
         QT_TRANSLATE_NOOP("nape", "It made it worse: leave it for the rest of the day.")),
    lock("L6", "S19", "40", Origin::beyond,
         QT_TRANSLATE_NOOP("nape",
                           "See a doctor today. No stretches and no massage until a clinician has cleared you.")),
    remedy(
        "I1", "S44", "46", Origin::article,
        QT_TRANSLATE_NOOP("nape", "Ice stays on for 10 minutes at most. There is no longer session and no extension.")),
    remedy("I2", "S42 S43", "49", Origin::article,
           QT_TRANSLATE_NOOP("nape", "Ice goes into a thin cloth or towel, never on bare skin.")),
    remedy("I3", "S45", "46", Origin::article,
           QT_TRANSLATE_NOOP("nape",
                             "Ice again one hour after the last start, and never sooner than 50 minutes after the "
                             "last end.")),
    remedy("I4", "S41 S46", "43 48", Origin::article,
           QT_TRANSLATE_NOOP("nape",
                             "Nape calls you for ice in the first 48 hours, and up to 72 hours if it still helps "
                             "you.")),
    remedy("I5", "", "46", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Nobody is woken for ice: in quiet hours the call waits for the morning.")),
    remedy("I6", "", "46", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "Look at the skin after 5 minutes. Numb, burning, white or blistered: take the ice off "
                             "and leave it off.")),
    remedy("I7", "", "46", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "With poor circulation, numb skin, an allergy to cold or nerve damage: ask a clinician "
                             "before using ice.")),
    remedy("I8", "S44 S45", "", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "A clock that was set back never shortens the wait.")),
    remedy("I9", "S46", "", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "When the start is not known exactly, the earliest possible moment counts.")),
    remedy("R1", "S98", "", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "A stiff neck and a temperature just under the limit: measure again in an hour.")),
    remedy("H1", "S49", "50", Origin::article,
           QT_TRANSLATE_NOOP("nape", "Feel how warm it is before it touches the neck, every time.")),
    remedy("H2", "S50", "56", Origin::article,
           QT_TRANSLATE_NOOP("nape", "A bottle or a pad gets a thin cloth between it and the skin.")),
    // For every kind of heat, a shower too: its own row speaks of pads and bottles, but someone drowsy can burn or fall
    // under warm water as well, so that the careful reading counts.
    remedy("H3", "S51", "43 56", Origin::article,
           QT_TRANSLATE_NOOP("nape",
                             "Only while you stay awake, never on the way to bed, never after alcohol or anything "
                             "that makes drowsy. Nape asks every 5 minutes; without an answer the session is over.")),
    remedy("H4", "", "50 51 52", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Heat stays on for 15 minutes, never for more than 20.")),
    remedy("H5", "", "50", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Two hours between one heat and the next, at most three times a day.")),
    remedy("H6", "", "50", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Never ice and heat together: 30 minutes and normal skin between them.")),
    remedy("H7", "S47", "32 55", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "In the first two days ice is usually suggested first, from the third day heat.")),
    remedy("H8", "", "53 56", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Never heat on a baby under 1. On a child only with an adult who stays.")),
    remedy("H9", "", "52 55", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Never over a rub, a patch, or skin that is numb or broken.")),
    remedy("G1", "S19 S20", "5", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Three rounds of stretches a day at most, all stretches counted together.")),
    remedy("G2", "S19", "54", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "No stretches and no massage for a baby under 1, and under 12 only with an adult "
                             "beside.")),
    remedy("G3", "S60", "5", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Stop at once on more pain, dizziness or tingling.")),
    remedy("G4", "S55 S56", "12 19", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "Fingertips, small circles, the back of the neck and the shoulders. Never the front or "
                             "the side of the throat, never after an injury.")),
    remedy(
        "G5", "S57 S58", "35 43", Origin::beyond,
        QT_TRANSLATE_NOOP("nape", "Keep moving gently. Do not drive or cycle while you cannot turn your head freely.")),
    remedy("G6", "S24 S25", "", Origin::article,
           QT_TRANSLATE_NOOP("nape", "Simple neck stretch: a hold lasts 15 seconds, three holds on each side.")),
    remedy("G7", "S29 S30", "", Origin::article,
           QT_TRANSLATE_NOOP("nape", "Scalene stretch: a hold lasts 15 to 30 seconds, three holds on each side.")),
    remedy("G8", "S20", "5", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Levator stretch: a hold lasts 15 to 30 seconds, three holds on each side.")),
    remedy("G9", "S52", "", Origin::beyond, QT_TRANSLATE_NOOP("nape", "Massage ends after five minutes at most.")),
    remedy("G10", "S82 S83", "6 7", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Slow breathing: five seconds in, five seconds out, for three to five minutes.")),
    remedy("G11", "S82 S83", "8", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Muscle relaxation: tense and let go, one group of muscles after another.")),
    remedy("G12", "S64", "35", Origin::article,
           QT_TRANSLATE_NOOP("nape",
                             "For the night: on the back or a side rather than face down. Nape reminds you before bed "
                             "only if you ask for it, and never within quiet hours.")),
    remedy("G13", "S93", "", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "In the morning, while it lasts, Nape asks once how the night was. It forgets the "
                             "question at noon.")),
    remedy("G14", "S07 S11", "", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "A nudge to change position only if you ask for it, and posture is among what set it off. "
                             "None in quiet hours, with ice or heat on, or before a clinician has cleared you.")),
    remedy("G15", "S12", "", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "A nudge to drink only if you ask for it, and too little water is among what set it off. "
                             "Nape names no amount.")),
    lock("C3", "S33 S75", "57 71", Origin::beyond,
         QT_TRANSLATE_NOOP("nape", "No aspirin under 19, or while the age is not known.")),
    remedy("M0", "S38", "", Origin::article,
           QT_TRANSLATE_NOOP("nape", "Read your own package first, and say so. Where it is stricter, it counts.")),
    remedy("M1", "S38 S39", "57 59 60 62 67 69 71", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Between two doses of one ingredient the whole wait of the package passes.")),
    remedy("M2", "S38 S39", "57 59 61 63 64 65 67 69 71", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "No more at once, and no more in any 24 hours, than the package allows. If it was more, "
                             "call poison control or a doctor now, even if you feel well.")),
    remedy("M3", "S39", "59 60", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "Aspirin, ibuprofen and naproxen do not go together. Let the first wear off, and ask a "
                             "pharmacist.")),
    remedy("M4", "S39", "62 65 66", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "One acetaminophen (paracetamol) product at a time, and never over 4,000 mg of it in 24 "
                             "hours. Ask a pharmacist.")),
    remedy("M5", "S38 S39", "59 60 62 65 66 67 75", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "Because of your age or what you said about your health: ask a doctor or pharmacist "
                             "before this one.")),
    // The day of the dose itself counts: otherwise the eleventh would be allowed and cried over at once.
    remedy("M6", "S39", "63 65", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "Pain relievers on ten days of fourteen at most. On one day more: stop, and ask a "
                             "doctor.")),
    remedy("M7", "S75", "57 63", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "Under 12, or while the age is not known, Nape gives no numbers. A children's product "
                             "goes by weight: ask a pharmacist or doctor.")),
    remedy("M8", "S38", "", Origin::article,
           QT_TRANSLATE_NOOP("nape", "What you enter from your package can make a limit stricter, never looser.")),
    remedy("M9", "S39", "", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Nobody is woken for a pain reliever: in quiet hours the word waits.")),
    // The packages of the United States do not say it; for every other country, and an unknown one, the stricter
    // counts.
    remedy("M10", "S39", "73", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "Under 16, acetaminophen (paracetamol) does not go beside ibuprofen or another of its "
                             "kind. Let the first wear off, and ask a pharmacist.")),
    remedy("A12", "S98 S99", "59 62", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "A pain reliever can hide a fever. Measure again once it has worn off.")),
};

}  // namespace

std::span<const Rule> remedyRules()
{
    return kRules;
}

const Rule* findRule(std::string_view id)
{
    for (const auto& rule : kRules) {
        if (rule.id == id) return &rule;
    }
    return nullptr;
}

}  // namespace nape::remedies
