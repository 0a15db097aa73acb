// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"
#include "rules/rule.h"

#include <span>
#include <string_view>
#include <variant>
#include <vector>

// The guides: what the article teaches with words and hands, and what has to be said beside it. Data, compiled in.
// Rules stand elsewhere (triage/, remedies/): a guide explains, it never decides what is safe now.
namespace nape::catalogue {

enum class PieceKind { paragraph, point, step, caution };

/// One thing that a guide says, with where it comes from. Beyond the article without a source is Nape's own choice.
struct Piece {
    PieceKind kind = PieceKind::paragraph;
    std::string_view statements;  ///< of the article, blank between: "S22 S23"
    std::string_view sources;  ///< numbers in docs/sources.md, blank between
    rules::Origin origin = rules::Origin::article;
    const char* text = "";  ///< QT_TRANSLATE_NOOP("nape", …); for the right side where there are two
    const char* left = "";  ///< the same for the left side; empty where the side makes no difference

    [[nodiscard]] bool isOwnChoice() const { return origin == rules::Origin::beyond && sources.empty(); }
};

/// A drawing beside the words: resources/figures/<file>.svg, drawn for the right side.
struct GuideFigure {
    std::string_view file;  ///< empty: none
    const char* words = "";  ///< what it shows, for those who cannot see it and below it
};

/// What a section is for. A section that says how to do a remedy is shown only while no lock holds the remedy.
enum class SectionKind { about, doing, care };

struct Section {
    SectionKind kind = SectionKind::about;
    const char* title = "";
    std::span<const Piece> pieces;
    GuideFigure figure{};
};

/// A stretch as it is timed. `shortest` = `longest` where the hold is exact.
struct Stretch {
    clock::Duration shortest;
    clock::Duration longest;
    int holdsPerSide;
    int roundsADay;
};
struct Breathing {
    clock::Duration in;
    clock::Duration out;
    clock::Duration shortest;  ///< of the whole
    clock::Duration longest;
};
struct Tensing {
    clock::Duration tense;
    clock::Duration release;
    std::span<const char* const> groups;  ///< of muscles, in their order: QT_TRANSLATE_NOOP("nape", …)
};
struct Kneading {
    clock::Duration longest;
};
/// How a guide runs where something in it is timed.
using Timing = std::variant<std::monostate, Stretch, Breathing, Tensing, Kneading>;

/// The heading under which a guide stands in the library.
enum class Subject { urgent, understanding, easing, stretches, calm, everyDay };

struct Guide {
    std::string_view id;  ///< "stretch_simple"; stable
    Subject subject = Subject::understanding;
    std::string_view icon;  ///< name under resources/icons
    const char* title = "";
    const char* summary = "";
    std::span<const Section> sections;
    std::string_view remedy;  ///< the remedy whose locks hold it ("stretch_simple", "dose"); empty: it only tells
    Timing timing{};
};

/// Every guide, urgent ones first, by subject.
[[nodiscard]] std::span<const Guide> guides();
/// The guide of that id, or null.
[[nodiscard]] const Guide* findGuide(std::string_view id);
/// The heading of a subject: QT_TRANSLATE_NOOP("nape", …).
[[nodiscard]] const char* titleOf(Subject subject);

/// The statements and the source numbers of all its pieces, each once, in their order of number.
[[nodiscard]] std::vector<std::string_view> statementsOf(const Guide& guide);
[[nodiscard]] std::vector<std::string_view> sourcesOf(const Guide& guide);

}  // namespace nape::catalogue
