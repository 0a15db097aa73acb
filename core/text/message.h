// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

// Marks an English source text for translation; the same no-op that Qt has, so that core needs no Qt.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(scope, x) x
#endif

namespace nape::text {

/// A moment that a sentence names; the reader's clock and calendar decide how it is written ("15:00", "Tue 15:00").
struct Moment {
    clock::Instant at;
};

/// A length of time that a sentence names, written as people say it ("10 min", "2 h").
struct Length {
    clock::Duration length;
};

/// A value inside a sentence. Times, lengths and counts stay values until someone shows them; a string is only ever
/// what a person typed or a name (a phone number, a country), never a piece of a sentence.
using Argument = std::variant<Moment, Length, long long, std::string>;

/// A sentence of Nape: English source text in the translation scope "nape", with %1, %2 … for its arguments. Carries
/// no translation and no formatted time: whoever shows it does both.
struct Message {
    const char* source = "";  ///< marked with QT_TRANSLATE_NOOP("nape", …), static storage
    std::vector<Argument> arguments;

    [[nodiscard]] bool empty() const { return source == nullptr || *source == '\0'; }
};

/// The sentence in English, for the command line: moments in `zone`, with the day where it is not the day of `now`.
[[nodiscard]] std::string english(const Message& message, clock::Instant now, const clock::Zone& zone);

/// "15:00", or "Tue 24 Nov 15:00" where that is another day than `now`.
[[nodiscard]] std::string englishMoment(clock::Instant at, clock::Instant now, const clock::Zone& zone);
/// "45 s", "10 min", "2 h", "2 h 30 min", "3 days". Rounded up to what is shown, so that nothing comes early.
[[nodiscard]] std::string englishLength(clock::Duration length);

}  // namespace nape::text
