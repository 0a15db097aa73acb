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

// What holds a remedy back, and how ice is done. Then pain relievers.
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
    remedy("H6", "", "50", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Never ice and heat together: 30 minutes and normal skin between them.")),
    remedy("H7", "S47", "32 55", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "In the first two days ice is usually suggested first, from the third day heat.")),
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
    remedy("M6", "S39", "63 65", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "More than ten days of pain relievers: stop, and ask a doctor.")),
    remedy("M7", "S75", "57 63", Origin::beyond,
           QT_TRANSLATE_NOOP("nape",
                             "Under 12, or while the age is not known, Nape gives no numbers. A children's product "
                             "goes by weight: ask a pharmacist or doctor.")),
    remedy("M8", "S38", "", Origin::article,
           QT_TRANSLATE_NOOP("nape", "What you enter from your package can make a limit stricter, never looser.")),
    remedy("M9", "S39", "", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Nobody is woken for a pain reliever: in quiet hours the word waits.")),
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
