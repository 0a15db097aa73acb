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

// What holds a remedy back, and how ice is done. Heat, stretches and medicines bring their own rows with them.
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
    remedy("R1", "S98", "", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "A stiff neck and a temperature just under the limit: measure again in an hour.")),
    remedy("H6", "", "50", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "Never ice and heat together: 30 minutes and normal skin between them.")),
    remedy("H7", "S47", "32 55", Origin::beyond,
           QT_TRANSLATE_NOOP("nape", "In the first two days ice is usually suggested first, from the third day heat.")),
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
